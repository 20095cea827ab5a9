// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "gui/create/clientdraft.h"

#include "agent/fleet.h"
#include "core/conf/comments.h"
#include "core/phone/phone.h"
#include "core/tunnel/allowedips.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

namespace adit::gui {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(adit::gui::ClientDraft)
};

constexpr std::uint16_t natKeepalive = 25;

} // namespace

std::optional<std::vector<IpPrefix>> parsePrefixes(const QString &text)
{
    std::vector<IpPrefix> prefixes;
    static const QRegularExpression separators(QStringLiteral("[,\\s]+"));
    for (const QString &part : text.split(separators, Qt::SkipEmptyParts)) {
        const auto prefix = IpPrefix::parse(part.toStdString());
        if (!prefix)
            return std::nullopt;
        prefixes.push_back(*prefix);
    }
    return prefixes;
}

QString complaint::tunnelName(const Fleet &fleet, const QString &name)
{
    const auto valid = InterfaceName::from(name.toStdString());
    if (!valid)
        return Words::tr("At most 15 letters, digits, “_”, “-” or “.”, and a letter in front.");
    return fleet.find(*valid) ? Words::tr("There is a tunnel of this name.") : QString();
}

QString complaint::publicKey(const QString &key, const SecretKey &own)
{
    const auto valid = PublicKey::fromBase64(key.trimmed().toStdString());
    if (!valid || valid->isZero())
        return Words::tr("A key has 44 characters and ends with “=”.");
    return *valid == own.publicKey()
               ? Words::tr("This is the key of this computer. Give that of the other side.")
               : QString();
}

QString complaint::presharedKey(const QString &key)
{
    return key.trimmed().isEmpty() || SecretKey::fromBase64(key.trimmed().toStdString())
               ? QString()
               : Words::tr("A key has 44 characters and ends with “=”.");
}

QString complaint::endpoint(const QString &endpoint)
{
    return EndpointName::parse(endpoint.trimmed().toStdString())
               ? QString()
               : Words::tr("Write a host and a port, like vpn.example.org:51820 or [2001:db8::1]:51820.");
}

QString complaint::addresses(const QString &addresses)
{
    const auto prefixes = parsePrefixes(addresses);
    return prefixes && !prefixes->empty() ? QString() : Words::tr("Write addresses, like 10.0.0.2/24.");
}

QString complaint::networks(const QString &networks)
{
    const auto prefixes = parsePrefixes(networks);
    return prefixes && !prefixes->empty() ? QString()
                                          : Words::tr("Write networks, like 10.0.0.0/24, fd00::/64.");
}

QString complaint::dns(const QString &dns)
{
    PhoneWishes wishes;
    return addDns(wishes, dns.toStdString()) ? QString()
                                             : Words::tr("Write addresses of servers and search domains.");
}

Result<Tunnel> ClientDraft::tunnel(const SecretKey &own) const
{
    const auto key = PublicKey::fromBase64(publicKey.trimmed().toStdString());
    const auto to = EndpointName::parse(endpoint.trimmed().toStdString());
    const auto at = parsePrefixes(addresses);
    const auto only = parsePrefixes(networks);
    PhoneWishes names;
    const auto hasDns = addDns(names, dns.toStdString());
    const std::string preshared = presharedKey.trimmed().toStdString();
    auto psk = preshared.empty() ? std::nullopt : std::optional(SecretKey::fromBase64(preshared));
    if (!key || !to || !at || !hasDns || (psk && !*psk) || (route == Route::Networks && !only))
        return fail(Errc::InvalidConfig);
    Tunnel tunnel{.privateKey = own.clone(),
                  .addresses = *at,
                  .dnsServers = names.dnsServers,
                  .dnsDomains = names.dnsDomains};
    const std::string name = peerName.trimmed().toStdString();
    Peer peer{.name = conf::isUsableName(name) ? name : std::string(),
              .publicKey = *key,
              .allowedIps = route == Route::Everything ? everything() : normalised(*only),
              .endpoint = *to,
              .keepalive = isBehindNat ? natKeepalive : std::uint16_t{0}};
    if (psk)
        peer.presharedKey = **std::move(psk);
    tunnel.peers.push_back(std::move(peer));
    return tunnel;
}

} // namespace adit::gui
