// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
#include "agent/eventlog.h"
#include "support/catch.h"

#include <QDateTime>

using namespace adit;

TEST_CASE("an event without a time happens now, another keeps its own")
{
    EventLog log;
    const auto before = QDateTime::currentMSecsSinceEpoch();
    log.append({.text = QStringLiteral("now")});
    CHECK(log.events().back().time >= before);
    log.append({.time = 1234, .text = QStringLiteral("then")});
    CHECK(log.events().back().time == 1234);
}

TEST_CASE("a full log lets the oldest go, and says so")
{
    EventLog log;
    std::vector<int> dropped;
    QObject::connect(&log, &EventLog::appended, [&](int count) { dropped.push_back(count); });
    for (std::size_t i = 0; i < EventLog::capacity + 2; ++i)
        log.append({.time = static_cast<std::int64_t>(i) + 1});
    CHECK(log.events().size() == EventLog::capacity);
    CHECK(log.events().front().time == 3);
    CHECK(dropped.front() == 0);
    CHECK(dropped.back() == 1);
    CHECK(std::ranges::count(dropped, 1) == 2);
}
