// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "gui/log/logmodel.h"

#include "gui/theme/icons.h"
#include "gui/theme/words.h"

#include <QDateTime>
#include <QGuiApplication>
#include <QLocale>

namespace adit::gui {

namespace {

Symbol symbolOf(Event::Severity severity)
{
    switch (severity) {
    case Event::Severity::Info: return Symbol::Info;
    case Event::Severity::Warning: return Symbol::Warning;
    case Event::Severity::Error: return Symbol::Error;
    }
    return Symbol::Info;
}

/// The time of day as the locale has it, with seconds and without the zone.
QString clockText(const QTime &time)
{
    const QLocale locale;
    QString format = locale.timeFormat(QLocale::LongFormat);
    return locale.toString(time, format.remove(QLatin1Char('t')).trimmed());
}

} // namespace

LogModel::LogModel(EventLog &log, QObject *parent)
    : QAbstractTableModel(parent),
      m_log(log),
      m_rows(int(log.events().size()))
{
    connect(&m_log, &EventLog::appended, this, &LogModel::onAppended);
}

/// The log has changed already: what it dropped goes first, then comes the one that is new.
void LogModel::onAppended(int dropped)
{
    if (dropped > 0) {
        m_gone = dropped;
        beginRemoveRows({}, 0, dropped - 1);
        m_gone = 0;
        m_rows -= dropped;
        endRemoveRows();
    }
    beginInsertRows({}, m_rows, m_rows);
    ++m_rows;
    endInsertRows();
}

int LogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int LogModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

const Event *LogModel::eventAt(int row) const
{
    const int at = row - m_gone;
    return at >= 0 && at < int(m_log.events().size()) ? &m_log.events()[std::size_t(at)] : nullptr;
}

QVariant LogModel::data(const QModelIndex &index, int role) const
{
    const Event *event = index.isValid() ? eventAt(index.row()) : nullptr;
    if (!event)
        return {};
    switch (role) {
    case Qt::DisplayRole: return textOf(*event, index.column());
    case Qt::ToolTipRole: return index.column() == Message ? QVariant(event->text) : QVariant();
    case Qt::DecorationRole:
        // What is ordinary needs no picture.
        if (index.column() != Message || event->severity == Event::Severity::Info)
            return {};
        return icon(symbolOf(event->severity), QGuiApplication::palette());
    case Qt::AccessibleTextRole:
        if (index.column() == Message && event->severity != Event::Severity::Info)
            return tr("%1: %2", "severity and text of an event")
                .arg(severityWord(event->severity), event->text);
        return textOf(*event, index.column());
    case SeverityRole: return int(event->severity);
    case TunnelRole: return event->tunnel ? text(*event->tunnel) : QString();
    case LineRole: return lineOf(*event);
    default: return {};
    }
}

QString LogModel::timeText(std::int64_t time)
{
    const auto moment = QDateTime::fromMSecsSinceEpoch(time);
    QString clock = clockText(moment.time());
    if (moment.date() == QDate::currentDate())
        return clock;
    return tr("%1 %2", "date and time of an event")
        .arg(QLocale().toString(moment.date(), QLocale::ShortFormat), clock);
}

QVariant LogModel::textOf(const Event &event, int column) const
{
    switch (column) {
    case Time: return timeText(event.time);
    case Tunnel: return event.tunnel ? text(*event.tunnel) : QString();
    case Message: return event.text;
    default: return {};
    }
}

QVariant LogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time: return tr("Time", "column");
    case Tunnel: return tr("Tunnel", "column");
    case Message: return tr("Event", "column");
    default: return {};
    }
}

/// For other programs and other people: the time in full, without the locale's tastes.
QString LogModel::lineOf(const Event &event) const
{
    const auto time = QDateTime::fromMSecsSinceEpoch(event.time);
    return QStringLiteral("%1  %2  %3  %4")
        .arg(time.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")), severityWord(event.severity),
             event.tunnel ? text(*event.tunnel) : QStringLiteral("-"), event.text);
}

QString LogModel::severityWord(Event::Severity severity) const
{
    switch (severity) {
    case Event::Severity::Info: return tr("Information", "severity of an event");
    case Event::Severity::Warning: return tr("Warning", "severity of an event");
    case Event::Severity::Error: return tr("Error", "severity of an event");
    }
    return {};
}

} // namespace adit::gui
