// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// The approved tunnels of all users, where no user can change them: DIRECTORY/UID/NAME.tunnel, root-only,
// each replaced as a whole and safe against a power cut. Paths are made of a uid and an InterfaceName only.
#pragma once

#include "base/tunnelspec.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <sys/types.h>
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

    std::filesystem::path m_directory;
    std::uint64_t m_revision = 0;
};

} // namespace adit
