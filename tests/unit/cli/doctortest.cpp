// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// What the doctor says of which facts.
#include "cli/doctor/findings.h"
#include "cli/doctor/way.h"
#include "core/conf/confreader.h"
#include "support/catch.h"

#include <algorithm>
#include <functional>

using namespace adit;
using namespace adit::cli;

namespace {

/// A machine that lacks nothing.
MachineFacts healthy()
{
    MachineFacts machine;
    machine.hasBus = machine.hasPolkit = true;
    machine.helper = HelperInfo{ADIT_VERSION, Backend::Kernel};
    machine.backend = Backend::Kernel;
    machine.resolvedAnswers = machine.programsAskResolved = true;
    machine.desktopAgent = "polkit-kde-auth";
    machine.hasTray = true;
    machine.built = std::chrono::sys_days(std::chrono::January / 1 / 2026);
    machine.now = machine.built + std::chrono::days(30);
    machine.clockIsSynchronised = machine.hasIpv6 = true;
    return machine;
}

ProfileFacts profileOf(const std::string &lines)
{
    ProfileFacts profile{.name = *InterfaceName::from("home"), .path = "/home/me/home.conf"};
    profile.tunnel =
        readConf("[Interface]\nPrivateKey = yAnz5TF+lXXJte14tji3zlMNq+hd2rYUIgJBgB3fBmk=\n" + lines).tunnel;
    REQUIRE(profile.tunnel);
    return profile;
}

/// The findings that are not good, as `bad clock: TEXT | REMEDY`.
std::vector<std::string> complaints(const Findings &findings)
{
    std::vector<std::string> lines;
    for (const Finding &finding : findings) {
        if (finding.verdict != Verdict::Good)
            lines.push_back((finding.verdict == Verdict::Bad ? "bad " : "note ") + finding.what + ": " +
                            finding.text + " | " + finding.remedy);
    }
    return lines;
}

struct Row
{
    std::function<void(MachineFacts &)> change;
    std::string start; ///< of the one complaint
    std::string remedy;
};

const std::vector<Row> machineRows{
    {[](MachineFacts &m) { m.hasPolkit = false; }, "bad polkit: not there", "apt install polkitd"},
    {[](MachineFacts &m) { m.desktopAgent.reset(); }, "note password agent: none", "polkit agent"},
    {[](MachineFacts &m) { m.helper = fail(Errc::HelperMissing); },
     "bad helper: ", "install Adit's packages"},
    {[](MachineFacts &m) { m.helper = fail(Errc::Timeout); }, "bad helper: ", "journalctl -b -u adit-helper"},
    {[](MachineFacts &m) { m.helper->version = "0.0.1"; },
     "bad helper: version 0.0.1, but aditctl is version", "systemctl stop adit-helper"},
    {[](MachineFacts &m) { m.helper->backend = Backend::None; }, "bad wireguard: neither",
     "modprobe wireguard, or: apt"},
    {[](MachineFacts &m) { m.helper->backend = Backend::None, m.modulesAreGone = true; },
     "bad wireguard: neither", "restart the machine"},
    {[](MachineFacts &m) { m.helper->backend = Backend::Userspace; }, "note wireguard: a userspace program",
     "modprobe wireguard"},
    {[](MachineFacts &m) { m.resolvedAnswers = false; }, "note resolved: systemd-resolved does not run",
     "systemctl enable --now systemd-resolved"},
    {[](MachineFacts &m) { m.programsAskResolved = false; }, "note resolved: systemd-resolved runs, but",
     "ln -sf"},
    {[](MachineFacts &m) { m.now = m.built - std::chrono::days(2); }, "bad clock: it is before",
     "timedatectl set-ntp true"},
    {[](MachineFacts &m) { m.clockIsSynchronised = false; }, "note clock: nobody sets it",
     "timedatectl set-ntp true"},
    {[](MachineFacts &m) { m.hasTray = false; }, "note tray: this desktop shows no",
     "gnome-shell-extension-appindicator"},
};

} // namespace

TEST_CASE("a machine that lacks nothing gives no complaint")
{
    CHECK(complaints(diagnose({.machine = healthy(), .profiles = {}})).empty());
    // Either of the two that DNS servers can be told to is enough.
    MachineFacts older = healthy();
    older.resolvedAnswers = older.programsAskResolved = false;
    older.hasResolvconf = true;
    CHECK(complaints(diagnose({.machine = std::move(older), .profiles = {}})).empty());
}

TEST_CASE("each thing that a machine lacks is one finding, with what mends it")
{
    for (const Row &row : machineRows) {
        Facts facts{.machine = healthy(), .profiles = {}};
        row.change(facts.machine);
        const auto said = complaints(diagnose(facts));
        INFO(row.start);
        REQUIRE(said.size() == 1);
        INFO(said.front());
        CHECK(said.front().starts_with(row.start));
        CHECK(said.front().find(row.remedy, said.front().find(" | ")) != std::string::npos);
    }
}

TEST_CASE("without a bus nothing is said of what is on it, and without a desktop nothing of a tray")
{
    Facts facts{.machine = healthy(), .profiles = {}};
    facts.machine.hasBus = facts.machine.hasPolkit = false;
    facts.machine.hasTray.reset();
    CHECK(
        complaints(diagnose(facts)) ==
        std::vector<std::string>{"bad message bus: no connection to the system bus | systemctl start dbus"});
    CHECK(std::ranges::count(diagnose(facts), "tray", &Finding::what) == 0);
}

TEST_CASE("IPv6 that is off is worth a note only where a tunnel wants it")
{
    Facts facts{.machine = healthy(), .profiles = {}};
    facts.machine.hasIpv6 = false;
    facts.profiles.push_back(profileOf("Address = 10.0.0.1/24\n"));
    CHECK(complaints(diagnose(facts)).empty());
    facts.profiles.push_back(profileOf("Address = 10.0.0.1/24, fd00::1/64\n"));
    const auto said = complaints(diagnose(facts));
    REQUIRE(said.size() == 1);
    CHECK(said.front().starts_with(
        "note IPv6: off: addresses and routes of it are left out of home | sysctl -w "));
}

TEST_CASE("a profile that lacks nothing is good, and named")
{
    const Findings findings = diagnoseProfile(profileOf("Address = 10.0.0.1/24\n"));
    REQUIRE(findings.size() == 1);
    CHECK(findings.front().verdict == Verdict::Good);
    CHECK(findings.front().tunnel == "home");
}

TEST_CASE("a file that others may read, or that has errors, is bad")
{
    ProfileFacts profile = profileOf("");
    profile.mode = 0640;
    CHECK(complaints(diagnoseProfile(profile)) ==
          std::vector<std::string>{"bad permissions: other users may read the file, and the keys in it | "
                                   "chmod 600 /home/me/home.conf"});
    profile.mode = 0600;
    profile.tunnel.reset();
    CHECK(complaints(diagnoseProfile(profile)) ==
          std::vector<std::string>{"bad profile: the file has errors, so the tunnel cannot come up | "
                                   "aditctl check /home/me/home.conf"});
}

TEST_CASE("commands of a file are told once each, with what does the same")
{
    const auto said = complaints(diagnoseProfile(profileOf(
        "PostUp = iptables -t nat -A POSTROUTING -j MASQUERADE\nPostUp = echo up\nPostDown = true\n")));
    REQUIRE(said.size() == 1);
    CHECK(said.front().starts_with("note hooks: PostDown, PostUp: kept in the file, but Adit never runs"));
    CHECK(said.front().find("#@ Masquerade = yes") != std::string::npos);
}

TEST_CASE("a port of another's is bad")
{
    ProfileFacts profile = profileOf("ListenPort = 51820\n");
    profile.portIsTaken = true;
    const auto said = complaints(diagnoseProfile(profile));
    REQUIRE(said.size() == 1);
    CHECK(said.front().starts_with("bad port: UDP port 51820 is used by another"));
}

TEST_CASE("an endpoint needs an address, and a way to it on which packets fit")
{
    ProfileFacts profile = profileOf("MTU = 1450\n");
    const EndpointName name{"vpn.example", 51820};
    const auto address = *IpAddress::parse("192.0.2.1");
    const auto said = [&](EndpointFacts endpoint) {
        profile.endpoints = {std::move(endpoint)};
        const auto lines = complaints(diagnoseProfile(profile));
        return lines.empty() ? std::string() : lines.front();
    };
    CHECK(
        said({name, {}, false, 0}).starts_with("bad endpoint: the name of vpn.example:51820 has no address"));
    CHECK(said({name, Endpoint{address, 51820}, false, 0})
              .starts_with("bad endpoint: there is no way to vpn.example"));
    CHECK(said({name, Endpoint{address, 51820}, true, 0}).empty());
    CHECK(said({name, Endpoint{address, 51820}, true, 1510}).empty());
    CHECK(said({name, Endpoint{address, 51820}, true, 1509})
              .starts_with("note MTU: packets of 1450 bytes do not fit"));
    CHECK(said({name, Endpoint{*IpAddress::parse("2001:db8::1"), 51820}, true, 1510})
              .starts_with("note MTU: "));
    profile.isUp = true; // then the way may be the tunnel's own
    CHECK(said({name, Endpoint{address, 51820}, true, 1280}).empty());
}

TEST_CASE("the kernel tells the way to this very machine")
{
    const auto loopback = pathMtuTo({*IpAddress::parse("127.0.0.1"), 9});
    REQUIRE(loopback);
    CHECK(*loopback >= 1280);
}
