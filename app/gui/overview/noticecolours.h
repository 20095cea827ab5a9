// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// How notices look: ground with a trace of the colour of their kind, and their symbol.
#pragma once

#include "gui/overview/overview.h"

#include <QPalette>
#include <QPixmap>

class QWidget;

namespace adit::gui {

/// `above` with its window colour tinted.
QPalette noticePalette(Notice::Kind kind, const QPalette &above);
/// As large as a line of the widget's text, and sharp on its screen.
QPixmap noticeSymbol(Notice::Kind kind, const QWidget &on);

} // namespace adit::gui
