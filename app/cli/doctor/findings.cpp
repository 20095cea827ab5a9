// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "cli/doctor/findings.h"

#include "core/errortext.h"

#include <algorithm>
#include <iterator>

namespace adit::cli {

namespace {

/// The verdict first, so that the sentences below each other read well.
Finding good(std::string what, std::string text)
{
    return {std::move(what), Verdict::Good, std::move(text)};
}
Finding remark(std::string what, std::string text, std::string remedy)
{
    return {std::move(what), Verdict::Remark, std::move(text), std::move(remedy)};
}
Finding bad(std::string what, std::string text, std::string remedy)
{
    return {std::move(what), Verdict::Bad, std::move(text), std::move(remedy)};
}

Finding ofPolkit(const MachineFacts &machine)
{
    if (machine.hasPolkit)
        return good("polkit", "there");
    return bad("polkit", "not there: nobody but root can be authorised", "apt install polkitd");
}

Finding ofAgent(const MachineFacts &machine)
{
    const char *const what = "password agent";
    if (machine.isRoot)
        return good(what, "not needed by root");
    if (machine.desktopAgent)
        return good(what, *machine.desktopAgent);
    if (machine.hasTerminalAgent)
        return good(what, "pkttyagent, on a terminal only");
    return remark(what, "none: nobody can be asked for a password",
                  "apt install polkitd, or your desktop's polkit agent");
}

Finding ofHelper(const MachineFacts &machine)
{
    if (!machine.helper) {
        const bool isMissing = machine.helper.error().code == Errc::HelperMissing;
        return bad("helper", describe(machine.helper.error()),
                   isMissing ? "install Adit's packages, then: systemctl reload dbus"
                             : "journalctl -b -u adit-helper says why");
    }
    if (machine.helper->version != ADIT_VERSION)
        return bad("helper", "version " + machine.helper->version + ", but aditctl is version " ADIT_VERSION,
                   "update Adit, then: systemctl stop adit-helper");
    return good("helper", "version " + machine.helper->version + ", runs as root");
}

Finding ofWireguard(const MachineFacts &machine)
{
    const Backend backend = machine.helper ? machine.helper->backend : machine.backend;
    const std::string load =
        machine.modulesAreGone ? "restart the machine, whose kernel was updated" : "modprobe wireguard";
    switch (backend) {
    case Backend::Kernel: return good("wireguard", "kernel module");
    case Backend::Userspace:
        return remark("wireguard", "a userspace program carries the packets, slower than the kernel", load);
    case Backend::None: break;
    }
    return bad("wireguard", "neither a kernel module nor a userspace program was found",
               load + ", or: apt install wireguard-go");
}

Finding ofResolved(const MachineFacts &machine)
{
    if (!machine.resolvedAnswers && machine.hasResolvconf)
        return good("resolved",
                    "systemd-resolved does not run: resolvconf is told of tunnels that take all traffic");
    if (!machine.resolvedAnswers)
        return remark("resolved", "systemd-resolved does not run: the DNS servers of a tunnel are not used",
                      "apt install systemd-resolved, or: systemctl enable --now systemd-resolved");
    if (!machine.programsAskResolved)
        return remark(
            "resolved",
            "systemd-resolved runs, but programs do not ask it: the DNS servers of a tunnel are not used",
            "ln -sf /run/systemd/resolve/stub-resolv.conf /etc/resolv.conf");
    return good("resolved", "there");
}

/// Handshakes carry the time: a peer takes none that is older than the newest it has seen.
Finding ofClock(const MachineFacts &machine)
{
    if (machine.now + std::chrono::days(1) < machine.built)
        return bad(
            "clock",
            "it is before this program was made: peers that know this key take no handshake from the past",
            "timedatectl set-ntp true");
    if (!machine.clockIsSynchronised)
        return remark("clock",
                      "nobody sets it: when it goes back, peers take no handshake until it has caught up",
                      "timedatectl set-ntp true");
    return good("clock", "set by the network");
}

Finding ofIpv6(const Facts &facts)
{
    if (facts.machine.hasIpv6)
        return good("IPv6", "on");
    const auto isIpv6 = [](const IpPrefix &prefix) { return prefix.address.family() == Family::V6; };
    std::string names;
    for (const ProfileFacts &profile : facts.profiles) {
        if (profile.tunnel && std::ranges::any_of(profile.tunnel->addresses, isIpv6))
            names += (names.empty() ? "" : ", ") + profile.name.text();
    }
    if (names.empty())
        return good("IPv6", "off, and no tunnel has an address of it");
    return remark("IPv6", "off: addresses and routes of it are left out of " + names,
                  "sysctl -w net.ipv6.conf.all.disable_ipv6=0 net.ipv6.conf.default.disable_ipv6=0");
}

Finding ofTray(bool hasTray)
{
    if (hasTray)
        return good("tray", "there");
    return remark(
        "tray", "this desktop shows no tray icons: adit is in its window only",
        "on GNOME: apt install gnome-shell-extension-appindicator; elsewhere add a system tray to the panel");
}

} // namespace

Findings diagnoseMachine(const Facts &facts)
{
    const MachineFacts &machine = facts.machine;
    Findings findings;
    if (machine.hasBus) {
        findings.push_back(good("message bus", "there"));
        findings.push_back(ofPolkit(machine));
    } else {
        findings.push_back(bad("message bus", "no connection to the system bus", "systemctl start dbus"));
    }
    findings.push_back(ofAgent(machine));
    findings.push_back(ofHelper(machine));
    findings.push_back(ofWireguard(machine));
    findings.push_back(ofResolved(machine));
    findings.push_back(ofClock(machine));
    findings.push_back(ofIpv6(facts));
    if (machine.hasTray)
        findings.push_back(ofTray(*machine.hasTray));
    return findings;
}

Findings diagnose(const Facts &facts)
{
    Findings findings = diagnoseMachine(facts);
    for (const ProfileFacts &profile : facts.profiles)
        std::ranges::move(diagnoseProfile(profile), std::back_inserter(findings));
    return findings;
}

} // namespace adit::cli
