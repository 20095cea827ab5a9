// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// The sentence below a field that says what is wrong with it.
#pragma once

#include <QLabel>

class QLineEdit;

namespace adit::gui {

class ComplaintLabel : public QLabel
{
public:
    /// The field is named to screen readers with the complaint; it must outlive the label.
    ComplaintLabel(QLineEdit *field, QWidget *parent);

    /// Nothing is to be seen of an empty complaint.
    void complain(const QString &complaint);

private:
    QLineEdit *m_field;
};

} // namespace adit::gui
