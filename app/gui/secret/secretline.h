// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// A line that holds a key. Qt tells assistive programs each text that is set or typed, also where the line
// shows dots; a hidden line is therefore one that has no text for them, only its name and that it is a
// password.
#pragma once

class QLineEdit;

namespace adit::gui {

enum class LineText { Hidden, Shown };

/// Shows dots, or the text; to a screen reader it is another control afterwards.
void setLineText(QLineEdit &line, LineText text);

} // namespace adit::gui
