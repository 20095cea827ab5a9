// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// Tunnels that come up when the machine starts, through the real helper on a real bus.
#include "component/service/sandboxfixture.h"
#include "support/catch.h"

#include <net/if.h>
#include <unistd.h>

using namespace adit;
using namespace adit::test;

namespace {

std::vector<BootTunnel> bootTunnels(HelperProxy &proxy)
{
    QDBusPendingReply<wire::BootTunnels> reply = proxy.BootTunnels();
    REQUIRE(answerOf(reply) == "ok");
    auto tunnels = wire::fromWire(reply.value());
    REQUIRE(tunnels);
    return std::move(*tunnels);
}

} // namespace

TEST_CASE_METHOD(SandboxFixture, "a tunnel that is chosen for it comes up at boot with today's addresses")
{
    TunnelSpec spec = sampleTunnel("boot0");
    spec.peers[0].endpointText = "vpn.example.org:51820";
    REQUIRE(answerOf(install(proxy, spec)) == "ok");
    CHECK(answerOf(proxy.SetBoot("boot1", true)) == "NoSuchTunnel");
    CHECK(bootTunnels(proxy).empty());
    const auto owner = static_cast<uint>(::getuid());
    CHECK(answerOf(proxy.BootUp(owner, "boot0", {})) == "NoSuchTunnel");

    REQUIRE(answerOf(proxy.SetBoot("boot0", true)) == "ok");
    QDBusPendingReply<QStringList> own = proxy.BootList();
    REQUIRE(answerOf(own) == "ok");
    CHECK(own.value() == QStringList{"boot0"});
    const auto tunnels = bootTunnels(proxy);
    REQUIRE(tunnels.size() == 1);
    CHECK(tunnels[0].owner == owner);
    CHECK(tunnels[0].endpoints ==
          std::vector<NamedEndpoint>{{spec.peers[0].publicKey, "vpn.example.org:51820"}});

    const wire::PeerEndpoints endpoints = wire::toWire(
        std::vector<PeerEndpoint>{{spec.peers[0].publicKey, {*IpAddress::parse("192.0.2.10"), 4000}}});
    CHECK(answerOf(proxy.BootUp(owner + 1, "boot0", endpoints)) == "NoSuchTunnel");
    REQUIRE(answerOf(proxy.BootUp(owner, "boot0", endpoints)) == "ok");
    CHECK(::if_nametoindex("boot0") != 0);
    QDBusPendingReply<wire::Status> reply = proxy.Status("boot0");
    REQUIRE(answerOf(reply) == "ok");
    const auto status = wire::fromWire(reply.value());
    REQUIRE(status);
    CHECK(status->peers.at(0).endpoint->toString() == "192.0.2.10:4000");
    CHECK(answerOf(proxy.BootUp(owner, "boot0", endpoints)) == "AlreadyUp");

    REQUIRE(answerOf(proxy.Down("boot0")) == "ok");
    REQUIRE(answerOf(proxy.SetBoot("boot0", false)) == "ok");
    CHECK(bootTunnels(proxy).empty());
    CHECK(answerOf(proxy.BootUp(owner, "boot0", endpoints)) == "NoSuchTunnel");
}

TEST_CASE_METHOD(SandboxFixture, "an endpoint that was written as an address is not looked up at boot")
{
    TunnelSpec spec = sampleTunnel("boot0");
    spec.peers[0].endpointText = spec.peers[0].endpoint->toString();
    REQUIRE(answerOf(install(proxy, spec)) == "ok");
    REQUIRE(answerOf(proxy.SetBoot("boot0", true)) == "ok");
    const auto tunnels = bootTunnels(proxy);
    REQUIRE(tunnels.size() == 1);
    CHECK(tunnels[0].endpoints.empty());
}
