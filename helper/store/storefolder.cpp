// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "store/storefolder.h"

#include "base/atomicfile.h"
#include "base/sealedrecord.h"
#include "base/speccodec.h"

#include <algorithm>
#include <cerrno>
#include <charconv>
#include <sodium.h>
#include <span>
#include <system_error>

namespace adit {

namespace {

// 4096 peers with 65,536 AllowedIPs and the longest texts stay below this.
constexpr std::size_t mostRecordBytes = 8U * 1024 * 1024;

// The bytes of a stored tunnel hold its keys.
class WipedBytes
{
public:
    explicit WipedBytes(std::vector<std::uint8_t> bytes) : m_bytes(std::move(bytes)) {}
    WipedBytes(const WipedBytes &) = delete;
    WipedBytes &operator=(const WipedBytes &) = delete;
    ~WipedBytes() { sodium_memzero(m_bytes.data(), m_bytes.size()); }
    std::span<const std::uint8_t> span() const { return m_bytes; }

private:
    std::vector<std::uint8_t> m_bytes;
};

} // namespace

Result<> saveRecord(const std::filesystem::path &file, const RecordKind &kind, const ByteWriter &payload)
{
    ByteWriter record;
    sealRecord(record, kind.magic, kind.version, payload.bytes());
    return replaceFile(file, record.bytes(), Durability::PowerCut, Errc::StoreFailed);
}

Result<TunnelSpec> loadRecord(const std::filesystem::path &file, const InterfaceName &name,
                              const RecordKind &kind, const std::function<bool(ByteReader &)> &rest)
{
    auto bytes = readFile(file, mostRecordBytes, Errc::StoreFailed);
    if (!bytes && bytes.error().sysErrno == ENOENT)
        return fail(kind.absent, name.text());
    if (!bytes)
        return fail(Errc::StoreFailed, name.text(), bytes.error().sysErrno);
    const WipedBytes record(std::move(*bytes));
    const auto payload = openRecord(record.span(), kind.magic, kind.version);
    if (!payload)
        return fail(Errc::StoreFailed, name.text());
    ByteReader in(*payload);
    auto spec = decodeTunnelSpec(in);
    const bool whole = spec && spec->name == name && (!rest || rest(in)) && in.finished();
    return whole ? std::move(*spec) : Result<TunnelSpec>(fail(Errc::StoreFailed, name.text()));
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
