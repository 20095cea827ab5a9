// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// A few sentences in a dialog.
#pragma once

class QLabel;
class QString;
class QWidget;

namespace adit::gui {

/// Wraps, and shows the text as it is: it may quote a file. Belongs to the parent.
QLabel *paragraph(const QString &text, QWidget *parent);

} // namespace adit::gui
