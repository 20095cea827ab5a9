// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// The user's tunnels on disk: one NAME.conf each, in a folder that only the user can read. A file is replaced
// whole or not at all, whenever the power goes.
#pragma once

#include "base/interfacename.h"
#include "base/keys.h"
#include "store/files.h"
#include "store/versions.h"

#include <string>
#include <string_view>
#include <vector>

namespace adit {

/// Whether writing may take the place of what is there.
enum class Overwrite { Refuse, Replace };

/// Profiles in one folder. Every call goes to the disk, so that several programs may share the folder.
class ProfileStore
{
public:
    /// The folder need not exist yet; it is made (0700) by the first save.
    explicit ProfileStore(std::string folder) : m_folder(std::move(folder)) {}

    /// `$XDG_DATA_HOME/adit/tunnels`, or below `~/.local/share`. FileUnreadable when neither variable says
    /// where home is.
    static Result<std::string> defaultFolder();

    const std::string &folder() const { return m_folder; }
    std::string pathOf(const InterfaceName &name) const;

    /// Names of all profiles, in natural order (wg2 before wg10). Files whose names are no interface names
    /// are not profiles. No folder is an empty list.
    Result<std::vector<InterfaceName>> list() const;
    bool contains(const InterfaceName &name) const;
    /// The text as it is on disk. NoSuchTunnel, FileUnreadable, or LimitExceeded beyond 1 MiB.
    Result<SecretText> load(const InterfaceName &name) const;
    /// Writes a temporary file (0600), syncs it, renames it, syncs the folder. Exists when there is one and
    /// it may not be replaced; FileUnwritable else, and then the former text is still there. A text that is
    /// replaced is a previous version from then on.
    Result<> save(const InterfaceName &name, std::string_view text, Overwrite overwrite) const;
    /// All of save() but the last step, for a caller that has to do something else first that may fail.
    Result<StagedFile> stage(const InterfaceName &name, std::string_view text) const;
    /// The last step of what stage() began with this text, as save() does it.
    Result<> replace(const InterfaceName &name, StagedFile &staged, std::string_view text) const;
    /// NoSuchTunnel, Exists when the new name is taken, FileUnwritable. Previous versions go along.
    Result<> rename(const InterfaceName &from, const InterfaceName &to) const;
    /// NoSuchTunnel when there is none. Previous versions go with it.
    Result<> remove(const InterfaceName &name) const;

    /// What the profiles were before, in the folder `versions` beside theirs.
    Versions versions() const;

private:
    /// Keeps what is there, unless it is `next`.
    Result<> keepVersion(const InterfaceName &name, std::string_view next) const;

    std::string m_folder;
};

/// Whether `a` stands before `b` when numbers inside names count as numbers.
bool naturalLess(std::string_view a, std::string_view b);

} // namespace adit
