// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
#include "agentfixture.h"

using namespace adit;
using namespace adit::test;
using Notice = SmallHelper::Notice;
using Lines = std::vector<std::string>;

namespace {

const Lines lines{"set MTU 1420", "add route 10.0.0.0/8 in table 254"};

struct Running : AgentFixture
{
    void run(Attention attention)
    {
        REQUIRE(store.save(home, profileText(), Overwrite::Refuse));
        small->approve(specOf(home, profileText()), LinkState::Up);
        start(attention);
        REQUIRE(waitFor([&] { return asked() == 1; }));
    }
    int asked() const { return small->calls(QStringLiteral("Drift")); }
    bool shows(const Lines &expected) const { return tunnel(home).drift == expected; }
    bool logs(const char *words) const
    {
        return std::ranges::any_of(log.events(), [&](const Event &event) {
            return event.text.contains(QLatin1String(words)) && event.tunnel == home;
        });
    }
};

} // namespace

TEST_CASE_METHOD(Running, "what another program changed is known after the helper told of it, and in the log")
{
    run(Attention::Background);
    CHECK(shows({}));
    small->disturb(home, lines, Notice::Changed);
    REQUIRE(waitFor([&] { return shows(lines); }));
    CHECK(logs("differs from what was approved"));
    small->disturb(home, {}, Notice::Changed);
    REQUIRE(waitFor([&] { return shows({}); }));
}

TEST_CASE_METHOD(Running, "what the status tells of another program's change is asked about at once")
{
    run(Attention::Watched);
    small->disturb(home, lines, Notice::None);
    small->status(home).mtu = 1300;
    REQUIRE(waitFor([&] { return shows(lines); }));
}

TEST_CASE_METHOD(Running, "while nothing changes it is not asked at each look")
{
    run(Attention::Watched);
    waitForLook();
    waitForLook();
    small->status(home).peers.front().rxBytes = 1'000'000;
    waitForLook();
    CHECK(asked() == 1);
}

TEST_CASE_METHOD(Running, "a repair that the helper made by itself is in the log, and nothing differs")
{
    run(Attention::Background);
    small->disturb(home, {}, Notice::Repaired);
    REQUIRE(waitFor([&] { return logs("put it right"); }));
    CHECK(shows({}));
}

TEST_CASE_METHOD(Running, "a repair is asked of the helper, and afterwards nothing differs")
{
    run(Attention::Background);
    small->disturb(home, lines, Notice::Changed);
    REQUIRE(waitFor([&] { return shows(lines); }));
    CHECK(outcome([&](Fleet::Done done) { fleet.repair(home, std::move(done)); }));
    REQUIRE(waitFor([&] { return shows({}); }));
    CHECK(small->calls(QStringLiteral("Repair")) == 1);
}

TEST_CASE_METHOD(Running, "a repair that fails says so, and the difference stays")
{
    run(Attention::Background);
    small->disturb(home, lines, Notice::Changed);
    REQUIRE(waitFor([&] { return shows(lines); }));
    small->refusal = Error{Errc::KernelRefused, "add route"};
    CHECK(outcome([&](Fleet::Done done) { fleet.repair(home, std::move(done)); }).error().code ==
          Errc::KernelRefused);
    CHECK(logs("could not be repaired"));
    CHECK(shows(lines));
}

TEST_CASE_METHOD(Running, "a tunnel that goes down does not differ any more")
{
    run(Attention::Background);
    small->disturb(home, lines, Notice::Changed);
    REQUIRE(waitFor([&] { return shows(lines); }));
    small->setState(home, LinkState::Down);
    REQUIRE(waitFor([&] { return shows({}); }));
}

TEST_CASE(
    "a tunnel is asked about again after half a minute while somebody watches, and not in the background")
{
    TestBus bus;
    SmallHelper small(bus.connect());
    HelperClient client(bus.connect(), ::getuid());
    DriftWatch watch(client);
    const InterfaceName home = named("home");
    small.approve(specOf(home, profileText()), LinkState::Up);
    const DriftWatch::Reports up{{home, {small.status(home)}}};
    const auto asked = [&] { return small.calls(QStringLiteral("Drift")); };
    const std::chrono::milliseconds begin(1'000'000);
    watch.looked({}, up, Attention::Watched, begin);
    REQUIRE(waitFor([&] { return asked() == 1; }));
    watch.looked(up, up, Attention::Watched, begin + std::chrono::seconds(29));
    watch.looked(up, up, Attention::Background, begin + std::chrono::hours(1));
    handleEvents(std::chrono::milliseconds(100));
    CHECK(asked() == 1);
    watch.looked(up, up, Attention::Watched, begin + std::chrono::seconds(30));
    CHECK(waitFor([&] { return asked() == 2; }));
}
