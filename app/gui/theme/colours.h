// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// How well one colour can be seen on another, by the rules of WCAG 2.
#pragma once

#include <QColor>

namespace adit::gui {

/// 1 (the same) to 21 (black on white). Text wants 4.5, shapes 3.
double contrast(const QColor &a, const QColor &b);
/// `a` where `share` is 0, `b` where it is 1.
QColor mixed(const QColor &a, const QColor &b, double share);

} // namespace adit::gui
