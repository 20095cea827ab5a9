// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "core/render/rendering.h"

namespace adit {

namespace {

constexpr Format everyFormat[] = {
    {"wg-quick", "wg-quick", renderWgQuick},
    {"networkmanager", "NetworkManager", renderNetworkManager},
    {"networkd", "systemd-networkd", renderNetworkd},
    {"uci", "OpenWrt", renderUci},
    {"mikrotik", "RouterOS", renderMikrotik},
};

} // namespace

std::span<const Format> formats()
{
    return everyFormat;
}

} // namespace adit
