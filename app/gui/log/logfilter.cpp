// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "gui/log/logfilter.h"

#include "gui/log/logmodel.h"

namespace adit::gui {

void LogFilter::setTunnel(const std::optional<QString> &name)
{
    if (m_tunnel == name)
        return;
    m_tunnel = name;
    invalidateFilter();
}

void LogFilter::setLeast(Event::Severity severity)
{
    if (m_least == severity)
        return;
    m_least = severity;
    invalidateFilter();
}

void LogFilter::setText(const QString &text)
{
    if (m_text == text)
        return;
    m_text = text;
    invalidateFilter();
}

bool LogFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex message = sourceModel()->index(row, LogModel::Message, parent);
    if (message.data(LogModel::SeverityRole).toInt() < int(m_least))
        return false;
    const QString tunnel = message.data(LogModel::TunnelRole).toString();
    if (m_tunnel && tunnel != *m_tunnel)
        return false;
    return m_text.isEmpty() || tunnel.contains(m_text, Qt::CaseInsensitive) ||
           message.data(Qt::DisplayRole).toString().contains(m_text, Qt::CaseInsensitive);
}

} // namespace adit::gui
