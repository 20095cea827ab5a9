// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "store/tunnelstore.h"

#include "base/atomicfile.h"
#include "base/limits.h"
#include "base/speccodec.h"
#include "store/storefolder.h"

#include <algorithm>
#include <system_error>

namespace adit {

namespace {

constexpr RecordKind tunnelRecord{.magic = 0x54544441, .version = 3, .absent = Errc::NoSuchTunnel}; // "ADTT"
constexpr std::string_view tunnelSuffix = ".tunnel";

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
    return saveRecord(fileOf(owner, spec.name), tunnelRecord, payload);
}

Result<TunnelSpec> TunnelStore::load(uid_t owner, const InterfaceName &name) const
{
    return loadRecord(fileOf(owner, name), name, tunnelRecord);
}

Result<> TunnelStore::remove(uid_t owner, const InterfaceName &name)
{
    const auto known = names(owner);
    if (!known)
        return std::unexpected(known.error());
    if (!std::ranges::binary_search(*known, name))
        return fail(Errc::NoSuchTunnel, name.text());
    if (auto forgotten = removeFile(bootMarkOf(owner, name), Durability::PowerCut, Errc::StoreFailed);
        !forgotten)
        return forgotten;
    ++m_revision;
    return removeFile(fileOf(owner, name), Durability::PowerCut, Errc::StoreFailed);
}

Result<> TunnelStore::setBoot(uid_t owner, const InterfaceName &name, BootStart start)
{
    const auto known = names(owner);
    if (!known)
        return std::unexpected(known.error());
    if (!std::ranges::binary_search(*known, name))
        return fail(Errc::NoSuchTunnel, name.text());
    const auto mark = bootMarkOf(owner, name);
    return start == BootStart::Yes ? replaceFile(mark, {}, Durability::PowerCut, Errc::StoreFailed)
                                   : removeFile(mark, Durability::PowerCut, Errc::StoreFailed);
}

BootStart TunnelStore::boot(uid_t owner, const InterfaceName &name) const
{
    std::error_code failed;
    const auto found = std::filesystem::symlink_status(bootMarkOf(owner, name), failed);
    return std::filesystem::is_regular_file(found) ? BootStart::Yes : BootStart::No;
}

std::vector<std::pair<uid_t, InterfaceName>> TunnelStore::bootTunnels() const
{
    std::vector<std::pair<uid_t, InterfaceName>> found;
    for (const std::string &folder : entries(m_directory).value_or(std::vector<std::string>())) {
        const auto owner = uidFrom(folder);
        if (!owner)
            continue;
        for (const InterfaceName &name : list(*owner)) {
            if (boot(*owner, name) == BootStart::Yes)
                found.emplace_back(*owner, name);
        }
    }
    std::ranges::sort(found);
    return found;
}

Result<std::vector<InterfaceName>> TunnelStore::names(uid_t owner) const
{
    return namesWith(tunnelSuffix, folderOf(owner));
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
