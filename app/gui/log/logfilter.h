// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// Which events of the log a person wants to see.
#pragma once

#include "agent/eventlog.h"

#include <QSortFilterProxyModel>
#include <QString>

#include <optional>

namespace adit::gui {

class LogFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit LogFilter(QObject *parent = nullptr) : QSortFilterProxyModel(parent) {}

    /// Events of this tunnel only; of all for nullopt.
    void setTunnel(const std::optional<QString> &name);
    /// Events that are at least this bad.
    void setLeast(Event::Severity severity);
    /// Events that have this in their text or in their tunnel's name, in any case.
    void setText(const QString &text);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    std::optional<QString> m_tunnel{};
    Event::Severity m_least = Event::Severity::Info;
    QString m_text{};
};

} // namespace adit::gui
