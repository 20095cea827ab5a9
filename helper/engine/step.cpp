// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "engine/step.h"

#include "engine/devicediff.h"

#include <algorithm>
#include <cerrno>

namespace adit {

namespace {

// Whether `value` is among what was read; an unreadable list counts as the error it is.
template <typename T>
Result<bool> holds(const Result<std::vector<T>> &all, const T &value)
{
    if (!all)
        return std::unexpected(all.error());
    return std::ranges::find(*all, value) != all->end();
}

// An error does not tell whether the kernel acted: the acknowledgement may be what was lost, or the thing was
// gone already. What counts is what is there now.
Result<> settle(Result<> outcome, const Result<bool> &present, bool wanted)
{
    if (outcome || (present && *present == wanted))
        return {};
    return outcome;
}

Result<> addAddress(Site &site, const IpPrefix &address)
{
    return site.kernel.addAddress(site.linkIndex, address);
}

Result<> removeAddress(Site &site, const IpPrefix &address)
{
    auto outcome = site.kernel.removeAddress(site.linkIndex, address);
    return outcome ? outcome : settle(outcome, holds(site.kernel.addresses(site.linkIndex), address), false);
}

Route placed(const Site &site, Route route)
{
    route.linkIndex = site.linkIndex;
    return route;
}

Result<> removeRoute(Site &site, const Route &route)
{
    auto outcome = site.kernel.removeRoute(placed(site, route));
    return outcome ? outcome
                   : settle(outcome, holds(site.kernel.routes(site.linkIndex), placed(site, route)), false);
}

Result<> removeRule(Site &site, const Rule &rule)
{
    auto outcome = site.kernel.removeRule(rule);
    return outcome ? outcome : settle(outcome, holds(site.kernel.rules(), rule), false);
}

// Deletes the site's interface and makes sure that it is gone.
Result<> deleteLink(Site &site)
{
    auto outcome = site.kernel.deleteLink(site.linkIndex);
    const auto left = site.kernel.link(site.name);
    if (!left)
        return outcome;
    if (!*left || (*left)->index != site.linkIndex) {
        site.linkIndex = 0;
        return {};
    }
    return outcome ? fail(Errc::KernelMismatch, site.name.text()) : outcome;
}

std::string describeRule(const Rule &rule)
{
    std::string text = rule.family == Family::V6 ? "IPv6 rule " : "IPv4 rule ";
    text += std::to_string(rule.priority) + ":";
    if (rule.fwMark != 0)
        text += std::string(rule.invert ? " not" : "") + " fwmark " + std::to_string(rule.fwMark);
    if (rule.to)
        text += " to " + rule.to->toString();
    text += " lookup " + std::to_string(rule.table);
    if (rule.suppressPrefixLength)
        text += " suppress_prefixlength " + std::to_string(*rule.suppressPrefixLength);
    return text;
}

std::string describeRoute(const Route &route)
{
    return "route " + route.destination.toString() + " in table " + std::to_string(route.table);
}

} // namespace

bool isBlank(const Link &link, const InterfaceName &name, Kernel &kernel)
{
    if (link.kind != "wireguard" || link.up || !link.alias.empty())
        return false;
    const auto device = kernel.device(Backend::Kernel).read(name);
    return device && (!device->privateKey || device->privateKey->isZero()) && device->peers.empty();
}

Result<> CreateLink::apply(Site &site) const
{
    if (auto created = site.kernel.createLink(site.name); !created) {
        const bool taken = created.error().code == Errc::KernelRefused && created.error().sysErrno == EEXIST;
        return taken ? fail(Errc::NameTaken, site.name.text(), EEXIST) : created;
    }
    const auto link = site.kernel.link(site.name);
    if (!link || !*link || (*link)->name != site.name.text() || (*link)->kind != "wireguard")
        return fail(Errc::KernelMismatch, site.name.text());
    site.linkIndex = (*link)->index;
    return {};
}

Result<> CreateLink::undo(Site &site) const
{
    if (site.linkIndex == 0) {
        const auto link = site.kernel.link(site.name);
        if (!link)
            return std::unexpected(link.error());
        if (!*link || !isBlank(**link, site.name, site.kernel))
            return {};
        site.linkIndex = (*link)->index;
    }
    return deleteLink(site);
}

std::string CreateLink::describe(const Site &site) const
{
    return "create WireGuard interface " + site.name.text();
}

Result<> MarkLink::apply(Site &site) const
{
    return site.kernel.setLinkAlias(site.linkIndex, alias);
}

Result<> MarkLink::undo(Site &site) const
{
    return former ? site.kernel.setLinkAlias(site.linkIndex, *former) : Result<>{};
}

std::string MarkLink::describe(const Site &site) const
{
    return alias.empty() ? "take the mark off " + site.name.text()
                         : "mark " + site.name.text() + " as made by Adit";
}

Result<> WriteDevice::apply(Site &site) const
{
    return site.kernel.device(site.backend).write(site.name, change);
}

Result<> WriteDevice::undo(Site &site) const
{
    return isEmpty(inverse) ? Result<>{} : site.kernel.device(site.backend).write(site.name, inverse);
}

std::string WriteDevice::describe(const Site & /*site*/) const
{
    return adit::describe(change);
}

Result<> AddAddress::apply(Site &site) const
{
    return addAddress(site, address);
}

Result<> AddAddress::undo(Site &site) const
{
    return removeAddress(site, address);
}

std::string AddAddress::describe(const Site & /*site*/) const
{
    return "add address " + address.toString();
}

Result<> RemoveAddress::apply(Site &site) const
{
    return removeAddress(site, address);
}

Result<> RemoveAddress::undo(Site &site) const
{
    auto outcome = addAddress(site, address);
    return outcome ? outcome : settle(outcome, holds(site.kernel.addresses(site.linkIndex), address), true);
}

std::string RemoveAddress::describe(const Site & /*site*/) const
{
    return "remove address " + address.toString();
}

Result<> SetMtu::apply(Site &site) const
{
    return site.kernel.setLinkMtu(site.linkIndex, mtu);
}

Result<> SetMtu::undo(Site &site) const
{
    return former == 0 ? Result<>{} : site.kernel.setLinkMtu(site.linkIndex, former);
}

std::string SetMtu::describe(const Site & /*site*/) const
{
    return "set MTU " + std::to_string(mtu);
}

Result<> BringUp::apply(Site &site) const
{
    return site.kernel.setLinkUp(site.linkIndex);
}

Result<> BringUp::undo(Site & /*site*/) const
{
    return {};
}

std::string BringUp::describe(const Site &site) const
{
    return "bring " + site.name.text() + " up";
}

Result<> AddRule::apply(Site &site) const
{
    return site.kernel.addRule(rule);
}

Result<> AddRule::undo(Site &site) const
{
    return removeRule(site, rule);
}

std::string AddRule::describe(const Site & /*site*/) const
{
    return "add " + describeRule(rule);
}

Result<> RemoveRule::apply(Site &site) const
{
    return removeRule(site, rule);
}

Result<> RemoveRule::undo(Site &site) const
{
    auto outcome = site.kernel.addRule(rule);
    return outcome ? outcome : settle(outcome, holds(site.kernel.rules(), rule), true);
}

std::string RemoveRule::describe(const Site & /*site*/) const
{
    return "remove " + describeRule(rule);
}

Result<> AddRoute::apply(Site &site) const
{
    return site.kernel.addRoute(placed(site, route));
}

Result<> AddRoute::undo(Site &site) const
{
    return removeRoute(site, route);
}

std::string AddRoute::describe(const Site & /*site*/) const
{
    return "add " + describeRoute(route);
}

Result<> RemoveRoute::apply(Site &site) const
{
    return removeRoute(site, route);
}

Result<> RemoveRoute::undo(Site &site) const
{
    auto outcome = site.kernel.addRoute(placed(site, route));
    return outcome ? outcome
                   : settle(outcome, holds(site.kernel.routes(site.linkIndex), placed(site, route)), true);
}

std::string RemoveRoute::describe(const Site & /*site*/) const
{
    return "remove " + describeRoute(route);
}

Result<> DeleteLink::apply(Site &site) const
{
    return deleteLink(site);
}

Result<> DeleteLink::undo(Site & /*site*/) const
{
    return {};
}

std::string DeleteLink::describe(const Site &site) const
{
    return "delete interface " + site.name.text();
}

Result<> apply(const Step &step, Site &site)
{
    return std::visit([&](const auto &kind) { return kind.apply(site); }, step);
}

Result<> undo(const Step &step, Site &site)
{
    return std::visit([&](const auto &kind) { return kind.undo(site); }, step);
}

std::string describe(const Step &step, const Site &site)
{
    return std::visit([&](const auto &kind) { return kind.describe(site); }, step);
}

} // namespace adit
