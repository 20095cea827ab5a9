// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// The two sections of a .conf while they are read. Each takes assignments whose key belongs to it.
#pragma once

#include "core/conf/comments.h"
#include "core/conf/values.h"

#include <bitset>
#include <optional>
#include <vector>

namespace adit::conf {

/// An element and where it stands, for what can be judged only at the end.
struct PlacedPrefix
{
    IpPrefix prefix;
    Line line;
    std::string_view text;
};

/// Tells which keys a section has had.
class SeenKeys
{
public:
    /// Marks the key. False, with an error, for a key of one value that was there before or has a space
    /// inside.
    bool admit(const Field &field);
    bool has(Key key) const { return m_keys.test(static_cast<std::size_t>(key)); }

private:
    std::bitset<32> m_keys{};
};

class InterfaceSection
{
public:
    explicit InterfaceSection(Line header) : m_header(header) {}

    void take(const Field &field);
    void takeSetting(const Line &comment, const OwnSetting &setting, Report &report);
    /// What can be judged only when all was read.
    void finish(Report &report) const;
    /// The section; nullopt when it has no private key, which finish() reports.
    std::optional<Tunnel> tunnel();
    /// The MTU as given, and the line it stands on.
    std::uint16_t mtu() const { return m_mtu; }
    const Line &mtuLine() const { return m_mtuLine; }
    const std::vector<IpPrefix> &addresses() const { return m_addresses; }
    /// Whether a kill switch is asked for, the line that says so, and its value there.
    bool hasKillSwitch() const { return m_killSwitch.value_or(KillSwitch::Off) != KillSwitch::Off; }
    const Line &killSwitchLine() const { return m_killSwitchLine; }
    std::string_view killSwitchText() const { return m_killSwitchText; }
    const RouteTable &table() const { return m_table; }

private:
    void takeAddresses(const Field &field);
    void takeDns(const Field &field);
    void takeHook(const Field &field);
    void takeKillSwitch(const Line &comment, const OwnSetting &setting, Report &report);
    void takeRouting(const Line &comment, const OwnSetting &setting, Report &report);
    /// A setting that is yes or no, for the first time.
    static std::optional<bool> takeChoice(const std::optional<bool> &known, const Line &comment,
                                          const OwnSetting &setting, Report &report);
    void takeMasquerade(const Line &comment, const OwnSetting &setting, Report &report);
    void takePublicEndpoint(const Line &comment, const OwnSetting &setting, Report &report);

    Line m_header;
    SeenKeys m_seen{};
    std::optional<SecretKey> m_privateKey{};
    std::uint16_t m_listenPort = 0;
    std::uint32_t m_fwMark = 0;
    std::vector<IpPrefix> m_addresses{};
    std::vector<IpAddress> m_dnsServers{};
    std::vector<std::string> m_dnsDomains{};
    std::uint16_t m_mtu = 0;
    Line m_mtuLine{};
    RouteTable m_table{};
    bool m_saveConfig = false;
    std::vector<Hook> m_hooks{};
    std::optional<KillSwitch> m_killSwitch{};
    Line m_killSwitchLine{};
    std::string_view m_killSwitchText{};
    std::optional<RoutingMode> m_routing{};
    std::optional<bool> m_forward{};
    std::optional<bool> m_masquerade{};
    Line m_masqueradeLine{};
    std::string_view m_masqueradeText{};
    std::optional<bool> m_dynamicPeers{};
    std::optional<EndpointName> m_publicEndpoint{};
};

class PeerSection
{
public:
    explicit PeerSection(Line header) : m_header(header) {}

    void take(const Field &field);
    /// A name within the section counts more than one above it.
    enum class NamePlace { Above, Inside };
    void takeName(std::string name, NamePlace place);
    void finish(Report &report) const;

    const Line &header() const { return m_header; }
    /// Where the public key stands; only when there is a valid one.
    const std::optional<Line> &keyLine() const { return m_keyLine; }
    const std::vector<PlacedPrefix> &allowedIps() const { return m_allowedIps; }
    const std::optional<EndpointName> &endpoint() const { return m_peer.endpoint; }
    const Line &endpointLine() const { return m_endpointLine; }
    const PublicKey &publicKey() const { return m_peer.publicKey; }
    /// The section as a peer, networks made canonical.
    Peer peer();

private:
    void takeAllowedIps(const Field &field);

    Line m_header;
    SeenKeys m_seen{};
    Peer m_peer{};
    std::optional<Line> m_keyLine{};
    Line m_endpointLine{};
    std::optional<NamePlace> m_namePlace{};
    std::vector<PlacedPrefix> m_allowedIps{};
};

} // namespace adit::conf
