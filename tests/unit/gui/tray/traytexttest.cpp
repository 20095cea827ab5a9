// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "gui/tray/traytext.h"
#include "support/catch.h"

using namespace adit;
using namespace adit::gui;

namespace {

using Origin = FleetTunnel::Origin;

FleetTunnel tunnel(const std::string &name, TunnelState state, Origin origin = Origin::ApprovedOnly)
{
    const auto valid = InterfaceName::from(name).value();
    FleetTunnel made{.name = valid, .origin = origin, .state = state, .status = {.name = valid}};
    made.assessment.state = state;
    return made;
}

QString line(const std::vector<FleetTunnel> &tunnels)
{
    return TrayText(tunnels).line();
}

} // namespace

TEST_CASE("The icon shows trouble before connecting before connected before off")
{
    using State = TunnelState;
    const std::vector order{State::Off,        State::Connected,           State::Deactivating,
                            State::Activating, State::WaitingForHandshake, State::Stale,
                            State::Failed};
    for (std::size_t low = 0; low < order.size(); ++low) {
        for (std::size_t high = low; high < order.size(); ++high) {
            const std::vector tunnels{tunnel("a", order[low]), tunnel("b", order[high])};
            const std::vector reversed{tunnel("a", order[high]), tunnel("b", order[low])};
            CHECK(TrayText(tunnels).state() == order[high]);
            CHECK(TrayText(reversed).state() == order[high]);
        }
    }
}

TEST_CASE("Waiting for a peer that does not answer is trouble")
{
    auto waiting = tunnel("office", TunnelState::WaitingForHandshake);
    CHECK(TrayText(std::vector{waiting}).state() == TunnelState::WaitingForHandshake);
    waiting.assessment.noReply = true;
    const std::vector tunnels{waiting};
    CHECK(TrayText(tunnels).state() == TunnelState::Stale);
}

TEST_CASE("Interfaces of others change neither icon nor words")
{
    const std::vector tunnels{tunnel("theirs", TunnelState::Connected, Origin::Foreign)};
    CHECK(TrayText(tunnels).state() == TunnelState::Off);
    CHECK(TrayText(tunnels).tooltip() == QStringLiteral("No tunnel is active"));
    CHECK(TrayText({}).line() == QStringLiteral("No tunnel is active"));
}

TEST_CASE("The line counts what is connected, and names what is in trouble")
{
    const auto office = tunnel("office", TunnelState::Connected);
    const auto home = tunnel("home", TunnelState::Connected);
    CHECK(line({office}) == QStringLiteral("office: Connected"));
    CHECK(line({office, home}).startsWith(QLatin1Char('2')));
    CHECK(line({office, tunnel("lab", TunnelState::Failed), home}).startsWith(QStringLiteral("lab: ")));
    CHECK(line({office, tunnel("lab", TunnelState::Activating)}).startsWith(QStringLiteral("lab: ")));
}

TEST_CASE("The tooltip lists what is not off, and only the number of what is too much")
{
    std::vector<FleetTunnel> tunnels;
    for (int i = 0; i < 20; ++i)
        tunnels.push_back(tunnel("wg" + std::to_string(i), TunnelState::Connected));
    tunnels.push_back(tunnel("asleep", TunnelState::Off));
    const QStringList lines = TrayText(tunnels).tooltip().split(QLatin1Char('\n'));
    REQUIRE(lines.size() == int(TrayText::tooltipLines) + 2);
    CHECK(lines[1].startsWith(QStringLiteral("wg0: ")));
    CHECK(lines.last().contains(QStringLiteral("12")));
    CHECK_FALSE(lines.join(QLatin1Char(' ')).contains(QStringLiteral("asleep")));
}

TEST_CASE("A single tunnel in trouble is named once in the tooltip")
{
    const std::vector tunnels{tunnel("lab", TunnelState::Failed)};
    CHECK(TrayText(tunnels).tooltip().count(QStringLiteral("lab: ")) == 1);
}

TEST_CASE("An item has the tunnel's name, and its state when it is not off")
{
    CHECK(TrayText::item(tunnel("office", TunnelState::Off)) == QStringLiteral("office"));
    CHECK(TrayText::item(tunnel("office", TunnelState::Connected)).startsWith(QStringLiteral("office (")));
}

TEST_CASE("A text that is too long for a menu is cut between characters")
{
    CHECK(shortened(QStringLiteral("short"), 5) == QStringLiteral("short"));
    CHECK(shortened(QStringLiteral("longer"), 5) == QString::fromUtf8("long…"));
    const QString cut = shortened(QString::fromUtf8("abc😀def"), 5);
    CHECK(cut == QString::fromUtf8("abc…"));
}
