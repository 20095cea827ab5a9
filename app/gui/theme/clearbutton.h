// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// The button inside a field that empties it.
#pragma once

class QLineEdit;

namespace adit::gui {

/// As QLineEdit::setClearButtonEnabled(), but a screen reader has a word for the button too.
void addClearButton(QLineEdit &field);

} // namespace adit::gui
