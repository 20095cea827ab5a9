// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// What Adit changed on this machine, on disk before it is changed: a tear-down and the recovery after a kill
// go by the ledger, never by today's profile. It holds no key.
#pragma once

#include <filesystem>
#include <utility>

namespace adit {

/// The ledgers of all running tunnels, one file each in a root-only directory.
class LedgerStore
{
public:
    /// The directory is made (mode 0700) with the first ledger.
    explicit LedgerStore(std::filesystem::path directory) : m_directory(std::move(directory)) {}

private:
    std::filesystem::path m_directory;
};

} // namespace adit
