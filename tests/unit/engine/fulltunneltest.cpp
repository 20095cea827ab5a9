// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// What stands around a tunnel that takes all traffic: rules, firewall, src_valid_mark; in which order it
// comes and goes.
#include "support/catch.h"
#include "world.h"

#include <algorithm>

using namespace adit;
using namespace adit::test;

namespace {

const Sysctl srcValidMark{Sysctl::Key::SrcValidMark};

TunnelSpec walled(KillSwitch killSwitch = KillSwitch::Strict)
{
    TunnelSpec spec = fullTunnel();
    spec.killSwitch = killSwitch;
    return spec;
}

/// Position of the first line that begins so; the number of lines when there is none.
std::ptrdiff_t at(const std::vector<std::string> &plan, const std::string &begin)
{
    return std::ranges::find_if(plan, [&](const std::string &line) { return line.starts_with(begin); }) -
           plan.begin();
}

std::vector<std::string> planOf(World &world, const TunnelSpec &spec)
{
    const auto plan = world.engine.describePlan(spec, alice);
    REQUIRE(plan);
    return *plan;
}

} // namespace

TEST_CASE("the strict order excepts the networks this machine is in, one by one, and nothing else of main")
{
    World world;
    REQUIRE(world.engine.up(fullTunnel(), alice, Backend::Kernel));
    CHECK_FALSE(shows(world, " 254 0\n"));
    const auto numbers = choosePolicyNumbers(named("adit0"), {}).value();
    const std::string first = std::to_string(numbers.priority);
    CHECK(shows(world, "rule 4 " + first + " 0 254 1000 to 192.168.1.0/24\n"));
    CHECK(shows(world, "rule 6 " + first + " 0 254 1000 to fe80::/64\n"));
    CHECK(shows(world, "rule 4 " + std::to_string(numbers.priority + 1) + " not " +
                           std::to_string(numbers.mark) + " " + std::to_string(numbers.table) + " 1000\n"));
}

TEST_CASE("the LAN-friendly order lets main decide, but for its default route")
{
    World world;
    TunnelSpec spec = fullTunnel();
    spec.routing = RoutingMode::Lan;
    REQUIRE(world.engine.up(spec, alice, Backend::Kernel));
    CHECK(shows(world, " 0 254 0\n"));
    CHECK_FALSE(shows(world, " to "));
    spec.routing = RoutingMode::Strict;
    REQUIRE(world.engine.change(spec, alice));
    World fresh;
    REQUIRE(fresh.engine.up(spec, alice, Backend::Kernel));
    CHECK(world.kernel.dump() == fresh.kernel.dump());
}

TEST_CASE("a network is local when it is private or link-local, whole, and not the tunnel's own")
{
    const auto local = [](std::initializer_list<const char *> addresses) {
        std::vector<IpPrefix> all;
        for (const char *text : addresses)
            all.push_back(prefix(text));
        std::string text;
        for (const IpPrefix &network : localNetworks(all, {prefix("10.9.0.2/24")}))
            text += network.toString() + " ";
        return text;
    };
    CHECK(local({"192.168.1.7/24", "192.168.1.8/24", "172.16.0.1/12"}) == "172.16.0.0/12 192.168.1.0/24 ");
    CHECK(local({"169.254.3.4/16", "fe80::1/64", "fd00::1/48"}) == "169.254.0.0/16 fd00::/48 fe80::/64 ");
    CHECK(local({"203.0.113.4/24", "2001:db8::1/64", "127.0.0.1/8", "::1/128"}).empty());
    // Half the internet cannot be made local by an address with a short prefix.
    CHECK(local({"192.168.1.7/1", "10.0.0.1/7", "fd00::1/4", "192.168.0.1/15"}).empty());
    CHECK(local({"10.9.0.2/24", "10.1.2.3/32"}).empty());
}

TEST_CASE("rules stand before routes, and the rule that takes all goes before those that except from it")
{
    World world;
    const auto up = planOf(world, fullTunnel());
    const auto except = at(up, "add IPv4 rule");
    CHECK(up.at(static_cast<std::size_t>(except)).find(" to 192.168.1.0/24 lookup 254") != std::string::npos);
    CHECK(up.at(static_cast<std::size_t>(except) + 1).find("not fwmark") != std::string::npos);
    CHECK(at(up, "add route") > at(up, "add IPv6 rule"));
    CHECK(at(up, "set net.ipv4.conf.all.src_valid_mark to 1") < except);
    REQUIRE(world.engine.up(fullTunnel(), alice, Backend::Kernel));
    TunnelSpec less = fullTunnel();
    less.peers[0].allowedIps = {prefix("10.4.0.0/16")};
    const auto back = planOf(world, less);
    CHECK(at(back, "remove route") < at(back, "remove IPv6 rule"));
    CHECK(back.at(static_cast<std::size_t>(at(back, "remove IPv4 rule"))).find("not fwmark") !=
          std::string::npos);
    CHECK(at(back, "set net.ipv4.conf.all.src_valid_mark to 0") > at(back, "remove IPv4 rule"));
}

TEST_CASE("the firewall is the first thing that stands and holds until everything else is gone")
{
    World world;
    const auto up = planOf(world, walled());
    CHECK(up.front() ==
          "put up a firewall: kill switch, nothing leaves outside the tunnel but its own packets to "
          "203.0.113.5:51820; guard the addresses of the tunnel, keep mark " +
              std::to_string(choosePolicyNumbers(named("adit0"), {})->mark));
    REQUIRE(world.engine.up(walled(), alice, Backend::Kernel));
    CHECK(shows(world, "firewall adit0 switch strict"));
    SECTION("a new endpoint is let out before the device is told of it")
    {
        TunnelSpec moved = walled();
        moved.peers[0].endpoint = endpoint("198.51.100.9");
        const auto plan = planOf(world, moved);
        REQUIRE(plan.size() == 2);
        CHECK(plan[0].starts_with("replace the firewall: kill switch"));
        CHECK(plan[0].find("198.51.100.9:51820;") != std::string::npos);
        CHECK(plan[1].starts_with("configure device"));
    }
    SECTION("a switch that goes is lifted after all else but the mark")
    {
        TunnelSpec less = fullTunnel();
        less.peers[0].allowedIps = {prefix("10.4.0.0/16")};
        const auto plan = planOf(world, less);
        REQUIRE(plan.size() > 2);
        CHECK(plan[plan.size() - 2] == "take down the firewall with the kill switch");
    }
}

TEST_CASE("a full tunnel without a kill switch has a firewall that only guards")
{
    World world;
    REQUIRE(world.engine.up(fullTunnel(), alice, Backend::Kernel));
    CHECK(shows(world, "from 0 guard 10.9.0.2 guard fd09::2\n"));
    CHECK(shows(world, "firewall adit0 switch off"));
    World simple;
    REQUIRE(simple.engine.up(simpleTunnel(), alice, Backend::Kernel));
    CHECK_FALSE(shows(simple, "firewall"));
}

TEST_CASE("without nf_tables a full tunnel comes up with a warning, unless it needs the kill switch")
{
    World world;
    world.kernel.hasNfTables = false;
    REQUIRE(world.engine.up(fullTunnel(), alice, Backend::Kernel));
    CHECK(world.engine.status(named("adit0"), alice)->warnings ==
          std::vector<Warning>{{Warning::Code::NoFirewall, {}}});
    const std::string running = world.kernel.dump();
    CHECK(world.engine.change(walled(), alice).error().code == Errc::NoFirewall);
    CHECK(world.kernel.dump() == running);
}

TEST_CASE(
    "with the switch on a peer is answered wherever it calls from: from the tunnel's port, and no other")
{
    World world;
    TunnelSpec spec = walled(KillSwitch::Lan);
    SECTION("the port that was given, also while single peers change")
    {
        spec.listenPort = 51999;
        REQUIRE(world.engine.up(spec, alice, Backend::Kernel));
        CHECK(shows(world, "switch lan"));
        CHECK(shows(world, " from 51999 "));
        TunnelSpec next = spec.clone();
        next.peers.push_back(peer(2, {"10.4.0.0/16"}));
        next.peers[1].endpoint = endpoint("198.51.100.3", 7);
        REQUIRE(world.engine.changePeers(spec, next, {peerKey(2)}, alice));
        CHECK(shows(world, " from 51999 "));
        CHECK(shows(world, " to 198.51.100.3:7"));
        CHECK(world.engine.describePlan(next, alice)->empty());
    }
    SECTION("the port that the kernel chose, also when that becomes another")
    {
        REQUIRE(world.engine.up(spec, alice, Backend::Kernel));
        CHECK(shows(world, " from 40000 "));
        CHECK(world.engine.drift(spec, alice)->empty());
        TunnelSpec given = spec.clone();
        given.listenPort = 51999;
        REQUIRE(world.engine.change(given, alice));
        CHECK(shows(world, " from 51999 "));
        REQUIRE(world.engine.change(spec, alice));
        CHECK(shows(world, " from 40000 "));
        CHECK(world.engine.describePlan(spec, alice)->empty());
    }
    SECTION("a port that another program set is followed")
    {
        REQUIRE(world.engine.up(spec, alice, Backend::Kernel));
        DeviceChange change;
        change.listenPort = 50000;
        REQUIRE(world.kernel.device(Backend::Kernel).write(spec.name, change));
        CHECK(world.engine.repair(spec, alice)->size() == 1);
        CHECK(shows(world, " from 50000 "));
    }
}

TEST_CASE("an endpoint that is set while the switch is on is let out first, and the former one no more")
{
    World world;
    REQUIRE(world.engine.up(walled(), alice, Backend::Kernel));
    const std::string before = world.kernel.dump();
    const Endpoint moved = endpoint("198.51.100.7", 443);
    SECTION("done")
    {
        REQUIRE(world.engine.setEndpoint(named("adit0"), alice, peerKey(1), moved));
        CHECK(shows(world, " to 198.51.100.7:443\n"));
        CHECK(world.kernel.peer(named("adit0"), peerKey(1)).endpoint == moved);
        CHECK(world.engine.state(named("adit0"), alice) == LinkState::Up);
    }
    SECTION("a device that refuses leaves both as they were")
    {
        // Looks for the link, reads the device, sets the firewall, writes the device.
        world.kernel.breakAt(4, Fault::Refuse, 12);
        CHECK_FALSE(world.engine.setEndpoint(named("adit0"), alice, peerKey(1), moved));
        CHECK(world.kernel.broke());
        CHECK(world.kernel.dump() == before);
    }
}

TEST_CASE("a firewall that somebody changed or took away is put up again by a change to the same tunnel")
{
    World world;
    REQUIRE(world.engine.up(walled(), alice, Backend::Kernel));
    const std::string whole = world.kernel.dump();
    if (GENERATE(false, true))
        world.kernel.firewalls.clear();
    else
        world.kernel.firewalls["adit0"] += " tampered";
    CHECK(world.engine.describePlan(walled(), alice)->size() == 1);
    REQUIRE(world.engine.change(walled(), alice));
    CHECK(world.kernel.dump() == whole);
    CHECK(world.engine.describePlan(walled(), alice)->empty());
}

TEST_CASE("promise 24: a table of somebody else by our name is left alone")
{
    World world;
    world.kernel.firewalls["adit0"] = "somebody's";
    const std::string before = world.kernel.dump();
    CHECK(world.engine.up(fullTunnel(), alice, Backend::Kernel).error() == Error{Errc::NameTaken, "adit0"});
    CHECK(world.kernel.dump() == before);
    REQUIRE(world.engine.up(simpleTunnel(), alice, Backend::Kernel));
    const std::string running = world.kernel.dump();
    CHECK(world.engine.change(fullTunnel(), alice).error().code == Errc::NameTaken);
    CHECK(world.kernel.dump() == running);
    REQUIRE(world.engine.down(named("adit0"), alice));
    CHECK(world.kernel.dump() == before);
}

TEST_CASE("promise 23: the kill switch of a tunnel that broke holds, also while the tunnel comes up again")
{
    World world;
    REQUIRE(world.engine.up(walled(), alice, Backend::Kernel));
    const std::string whole = world.kernel.dump();
    REQUIRE(world.kernel.deleteLink(world.kernel.link(named("adit0"))->value().index));
    CHECK(shows(world, "firewall adit0 switch strict"));
    CHECK(world.engine.status(named("adit0"), alice)->warnings ==
          std::vector<Warning>{{Warning::Code::HoldsNetwork, {}}});
    SECTION("up works")
    {
        REQUIRE(world.engine.up(walled(), alice, Backend::Kernel));
        CHECK(world.kernel.dump() == whole);
    }
    SECTION("up fails, whatever call it is: it holds on, and the tunnel is still broken")
    {
        int held = 0;
        for (int k = 1;; ++k) {
            World broken;
            REQUIRE(broken.engine.up(walled(), alice, Backend::Kernel));
            REQUIRE(broken.kernel.deleteLink(broken.kernel.link(named("adit0"))->value().index));
            broken.kernel.breakAt(k, Fault::Refuse, 12);
            const auto again = broken.engine.up(walled(), alice, Backend::Kernel);
            if (!broken.kernel.broke())
                break;
            INFO("call " << k);
            CHECK(shows(broken, "firewall adit0 switch strict"));
            CHECK(broken.engine.state(named("adit0"), alice) == (again ? LinkState::Up : LinkState::Broken));
            REQUIRE(broken.engine.down(named("adit0"), alice));
            CHECK_FALSE(shows(broken, "firewall"));
            ++held;
        }
        CHECK(held >= 15);
    }
    SECTION("the helper is killed as it comes up, whenever it is: it holds on, and a later up works")
    {
        const Fault fault = GENERATE(Fault::KillBefore, Fault::KillAfter);
        int killed = 0;
        for (int k = 1;; ++k) {
            World broken;
            REQUIRE(broken.engine.up(walled(), alice, Backend::Kernel));
            REQUIRE(broken.kernel.deleteLink(broken.kernel.link(named("adit0"))->value().index));
            broken.kernel.onCall = [&] { CHECK(shows(broken, "firewall adit0 switch strict")); };
            broken.kernel.breakAt(k, fault);
            bool died = false;
            try {
                (void)broken.engine.up(walled(), alice, Backend::Kernel);
            } catch (const Killed &) {
                died = true;
            }
            if (!died)
                break;
            INFO("call " << k);
            broken.restartAndRecover(nullptr);
            REQUIRE(broken.later->state(named("adit0"), alice) == LinkState::Broken);
            REQUIRE(broken.later->up(walled(), alice, Backend::Kernel));
            CHECK(broken.kernel.dump() == whole);
            ++killed;
        }
        CHECK(killed >= 15);
    }
    SECTION("down takes it away")
    {
        REQUIRE(world.engine.down(named("adit0"), alice));
        CHECK_FALSE(shows(world, "firewall"));
        CHECK(world.kernel.sysctls[srcValidMark] == 0);
        CHECK(world.kernel.rules()->size() == 1);
    }
}

TEST_CASE("promise 20: of two full tunnels each comes and goes without a trace on the other")
{
    const std::uint32_t original = GENERATE(0U, 1U);
    const bool firstGoesFirst = GENERATE(false, true);
    World world;
    world.kernel.sysctls[srcValidMark] = original;
    const std::string empty = world.kernel.dump();
    TunnelSpec first = walled();
    TunnelSpec second = fullTunnel("adit1");
    second.addresses = {prefix("10.8.0.2/32")};
    second.killSwitch = KillSwitch::Lan;
    first.listenPort = 51901;
    second.listenPort = 51902;
    World alone;
    alone.kernel.sysctls[srcValidMark] = original;
    const TunnelSpec &stays = firstGoesFirst ? second : first;
    const TunnelSpec &goes = firstGoesFirst ? first : second;
    REQUIRE(alone.engine.up(stays, alice, Backend::Kernel));
    REQUIRE(world.engine.up(first, alice, Backend::Kernel));
    REQUIRE(world.engine.up(second, alice, Backend::Kernel));
    CHECK(world.kernel.sysctls[srcValidMark] == 1);
    REQUIRE(world.engine.down(goes.name, alice));
    CHECK(world.kernel.dump() == alone.kernel.dump());
    CHECK(world.kernel.sysctls[srcValidMark] == 1);
    REQUIRE(world.engine.down(stays.name, alice));
    CHECK(world.kernel.dump() == empty);
}

TEST_CASE("a tunnel that takes IPv6 alone leaves src_valid_mark as it is")
{
    World world;
    TunnelSpec spec = walled();
    spec.peers[0].allowedIps = {prefix("::/0")};
    REQUIRE(world.engine.up(spec, alice, Backend::Kernel));
    CHECK(world.kernel.sysctls[srcValidMark] == 0);
    CHECK(shows(world, "firewall adit0 switch strict"));
    CHECK_FALSE(shows(world, "rule 4 2"));
}
