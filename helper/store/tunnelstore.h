// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// The approved tunnels of all users, where no user can change them: DIRECTORY/UID/NAME.tunnel, root-only,
// each replaced as a whole and safe against a power cut; NAME.boot beside it marks one that comes up when the
// machine starts. Paths are made of a uid and an InterfaceName only.
#pragma once

#include "base/tunnelspec.h"
#include "base/tunnelstatus.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <sys/types.h>
#include <utility>
#include <vector>

namespace adit {

class TunnelStore
{
public:
    /// The directory is made (mode 0700) with the first tunnel.
    explicit TunnelStore(std::filesystem::path directory) : m_directory(std::move(directory)) {}

    const std::filesystem::path &directory() const { return m_directory; }

    /// Stores a tunnel for this user, in place of one of the same name. NameTaken when another user has one
    /// of this name (interface names are machine-wide; it is not told whose), LimitExceeded at the user's
    /// limit, StoreFailed with errno.
    Result<> save(uid_t owner, const TunnelSpec &spec);
    /// NoSuchTunnel when this user has none; StoreFailed when it cannot be read or is damaged.
    Result<TunnelSpec> load(uid_t owner, const InterfaceName &name) const;
    /// Forgets a tunnel, damaged or not. NoSuchTunnel when this user has none.
    Result<> remove(uid_t owner, const InterfaceName &name);
    /// Whether the tunnel shall come up when the machine starts; remove() forgets that too. NoSuchTunnel.
    Result<> setBoot(uid_t owner, const InterfaceName &name, BootStart start);
    BootStart boot(uid_t owner, const InterfaceName &name) const;
    /// All tunnels that shall come up when the machine starts, by owner and name.
    std::vector<std::pair<uid_t, InterfaceName>> bootTunnels() const;
    /// How often this object has saved or removed a tunnel: while it stays, what was loaded still holds,
    /// since nobody else writes here.
    std::uint64_t revision() const { return m_revision; }
    /// Names of this user's tunnels in order, damaged ones too; none when the store cannot be read.
    std::vector<InterfaceName> list(uid_t owner) const;
    /// Whose tunnel has this name, as far as the store can be read; for the helper only, never for another
    /// user's eyes.
    std::optional<uid_t> ownerOf(const InterfaceName &name) const;

private:
    Result<std::vector<InterfaceName>> names(uid_t owner) const;
    Result<std::optional<uid_t>> holderOf(const InterfaceName &name) const;
    std::filesystem::path folderOf(uid_t owner) const { return m_directory / std::to_string(owner); }
    std::filesystem::path fileOf(uid_t owner, const InterfaceName &name) const
    {
        return folderOf(owner) / (name.text() + ".tunnel");
    }
    /// Being there is all it says.
    std::filesystem::path bootMarkOf(uid_t owner, const InterfaceName &name) const
    {
        return folderOf(owner) / (name.text() + ".boot");
    }

    std::filesystem::path m_directory;
    std::uint64_t m_revision = 0;
};

} // namespace adit
