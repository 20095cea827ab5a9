// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// A tunnel in the words of other programs that configure WireGuard: `aditctl export --format`.
#pragma once

#include "base/interfacename.h"
#include "core/tunnel/tunnel.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace adit {

struct RenderedFile
{
    /// Without a folder.
    std::string name;
    SecretText text;
};

struct Rendering
{
    std::vector<RenderedFile> files{};
    /// Fields of the tunnel that the other program has no word for, as leftOut() calls them.
    std::vector<std::string> leftOut{};
    /// What is not the same there, each an English sentence without a full stop.
    std::vector<std::string> notes{};
};

/// One format: what the user calls it, whose it is, and the pure function that writes it.
struct Format
{
    std::string_view word;
    std::string_view program;
    Rendering (*render)(const InterfaceName &, const Tunnel &);
};

/// All formats, in the order in which help names them.
std::span<const Format> formats();

Rendering renderWgQuick(const InterfaceName &name, const Tunnel &tunnel);
/// A keyfile. NetworkManager makes up its UUID from the file's path.
Rendering renderNetworkManager(const InterfaceName &name, const Tunnel &tunnel);
/// NAME.netdev and NAME.network, and a file for each key, all for /etc/systemd/network.
Rendering renderNetworkd(const InterfaceName &name, const Tunnel &tunnel);
/// Sections for /etc/config/network of OpenWrt.
Rendering renderUci(const InterfaceName &name, const Tunnel &tunnel);
/// A script for RouterOS 7.
Rendering renderMikrotik(const InterfaceName &name, const Tunnel &tunnel);

} // namespace adit
