// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "gui/theme/words.h"
#include "support/catch.h"

#include <QLocale>

using namespace adit;
using namespace adit::gui;

namespace {

FleetTunnel tunnelIn(TunnelState state)
{
    const InterfaceName name = *InterfaceName::from("office");
    return {.name = name, .state = state, .status = {.name = name}};
}

std::shared_ptr<const ProfileFile> profileTowards(const std::string &host)
{
    Tunnel tunnel{.privateKey = SecretKey::generatePrivate()};
    tunnel.peers.push_back({.publicKey = SecretKey::generatePrivate().publicKey(),
                            .endpoint = EndpointName{.host = host, .port = 51820}});
    return std::make_shared<const ProfileFile>(
        ProfileFile{.text = SecretText({}), .tunnel = std::move(tunnel)});
}

} // namespace

TEST_CASE("amounts are in units of 1024")
{
    QLocale::setDefault(QLocale::c());
    CHECK(bytesText(0).toStdString() == "0 bytes");
    CHECK(bytesText(1536).toStdString() == "1.5 KiB");
    CHECK(bytesText(3ULL << 20).toStdString() == "3.0 MiB");
    CHECK(rateText(2.5 * 1024 * 1024).toStdString() == "2.5 MiB/s");
    CHECK(rateText(-1).toStdString() == "0 bytes/s");
}

TEST_CASE("numbers are written as the locale has them")
{
    QLocale::setDefault(QLocale(QLocale::German));
    CHECK(bytesText(1536).contains("1,5"));
    QLocale::setDefault(QLocale::c());
}

TEST_CASE("an age gets coarser as it grows")
{
    QLocale::setDefault(QLocale::c());
    CHECK(ageText(std::nullopt).toStdString() == "never");
    CHECK(ageText(-5).toStdString() == "0 s ago");
    CHECK(ageText(59).toStdString() == "59 s ago");
    CHECK(ageText(60).toStdString() == "1 min ago");
    CHECK(ageText(3600).toStdString() == "1 h ago");
    CHECK(ageText(47 * 3600).toStdString() == "47 h ago");
    CHECK(ageText(48 * 3600).toStdString() == "2 days ago");
    CHECK(durationText(3 * 3600 + 12 * 60).toStdString() == "3 h 12 min");
}

TEST_CASE("the line of a state says what a person needs to know")
{
    QLocale::setDefault(QLocale::c());
    CHECK(stateLine(tunnelIn(TunnelState::Off)).toStdString() == "Off");

    FleetTunnel connected = tunnelIn(TunnelState::Connected);
    connected.assessment.handshakeAge = 12;
    CHECK(stateLine(connected).toStdString() == "Connected, 12 s ago");
    connected.assessment.idle = true;
    CHECK(stateLine(connected).toStdString() == "Connected (idle), 12 s ago");

    FleetTunnel waiting = tunnelIn(TunnelState::WaitingForHandshake);
    waiting.profile = profileTowards("vpn.example.org");
    CHECK(stateLine(waiting).toStdString() == "Waiting for the first handshake");
    waiting.assessment.noReply = true;
    CHECK(stateLine(waiting).toStdString() == "No reply from vpn.example.org");

    FleetTunnel failed = tunnelIn(TunnelState::Failed);
    failed.failure = Error{Errc::NoWireGuard, {}};
    CHECK(stateLine(failed).startsWith("Failed: This machine has no WireGuard."));
}

TEST_CASE("a profile that cannot be read says so where its state stands")
{
    FleetTunnel broken = tunnelIn(TunnelState::Off);
    broken.profile = std::make_shared<const ProfileFile>(ProfileFile{.text = SecretText({})});
    CHECK(stateLine(broken).toStdString() == "The configuration has errors");
}

TEST_CASE("a peer is known by its name, else by its host, else by the start of its key")
{
    Peer peer{.publicKey = SecretKey::generatePrivate().publicKey()};
    CHECK(peerName(peer).toStdString() == peer.publicKey.toBase64().substr(0, 8) + "…");
    peer.endpoint = EndpointName{.host = "vpn.example.org", .port = 1};
    CHECK(peerName(peer).toStdString() == "vpn.example.org");
    peer.name = "Pixel 9";
    CHECK(peerName(peer).toStdString() == "Pixel 9");
}
