// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "gui/editor/hooksview.h"

#include <QBoxLayout>
#include <QLabel>

namespace adit::gui {

HooksView::HooksView(QWidget *parent) : QWidget(parent), m_text(new QLabel)
{
    auto *title = new QLabel(tr("Commands"));
    QFont bold = font();
    bold.setBold(true);
    title->setFont(bold);
    auto *why = new QLabel(
        tr("This profile has commands for wg-quick. Adit keeps them in the file and never runs them."));
    why->setWordWrap(true);
    m_text->setObjectName(QStringLiteral("hooksText"));
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(title);
    column->addWidget(why);
    column->addWidget(m_text);
}

void HooksView::show(const std::vector<HookValue> &hooks)
{
    setVisible(!hooks.empty());
    if (hooks == m_hooks)
        return;
    m_hooks = hooks;
    QStringList lines;
    for (const HookValue &hook : hooks) {
        lines += QStringLiteral("%1 = %2").arg(hook.key, hook.command);
        if (!hook.instead.isEmpty())
            lines += QStringLiteral("    \u2192 ") + hook.instead;
    }
    m_text->setText(lines.join(u'\n'));
}

} // namespace adit::gui
