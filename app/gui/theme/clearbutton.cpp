// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "gui/theme/clearbutton.h"

#include <QAction>
#include <QCoreApplication>
#include <QLineEdit>

namespace adit::gui {

void addClearButton(QLineEdit &field)
{
    field.setClearButtonEnabled(true);
    // Qt gives its action no text; the name is the one by which Qt itself finds it.
    if (auto *action = field.findChild<QAction *>(QStringLiteral("_q_qlineeditclearaction")))
        action->setText(QCoreApplication::translate("Words", "Clear"));
}

} // namespace adit::gui
