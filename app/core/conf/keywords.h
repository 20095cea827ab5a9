// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// The words of the dialect: sections and keys.
#pragma once

#include <string>
#include <string_view>

namespace adit::conf {

enum class Section { Interface, Peer };

/// In the order in which the canonical writer puts them.
enum class Key {
    PrivateKey,
    ListenPort,
    FwMark,
    Address,
    Dns,
    Mtu,
    Table,
    SaveConfig,
    PreUp,
    PostUp,
    PreDown,
    PostDown,
    PublicKey,
    PresharedKey,
    AllowedIps,
    Endpoint,
    PersistentKeepalive,
};

struct Keyword
{
    Key id;
    /// As it is written canonically.
    std::string_view name;
    Section section;
    /// Whether the key may stand more than once; the values add up.
    bool accumulates;
};

/// The keyword of this name in any case, or nullptr.
const Keyword *findKeyword(std::string_view name);
/// The known key that this one was probably meant to be; empty when none is near.
std::string nearestKeyword(std::string_view name);
bool isHook(Key key);
/// `[Interface]` or `[Peer]`.
std::string_view headerOf(Section section);

} // namespace adit::conf
