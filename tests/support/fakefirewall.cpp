// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// The firewall and the sysctl of the fake kernel.
#include "support/fakecall.h"
#include "support/fakekernel.h"

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
    return text;
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

Result<std::uint32_t> FakeKernel::srcValidMark()
{
    return call("read src_valid_mark", [&]() -> Result<std::uint32_t> { return markCounts; });
}

Result<> FakeKernel::setSrcValidMark(std::uint32_t value)
{
    return call("set src_valid_mark", [&]() -> Result<> {
        markCounts = value;
        return {};
    });
}

} // namespace adit::test
