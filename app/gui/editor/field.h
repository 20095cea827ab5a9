// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// The fields of the form, and where each stands in a .conf: a key of [Interface] or [Peer], a setting of
// Adit's own, or the comment that names a peer.
#pragma once

#include <QStringView>

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace adit::gui {

enum class Field : std::uint8_t {
    PrivateKey,
    Address,
    ListenPort,
    Dns,
    Mtu,
    Table,
    FwMark,
    SaveConfig,
    KillSwitch,
    Routing,
    Forward,
    Masquerade,
    DynamicPeers,
    Name,
    PublicKey,
    PresharedKey,
    AllowedIps,
    Endpoint,
    Keepalive,
};

struct FieldKind
{
    enum class Place : std::uint8_t { Interface, Setting, Peer, PeerName };
    Field field;
    Place place;
    /// As it is written in the file.
    std::string_view key;
};

/// What a field is; the reference lives as long as the program.
const FieldKind &kindOf(Field field);
/// The field of a key in a section, in any case; nullopt for hooks and for keys that are not known.
std::optional<Field> fieldOf(FieldKind::Place place, std::string_view key);

} // namespace adit::gui
