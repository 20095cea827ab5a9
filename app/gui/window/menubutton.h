// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// A tool button with one of our symbols, which follows the palette.
#pragma once

#include "gui/theme/icons.h"

#include <QToolButton>

namespace adit::gui {

class MenuButton : public QToolButton
{
    Q_OBJECT

public:
    MenuButton(Symbol symbol, QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;

private:
    void draw();

    Symbol m_symbol;
};

} // namespace adit::gui
