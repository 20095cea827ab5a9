// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "store/storefolder.h"

#include <algorithm>
#include <charconv>
#include <sodium.h>
#include <system_error>

namespace adit {

WipedBytes::~WipedBytes()
{
    sodium_memzero(m_bytes.data(), m_bytes.size());
}

std::optional<uid_t> uidFrom(const std::string &text)
{
    uid_t uid = 0;
    const auto [end, failed] = std::from_chars(text.data(), text.data() + text.size(), uid);
    const bool whole = failed == std::errc() && end == text.data() + text.size();
    return whole && std::to_string(uid) == text ? std::optional(uid) : std::nullopt;
}

Result<std::vector<std::string>> entries(const std::filesystem::path &directory)
{
    std::vector<std::string> names;
    std::error_code failed;
    std::filesystem::directory_iterator entry(directory, failed);
    while (!failed && entry != std::filesystem::directory_iterator()) {
        names.push_back(entry->path().filename().string());
        entry.increment(failed);
    }
    if (failed && failed != std::errc::no_such_file_or_directory)
        return fail(Errc::StoreFailed, directory.string(), failed.value());
    return names;
}

Result<std::vector<InterfaceName>> namesWith(std::string_view suffix, const std::filesystem::path &directory)
{
    const auto files = entries(directory);
    if (!files)
        return std::unexpected(files.error());
    std::vector<InterfaceName> found;
    for (const std::string &file : *files) {
        if (!file.ends_with(suffix))
            continue;
        if (const auto name = InterfaceName::from(file.substr(0, file.size() - suffix.size())))
            found.push_back(*name);
    }
    std::ranges::sort(found);
    return found;
}

} // namespace adit
