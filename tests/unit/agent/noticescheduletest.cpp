// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "agent/noticeschedule.h"
#include "support/catch.h"

using namespace adit;
using namespace std::chrono_literals;

namespace {

using Kind = Event::Kind;

const InterfaceName office = *InterfaceName::from("office");
const InterfaceName home = *InterfaceName::from("home");

Event event(Kind kind, const InterfaceName &tunnel = office)
{
    Event made;
    made.kind = kind;
    made.tunnel = tunnel;
    made.text = QStringLiteral("text %1").arg(int(kind));
    return made;
}

/// Kinds that are told by this moment.
std::vector<Settings::Notice> told(NoticeSchedule &schedule, NoticeSchedule::Time now)
{
    std::vector<Settings::Notice> kinds;
    for (const Notice &notice : schedule.due(now))
        kinds.push_back(notice.kind);
    return kinds;
}

using Kinds = std::vector<Settings::Notice>;
const Kinds connected{Settings::Notice::Connected};
const Kinds lost{Settings::Notice::Lost};
const Kinds failed{Settings::Notice::Failed};

} // namespace

TEST_CASE("A connection is told of at once, with its sentence, and once")
{
    NoticeSchedule schedule;
    schedule.add(event(Kind::Connected), 1s);
    const auto notices = schedule.due(1s);
    REQUIRE(notices.size() == 1);
    CHECK(notices[0] == Notice{Settings::Notice::Connected, office, event(Kind::Connected).text});
    CHECK(schedule.due(100s).empty());
    CHECK_FALSE(schedule.next());
}

TEST_CASE("A loss is told of when it lasts")
{
    NoticeSchedule schedule;
    schedule.add(event(Kind::Lost), 10s);
    CHECK(schedule.next() == 15s);
    CHECK(schedule.due(14s).empty());
    CHECK(told(schedule, 15s) == lost);
}

TEST_CASE("A loss that heals before it is told of is nothing to tell, and neither is the healing")
{
    NoticeSchedule schedule;
    schedule.add(event(Kind::Connected), 0s);
    REQUIRE(told(schedule, 0s) == connected);
    schedule.add(event(Kind::Lost), 100s);
    schedule.add(event(Kind::Connected), 103s);
    CHECK_FALSE(schedule.next());
    CHECK(schedule.due(1000s).empty());
}

TEST_CASE("A tunnel that comes and goes for ten minutes is told of a few times and ends with what is true")
{
    NoticeSchedule schedule;
    Kinds all;
    for (NoticeSchedule::Time now = 0s; now < 600s; now += 7s) {
        const bool up = (now / 7s) % 2 == 0;
        schedule.add(event(up ? Kind::Connected : Kind::Lost), now);
        for (NoticeSchedule::Time step = 0s; step < 7s; step += 1s) {
            for (const auto kind : told(schedule, now + step))
                all.push_back(kind);
        }
    }
    schedule.add(event(Kind::Lost), 601s);
    for (const auto kind : told(schedule, 700s))
        all.push_back(kind);
    CHECK(all.size() <= 22);
    CHECK(all.back() == Settings::Notice::Lost);
    for (std::size_t i = 1; i < all.size(); ++i)
        CHECK(all[i] != all[i - 1]);
}

TEST_CASE("A failure is told of at once and as often as it is asked for")
{
    NoticeSchedule schedule;
    schedule.add(event(Kind::Connected), 0s);
    REQUIRE(told(schedule, 0s) == connected);
    schedule.add(event(Kind::Failed), 1s);
    CHECK(told(schedule, 1s) == failed);
    schedule.add(event(Kind::Failed), 2s);
    CHECK(told(schedule, 2s) == failed);
}

TEST_CASE("Nobody is told of what was found at the start, but a change from it is news")
{
    NoticeSchedule schedule;
    Event found = event(Kind::Connected);
    found.atStart = true;
    schedule.add(found, 0s);
    CHECK(schedule.due(60s).empty());
    schedule.add(event(Kind::Connected), 70s);
    CHECK(schedule.due(70s).empty());
    schedule.add(event(Kind::Lost), 80s);
    CHECK(told(schedule, 85s) == lost);
}

TEST_CASE("A tunnel that was taken down is not lost, and the next connection is news")
{
    NoticeSchedule schedule;
    schedule.add(event(Kind::Connected), 0s);
    REQUIRE(told(schedule, 0s) == connected);
    schedule.add(event(Kind::Lost), 50s);
    schedule.add(event(Kind::Down), 52s);
    CHECK(schedule.due(90s).empty());
    schedule.add(event(Kind::Up), 100s);
    schedule.add(event(Kind::Connected), 101s);
    CHECK(told(schedule, 101s) == connected);
}

TEST_CASE("One tunnel does not keep another from being told of")
{
    NoticeSchedule schedule;
    schedule.add(event(Kind::Connected, office), 0s);
    schedule.add(event(Kind::Connected, home), 1s);
    CHECK(schedule.due(1s).size() == 2);
}

TEST_CASE("Events of no tunnel, and notes, are not for notifications")
{
    NoticeSchedule schedule;
    Event general = event(Kind::Failed);
    general.tunnel.reset();
    schedule.add(general, 0s);
    schedule.add(event(Kind::Note), 0s);
    schedule.add(event(Kind::Changed), 0s);
    CHECK(schedule.due(100s).empty());
}
