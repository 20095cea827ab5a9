// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// The user's profiles in memory, kept in step with their folder. A file is read again only when it is another
// one, and what was made of it is kept, so that a look costs a stat() for each.
#pragma once

#include "core/conf/diagnostic.h"
#include "core/tunnel/tunnel.h"
#include "store/profilestore.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace adit {

/// A profile as it lies on disk.
struct ProfileFile
{
    SecretText text;
    /// Present when the text reads without errors.
    std::optional<Tunnel> tunnel{};
    std::vector<Diagnostic> diagnostics{};
};

class ProfileFolder : public QObject
{
    Q_OBJECT

public:
    using Files = std::map<InterfaceName, std::shared_ptr<const ProfileFile>>;

    explicit ProfileFolder(ProfileStore store);

    const ProfileStore &store() const { return m_store; }
    /// Reads what changed, now, and watches the folder from then on, also while it is not there yet. True
    /// when something had changed; changed() is not emitted.
    bool read();
    const Files &files() const { return m_files; }
    /// nullptr when there is none of this name.
    std::shared_ptr<const ProfileFile> find(const InterfaceName &name) const;
    /// As the helper computes it; empty when there is no such profile or it does not compile.
    std::string fingerprintOf(const InterfaceName &name);

signals:
    /// Somebody wrote into the folder, and what is here was read again.
    void changed();

private:
    /// Tells one content of a file from the next without reading it.
    struct Stamp
    {
        std::uint64_t inode = 0;
        std::int64_t size = 0;
        std::int64_t modified = 0; ///< nanoseconds since 1970
        std::int64_t moved = 0;    ///< nanoseconds since 1970, of the last change of the inode

        friend bool operator==(const Stamp &, const Stamp &) = default;
    };
    Stamp stampOf(const InterfaceName &name) const;
    void watch();

    ProfileStore m_store;
    Files m_files{};
    std::map<InterfaceName, Stamp> m_stamps{};
    std::map<InterfaceName, std::string> m_fingerprints{};
    QFileSystemWatcher m_watcher{};
    QTimer m_settled{};
};

} // namespace adit
