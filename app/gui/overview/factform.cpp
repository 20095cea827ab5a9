// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "gui/overview/factform.h"

#include "gui/overview/leading.h"
#include "gui/theme/icons.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QToolButton>

namespace adit::gui {

FactForm::FactForm(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins({});
    m_grid->setHorizontalSpacing(fontMetrics().height());
    m_grid->setVerticalSpacing(fontMetrics().height() / 3);
    m_grid->setColumnStretch(1, 1);
}

void FactForm::addLine()
{
    Line line{.label = new QLabel(this), .value = new QLabel(this), .copy = new QToolButton(this)};
    const int row = static_cast<int>(m_lines.size());
    line.label->setForegroundRole(QPalette::PlaceholderText);
    line.value->setTextFormat(Qt::PlainText);
    line.value->setWordWrap(true);
    standLeading(*line.value);
    line.value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    // A key has no place to wrap at: where it does not fit, it is cut rather than the page made wider.
    line.value->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    line.copy->setAutoRaise(true);
    line.copy->setToolTip(tr("Copy"));
    line.copy->setMaximumHeight(fontMetrics().height()); // no higher than the other lines
    connect(line.copy, &QToolButton::clicked, this,
            [value = line.value] { QApplication::clipboard()->setText(value->text()); });
    m_grid->addWidget(line.label, row, 0, Qt::AlignTop | Qt::AlignLeading);
    m_grid->addWidget(line.value, row, 1);
    m_grid->addWidget(line.copy, row, 2, Qt::AlignVCenter);
    m_lines.push_back(line);
    drawIcons();
}

void FactForm::show(const std::vector<Fact> &facts)
{
    while (m_lines.size() < facts.size())
        addLine();
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const Line &line = m_lines[i];
        const bool used = i < facts.size();
        const bool copies = used && facts[i].kind == Fact::Kind::Copyable;
        line.label->setVisible(used);
        line.value->setVisible(used);
        line.copy->setVisible(copies);
        if (!used)
            continue;
        line.label->setText(facts[i].label);
        line.value->setText(facts[i].value);
        line.value->setToolTip(copies ? facts[i].value : QString());
        //: a label and its value, for a screen reader
        line.value->setAccessibleName(tr("%1: %2").arg(facts[i].label, facts[i].value));
        if (copies) {
            line.copy->setObjectName(QStringLiteral("copyPublicKeyButton"));
            line.copy->setAccessibleName(tr("Copy: %1").arg(facts[i].label));
        }
    }
}

void FactForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        drawIcons();
}

void FactForm::drawIcons()
{
    for (const Line &line : m_lines)
        line.copy->setIcon(icon(Symbol::Copy, palette()));
}

} // namespace adit::gui
