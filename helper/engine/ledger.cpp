// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "engine/ledger.h"

#include "base/atomicfile.h"
#include "base/sealedrecord.h"
#include "engine/ledgercodec.h"

#include <algorithm>
#include <cerrno>
#include <system_error>

namespace adit {

namespace {

constexpr std::uint32_t magic = 0x4c544441; // "ADTL"
constexpr std::uint16_t version = 3;
// 65,536 AllowedIPs as routes, twice while a change is under way, and 4096 endpoints stay below this.
constexpr std::size_t mostBytes = 8U * 1024 * 1024;

} // namespace

Result<> LedgerStore::save(const Ledger &ledger)
{
    ByteWriter payload;
    encode(payload, ledger);
    ByteWriter record;
    sealRecord(record, magic, version, payload.bytes());
    return replaceFile(fileOf(ledger.name), record.bytes(), Durability::ProcessKill, Errc::LedgerFailed);
}

Result<std::optional<Ledger>> LedgerStore::load(const InterfaceName &name) const
{
    const auto bytes = readFile(fileOf(name), mostBytes, Errc::LedgerFailed);
    if (!bytes && bytes.error().sysErrno == ENOENT)
        return std::nullopt;
    if (!bytes)
        return std::unexpected(bytes.error());
    const auto payload = openRecord(*bytes, magic, version);
    if (!payload)
        return fail(Errc::LedgerFailed, name.text());
    ByteReader in(*payload);
    auto ledger = decodeLedger(in);
    if (!ledger || ledger->name != name)
        return fail(Errc::LedgerFailed, name.text());
    return ledger;
}

bool LedgerStore::contains(const InterfaceName &name) const
{
    std::error_code failed;
    return std::filesystem::exists(fileOf(name), failed);
}

Result<> LedgerStore::remove(const InterfaceName &name)
{
    return removeFile(fileOf(name), Durability::ProcessKill, Errc::LedgerFailed);
}

std::vector<InterfaceName> LedgerStore::names() const
{
    std::vector<InterfaceName> result;
    std::error_code failed;
    for (const auto &entry : std::filesystem::directory_iterator(m_directory, failed)) {
        // The rest of a replacement that was cut off begins with a dot and is no name.
        if (const auto name = InterfaceName::from(entry.path().filename().string()))
            result.push_back(*name);
    }
    std::ranges::sort(result);
    return result;
}

} // namespace adit
