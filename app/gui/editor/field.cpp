// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "gui/editor/field.h"

#include "core/conf/text.h"

#include <algorithm>

namespace adit::gui {

namespace {

using Place = FieldKind::Place;

constexpr std::array<FieldKind, 19> kinds{{
    {Field::PrivateKey, Place::Interface, "PrivateKey"},
    {Field::Address, Place::Interface, "Address"},
    {Field::ListenPort, Place::Interface, "ListenPort"},
    {Field::Dns, Place::Interface, "DNS"},
    {Field::Mtu, Place::Interface, "MTU"},
    {Field::Table, Place::Interface, "Table"},
    {Field::FwMark, Place::Interface, "FwMark"},
    {Field::SaveConfig, Place::Interface, "SaveConfig"},
    {Field::KillSwitch, Place::Setting, "KillSwitch"},
    {Field::Routing, Place::Setting, "Routing"},
    {Field::Forward, Place::Setting, "Forward"},
    {Field::Masquerade, Place::Setting, "Masquerade"},
    {Field::DynamicPeers, Place::Setting, "DynamicPeers"},
    {Field::Name, Place::PeerName, "Name"},
    {Field::PublicKey, Place::Peer, "PublicKey"},
    {Field::PresharedKey, Place::Peer, "PresharedKey"},
    {Field::AllowedIps, Place::Peer, "AllowedIPs"},
    {Field::Endpoint, Place::Peer, "Endpoint"},
    {Field::Keepalive, Place::Peer, "PersistentKeepalive"},
}};

} // namespace

const FieldKind &kindOf(Field field)
{
    return *std::ranges::find(kinds, field, &FieldKind::field);
}

std::optional<Field> fieldOf(Place place, std::string_view key)
{
    const auto found = std::ranges::find_if(kinds, [&](const FieldKind &kind) {
        return kind.place == place && conf::equalsIgnoringCase(kind.key, key);
    });
    return found == kinds.end() ? std::nullopt : std::optional(found->field);
}

} // namespace adit::gui
