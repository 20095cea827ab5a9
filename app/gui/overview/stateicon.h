// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// The shape of a state, as large as some lines of text.
#pragma once

#include "core/status/assessment.h"

#include <QWidget>

namespace adit::gui {

class StateIcon : public QWidget
{
    Q_OBJECT

public:
    StateIcon(int lines, QWidget *parent);

    void setState(TunnelState state);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    TunnelState m_state = TunnelState::Off;
};

} // namespace adit::gui
