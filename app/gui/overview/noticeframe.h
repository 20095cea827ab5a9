// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// One notice: a symbol, what is the matter, and its remedy, on ground that is tinted after its kind.
#pragma once

#include "gui/overview/overview.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace adit::gui {

class NoticeFrame : public QFrame
{
    Q_OBJECT

public:
    NoticeFrame(const Notice &notice, QWidget *parent);
    const Notice &notice() const { return m_notice; }

signals:
    void followed(adit::gui::Notice::Leads leads);

protected:
    void changeEvent(QEvent *event) override;

private:
    static QString buttonText(Notice::Leads leads);
    void addButton(Notice::Leads leads, int row, int rows);
    void colour();

    Notice m_notice;
    QLabel *m_symbol;
};

} // namespace adit::gui
