// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "gui/editor/textpane.h"

#include "gui/editor/keycompleter.h"
#include "gui/editor/textreading.h"
#include "gui/theme/iconbutton.h"

#include <QBoxLayout>
#include <QLabel>
#include <QListView>

#include <algorithm>

namespace adit::gui {

TextPane::TextPane(SecretClipboard &clipboard, QWidget *parent)
    : QWidget(parent),
      m_edit(new ConfTextEdit(clipboard)),
      m_reveal(new IconButton(Symbol::Reveal, tr("Show keys"))),
      m_list(new QListView)
{
    new KeyCompleter(*m_edit);
    makeList();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(makeTools());
    layout->addWidget(m_edit, 1);
    layout->addWidget(m_list);
    setFocusProxy(m_edit);
}

QWidget *TextPane::makeTools()
{
    auto *tools = new QWidget;
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins({});
    auto *undo = new IconButton(Symbol::Undo, tr("Undo"));
    undo->setObjectName(QStringLiteral("undoButton"));
    undo->setEnabled(false);
    connect(undo, &QToolButton::clicked, m_edit, &QPlainTextEdit::undo);
    connect(m_edit, &QPlainTextEdit::undoAvailable, undo, &QWidget::setEnabled);
    auto *redo = new IconButton(Symbol::Redo, tr("Redo"));
    redo->setObjectName(QStringLiteral("redoButton"));
    redo->setEnabled(false);
    connect(redo, &QToolButton::clicked, m_edit, &QPlainTextEdit::redo);
    connect(m_edit, &QPlainTextEdit::redoAvailable, redo, &QWidget::setEnabled);
    m_reveal->setObjectName(QStringLiteral("revealKeysButton"));
    m_reveal->setCheckable(true);
    connect(m_reveal, &QToolButton::toggled, this, [this](bool shown) {
        m_reveal->setSymbol(shown ? Symbol::Hide : Symbol::Reveal, shown ? tr("Hide keys") : tr("Show keys"));
        m_edit->setSecrets(shown ? ConfTextEdit::Secrets::Shown : ConfTextEdit::Secrets::Hidden);
    });
    auto *title = new QLabel(tr("Text"));
    title->setBuddy(m_edit);
    row->addWidget(title, 1);
    row->addWidget(undo);
    row->addWidget(redo);
    row->addWidget(m_reveal);
    return tools;
}

void TextPane::makeList()
{
    m_list->setObjectName(QStringLiteral("diagnosticList"));
    m_list->setAccessibleName(tr("Errors and warnings"));
    m_list->setModel(&m_diagnostics);
    m_list->setWordWrap(true);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setTextElideMode(Qt::ElideNone);
    m_list->hide();
    connect(m_list, &QListView::clicked, this, &TextPane::goToCurrent);
    connect(m_list, &QListView::activated, this, &TextPane::goToCurrent);
}

void TextPane::goToCurrent(const QModelIndex &index)
{
    if (index.isValid())
        emit placeWanted(m_diagnostics.at(index.row()));
}

void TextPane::show(const TextReading &reading)
{
    m_edit->setDiagnostics(reading.diagnostics);
    m_diagnostics.set(reading.diagnostics, palette());
    m_list->setVisible(m_diagnostics.rowCount() > 0);
    // The list knows how it breaks its lines only when it has its width.
    QMetaObject::invokeMethod(this, &TextPane::fitList, Qt::QueuedConnection);
}

// As high as what it says, up to a third of the text.
void TextPane::fitList()
{
    int height = 2 * m_list->frameWidth();
    const int most = std::max(this->height() / 3, 3 * fontMetrics().lineSpacing());
    for (int row = 0; row < m_diagnostics.rowCount() && height < most; ++row)
        height += m_list->visualRect(m_diagnostics.index(row)).height();
    m_list->setFixedHeight(std::min(height, most));
}

void TextPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitList();
}

void TextPane::hideSecrets()
{
    m_reveal->setChecked(false);
}

} // namespace adit::gui
