// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "core/conf/sectionreaders.h"
#include "core/conf/text.h"

#include <utility>

namespace adit::conf {

void PeerSection::take(const Field &field)
{
    if (!m_seen.admit(field))
        return;
    switch (field.keyword.id) {
    case Key::PublicKey:
        if (const auto key = readPublicKey(field)) {
            m_peer.publicKey = *key;
            m_keyLine = field.line;
        }
        break;
    case Key::PresharedKey:
        m_peer.presharedKey = readSecretKey(field);
        // Zeros are WireGuard's word for "none".
        if (m_peer.presharedKey && m_peer.presharedKey->isZero())
            m_peer.presharedKey.reset();
        break;
    case Key::AllowedIps: takeAllowedIps(field); break;
    case Key::Endpoint:
        m_peer.endpoint = readEndpoint(field);
        m_endpointLine = field.line;
        break;
    default: m_peer.keepalive = readKeepalive(field).value_or(0); break;
    }
}

void PeerSection::takeAllowedIps(const Field &field)
{
    for (const std::string_view element : readList(field, Separator::Comma)) {
        const auto prefix = readPrefix(field, element);
        if (!prefix)
            continue;
        if (prefix->hasHostBits())
            field.report.warning(field.line, element,
                                 {ADIT_SENTENCE("core", "%1 has host bits, so %2 is used"),
                                  {shown(element), prefix->network().toString()}});
        m_allowedIps.push_back({prefix->network(), field.line, element});
    }
}

void PeerSection::takeName(std::string name, NamePlace place)
{
    if (m_namePlace && *m_namePlace >= place)
        return;
    m_namePlace = place;
    m_peer.name = std::move(name);
}

void PeerSection::finish(Report &report) const
{
    if (!m_seen.has(Key::PublicKey))
        report.error(m_header, m_header.key, ADIT_SENTENCE("core", "this [Peer] has no PublicKey"));
}

Peer PeerSection::peer()
{
    m_peer.allowedIps.reserve(m_allowedIps.size());
    for (const PlacedPrefix &placed : m_allowedIps)
        m_peer.allowedIps.push_back(placed.prefix);
    return std::move(m_peer);
}

} // namespace adit::conf
