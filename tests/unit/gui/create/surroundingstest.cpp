// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "gui/create/surroundings.h"
#include "agent/udpport.h"
#include "core/phone/portrange.h"
#include "unit/agent/agentfixture.h"

#include "base/uniquefd.h"

#include <algorithm>
#include <netinet/in.h>
#include <sys/socket.h>

using namespace adit;
using namespace adit::gui;
using namespace adit::test;

namespace {

/// A UDP port that is taken as long as this lives.
struct TakenPort
{
    TakenPort()
    {
        REQUIRE(fd);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        socklen_t size = sizeof address;
        REQUIRE(::bind(fd.get(), reinterpret_cast<const sockaddr *>(&address), size) == 0);
        REQUIRE(::getsockname(fd.get(), reinterpret_cast<sockaddr *>(&address), &size) == 0);
        port = ntohs(address.sin_port);
    }
    UniqueFd fd{::socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0)};
    std::uint16_t port = 0;
};

bool contains(const std::vector<IpPrefix> &networks, const char *prefix)
{
    return std::ranges::find(networks, IpPrefix::parse(prefix).value()) != networks.end();
}

} // namespace

TEST_CASE("a port that a program has is not free")
{
    TakenPort taken;
    CHECK_FALSE(isUdpPortFree(taken.port));
    taken.fd = UniqueFd();
    CHECK(isUdpPortFree(taken.port));
}

TEST_CASE_METHOD(AgentFixture, "a hub keeps away from this machine and from other profiles")
{
    REQUIRE(store.save(home,
                       "[Interface]\nPrivateKey = " + privateKeyText +
                           "\nListenPort = 50000\nAddress = 10.77.0.1/24\n[Peer]\nPublicKey = " +
                           peerKeyText + "\nAllowedIPs = 10.88.0.0/16, 0.0.0.0/0\n",
                       Overwrite::Refuse));
    fleet.start(Attention::Background);
    const HubSurroundings surroundings = surroundingsOf(fleet);
    CHECK(contains(surroundings.networks, "127.0.0.0/8")); // the loopback interface that every machine has
    CHECK(contains(surroundings.networks, "10.77.0.0/24"));
    CHECK(contains(surroundings.networks, "10.88.0.0/16"));
    CHECK_FALSE(contains(surroundings.networks, "0.0.0.0/0"));
    CHECK(surroundings.ports == std::vector<std::uint16_t>{50000});
    const auto hub = proposeHub(surroundings, SecretKey::generatePrivate(), systemDice());
    REQUIRE(hub);
    CHECK(std::ranges::none_of(surroundings.networks, [&](const IpPrefix &network) {
        return std::ranges::any_of(hub->addresses,
                                   [&](const IpPrefix &one) { return one.overlaps(network); });
    }));
}

TEST_CASE("the port that is proposed is one that nobody has")
{
    const TakenPort taken;
    CHECK(firstFreePort({taken.port, taken.port}, {}, isUdpPortFree) == std::nullopt);
    CHECK(firstFreePort({1, 65535}, {}, isUdpPortFree).has_value());
}
