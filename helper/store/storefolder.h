// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// What the stores of the helper share: folders named by uids, files named by interfaces, and records
// that begin with a tunnel.
#pragma once

#include "base/bytes.h"
#include "base/interfacename.h"
#include "base/result.h"
#include "base/tunnelspec.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <sys/types.h>
#include <vector>

namespace adit {

/// A kind of record that begins with a tunnel.
struct RecordKind
{
    std::uint32_t magic = 0;
    std::uint16_t version = 0;
    /// What to tell of a file that is not there.
    Errc absent = Errc::NoSuchTunnel;
};

/// Stores `payload` as a record of this kind, whole or not at all, also in a power cut. StoreFailed.
Result<> saveRecord(const std::filesystem::path &file, const RecordKind &kind, const ByteWriter &payload);

/// A stored tunnel. `absent` when there is none, StoreFailed when it cannot be read or is damaged; then also
/// when it is one of another name. `rest` reads what comes after it and tells whether that is as it must be.
Result<TunnelSpec> loadRecord(const std::filesystem::path &file, const InterfaceName &name,
                              const RecordKind &kind, const std::function<bool(ByteReader &)> &rest = {});

/// Whose folder has this name.
std::optional<uid_t> uidFrom(const std::string &text);
/// Names of a directory's entries; a directory that is not there has none. StoreFailed with errno.
Result<std::vector<std::string>> entries(const std::filesystem::path &directory);
/// The interface names of the files with this suffix, in order.
Result<std::vector<InterfaceName>> namesWith(std::string_view suffix, const std::filesystem::path &directory);

} // namespace adit
