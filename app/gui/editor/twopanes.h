// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// Form and text side by side where there is room, else one of them at a time behind tabs.
#pragma once

#include <QWidget>

class QSplitter;
class QTabBar;

namespace adit::gui {

class TwoPanes : public QWidget
{
    Q_OBJECT

public:
    /// Takes both.
    TwoPanes(QWidget *form, QWidget *text, QWidget *parent = nullptr);

    enum class Pane { Form, Text };
    /// Brings one to the front where only one fits.
    void bring(Pane pane);
    bool showsBoth() const { return m_showsBoth; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();

    QWidget *m_form;
    QWidget *m_text;
    QTabBar *m_tabs;
    QSplitter *m_splitter;
    bool m_showsBoth = false;
    /// From then on a person may have moved the handle.
    bool m_wasShared = false;
};

} // namespace adit::gui
