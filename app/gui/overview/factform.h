// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// Facts as lines of label and value; a value may have a button that copies it.
#pragma once

#include "gui/overview/overview.h"

#include <QWidget>

#include <vector>

class QGridLayout;
class QLabel;
class QToolButton;

namespace adit::gui {

class FactForm : public QWidget
{
    Q_OBJECT

public:
    explicit FactForm(QWidget *parent);
    void show(const std::vector<Fact> &facts);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Line
    {
        QLabel *label;
        QLabel *value;
        QToolButton *copy;
    };
    void addLine();
    void drawIcons();

    QGridLayout *m_grid;
    std::vector<Line> m_lines{}; ///< kept: a value that changes keeps its focus and selection
};

} // namespace adit::gui
