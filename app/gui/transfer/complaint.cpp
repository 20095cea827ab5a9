// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "gui/transfer/complaint.h"

#include "gui/theme/palette.h"

#include <QLineEdit>

namespace adit::gui {

ComplaintLabel::ComplaintLabel(QLineEdit *field, QWidget *parent) : QLabel(parent), m_field(field)
{
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
    hide();
}

void ComplaintLabel::complain(const QString &complaint)
{
    setText(complaint);
    setVisible(!complaint.isEmpty());
    m_field->setAccessibleDescription(complaint);
    if (complaint.isEmpty())
        return;
    // From the window's own palette, since this label's is changed here.
    QPalette colours = m_field->palette();
    colours.setColor(QPalette::WindowText, accents(colours).error);
    setPalette(colours);
}

} // namespace adit::gui
