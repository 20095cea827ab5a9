// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "gui/editor/twopanes.h"

#include <QBoxLayout>
#include <QSplitter>
#include <QTabBar>

namespace adit::gui {

namespace {

// In average characters: a form, and a line with a key beside it.
constexpr int bothFrom = 108;
constexpr int formShare = 45;
constexpr int textShare = 55;

} // namespace

TwoPanes::TwoPanes(QWidget *form, QWidget *text, QWidget *parent)
    : QWidget(parent),
      m_form(form),
      m_text(text),
      m_tabs(new QTabBar),
      m_splitter(new QSplitter)
{
    m_tabs->setObjectName(QStringLiteral("editorTabs"));
    m_tabs->setAccessibleName(tr("Form or text"));
    m_tabs->addTab(tr("Form"));
    m_tabs->addTab(tr("Text"));
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    m_splitter->setObjectName(QStringLiteral("editorSplitter"));
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(form);
    m_splitter->addWidget(text);
    m_splitter->setStretchFactor(0, formShare);
    m_splitter->setStretchFactor(1, textShare);
    connect(m_tabs, &QTabBar::currentChanged, this, &TwoPanes::layOut);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_tabs);
    column->addWidget(m_splitter, 1);
    layOut();
}

void TwoPanes::bring(Pane pane)
{
    m_tabs->setCurrentIndex(pane == Pane::Form ? 0 : 1);
}

void TwoPanes::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool both = width() >= bothFrom * fontMetrics().averageCharWidth();
    if (both == m_showsBoth)
        return;
    m_showsBoth = both;
    layOut();
    if (both && !m_wasShared) {
        m_wasShared = true;
        m_splitter->setSizes({width() * formShare / 100, width() * textShare / 100});
    }
}

void TwoPanes::layOut()
{
    m_tabs->setVisible(!m_showsBoth);
    m_form->setVisible(m_showsBoth || m_tabs->currentIndex() == 0);
    m_text->setVisible(m_showsBoth || m_tabs->currentIndex() == 1);
}

} // namespace adit::gui
