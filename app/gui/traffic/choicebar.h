// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// A few buttons in a row, of which one is chosen.
#pragma once

#include <QButtonGroup>
#include <QWidget>

namespace adit::gui {

class ChoiceBar : public QWidget
{
    Q_OBJECT

public:
    /// `name` is its accessible name.
    ChoiceBar(const QString &name, QWidget *parent);

    /// Adds a button; the first is chosen. Its object name is that of the bar with the number behind it.
    void add(int id, const QString &text);
    int chosen() const { return m_buttons.checkedId(); }
    /// Chooses without a signal.
    void choose(int id);

protected:
    void changeEvent(QEvent *event) override;

signals:
    /// A person chose another button.
    void changed(int id);

private:
    void showChosen();

    QButtonGroup m_buttons{};
};

} // namespace adit::gui
