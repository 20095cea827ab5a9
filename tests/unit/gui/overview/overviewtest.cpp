// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "gui/overview/overview.h"
#include "support/catch.h"
#include "unit/gui/fleettunnels.h"

#include <QLocale>

using namespace adit;
using namespace adit::gui;
using namespace adit::test;

namespace {

Overview shown(const FleetTunnel &tunnel)
{
    QLocale::setDefault(QLocale::c());
    constexpr std::int64_t now = 1'700'000'000;
    return overviewOf(tunnel, {tunnel}, now);
}

QString fact(const Overview &overview, const QString &label)
{
    for (const Fact &line : overview.facts) {
        if (line.label == label)
            return line.value;
    }
    return {};
}

} // namespace

TEST_CASE("the button says what it does in each state")
{
    struct Case
    {
        TunnelState state;
        LinkState link;
        Overview::Switch action;
        const char *text;
    };
    const auto &[state, link, action, text] = GENERATE(
        Case{TunnelState::Off, LinkState::Down, Overview::Switch::Activate, "Activate"},
        Case{TunnelState::Activating, LinkState::Down, Overview::Switch::Busy, "Activating…"},
        Case{TunnelState::WaitingForHandshake, LinkState::Up, Overview::Switch::Deactivate, "Deactivate"},
        Case{TunnelState::Connected, LinkState::Up, Overview::Switch::Deactivate, "Deactivate"},
        Case{TunnelState::Stale, LinkState::Up, Overview::Switch::Deactivate, "Deactivate"},
        Case{TunnelState::Deactivating, LinkState::Up, Overview::Switch::Busy, "Deactivating…"},
        Case{TunnelState::Failed, LinkState::Down, Overview::Switch::Activate, "Activate"},
        Case{TunnelState::Failed, LinkState::Up, Overview::Switch::Deactivate, "Deactivate"},
        Case{TunnelState::Failed, LinkState::Broken, Overview::Switch::TidyUp, "Tidy up"});
    FleetTunnel tunnel = tunnelNamed("office", state);
    tunnel.status.state = link;
    CAPTURE(static_cast<int>(state));
    CHECK(shown(tunnel).action == action);
    CHECK(shown(tunnel).actionText == QString::fromUtf8(text));
}

TEST_CASE("what cannot be brought up has no button")
{
    FleetTunnel foreign = tunnelNamed("wg9", TunnelState::Connected);
    foreign.origin = FleetTunnel::Origin::Foreign;
    CHECK(shown(foreign).action == Overview::Switch::None);

    FleetTunnel broken = tunnelNamed("bad");
    broken.profile = profileFrom("[Interface]\nPrivateKey = no\n");
    CHECK(shown(broken).action == Overview::Switch::None);

    FleetTunnel gone = tunnelNamed("gone");
    gone.origin = FleetTunnel::Origin::ApprovedOnly;
    gone.profile.reset();
    CHECK(shown(gone).action == Overview::Switch::None);
}

TEST_CASE("a tunnel that is off shows what its profile says")
{
    FleetTunnel tunnel = tunnelNamed("office");
    tunnel.profile = profileFrom(confWith("Address = 10.9.0.2/32, fd00::2/128\nDNS = 10.9.0.1\n", 1));
    const Overview overview = shown(tunnel);
    CHECK(overview.title == "office");
    CHECK(overview.stateLine == "Off");
    CHECK(overview.traffic.isEmpty());
    CHECK(fact(overview, "Addresses") == "10.9.0.2/32, fd00::2/128");
    CHECK(fact(overview, "DNS") == "10.9.0.1");
    CHECK(fact(overview, "Listens on") == "chosen when it comes up");
    CHECK(fact(overview, "Public key").toStdString() ==
          tunnel.profile->tunnel->privateKey.publicKey().toBase64());
    CHECK(fact(overview, "Approval").startsWith("not yet"));
}

TEST_CASE("a tunnel that is up shows what the helper reports")
{
    FleetTunnel tunnel = tunnelNamed("office", TunnelState::Connected);
    tunnel.approval = Approval::Current;
    tunnel.status.upSince = 1'700'000'000 - 3 * 3600 - 12 * 60;
    tunnel.status.listenPort = 40000;
    tunnel.status.mtu = 1420;
    tunnel.status.backend = Backend::Kernel;
    tunnel.status.addresses = {*IpPrefix::parse("10.9.0.2/32")};
    tunnel.assessment.handshakeAge = 12;
    tunnel.assessment.rxRate = 2048;
    const Overview overview = shown(tunnel);
    CHECK(overview.stateLine == "Connected, 12 s ago");
    CHECK(overview.traffic == "↓ 2.0 KiB/s   ↑ 0 bytes/s   up for 3 h 12 min");
    CHECK(fact(overview, "Listens on") == "UDP 40000");
    CHECK(fact(overview, "MTU") == "1420");
    CHECK(fact(overview, "Carried by") == "WireGuard in the kernel");
    CHECK(fact(overview, "Approval") == "approved");
}

TEST_CASE("DNS says whether it is in use")
{
    FleetTunnel tunnel = tunnelNamed("office", TunnelState::Connected);
    tunnel.profile = profileFrom(confWith("Address = 10.9.0.2/32\nDNS = 10.9.0.1\n", 1));
    CHECK(fact(shown(tunnel), "DNS") == "10.9.0.1 (in use)");
    tunnel.status.warnings = {{Warning::Code::DnsNotApplied, "10.9.0.1"}};
    CHECK(fact(shown(tunnel), "DNS") == "10.9.0.1 (not applied)");
}
