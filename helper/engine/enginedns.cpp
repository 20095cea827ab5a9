// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// The part of the engine that others need to give a tunnel's link its DNS: which link it is, and what came of
// it.
#include "engine/observe.h"
#include "engine/tunnelengine.h"

#include <algorithm>
#include <iterator>

namespace adit {

namespace {

bool isAboutDns(const Warning &warning)
{
    return warning.code == Warning::Code::DnsNotApplied;
}

} // namespace

std::optional<int> TunnelEngine::linkIndex(const InterfaceName &name, uid_t owner)
{
    const auto ledger = running(name, owner);
    if (!ledger || ledger->phase != Phase::Active)
        return std::nullopt;
    const auto link = ownLink(m_kernel, *ledger);
    return link && *link ? std::optional((*link)->index) : std::nullopt;
}

bool TunnelEngine::lacksDns(const InterfaceName &name, uid_t owner)
{
    const auto ledger = running(name, owner);
    return ledger && std::ranges::any_of(ledger->warnings, isAboutDns);
}

Result<> TunnelEngine::noteDns(const InterfaceName &name, uid_t owner,
                               const std::optional<std::string> &missing)
{
    auto ledger = running(name, owner);
    if (!ledger)
        return std::unexpected(ledger.error());
    std::vector<Warning> warnings;
    std::ranges::remove_copy_if(ledger->warnings, std::back_inserter(warnings), isAboutDns);
    if (missing)
        warnings.push_back({Warning::Code::DnsNotApplied, *missing});
    if (warnings == ledger->warnings)
        return {};
    ledger->warnings = std::move(warnings);
    return m_ledgers.save(*ledger);
}

} // namespace adit
