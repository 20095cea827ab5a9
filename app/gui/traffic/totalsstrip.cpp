// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "gui/traffic/totalsstrip.h"

#include "gui/theme/words.h"

#include <QBoxLayout>

namespace adit::gui {

TotalsStrip::TotalsStrip(QWidget *parent) : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    m_session = addCell(tr("Session"), QStringLiteral("sessionTotal"));
    m_today = addCell(tr("Today"), QStringLiteral("todayTotal"));
    m_month = addCell(tr("This month"), QStringLiteral("monthTotal"));
    setSession(std::nullopt);
    setToday({});
    setThisMonth({});
}

TotalsStrip::Cell TotalsStrip::addCell(const QString &title, const QString &name)
{
    auto *caption = new QLabel(title, this);
    caption->setForegroundRole(QPalette::PlaceholderText);
    auto *value = new QLabel(this);
    value->setObjectName(name);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    value->setWordWrap(true);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(caption);
    column->addWidget(value);
    column->addStretch();
    static_cast<QHBoxLayout *>(layout())->addLayout(column, 1);
    return {title, value};
}

void TotalsStrip::set(const Cell &cell, const std::optional<Traffic> &traffic)
{
    if (!traffic) {
        cell.value->setText(tr("–", "no session"));
        //: %1 is a title such as "Session"
        cell.value->setAccessibleName(tr("%1: none").arg(cell.title));
        return;
    }
    const QString received = bytesText(traffic->rxBytes);
    const QString sent = bytesText(traffic->txBytes);
    // A line may only break between the two.
    //: a received amount
    const QString down = tr("↓ %1").arg(received).replace(QLatin1Char(' '), QChar::Nbsp);
    //: a sent amount
    const QString up = tr("↑ %1").arg(sent).replace(QLatin1Char(' '), QChar::Nbsp);
    const QString text = QStringLiteral("%1  %2").arg(down, up);
    if (text == cell.value->text())
        return;
    cell.value->setText(text);
    //: %1 is a title such as "Today", the others are amounts
    cell.value->setAccessibleName(tr("%1: received %2, sent %3").arg(cell.title, received, sent));
}

void TotalsStrip::setSession(const std::optional<Traffic> &traffic)
{
    set(m_session, traffic);
}

void TotalsStrip::setToday(const Traffic &traffic)
{
    set(m_today, traffic);
}

void TotalsStrip::setThisMonth(const Traffic &traffic)
{
    set(m_month, traffic);
}

} // namespace adit::gui
