// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// What the profiles were before: each text that was replaced, in FOLDER/NAME/TIMESTAMP.conf, readable for the
// user alone. Written before the profile is replaced, so that a power cut loses neither.
#pragma once

#include "base/interfacename.h"
#include "base/keys.h"

#include <chrono>
#include <string>
#include <string_view>
#include <vector>

namespace adit {

/// A former text of a profile.
struct Version
{
    using Time = std::chrono::sys_time<std::chrono::milliseconds>;

    /// `20261121T182530.123Z`: when it was replaced, and the name of its file without `.conf`.
    std::string id;
    Time replaced{};

    friend bool operator==(const Version &, const Version &) = default;
};

/// A version with its text.
struct KeptVersion
{
    Version version;
    SecretText text;
};

class Versions
{
public:
    /// At most this many of a profile; what is older than a year goes too, but for the newest few.
    static constexpr std::size_t most = 20;
    static constexpr std::size_t alwaysKept = 5;
    static constexpr std::chrono::days longest{365};

    /// The folder need not exist yet; it is made (0700) with the first version.
    explicit Versions(std::string folder) : m_folder(std::move(folder)) {}

    /// Keeps a text that is about to be replaced, and lets go of what is too much. A text that is kept
    /// already becomes the newest. FileUnwritable with errno.
    Result<> keep(const InterfaceName &name, std::string_view text, Version::Time now) const;
    /// The newest first. None is an empty list; FileUnreadable.
    Result<std::vector<Version>> list(const InterfaceName &name) const;
    /// NoSuchVersion, FileUnreadable or LimitExceeded.
    Result<SecretText> load(const InterfaceName &name, std::string_view id) const;
    /// Takes the versions of a renamed profile along, in place of what the new name has. None is fine.
    Result<> rename(const InterfaceName &from, const InterfaceName &to) const;
    /// All that can be read, with their texts, for who may want them back after remove().
    std::vector<KeptVersion> all(const InterfaceName &name) const;
    /// Puts back what all() gave. FileUnwritable with errno.
    Result<> putBack(const InterfaceName &name, const std::vector<KeptVersion> &kept) const;
    /// All of one profile. None is fine.
    Result<> remove(const InterfaceName &name) const;

private:
    std::string folderOf(const InterfaceName &name) const { return m_folder + "/" + name.text(); }
    std::string pathOf(const InterfaceName &name, std::string_view id) const;
    void dropTwin(const InterfaceName &name, const std::vector<Version> &older, std::string_view text) const;
    void prune(const InterfaceName &name, Version::Time now) const;

    std::string m_folder;
};

} // namespace adit
