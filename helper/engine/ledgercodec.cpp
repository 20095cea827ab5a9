// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "engine/ledgercodec.h"

namespace adit {

namespace {

// Smallest encoded sizes, so that a count cannot promise more than the bytes hold.
constexpr std::size_t leastPrefix = 6;
constexpr std::size_t leastRule = 20;
constexpr std::size_t leastRoute = leastPrefix + 4;
constexpr std::size_t leastAddress = 5;
constexpr std::size_t leastPlace = 11;
constexpr std::size_t leastEndpoint = keyBytes + leastPlace;
constexpr std::size_t leastWarning = 8;
constexpr std::size_t leastSysctl = 9;
constexpr std::size_t leastSetting = leastSysctl + 4;

void put(ByteWriter &out, const Rule &rule)
{
    out.u8(static_cast<std::uint8_t>(rule.family));
    out.u32(rule.priority);
    out.u32(rule.fwMark);
    out.u8(rule.invert ? 1 : 0);
    out.u32(rule.table);
    out.u8(rule.suppressPrefixLength ? 1 : 0);
    out.u32(rule.suppressPrefixLength.value_or(0));
    out.u8(rule.to ? 1 : 0);
    if (rule.to)
        out.prefix(*rule.to);
}

Rule getRule(ByteReader &in)
{
    Rule rule;
    rule.family = in.u8() == 6 ? Family::V6 : Family::V4;
    rule.priority = in.u32();
    rule.fwMark = in.u32();
    rule.invert = in.u8() != 0;
    rule.table = in.u32();
    const bool suppresses = in.u8() != 0;
    const std::uint32_t length = in.u32();
    if (suppresses)
        rule.suppressPrefixLength = length;
    if (in.u8() != 0)
        rule.to = in.prefix();
    return rule;
}

void putPolicy(ByteWriter &out, const std::optional<PolicyNumbers> &policy)
{
    out.u8(policy ? 1 : 0);
    const PolicyNumbers numbers = policy.value_or(PolicyNumbers());
    out.u32(numbers.mark);
    out.u32(numbers.table);
    out.u32(numbers.priority);
}

std::optional<PolicyNumbers> getPolicy(ByteReader &in)
{
    const bool present = in.u8() != 0;
    PolicyNumbers numbers;
    numbers.mark = in.u32();
    numbers.table = in.u32();
    numbers.priority = in.u32();
    return present ? std::optional(numbers) : std::nullopt;
}

void putFirewall(ByteWriter &out, const std::optional<StandingFirewall> &standing)
{
    out.u8(standing ? 1 : 0);
    if (!standing)
        return;
    const Firewall &firewall = standing->firewall;
    out.u32(static_cast<std::uint32_t>(firewall.guarded.size()));
    for (const IpAddress &address : firewall.guarded)
        out.address(address);
    out.u32(firewall.mark);
    out.u32(static_cast<std::uint32_t>(firewall.killSwitch));
    out.u32(static_cast<std::uint32_t>(firewall.endpoints.size()));
    for (const Endpoint &endpoint : firewall.endpoints)
        out.endpoint(endpoint);
    out.u16(firewall.sourcePort);
    out.u8(firewall.masquerades ? 1 : 0);
    out.text(standing->seal);
}

std::optional<StandingFirewall> getFirewall(ByteReader &in)
{
    if (in.u8() == 0)
        return std::nullopt;
    StandingFirewall standing;
    for (auto left = in.count(leastAddress); left > 0 && in.ok(); --left)
        standing.firewall.guarded.push_back(in.address());
    standing.firewall.mark = in.u32();
    const std::uint32_t killSwitch = in.u32();
    if (killSwitch > static_cast<std::uint32_t>(KillSwitch::Strict))
        in.setFailed();
    standing.firewall.killSwitch = static_cast<KillSwitch>(killSwitch);
    for (auto left = in.count(leastPlace); left > 0 && in.ok(); --left)
        standing.firewall.endpoints.push_back(in.endpoint());
    standing.firewall.sourcePort = in.u16();
    standing.firewall.masquerades = in.u8() != 0;
    standing.seal = in.text();
    return standing;
}

void put(ByteWriter &out, const Sysctl &sysctl, std::uint32_t value)
{
    out.u8(static_cast<std::uint8_t>(sysctl.key));
    out.text(sysctl.link);
    out.u32(value);
}

// The name of a link becomes part of a path.
Sysctls::value_type getSysctl(ByteReader &in)
{
    const std::uint8_t key = in.u8();
    std::string link = in.text();
    if (key < static_cast<std::uint8_t>(Sysctl::Key::SrcValidMark) ||
        key > static_cast<std::uint8_t>(Sysctl::Key::ForceForwarding) || link.empty() ||
        link.front() == '.' || link.find('/') != std::string::npos)
        in.setFailed();
    return {Sysctl{static_cast<Sysctl::Key>(key), std::move(link)}, in.u32()};
}

void putSettings(ByteWriter &out, const FormerSettings &settings)
{
    out.u32(static_cast<std::uint32_t>(settings.size()));
    for (const auto &[sysctl, former] : settings) {
        put(out, sysctl, former.value);
        out.u32(static_cast<std::uint32_t>(former.aside.size()));
        for (const auto &[other, value] : former.aside)
            put(out, other, value);
    }
}

FormerSettings getSettings(ByteReader &in)
{
    FormerSettings settings;
    for (auto left = in.count(leastSetting); left > 0 && in.ok(); --left) {
        const auto [sysctl, value] = getSysctl(in);
        FormerSetting former{.value = value};
        for (auto others = in.count(leastSysctl); others > 0 && in.ok(); --others)
            former.aside.insert(getSysctl(in));
        settings.emplace(sysctl, std::move(former));
    }
    return settings;
}

void getLists(ByteReader &in, Ledger &ledger)
{
    for (auto left = in.count(leastPrefix); left > 0 && in.ok(); --left)
        ledger.addresses.push_back(in.prefix());
    for (auto left = in.count(leastRule); left > 0 && in.ok(); --left)
        ledger.rules.push_back(getRule(in));
    for (auto left = in.count(leastRoute); left > 0 && in.ok(); --left) {
        const IpPrefix destination = in.prefix();
        ledger.routes.push_back({destination, in.u32(), ledger.linkIndex});
    }
    for (auto left = in.count(leastEndpoint); left > 0 && in.ok(); --left) {
        const PublicKey peer = in.publicKey();
        ledger.endpoints.emplace(peer, in.endpoint());
    }
    for (auto left = in.count(leastWarning); left > 0 && in.ok(); --left) {
        const auto code = static_cast<Warning::Code>(in.u32());
        ledger.warnings.push_back({code, in.text()});
    }
}

} // namespace

void encode(ByteWriter &out, const Ledger &ledger)
{
    out.text(ledger.name.text());
    out.u32(ledger.owner);
    out.u8(static_cast<std::uint8_t>(ledger.phase));
    out.u8(static_cast<std::uint8_t>(ledger.backend));
    out.u32(static_cast<std::uint32_t>(ledger.linkIndex));
    out.u64(static_cast<std::uint64_t>(ledger.upSince));
    out.u16(ledger.listenPort);
    out.u32(ledger.pathMtu);
    putPolicy(out, ledger.policy);
    out.u32(static_cast<std::uint32_t>(ledger.addresses.size()));
    for (const IpPrefix &address : ledger.addresses)
        out.prefix(address);
    out.u32(static_cast<std::uint32_t>(ledger.rules.size()));
    for (const Rule &rule : ledger.rules)
        put(out, rule);
    out.u32(static_cast<std::uint32_t>(ledger.routes.size()));
    for (const Route &route : ledger.routes) {
        out.prefix(route.destination);
        out.u32(route.table);
    }
    out.u32(static_cast<std::uint32_t>(ledger.endpoints.size()));
    for (const auto &[peer, endpoint] : ledger.endpoints) {
        out.key(peer.bytes());
        out.endpoint(endpoint);
    }
    out.u32(static_cast<std::uint32_t>(ledger.warnings.size()));
    for (const Warning &warning : ledger.warnings) {
        out.u32(static_cast<std::uint32_t>(warning.code));
        out.text(warning.detail);
    }
    putFirewall(out, ledger.firewall);
    putSettings(out, ledger.formerSettings);
}

std::optional<Ledger> decodeLedger(ByteReader &in)
{
    const auto name = InterfaceName::from(in.text());
    if (!name)
        return std::nullopt;
    Ledger ledger{.name = *name};
    ledger.owner = in.u32();
    const std::uint8_t phase = in.u8();
    const std::uint8_t backend = in.u8();
    if (phase < 1 || phase > 5 || backend < 1 || backend > 2)
        return std::nullopt;
    ledger.phase = static_cast<Phase>(phase);
    ledger.backend = static_cast<Backend>(backend);
    ledger.linkIndex = static_cast<int>(in.u32());
    ledger.upSince = static_cast<std::int64_t>(in.u64());
    ledger.listenPort = in.u16();
    ledger.pathMtu = in.u32();
    ledger.policy = getPolicy(in);
    getLists(in, ledger);
    ledger.firewall = getFirewall(in);
    ledger.formerSettings = getSettings(in);
    if (!in.finished())
        return std::nullopt;
    return ledger;
}

} // namespace adit
