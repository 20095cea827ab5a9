// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// A bar above the window's content that says something and may offer one thing to do about it.
#pragma once

#include "gui/overview/overview.h"

#include <QFrame>
#include <QTimer>

#include <chrono>

class QLabel;
class QPushButton;
class QToolButton;

namespace adit::gui {

class Bar : public QFrame
{
    Q_OBJECT

public:
    /// Hidden until tell() is called.
    explicit Bar(QWidget *parent);

    /// An empty button text means no button; a time of zero that it stays until it is closed.
    void tell(Notice::Kind kind, const QString &text, const QString &button = {},
              std::chrono::milliseconds time = {});
    /// As if its button were pressed; nothing while it is hidden.
    void press();

signals:
    /// The button was pressed; the bar is hidden by then.
    void accepted();
    /// It went without that: closed, or its time is over.
    void dismissed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void colour();
    void dismiss();

    Notice::Kind m_kind = Notice::Kind::Info;
    QTimer m_time{};
    QLabel *m_symbol;
    QLabel *m_text;
    QPushButton *m_button;
    QToolButton *m_close;
};

} // namespace adit::gui
