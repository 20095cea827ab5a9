// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// The firewall and the sysctls of the fake kernel.
#include "support/fakecall.h"
#include "support/fakekernel.h"

#include <utility>

namespace adit::test {

namespace {

std::string textOf(const Firewall &firewall)
{
    static constexpr const char *switches[] = {"off", "lan", "strict"};
    std::string text = std::string("switch ") + switches[static_cast<int>(firewall.killSwitch)] + " mark " +
                       std::to_string(firewall.mark) + " from " + std::to_string(firewall.sourcePort);
    for (const IpAddress &address : firewall.guarded)
        text += " guard " + address.toString();
    for (const Endpoint &endpoint : firewall.endpoints)
        text += " to " + endpoint.toString();
    return text + (firewall.masquerades ? " masquerades" : "");
}

} // namespace

Result<bool> FakeKernel::hasFirewall()
{
    return call("look for nf_tables", [&]() -> Result<bool> { return hasNfTables; });
}

Result<std::optional<std::string>> FakeKernel::firewall(const InterfaceName &name)
{
    return call("read firewall", [&]() -> Result<std::optional<std::string>> {
        const auto found = firewalls.find(name.text());
        return found == firewalls.end() ? std::nullopt : std::optional(found->second);
    });
}

Result<std::vector<InterfaceName>> FakeKernel::firewallNames()
{
    return call("read firewalls", [&]() -> Result<std::vector<InterfaceName>> {
        std::vector<InterfaceName> names;
        for (const auto &[name, text] : firewalls)
            names.push_back(InterfaceName::from(name).value());
        return names;
    });
}

Result<> FakeKernel::setFirewall(const InterfaceName &name, const Firewall &firewall)
{
    return call("set firewall", [&]() -> Result<> {
        if (!hasNfTables)
            return fail(Errc::NoFirewall, name.text());
        firewalls[name.text()] = textOf(firewall);
        return {};
    });
}

Result<> FakeKernel::removeFirewall(const InterfaceName &name)
{
    return call("remove firewall", [&]() -> Result<> {
        firewalls.erase(name.text());
        return {};
    });
}

Result<std::optional<std::uint32_t>> FakeKernel::sysctl(const Sysctl &sysctl)
{
    return call("read sysctl", [&]() -> Result<std::optional<std::uint32_t>> {
        const auto found = sysctls.find(sysctl);
        return found == sysctls.end() ? std::nullopt : std::optional(found->second);
    });
}

// inet_forward_change() and addrconf_fixup_forwarding(): all links follow, but only when the value is
// another.
Result<> FakeKernel::setSysctl(const Sysctl &sysctl, std::uint32_t value)
{
    return call("set sysctl", [&]() -> Result<> {
        const auto found = sysctls.find(sysctl);
        if (found == sysctls.end() || std::exchange(found->second, value) == value || sysctl.link != "all")
            return {};
        const bool forwards = sysctl.key == Sysctl::Key::ForwardV4 || sysctl.key == Sysctl::Key::ForwardV6;
        for (auto &[other, present] : sysctls) {
            if (forwards && other.key == sysctl.key)
                present = value;
            if (sysctl.key == Sysctl::Key::ForwardV4 && other.key == Sysctl::Key::AcceptRedirects)
                present = value == 0 ? 1 : 0;
            if (sysctl.key == Sysctl::Key::ForwardV6 && value == 0 &&
                other.key == Sysctl::Key::ForceForwarding)
                present = 0;
            // The default route from a router is lost at this moment.
            const bool deaf = sysctl.key == Sysctl::Key::ForwardV6 && value != 0 &&
                              other.key == Sysctl::Key::AcceptRa && present == 1;
            routersLost = routersLost || deaf;
        }
        return {};
    });
}

} // namespace adit::test
