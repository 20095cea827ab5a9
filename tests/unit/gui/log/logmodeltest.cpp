// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "gui/log/logmodel.h"
#include "gui/log/logfilter.h"
#include "support/catch.h"

#include <QAbstractItemModelTester>
#include <QDateTime>

using namespace adit;
using namespace adit::gui;

namespace {

constexpr auto reporting = QAbstractItemModelTester::FailureReportingMode::Fatal;

Event event(const QString &text, const char *tunnel = nullptr,
            Event::Severity severity = Event::Severity::Info)
{
    Event made;
    made.text = text;
    made.severity = severity;
    if (tunnel)
        made.tunnel = *InterfaceName::from(tunnel);
    return made;
}

QString message(const QAbstractItemModel &model, int row)
{
    return model.index(row, LogModel::Message).data().toString();
}

} // namespace

TEST_CASE("The log's table grows with the log and keeps the promises of a model")
{
    EventLog log;
    log.append(event(QStringLiteral("was here before")));
    LogModel model(log);
    const QAbstractItemModelTester tester(&model, reporting);
    REQUIRE(model.rowCount() == 1);
    log.append(event(QStringLiteral("new"), "office"));
    REQUIRE(model.rowCount() == 2);
    CHECK(message(model, 0) == QStringLiteral("was here before"));
    CHECK(message(model, 1) == QStringLiteral("new"));
    CHECK(model.index(1, LogModel::Tunnel).data().toString() == QStringLiteral("office"));
}

TEST_CASE("Beyond its capacity the table loses its first row with each new one, as the log does")
{
    EventLog log;
    for (std::size_t i = 0; i + 2 < EventLog::capacity; ++i)
        log.append(event(QString::number(i)));
    LogModel model(log);
    LogFilter filter;
    filter.setSourceModel(&model);
    const QAbstractItemModelTester tester(&model, reporting);
    const QAbstractItemModelTester filterTester(&filter, reporting);
    for (int i = 0; i < 5; ++i)
        log.append(event(QStringLiteral("late %1").arg(i)));
    REQUIRE(model.rowCount() == int(EventLog::capacity));
    REQUIRE(filter.rowCount() == int(EventLog::capacity));
    CHECK(message(model, 0) == QStringLiteral("3"));
    CHECK(message(filter, 0) == QStringLiteral("3"));
    CHECK(message(model, model.rowCount() - 1) == QStringLiteral("late 4"));
    for (int row = 0; row < model.rowCount(); ++row)
        REQUIRE(message(model, row) == log.events()[std::size_t(row)].text);
}

TEST_CASE("The log is filtered by tunnel, by severity and by text, all at once")
{
    EventLog log;
    log.append(event(QStringLiteral("Connected"), "office"));
    log.append(event(QStringLiteral("No reply from vpn.example.org"), "office", Event::Severity::Warning));
    log.append(event(QStringLiteral("No reply from 192.0.2.1"), "home", Event::Severity::Error));
    log.append(event(QStringLiteral("The helper is missing"), nullptr, Event::Severity::Error));
    LogModel model(log);
    LogFilter filter;
    filter.setSourceModel(&model);
    const QAbstractItemModelTester tester(&filter, reporting);
    CHECK(filter.rowCount() == 4);
    filter.setText(QStringLiteral("no REPLY"));
    CHECK(filter.rowCount() == 2);
    filter.setTunnel(QStringLiteral("office"));
    REQUIRE(filter.rowCount() == 1);
    CHECK(message(filter, 0).startsWith(QStringLiteral("No reply from vpn")));
    filter.setText({});
    CHECK(filter.rowCount() == 2);
    filter.setLeast(Event::Severity::Warning);
    CHECK(filter.rowCount() == 1);
    filter.setTunnel(std::nullopt);
    CHECK(filter.rowCount() == 3);
    filter.setText(QStringLiteral("hom"));
    CHECK(filter.rowCount() == 1);
}

TEST_CASE("Events of another day are shown with their date")
{
    EventLog log;
    Event old = event(QStringLiteral("long ago"));
    old.time = QDateTime(QDate(2020, 5, 17), QTime(8, 30)).toMSecsSinceEpoch();
    log.append(old);
    log.append(event(QStringLiteral("today")));
    LogModel model(log);
    const QString longAgo = model.index(0, LogModel::Time).data().toString();
    const QString today = model.index(1, LogModel::Time).data().toString();
    CHECK(longAgo.contains(QStringLiteral("30")));
    CHECK(longAgo.contains(QStringLiteral("17")));
    CHECK(longAgo.size() > today.size());
}

TEST_CASE("A line for other programs has the time in full, the severity, the tunnel and the text")
{
    EventLog log;
    Event bad = event(QStringLiteral("No reply"), "office", Event::Severity::Warning);
    bad.time = QDateTime(QDate(2020, 5, 17), QTime(8, 30, 5)).toMSecsSinceEpoch();
    log.append(bad);
    LogModel model(log);
    CHECK(model.index(0, 0).data(LogModel::LineRole).toString() ==
          QStringLiteral("2020-05-17 08:30:05  Warning  office  No reply"));
}

TEST_CASE("A screen reader is told what is a warning and what is an error")
{
    EventLog log;
    log.append(event(QStringLiteral("No reply"), "office", Event::Severity::Warning));
    log.append(event(QStringLiteral("Connected"), "office"));
    LogModel model(log);
    const auto spoken = [&](int row) {
        return model.index(row, LogModel::Message).data(Qt::AccessibleTextRole).toString();
    };
    CHECK(spoken(0) == QStringLiteral("Warning: No reply"));
    CHECK(spoken(1) == QStringLiteral("Connected"));
}
