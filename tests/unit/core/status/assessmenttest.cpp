// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// The honest state, by behaviour.md section 3. Times are made up; no clock is read.
#include "core/status/assessment.h"
#include "core/status/statuswatch.h"

#include "support/catch.h"
#include "support/sampletunnel.h"

using namespace adit;
using namespace adit::test;
using namespace std::chrono_literals;

namespace {

constexpr std::int64_t start = 1'000'000;

struct PeerLook
{
    std::int64_t handshake = 0; ///< seconds after start; 0 = never
    std::uint64_t rx = 0;
    std::uint64_t tx = 0;
    std::uint16_t keepalive = 0;
};

// A tunnel that came up at `start`, seen `seconds` later.
Observation seen(std::int64_t seconds, const std::vector<PeerLook> &peers)
{
    Observation look{.status = {.name = InterfaceName::from("home").value()}};
    look.status.state = LinkState::Up;
    look.status.upSince = start;
    look.wallClock = start + seconds;
    look.steady = std::chrono::seconds(seconds);
    std::uint8_t number = 0;
    for (const PeerLook &peer : peers) {
        std::array<std::uint8_t, keyBytes> bytes{};
        bytes[0] = ++number;
        PeerStatus status{.publicKey = PublicKey::fromBytes(bytes)};
        status.lastHandshake = peer.handshake == 0 ? 0 : start + peer.handshake;
        status.rxBytes = peer.rx;
        status.txBytes = peer.tx;
        status.keepalive = peer.keepalive;
        look.status.peers.push_back(std::move(status));
    }
    return look;
}

} // namespace

TEST_CASE("a tunnel that is down is off, a broken one failed")
{
    Observation look = seen(10, {});
    look.status.state = LinkState::Down;
    CHECK(assess(look, nullptr).state == TunnelState::Off);
    look.status.state = LinkState::Broken;
    CHECK(assess(look, nullptr).state == TunnelState::Failed);
}

TEST_CASE("without a handshake a tunnel waits, with or without peers")
{
    CHECK(assess(seen(1, {}), nullptr).state == TunnelState::WaitingForHandshake);
    const Assessment waiting = assess(seen(1, {{.tx = 148}}), nullptr);
    CHECK(waiting.state == TunnelState::WaitingForHandshake);
    CHECK_FALSE(waiting.handshakeAge);
    CHECK_FALSE(waiting.noReply);
}

TEST_CASE("no reply is said after 5 s, and only when something was sent")
{
    CHECK_FALSE(assess(seen(5, {{.tx = 148}}), nullptr).noReply);
    CHECK(assess(seen(6, {{.tx = 148}}), nullptr).noReply);
    CHECK_FALSE(assess(seen(600, {{.tx = 0}}), nullptr).noReply);
}

TEST_CASE("a handshake counts for 180 s")
{
    const Assessment fresh = assess(seen(190, {{.handshake = 10, .keepalive = 25}}), nullptr);
    CHECK(fresh.state == TunnelState::Connected);
    CHECK(fresh.handshakeAge == 180);
    CHECK_FALSE(fresh.idle);
    CHECK(assess(seen(191, {{.handshake = 10, .keepalive = 25}}), nullptr).state == TunnelState::Stale);
}

TEST_CASE("the newest handshake of all peers counts")
{
    const Assessment result = assess(seen(300, {{.handshake = 10}, {}, {.handshake = 290}}), nullptr);
    CHECK(result.state == TunnelState::Connected);
    CHECK(result.handshakeAge == 10);
}

TEST_CASE("an idle peer without keepalive ages legitimately")
{
    const Observation before = seen(1000, {{.handshake = 10, .rx = 5, .tx = 5}});
    const Assessment result = assess(seen(1001, {{.handshake = 10, .rx = 5, .tx = 5}}), &before);
    CHECK(result.state == TunnelState::Connected);
    CHECK(result.idle);
}

TEST_CASE("bytes sent after the session ended make a tunnel stale")
{
    const Observation before = seen(300, {{.handshake = 10, .tx = 5}});
    CHECK(assess(seen(301, {{.handshake = 10, .tx = 153}}), &before).state == TunnelState::Stale);
}

TEST_CASE("bytes sent while the session lived do not")
{
    const Observation before = seen(189, {{.handshake = 10, .tx = 5}});
    CHECK(assess(seen(191, {{.handshake = 10, .tx = 153}}), &before).state == TunnelState::Connected);
}

TEST_CASE("a watch does not swing between stale and idle, and an answer ends it")
{
    StatusWatch watch;
    watch.look(seen(300, {{.handshake = 10, .tx = 5}}));
    CHECK(watch.look(seen(301, {{.handshake = 10, .tx = 153}})).state == TunnelState::Stale);
    const Assessment quiet = watch.look(seen(302, {{.handshake = 10, .tx = 153}}));
    CHECK(quiet.state == TunnelState::Stale);
    CHECK_FALSE(quiet.idle);
    CHECK(watch.look(seen(303, {{.handshake = 303, .tx = 300}})).state == TunnelState::Connected);
    CHECK(watch.look(seen(600, {{.handshake = 303, .tx = 300}})).idle);
}

TEST_CASE("rates are bytes a second of all peers")
{
    const Observation before = seen(10, {{.handshake = 1, .rx = 1000, .tx = 0}, {.rx = 10}});
    const Assessment result =
        assess(seen(12, {{.handshake = 1, .rx = 3000, .tx = 500}, {.rx = 30}}), &before);
    CHECK(result.rxRate == 1010.0);
    CHECK(result.txRate == 250.0);
    CHECK(result.rxBytes == 3030);
    CHECK(result.txBytes == 500);
}

TEST_CASE("counters that restart, new peers and a clock that stands give no negative rate")
{
    const Observation before = seen(10, {{.rx = 1000, .tx = 1000}});
    const Assessment restarted = assess(seen(11, {{.rx = 10, .tx = 10}, {.rx = 50, .tx = 50}}), &before);
    CHECK(restarted.rxRate == 0);
    CHECK(restarted.txRate == 0);
    const Assessment same = assess(seen(10, {{.rx = 2000, .tx = 2000}}), &before);
    CHECK(same.rxRate == 0);
    const Assessment backwards = assess(seen(9, {{.rx = 2000, .tx = 2000}}), &before);
    CHECK(backwards.rxRate == 0);
}

TEST_CASE("a clock that goes backwards gives no negative age and no false alarm")
{
    const Assessment result = assess(seen(-5000, {{.handshake = 10, .tx = 1}}), nullptr);
    CHECK(result.handshakeAge == 0);
    CHECK(result.state == TunnelState::Connected);
    CHECK_FALSE(assess(seen(-5000, {{.tx = 1}}), nullptr).noReply);
}

TEST_CASE("every state has its word")
{
    CHECK(word(TunnelState::Off) == "off");
    CHECK(word(TunnelState::Activating) == "activating");
    CHECK(word(TunnelState::WaitingForHandshake) == "waiting");
    CHECK(word(TunnelState::Connected) == "connected");
    CHECK(word(TunnelState::Stale) == "stale");
    CHECK(word(TunnelState::Failed) == "failed");
    CHECK(word(TunnelState::Deactivating) == "deactivating");
}
