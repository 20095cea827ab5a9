// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// What a connection of NetworkManager becomes.
#include "agent/nmtunnel.h"
#include "core/conf/confwriter.h"
#include "support/catch.h"
#include "support/sampletunnel.h"

using namespace adit;
using namespace adit::test;

namespace {

using Maps = QList<QVariantMap>;
using Notes = std::vector<std::string>;

QString key(const std::string &text)
{
    return QString::fromStdString(text);
}

QVariant list(const Maps &maps)
{
    return QVariant::fromValue(maps);
}

QVariantMap peer(const QStringList &allowedIps)
{
    return {
        {"public-key", key(peerKeyText)}, {"allowed-ips", allowedIps}, {"endpoint", "vpn.example.org:51820"}};
}

/// A connection that says as little as one can.
NmConnection plain()
{
    NmConnection connection{"/1"};
    connection.settings["connection"] = {{"id", "Home"}, {"autoconnect", false}};
    connection.settings["wireguard"] = {{"peers", list({peer({"10.7.0.0/24"})})}};
    connection.settings["ipv4"] = {{"address-data", list({{{"address", "10.7.0.2"}, {"prefix", 24U}}})}};
    return connection;
}

NmSettings keys()
{
    return {
        {"wireguard",
         {{"private-key", key(privateKeyText)},
          {"peers", list({{{"public-key", key(peerKeyText)}, {"preshared-key", key(presharedKeyText)}}})}}}};
}

NmTunnel read(const NmConnection &connection)
{
    auto result = tunnelFrom(connection, keys());
    REQUIRE(result);
    return *std::move(result);
}

} // namespace

TEST_CASE("a plain connection carries over whole")
{
    const NmTunnel result = read(plain());
    CHECK(result.notes.empty());
    CHECK(writeConf(result.tunnel, ConfStyle::Full).view() ==
          "[Interface]\nPrivateKey = " + privateKeyText + "\nAddress = 10.7.0.2/24\n\n[Peer]\nPublicKey = " +
              peerKeyText + "\nPresharedKey = " + presharedKeyText +
              "\nAllowedIPs = 10.7.0.0/24\nEndpoint = vpn.example.org:51820\n");
}

TEST_CASE("what has the same meaning carries over")
{
    NmConnection connection = plain();
    connection.settings["wireguard"].insert({{"listen-port", 51820U}, {"fwmark", 81U}, {"mtu", 1380U}});
    connection.settings["ipv4"].insert({{"dns-data", QStringList{"10.7.0.1"}},
                                        {"dns-search", QStringList{"home.example", "~"}},
                                        {"route-table", 77U}});
    const NmTunnel result = read(connection);
    CHECK(result.notes.empty());
    CHECK(result.tunnel.listenPort == 51820);
    CHECK(result.tunnel.fwMark == 81);
    CHECK(result.tunnel.mtu == 1380);
    CHECK(result.tunnel.dnsServers == std::vector{IpAddress::parse("10.7.0.1").value()});
    CHECK(result.tunnel.dnsDomains == std::vector<std::string>{"home.example"});
    CHECK(result.tunnel.table == RouteTable{RouteTable::Kind::Id, 77});
}

TEST_CASE("what was kept from taking all traffic does not begin to")
{
    NmConnection connection = plain();
    connection.settings["wireguard"]["peers"] = list({peer({"0.0.0.0/0"})});
    CHECK(read(connection).tunnel.table == RouteTable{});
    const bool byAddress = GENERATE(true, false);
    if (byAddress)
        connection.settings["ipv4"]["never-default"] = true;
    else
        connection.settings["wireguard"]["ip4-auto-default-route"] = 0;
    const NmTunnel result = read(connection);
    CHECK(result.tunnel.table.kind == RouteTable::Kind::Off);
    REQUIRE(result.notes.size() == 1);
    CHECK(result.notes.front().starts_with("NetworkManager sets no default route of ipv4, so Table = off"));
}

TEST_CASE("no default route is nothing to a tunnel that takes only some traffic")
{
    NmConnection connection = plain();
    connection.settings["ipv4"]["never-default"] = true;
    CHECK(read(connection).tunnel.table == RouteTable{});
    connection.settings["wireguard"]["peer-routes"] = false;
    CHECK(read(connection).tunnel.table.kind == RouteTable::Kind::Off);
}

TEST_CASE("what does not carry over is told")
{
    NmConnection connection = plain();
    connection.settings["connection"] = {{"zone", "home"}, {"secondaries", QStringList{"x"}}};
    connection.settings["ipv4"].insert({{"route-data", list({{{"dest", "192.0.2.0"}, {"prefix", 24U}}})},
                                        {"gateway", "10.7.0.1"},
                                        {"route-table", 77U},
                                        {"dns-data", QStringList{"dns+tls://1.1.1.1"}},
                                        {"dns-search", QStringList{"~corp.example", "not a domain"}}});
    connection.settings["ipv6"] = {{"route-table", 78U}, {"dns", QVariantList{}}};
    CHECK(read(connection).notes ==
          Notes{"the DNS server dns+tls://1.1.1.1 does not carry over: it is no address",
                "corp.example becomes a search domain, too",
                "the search domain not a domain does not carry over",
                "the route to 192.0.2.0/24 does not carry over: routes follow from AllowedIPs",
                "the gateway 10.7.0.1 does not carry over: a tunnel has none",
                "this NetworkManager does not tell its DNS servers as text: write DNS",
                "both families get Table = 77",
                "NetworkManager brings it up by itself (autoconnect); here 'aditctl boot on' does so",
                "the firewall zone home does not carry over",
                "connections that it brings up with it do not carry over"});
}

TEST_CASE("a key that NetworkManager does not keep is missed")
{
    CHECK(tunnelFrom(plain(), {}).error().code == Errc::InvalidKey);
    NmConnection connection = plain();
    QVariantMap other = peer({"10.7.0.0/24"});
    other["preshared-key-flags"] = 1U;
    connection.settings["wireguard"]["peers"] = list({other});
    CHECK(
        read(connection).notes ==
        Notes{"NetworkManager does not keep the preshared key of peer xTIBA5rb itself: write PresharedKey"});
}

TEST_CASE("a value that cannot be read is an error and no guess")
{
    NmConnection connection = plain();
    const auto change = GENERATE(0, 1, 2, 3);
    QVariantMap changed = peer({change == 0 ? "10.7.0.0/33" : "10.7.0.0/24"});
    if (change == 1)
        changed["endpoint"] = "nowhere";
    if (change == 2)
        changed["public-key"] = "short";
    if (change == 3)
        connection.settings["ipv4"]["address-data"] = list({{{"address", "10.7.0.2"}, {"prefix", 33U}}});
    connection.settings["wireguard"]["peers"] = list({changed});
    CHECK_FALSE(tunnelFrom(connection, keys()));
}
