// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// What the stores of the helper share: folders named by uids, files named by interfaces, and bytes with keys.
#pragma once

#include "base/interfacename.h"
#include "base/result.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <sys/types.h>
#include <vector>

namespace adit {

/// 4096 peers with 65,536 AllowedIPs and the longest texts stay below this.
inline constexpr std::size_t mostRecordBytes = 8U * 1024 * 1024;

/// The bytes of a stored tunnel hold its keys.
class WipedBytes
{
public:
    explicit WipedBytes(std::vector<std::uint8_t> bytes) : m_bytes(std::move(bytes)) {}
    WipedBytes(const WipedBytes &) = delete;
    WipedBytes &operator=(const WipedBytes &) = delete;
    ~WipedBytes();
    std::span<const std::uint8_t> span() const { return m_bytes; }

private:
    std::vector<std::uint8_t> m_bytes;
};

/// Whose folder has this name.
std::optional<uid_t> uidFrom(const std::string &text);
/// Names of a directory's entries; a directory that is not there has none. StoreFailed with errno.
Result<std::vector<std::string>> entries(const std::filesystem::path &directory);
/// The interface names of the files with this suffix, in order.
Result<std::vector<InterfaceName>> namesWith(std::string_view suffix, const std::filesystem::path &directory);

} // namespace adit
