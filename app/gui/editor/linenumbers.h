// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// The strip left of a text that numbers its lines; those with a diagnostic have its colour.
#pragma once

#include <QWidget>

namespace adit::gui {

class ConfTextEdit;

class LineNumbers : public QWidget
{
public:
    explicit LineNumbers(ConfTextEdit &edit);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ConfTextEdit &m_edit;
};

} // namespace adit::gui
