// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
#include "agent/reresolver.h"
#include "agentfixture.h"
#include "protocol/wiretypes.h"

#include <QDBusMetaType>

#include <ctime>

using namespace adit;
using namespace adit::test;
using namespace std::chrono_literals;

namespace {

const QString setEndpoint = QStringLiteral("SetEndpoint");

std::string textWith(const std::string &endpoint)
{
    return "[Interface]\nPrivateKey = " + privateKeyText + "\n[Peer]\nPublicKey = " + peerKeyText +
           "\nEndpoint = " + endpoint + "\n";
}

struct ReResolverFixture : AgentFixture
{
    /// A tunnel that is up for ten minutes and last heard of its peer `age` seconds ago.
    void begin(std::int64_t age, const std::string &endpoint = "localhost:51820")
    {
        REQUIRE(store.save(home, textWith(endpoint), Overwrite::Refuse));
        small->approve(specOf(home, textWith(endpoint)), LinkState::Up);
        TunnelStatus &status = small->status(home);
        status.upSince = std::time(nullptr) - 600;
        status.peers.front().lastHandshake = std::time(nullptr) - age;
        status.peers.front().endpoint = Endpoint{IpAddress::parse("192.0.2.1").value(), 51820, 0};
        start();
    }
    void lookAgain()
    {
        fleet.setAttention(Attention::Background);
        fleet.setAttention(Attention::Watched);
        waitForLook();
        handleEvents(50ms);
    }

    SystemEvents events{bus.connect()};
    std::chrono::milliseconds now{1h};
    ReResolver reResolver{fleet, client, resolver, events, [this] { return now; }};
};

} // namespace

TEST_CASE_METHOD(ReResolverFixture,
                 "a silent peer's name is looked up, and the helper is told without a prompt")
{
    begin(200);
    REQUIRE(waitFor([&] { return small->calls(setEndpoint) == 1; }));
    const auto call = small->lastCall(setEndpoint);
    CHECK_FALSE(call.isInteractiveAuthorizationAllowed());
    const auto endpoint = qdbus_cast<wire::Endpoint>(call.arguments().at(2));
    CHECK(endpoint.port == 51820);
    CHECK((endpoint.address == QByteArray("\x7f\0\0\1", 4) || endpoint.address.size() == 16));
}

TEST_CASE_METHOD(ReResolverFixture,
                 "a peer that answered lately, or whose endpoint is an address, is left alone")
{
    SECTION("lately")
    {
        begin(100);
    }
    SECTION("an address")
    {
        begin(200, "192.0.2.7:51820");
    }
    SECTION("a name without an address")
    {
        begin(200, "does-not-exist.invalid:51820");
    }
    handleEvents(300ms);
    CHECK(small->calls(setEndpoint) == 0);
}

TEST_CASE_METHOD(ReResolverFixture, "a name is looked up at most every 30 s, and idle tunnels less often")
{
    begin(200);
    REQUIRE(waitFor([&] { return small->calls(setEndpoint) == 1; }));
    now += 29s;
    lookAgain();
    CHECK(small->calls(setEndpoint) == 1);
    now += 2s;
    lookAgain(); // nothing was sent: idle
    CHECK(small->calls(setEndpoint) == 1);
    now += 300s;
    lookAgain();
    CHECK(waitFor([&] { return small->calls(setEndpoint) == 2; }));
}

TEST_CASE_METHOD(ReResolverFixture, "a tunnel that waits for an answer is looked up every 30 s")
{
    begin(200);
    REQUIRE(waitFor([&] { return small->calls(setEndpoint) == 1; }));
    small->status(home).peers.front().txBytes += 148; // handshakes go out
    now += 31s;
    lookAgain();
    CHECK(waitFor([&] { return small->calls(setEndpoint) == 2; }));
}

TEST_CASE_METHOD(ReResolverFixture, "another network is a reason, whatever the handshakes say")
{
    begin(10);
    reResolver.networkChanged();
    REQUIRE(waitFor([&] { return small->calls(setEndpoint) == 1; }));
    SECTION("a second one soon after waits for its time")
    {
        reResolver.networkChanged();
        handleEvents(100ms);
        CHECK(small->calls(setEndpoint) == 1);
        now += 31s;
        lookAgain();
        CHECK(waitFor([&] { return small->calls(setEndpoint) == 2; }));
    }
    SECTION("an address that is known already is not told")
    {
        const auto endpoint = qdbus_cast<wire::Endpoint>(small->lastCall(setEndpoint).arguments().at(2));
        const auto loopback = endpoint.address.size() == 4 ? "127.0.0.1" : "::1";
        small->status(home).peers.front().endpoint = Endpoint{IpAddress::parse(loopback).value(), 51820, 0};
        lookAgain();
        now += 31s;
        reResolver.networkChanged();
        handleEvents(200ms);
        CHECK(small->calls(setEndpoint) == 1);
    }
}
