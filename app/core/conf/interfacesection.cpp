// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "base/domainname.h"
#include "base/limits.h"
#include "core/conf/hooks.h"
#include "core/conf/sectionreaders.h"
#include "core/conf/text.h"

#include <algorithm>

namespace adit::conf {

bool SeenKeys::admit(const Field &field)
{
    const auto bit = static_cast<std::size_t>(field.keyword.id);
    if (m_keys.test(bit) && !field.keyword.accumulates) {
        field.error(field.line.key,
                    {ADIT_SENTENCE("core", "%1 is given twice in this section"), {field.name()}});
        return false;
    }
    m_keys.set(bit);
    if (!field.keyword.accumulates && field.line.value.find_first_of(" \t") != std::string_view::npos) {
        field.error(field.line.value,
                    {ADIT_SENTENCE("core", "a space inside the value of %1"), {field.name()}});
        return false;
    }
    return true;
}

void InterfaceSection::take(const Field &field)
{
    if (!m_seen.admit(field))
        return;
    switch (field.keyword.id) {
    case Key::PrivateKey:
        m_privateKey = readSecretKey(field);
        if (m_privateKey && m_privateKey->isZero())
            field.error(field.line.value,
                        {ADIT_SENTENCE("core", "%1 is all zero, which is no key"), {field.name()}});
        break;
    case Key::ListenPort:
        m_listenPort = static_cast<std::uint16_t>(readNumber(field, 0, 65535).value_or(0));
        break;
    case Key::FwMark: m_fwMark = readFwMark(field).value_or(0); break;
    case Key::Address: takeAddresses(field); break;
    case Key::Dns: takeDns(field); break;
    case Key::Mtu:
        m_mtu = static_cast<std::uint16_t>(readNumber(field, limits::mtuLeast, limits::mtuMost).value_or(0));
        m_mtuLine = field.line;
        break;
    case Key::Table: m_table = readTable(field).value_or(RouteTable{}); break;
    case Key::SaveConfig: m_saveConfig = readBool(field).value_or(false); break;
    default: takeHook(field); break;
    }
}

void InterfaceSection::takeAddresses(const Field &field)
{
    for (const std::string_view element : readList(field, Separator::CommaOrSpace)) {
        const auto prefix = readPrefix(field, element);
        if (!prefix)
            continue;
        m_addresses.push_back(*prefix);
        if (m_addresses.size() == limits::addresses + 1)
            field.error(element, {ADIT_SENTENCE("core", "more than %1 addresses"),
                                  {std::to_string(limits::addresses)}});
    }
}

void InterfaceSection::takeDns(const Field &field)
{
    for (const std::string_view element : readList(field, Separator::CommaOrSpace)) {
        if (const auto address = IpAddress::parse(element)) {
            m_dnsServers.push_back(*address);
            if (m_dnsServers.size() == limits::dnsServers + 1)
                field.error(element, {ADIT_SENTENCE("core", "more than %1 DNS servers"),
                                      {std::to_string(limits::dnsServers)}});
            continue;
        }
        if (!isDomainName(element)) {
            field.error(element, {ADIT_SENTENCE("core", "%1 is neither an address nor a domain name"),
                                  {shown(element)}});
            continue;
        }
        if (element.find_first_not_of("0123456789.") == std::string_view::npos)
            field.report.warning(
                field.line, element,
                {ADIT_SENTENCE("core", "%1 is not an address, so it is taken as a search domain"),
                 {shown(element)}});
        m_dnsDomains.emplace_back(element);
        if (m_dnsDomains.size() == limits::dnsDomains + 1)
            field.error(element, {ADIT_SENTENCE("core", "more than %1 search domains"),
                                  {std::to_string(limits::dnsDomains)}});
    }
}

void InterfaceSection::takeHook(const Field &field)
{
    m_hooks.push_back({field.name(), std::string(field.line.value)});
    field.report.warning(field.line, field.line.key, {hookIsKept, {field.name()}},
                         insteadOfHook(field.line.value));
}

void InterfaceSection::takeSetting(const Line &comment, const OwnSetting &setting, Report &report)
{
    if (equalsIgnoringCase(setting.key, "KillSwitch"))
        takeKillSwitch(comment, setting, report);
    else if (equalsIgnoringCase(setting.key, "Routing"))
        takeRouting(comment, setting, report);
    else if (equalsIgnoringCase(setting.key, "Forward"))
        m_forward = takeChoice(m_forward, comment, setting, report);
    else if (equalsIgnoringCase(setting.key, "Masquerade"))
        takeMasquerade(comment, setting, report);
    else if (equalsIgnoringCase(setting.key, "DynamicPeers"))
        m_dynamicPeers = takeChoice(m_dynamicPeers, comment, setting, report);
    else if (equalsIgnoringCase(setting.key, "Endpoint"))
        takePublicEndpoint(comment, setting, report);
    else
        report.warning(
            comment, setting.key, ADIT_SENTENCE("core", "this is not a setting that Adit knows"),
            ADIT_SENTENCE("core",
                          "the settings are KillSwitch, Routing, Forward, Masquerade, DynamicPeers and "
                          "Endpoint"));
}

void InterfaceSection::takeKillSwitch(const Line &comment, const OwnSetting &setting, Report &report)
{
    if (m_killSwitch) {
        report.error(comment, setting.key,
                     {ADIT_SENTENCE("core", "%1 is given twice"), {std::string("KillSwitch")}});
        return;
    }
    m_killSwitchLine = comment;
    m_killSwitchText = setting.value;
    const std::string value = lowered(setting.value);
    m_killSwitch = value == "strict" ? KillSwitch::Strict
                   : value == "lan"  ? KillSwitch::Lan
                                     : KillSwitch::Off;
    // A typing error must not leave the switch off in silence.
    if (m_killSwitch == KillSwitch::Off && value != "off")
        report.error(comment, setting.value, ADIT_SENTENCE("core", "KillSwitch must be off, lan or strict"));
}

void InterfaceSection::takeRouting(const Line &comment, const OwnSetting &setting, Report &report)
{
    if (m_routing) {
        report.error(comment, setting.key,
                     {ADIT_SENTENCE("core", "%1 is given twice"), {std::string("Routing")}});
        return;
    }
    m_routing = equalsIgnoringCase(setting.value, "lan") ? RoutingMode::Lan : RoutingMode::Strict;
    if (m_routing == RoutingMode::Strict && !equalsIgnoringCase(setting.value, "strict"))
        report.error(comment, setting.value, ADIT_SENTENCE("core", "Routing must be strict or lan"));
}

// What was not understood counts as no; there is no tunnel then.
std::optional<bool> InterfaceSection::takeChoice(const std::optional<bool> &known, const Line &comment,
                                                 const OwnSetting &setting, Report &report)
{
    if (known) {
        report.error(comment, setting.key,
                     {ADIT_SENTENCE("core", "%1 is given twice"), {std::string(setting.key)}});
        return known;
    }
    const bool isYes = equalsIgnoringCase(setting.value, "yes");
    if (!isYes && !equalsIgnoringCase(setting.value, "no"))
        report.error(comment, setting.value,
                     {ADIT_SENTENCE("core", "%1 must be yes or no"), {std::string(setting.key)}});
    return isYes;
}

void InterfaceSection::takeMasquerade(const Line &comment, const OwnSetting &setting, Report &report)
{
    if (!m_masquerade) {
        m_masqueradeLine = comment;
        m_masqueradeText = setting.value;
    }
    m_masquerade = takeChoice(m_masquerade, comment, setting, report);
}

void InterfaceSection::takePublicEndpoint(const Line &comment, const OwnSetting &setting, Report &report)
{
    if (m_publicEndpoint) {
        report.error(comment, setting.key,
                     {ADIT_SENTENCE("core", "%1 is given twice"), {std::string("Endpoint")}});
        return;
    }
    if (auto endpoint = EndpointName::parse(setting.value))
        m_publicEndpoint = *std::move(endpoint);
    else
        report.error(comment, setting.value,
                     {ADIT_SENTENCE("core", "Endpoint %1: %2"),
                      {shown(setting.value), EndpointName::refusal(setting.value)}});
}

void InterfaceSection::finish(Report &report) const
{
    if (!m_seen.has(Key::PrivateKey))
        report.error(m_header, m_header.key, ADIT_SENTENCE("core", "[Interface] has no PrivateKey"));
    if (m_masquerade.value_or(false) && !m_forward.value_or(false))
        report.error(m_masqueradeLine, m_masqueradeText,
                     ADIT_SENTENCE("core", "nothing is masqueraded that is not forwarded"),
                     ADIT_SENTENCE("core", "write `#@ Forward = yes` too, or leave Masquerade out"));
}

std::optional<Tunnel> InterfaceSection::tunnel()
{
    if (!m_privateKey)
        return std::nullopt;
    const Forwarding forwarding = m_masquerade.value_or(false) ? Forwarding::Masqueraded
                                  : m_forward.value_or(false)  ? Forwarding::Routed
                                                               : Forwarding::Off;
    return Tunnel{.privateKey = std::move(*m_privateKey),
                  .listenPort = m_listenPort,
                  .fwMark = m_fwMark,
                  .addresses = std::move(m_addresses),
                  .dnsServers = std::move(m_dnsServers),
                  .dnsDomains = std::move(m_dnsDomains),
                  .mtu = m_mtu,
                  .table = m_table,
                  .saveConfig = m_saveConfig,
                  .hooks = std::move(m_hooks),
                  .killSwitch = m_killSwitch.value_or(KillSwitch::Off),
                  .routing = m_routing.value_or(RoutingMode::Strict),
                  .forwarding = forwarding,
                  .dynamicPeers = m_dynamicPeers.value_or(false),
                  .publicEndpoint = std::move(m_publicEndpoint)};
}

} // namespace adit::conf
