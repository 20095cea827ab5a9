// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "gui/overview/overview.h"

#include "base/bootclock.h"
#include "support/catch.h"
#include "unit/gui/fleettunnels.h"

#include <QLocale>
#include <QTime>

#include <chrono>

using namespace adit;
using namespace adit::gui;
using namespace adit::test;

namespace {

/// The only notice of a tunnel.
Notice noticeOf(const FleetTunnel &tunnel, const std::vector<FleetTunnel> &all = {})
{
    QLocale::setDefault(QLocale::c());
    const std::vector<Notice> notices = noticesOf(tunnel, all);
    REQUIRE(notices.size() == 1);
    return notices.front();
}

} // namespace

TEST_CASE("a tunnel that is well has no notice")
{
    CHECK(noticesOf(tunnelNamed("office"), {}).empty());
    CHECK(noticesOf(tunnelNamed("office", TunnelState::Connected), {}).empty());
}

TEST_CASE("a failure is said in the words of its error")
{
    FleetTunnel tunnel = tunnelNamed("office", TunnelState::Failed);
    tunnel.failure = Error{Errc::NoWireGuard, {}};
    CHECK(noticeOf(tunnel).kind == Notice::Kind::Error);
    CHECK(noticeOf(tunnel).text.startsWith("This machine has no WireGuard."));
}

TEST_CASE("every warning of the helper comes with a remedy")
{
    const auto code =
        GENERATE(Warning::Code::DnsNotApplied, Warning::Code::Ipv6Disabled, Warning::Code::HoldsNetwork);
    FleetTunnel tunnel = tunnelNamed("office", TunnelState::Connected);
    tunnel.status.warnings = {{code, "10.9.0.1"}};
    CHECK(noticeOf(tunnel).kind == Notice::Kind::Warning);
    CHECK_FALSE(noticeOf(tunnel).text.isEmpty());
    CHECK_FALSE(noticeOf(tunnel).remedy.isEmpty());
}

TEST_CASE("what another program changed of a running tunnel is shown with a button to repair it")
{
    FleetTunnel tunnel = tunnelNamed("office", TunnelState::Connected);
    tunnel.drift = {"set MTU 1420"};
    CHECK(noticeOf(tunnel).kind == Notice::Kind::Warning);
    CHECK(noticeOf(tunnel).text.contains("differs from what was approved"));
    CHECK(noticeOf(tunnel).remedy == "set MTU 1420");
    CHECK(noticeOf(tunnel).leads == Notice::Leads::ToRepair);
    tunnel.drift = {"1", "2", "3", "4", "5", "6", "7"};
    CHECK(noticeOf(tunnel).remedy.split('\n').size() == 6);
    CHECK(noticeOf(tunnel).remedy.contains("more"));
}

TEST_CASE("a change on trial is told with the time at which it goes back, and can be kept or taken back")
{
    FleetTunnel tunnel = tunnelNamed("office", TunnelState::Connected);
    const auto deadline = std::chrono::floor<std::chrono::seconds>(bootTime()) + std::chrono::seconds(30);
    tunnel.status.warnings = {{Warning::Code::OnTrial, std::to_string(deadline.count())}};
    const Notice notice = noticeOf(tunnel);
    CHECK(notice.leads == Notice::Leads::ToKeep);
    CHECK(notice.text.contains("on trial"));
    const QTime now = QTime::currentTime();
    bool isSoon = false;
    for (int seconds = 25; seconds <= 32; ++seconds)
        isSoon = isSoon || notice.remedy.contains(now.addSecs(seconds).toString("HH:mm:ss"));
    CHECK(isSoon);
}

TEST_CASE("errors of a profile are shown with their lines, and lead to it")
{
    FleetTunnel tunnel = tunnelNamed("office");
    tunnel.profile = profileFrom("[Interface]\nPrivatKey = x\n");
    const Notice notice = noticesOf(tunnel, {}).front();
    CHECK(notice.kind == Notice::Kind::Error);
    CHECK(notice.remedy.contains("Line 2:"));
    CHECK(notice.leads == Notice::Leads::ToConfiguration);
}

TEST_CASE("of many errors the first are shown, and how many more there are")
{
    FleetTunnel tunnel = tunnelNamed("office");
    std::string conf = "[Interface]\n";
    for (int i = 0; i < 9; ++i)
        conf += "Nonsense" + std::to_string(i) + " = 1\n";
    tunnel.profile = profileFrom(conf);
    const Notice notice = noticesOf(tunnel, {}).front();
    CHECK(notice.remedy.split('\n').size() == 6);
    CHECK(notice.remedy.contains("more"));
}

TEST_CASE("hooks are shown, with what stands in for them, and that they are not run")
{
    FleetTunnel tunnel = tunnelNamed("office");
    tunnel.profile = profileFrom(
        confWith("PostUp = iptables -t nat -A POSTROUTING -o eth0 -j MASQUERADE\nPostDown = true\n", 1));
    const Notice notice = noticeOf(tunnel);
    CHECK(notice.text.contains("2 commands"));
    CHECK(notice.text.contains("never runs them"));
    CHECK(notice.remedy.contains("PostUp = iptables"));
    CHECK(notice.remedy.contains("→"));
    CHECK(notice.remedy.contains("PostDown = true"));
}

TEST_CASE("what was changed since the approval is told by what runs")
{
    FleetTunnel tunnel = tunnelNamed("office", TunnelState::Connected);
    const Peer &peer = tunnel.profile->tunnel->peers.front();
    tunnel.status.addresses = tunnel.profile->tunnel->addresses;
    tunnel.status.peers = {{.publicKey = peer.publicKey, .allowedIps = peer.allowedIps}};
    tunnel.approval = Approval::Changed;
    CHECK(noticeOf(tunnel).text.contains("changed since it was approved"));
    CHECK(noticeOf(tunnel).remedy.contains("asked to approve it again"));

    tunnel.status.peers.front().keepalive = 25;
    tunnel.status.addresses = {*IpPrefix::parse("10.9.0.9/32")};
    CHECK(noticeOf(tunnel).remedy.contains("Address"));
    CHECK(noticeOf(tunnel).remedy.contains("10.9.0.2/32"));
    CHECK(noticeOf(tunnel).remedy.contains("PersistentKeepalive"));
}

TEST_CASE("a tunnel that cannot be up beside a running one says so before it is tried")
{
    const FleetTunnel off = tunnelNamed("office");
    FleetTunnel running = tunnelNamed("home", TunnelState::Connected);
    const Notice notice = noticeOf(off, {off, running});
    CHECK(notice.kind == Notice::Kind::Warning);
    CHECK(notice.remedy.contains("home has the address 10.9.0.2"));
    running.state = TunnelState::Off;
    CHECK(noticesOf(off, {off, running}).empty());
}

TEST_CASE("an interface of another program is explained")
{
    FleetTunnel tunnel = tunnelNamed("wg0", TunnelState::Connected);
    tunnel.origin = FleetTunnel::Origin::Foreign;
    tunnel.profile.reset();
    CHECK(noticeOf(tunnel).text.contains("Another program"));
    CHECK(noticeOf(tunnel).leads == Notice::Leads::ToImport);
}

TEST_CASE("silence is told with what to look at")
{
    FleetTunnel waiting = tunnelNamed("office", TunnelState::WaitingForHandshake);
    CHECK(noticesOf(waiting, {}).empty());
    waiting.assessment.noReply = true;
    CHECK_FALSE(noticeOf(waiting).remedy.isEmpty());
    CHECK_FALSE(noticeOf(tunnelNamed("office", TunnelState::Stale)).remedy.isEmpty());
}
