// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// A small button with one of our icons, whose name is its tool tip and what a screen reader says.
#pragma once

#include "gui/theme/icons.h"

#include <QToolButton>

namespace adit::gui {

class IconButton : public QToolButton
{
    Q_OBJECT

public:
    IconButton(Symbol symbol, const QString &name, QWidget *parent = nullptr);

    void setSymbol(Symbol symbol, const QString &name);

protected:
    void changeEvent(QEvent *event) override;

private:
    Symbol m_symbol;
};

} // namespace adit::gui
