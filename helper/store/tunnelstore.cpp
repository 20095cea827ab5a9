// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "store/tunnelstore.h"

#include "base/atomicfile.h"
#include "base/limits.h"
#include "base/sealedrecord.h"
#include "base/speccodec.h"

#include <algorithm>
#include <cerrno>
#include <charconv>
#include <sodium.h>
#include <system_error>

namespace adit {

namespace {

constexpr std::uint32_t magic = 0x54544441; // "ADTT"
constexpr std::uint16_t version = 1;
// 4096 peers with 65,536 AllowedIPs and the longest texts stay below this.
constexpr std::size_t mostBytes = 8U * 1024 * 1024;
constexpr std::string_view suffix = ".tunnel";

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

std::optional<uid_t> uidFrom(const std::string &text)
{
    uid_t uid = 0;
    const auto [end, failed] = std::from_chars(text.data(), text.data() + text.size(), uid);
    const bool whole = failed == std::errc() && end == text.data() + text.size();
    return whole && std::to_string(uid) == text ? std::optional(uid) : std::nullopt;
}

// Names of a directory's entries; a directory that is not there has none.
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

} // namespace

Result<> TunnelStore::save(uid_t owner, const TunnelSpec &spec)
{
    const auto holder = holderOf(spec.name);
    if (!holder)
        return std::unexpected(holder.error());
    if (*holder && **holder != owner)
        return fail(Errc::NameTaken, spec.name.text());
    if (!*holder) {
        const auto known = names(owner);
        if (!known)
            return std::unexpected(known.error());
        if (known->size() >= limits::tunnelsPerUser)
            return fail(Errc::LimitExceeded, "tunnels");
    }
    ++m_revision;
    ByteWriter payload;
    encode(payload, spec);
    ByteWriter record;
    sealRecord(record, magic, version, payload.bytes());
    return replaceFile(fileOf(owner, spec.name), record.bytes(), Durability::PowerCut, Errc::StoreFailed);
}

Result<TunnelSpec> TunnelStore::load(uid_t owner, const InterfaceName &name) const
{
    auto bytes = readFile(fileOf(owner, name), mostBytes, Errc::StoreFailed);
    if (!bytes && bytes.error().sysErrno == ENOENT)
        return fail(Errc::NoSuchTunnel, name.text());
    if (!bytes)
        return fail(Errc::StoreFailed, name.text(), bytes.error().sysErrno);
    const WipedBytes record(std::move(*bytes));
    const auto payload = openRecord(record.span(), magic, version);
    if (!payload)
        return fail(Errc::StoreFailed, name.text());
    ByteReader in(*payload);
    auto spec = decodeTunnelSpec(in);
    if (!spec || !in.finished() || spec->name != name)
        return fail(Errc::StoreFailed, name.text());
    return std::move(*spec);
}

Result<> TunnelStore::remove(uid_t owner, const InterfaceName &name)
{
    const auto known = names(owner);
    if (!known)
        return std::unexpected(known.error());
    if (!std::ranges::binary_search(*known, name))
        return fail(Errc::NoSuchTunnel, name.text());
    ++m_revision;
    return removeFile(fileOf(owner, name), Durability::PowerCut, Errc::StoreFailed);
}

Result<std::vector<InterfaceName>> TunnelStore::names(uid_t owner) const
{
    const auto files = entries(folderOf(owner));
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

Result<std::optional<uid_t>> TunnelStore::holderOf(const InterfaceName &name) const
{
    const auto folders = entries(m_directory);
    if (!folders)
        return std::unexpected(folders.error());
    for (const std::string &folder : *folders) {
        const auto owner = uidFrom(folder);
        std::error_code failed;
        if (owner && std::filesystem::exists(std::filesystem::symlink_status(fileOf(*owner, name), failed)))
            return owner;
    }
    return std::nullopt;
}

std::vector<InterfaceName> TunnelStore::list(uid_t owner) const
{
    return names(owner).value_or(std::vector<InterfaceName>());
}

std::optional<uid_t> TunnelStore::ownerOf(const InterfaceName &name) const
{
    return holderOf(name).value_or(std::nullopt);
}

} // namespace adit
