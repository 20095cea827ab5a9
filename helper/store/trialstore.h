// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// What a change on trial is taken back to, beside the approved tunnel and as safe as that:
// DIRECTORY/UID/NAME.trial. It outlives the helper, which takes the change back when it is there again.
#pragma once

#include "base/tunnelspec.h"

#include <chrono>
#include <filesystem>
#include <sys/types.h>
#include <utility>
#include <vector>

namespace adit {

/// A change that is to be confirmed.
struct Trial
{
    /// What was approved before.
    TunnelSpec former;
    /// Where the peers of `former` were when the trial began: they may have come from names, or have roamed.
    std::vector<std::pair<PublicKey, Endpoint>> endpoints{};
    /// By bootTime().
    std::chrono::milliseconds deadline{};
};

class TrialStore
{
public:
    /// The directory of the TunnelStore.
    explicit TrialStore(std::filesystem::path directory) : m_directory(std::move(directory)) {}

    /// StoreFailed with errno.
    Result<> save(uid_t owner, const Trial &trial) const;
    /// NotOnTrial when there is none; StoreFailed when it cannot be read or is damaged.
    Result<Trial> load(uid_t owner, const InterfaceName &name) const;
    /// None is fine.
    Result<> remove(uid_t owner, const InterfaceName &name) const;
    /// All trials of all users, damaged ones too; none when the store cannot be read.
    std::vector<std::pair<uid_t, InterfaceName>> list() const;

private:
    std::filesystem::path fileOf(uid_t owner, const InterfaceName &name) const
    {
        return m_directory / std::to_string(owner) / (name.text() + ".trial");
    }

    std::filesystem::path m_directory;
};

} // namespace adit
