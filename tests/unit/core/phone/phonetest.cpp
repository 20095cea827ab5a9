// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// A phone's address, its peer at the hub and its own tunnel.
#include "core/phone/phone.h"

#include "core/conf/confreader.h"
#include "core/conf/confwriter.h"
#include "core/tunnel/compile.h"
#include "core/tunnel/fieldtext.h"
#include "support/catch.h"
#include "support/sampletunnel.h"

using namespace adit;
using namespace adit::test;

namespace {

Tunnel hubWith(std::initializer_list<const char *> addresses)
{
    Tunnel hub{.privateKey = SecretKey::fromBase64(privateKeyText).value(), .listenPort = 51820};
    for (const char *address : addresses)
        hub.addresses.push_back(prefix(address));
    return hub;
}

void addPeer(Tunnel &hub, std::initializer_list<const char *> allowedIps)
{
    Peer peer{.publicKey = SecretKey::generatePrivate().publicKey()};
    for (const char *allowed : allowedIps)
        peer.allowedIps.push_back(prefix(allowed));
    hub.peers.push_back(std::move(peer));
}

std::string nextOf(const Tunnel &hub)
{
    const auto free = freeAddresses(hub);
    return free ? fieldtext::prefixes(*free) : free.error().context;
}

PhoneWishes wishes()
{
    return {.name = "Pixel 9", .endpoint = {"vpn.example.org", 51820}};
}

const PhoneKeys &keys()
{
    static const PhoneKeys made = PhoneKeys::generate();
    return made;
}

} // namespace

TEST_CASE("the next address is the lowest that nobody has, in both families")
{
    Tunnel hub = hubWith({"10.8.0.1/24", "fd00:8::1/64"});
    CHECK(nextOf(hub) == "10.8.0.2/32, fd00:8::2/128");
    addPeer(hub, {"10.8.0.2/32", "fd00:8::2/128"});
    addPeer(hub, {"10.8.0.4/32", "fd00:8::4:0/112"});
    CHECK(nextOf(hub) == "10.8.0.3/32, fd00:8::3/128");
    addPeer(hub, {"10.8.0.3/32"});
    CHECK(nextOf(hub) == "10.8.0.5/32, fd00:8::3/128");
    hub.dnsServers.push_back(IpAddress::parse("10.8.0.5").value());
    CHECK(nextOf(hub) == "10.8.0.6/32, fd00:8::3/128");
}

TEST_CASE("a network behind a peer takes its addresses, a way out does not")
{
    Tunnel hub = hubWith({"10.8.0.9/24"});
    addPeer(hub, {"10.8.0.0/28"});
    CHECK(nextOf(hub) == "10.8.0.16/32");
    addPeer(hub, {"0.0.0.0/0", "10.0.0.0/8"});
    CHECK(nextOf(hub) == "10.8.0.16/32");
}

TEST_CASE("the ends of a network are nobody's address, except where there are only two")
{
    CHECK(nextOf(hubWith({"10.8.0.2/30"})) == "10.8.0.1/32");
    Tunnel four = hubWith({"10.8.0.2/30"});
    addPeer(four, {"10.8.0.1/32"});
    CHECK(nextOf(four) == "10.8.0.0/30 has no free address");
    CHECK(nextOf(hubWith({"10.8.0.1/31"})) == "10.8.0.0/32");
    CHECK(nextOf(hubWith({"fd00::1/127"})) == "fd00::/128");
    CHECK(nextOf(hubWith({"fd00::1/126"})) == "fd00::2/128");
}

TEST_CASE("a full network is left for the next one of its family")
{
    CHECK(nextOf(hubWith({"10.8.0.1/32", "10.9.0.1/24", "10.10.0.1/24"})) == "10.9.0.2/32");
    Tunnel hub = hubWith({"10.9.0.1/30", "10.10.0.1/24"});
    addPeer(hub, {"10.9.0.2/32"});
    CHECK(nextOf(hub) == "10.10.0.2/32");
    Tunnel full = hubWith({"10.8.0.1/24", "fd00::1/64"});
    addPeer(full, {"10.8.0.0/24"});
    CHECK(freeAddresses(full).error() == Error{Errc::LimitExceeded, "10.8.0.0/24 has no free address"});
}

TEST_CASE("a tunnel without a network has no place for phones")
{
    for (const auto &addresses :
         {std::initializer_list<const char *>{}, {"10.8.0.1/32", "fd00::1/128"}, {"fe80::1/64"}}) {
        const auto free = freeAddresses(hubWith(addresses));
        REQUIRE_FALSE(free);
        CHECK(free.error().code == Errc::Unsupported);
    }
}

TEST_CASE("every address of a network is given out once")
{
    Tunnel hub = hubWith({"10.8.0.100/24", "fd00::1/64"});
    std::size_t phones = 0;
    while (true) {
        const auto free = freeAddresses(hub);
        if (!free)
            break;
        for (const Peer &peer : hub.peers) {
            CHECK(peer.allowedIps[0] != (*free)[0]);
            CHECK(peer.allowedIps[1] != (*free)[1]);
        }
        hub.peers.push_back({.allowedIps = *free});
        ++phones;
    }
    CHECK(phones == 253);
}

TEST_CASE("both ends of a phone's tunnel fit together")
{
    Tunnel hub = hubWith({"10.8.0.1/24", "fd00:8::1/64"});
    hub.mtu = 1380;
    PhoneWishes wanted = wishes();
    wanted.dnsServers = {IpAddress::parse("10.8.0.1").value()};
    wanted.dnsDomains = {"home.example"};
    const auto phone = makePhone(hub, wanted, keys());
    REQUIRE(phone);

    CHECK(phone->peer.name == "Pixel 9");
    CHECK(phone->peer.publicKey == keys().privateKey.publicKey());
    CHECK(phone->peer.presharedKey == keys().presharedKey);
    CHECK(fieldtext::prefixes(phone->peer.allowedIps) == "10.8.0.2/32, fd00:8::2/128");
    CHECK_FALSE(phone->peer.endpoint);
    CHECK(phone->peer.keepalive == 0);

    CHECK(writeConf(phone->tunnel, ConfStyle::Phone).view() ==
          "[Interface]\nPrivateKey = " + std::string(keys().privateKey.reveal().view()) +
              "\nAddress = 10.8.0.2/32, fd00:8::2/128\nDNS = 10.8.0.1, home.example\nMTU = 1380\n\n[Peer]\n"
              "PublicKey = " +
              publicKeyText + "\nPresharedKey = " + std::string(keys().presharedKey.reveal().view()) +
              "\nAllowedIPs = 10.8.0.0/24, fd00:8::/64\nEndpoint = vpn.example.org:51820\n"
              "PersistentKeepalive = 25\n");
    CHECK(leftOutForPhone(phone->tunnel).empty());

    hub.peers.push_back(phone->peer.clone());
    CHECK(compile(hub, InterfaceName::from("hub").value()));
    CHECK(compile(phone->tunnel, InterfaceName::from("phone").value()));
}

TEST_CASE("a phone that sends everything through the tunnel does so in both families")
{
    PhoneWishes wanted = wishes();
    wanted.route = PhoneWishes::Route::Everything;
    const auto phone = makePhone(hubWith({"10.8.0.1/24"}), wanted, keys());
    REQUIRE(phone);
    CHECK(fieldtext::prefixes(phone->tunnel.addresses) == "10.8.0.2/32");
    CHECK(fieldtext::prefixes(phone->tunnel.peers[0].allowedIps) == "0.0.0.0/0, ::/0");
}

TEST_CASE("a tunnel that cannot take the phone says why")
{
    Tunnel hub = hubWith({"10.8.0.1/24"});
    hub.listenPort = 0;
    CHECK(makePhone(hub, wishes(), keys()).error().code == Errc::Unsupported);
    hub.listenPort = 51820;
    for (const char *name : {"", "two\nlines", " spaces "}) {
        PhoneWishes wanted = wishes();
        wanted.name = name;
        CHECK(makePhone(hub, wanted, keys()).error().code == Errc::InvalidText);
    }
    hub.peers.push_back(makePhone(hub, wishes(), keys())->peer.clone());
    CHECK(makePhone(hub, wishes(), keys()).error() == Error{Errc::Exists, "peer Pixel 9"});
    hub.peers.resize(4096);
    PhoneWishes other = wishes();
    other.name = "Fairphone";
    CHECK(makePhone(hub, other, keys()).error() == Error{Errc::LimitExceeded, "peers"});
    hub.peers.clear();
    other.dnsServers.resize(17);
    CHECK(makePhone(hub, other, keys()).error() == Error{Errc::LimitExceeded, "DNS"});
}

TEST_CASE("DNS comes as people write it")
{
    PhoneWishes wanted = wishes();
    REQUIRE(addDns(wanted, "10.8.0.1,fd00::53, home.example"));
    REQUIRE(addDns(wanted, " , 9.9.9.9 "));
    REQUIRE(addDns(wanted, ""));
    CHECK(wanted.dnsServers == std::vector{IpAddress::parse("10.8.0.1").value(),
                                           IpAddress::parse("fd00::53").value(),
                                           IpAddress::parse("9.9.9.9").value()});
    CHECK(wanted.dnsDomains == std::vector<std::string>{"home.example"});
    for (const char *list : {"1.1.1.1, under/score", "[::1]", "a\nb"}) {
        CHECK(addDns(wanted, list).error().code == Errc::InvalidDomain);
        CHECK(wanted.dnsServers.size() == 3);
    }
}

TEST_CASE("each phone gets keys of its own")
{
    const PhoneKeys one = PhoneKeys::generate();
    const PhoneKeys two = PhoneKeys::generate();
    CHECK_FALSE(one.privateKey == two.privateKey);
    CHECK_FALSE(one.presharedKey == two.presharedKey);
    CHECK_FALSE(one.privateKey == one.presharedKey);
}
