// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// The event log as a table, oldest first.
#pragma once

#include "agent/eventlog.h"

#include <QAbstractTableModel>

namespace adit::gui {

class LogModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Time, Tunnel, Message, ColumnCount };
    enum Role {
        SeverityRole = Qt::UserRole, ///< Event::Severity as an int
        TunnelRole,                  ///< the tunnel's name, empty for none
        LineRole,                    ///< the whole event as one line of text
    };

    /// The log must outlive the model.
    explicit LogModel(EventLog &log, QObject *parent = nullptr);

    /// The time of day in the user's locale, with the date unless it is today's. Milliseconds since 1970.
    static QString timeText(std::int64_t time);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void onAppended(int dropped);
    const Event *eventAt(int row) const;
    QVariant textOf(const Event &event, int column) const;
    QString lineOf(const Event &event) const;
    QString severityWord(Event::Severity severity) const;

    EventLog &m_log;
    int m_rows;
    /// Rows at the front whose events are gone from the log already, while they are being removed here.
    int m_gone = 0;
};

} // namespace adit::gui
