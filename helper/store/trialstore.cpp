// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "store/trialstore.h"

#include "base/atomicfile.h"
#include "base/sealedrecord.h"
#include "base/speccodec.h"
#include "store/storefolder.h"

#include <cerrno>

namespace adit {

namespace {

constexpr std::uint32_t magic = 0x52544441; // "ADTR"
constexpr std::uint16_t version = 1;
constexpr std::string_view suffix = ".trial";

// The bytes of a key, an address and a port.
constexpr std::size_t leastEndpointBytes = keyBytes + 1 + 2;

} // namespace

Result<> TrialStore::save(uid_t owner, const Trial &trial) const
{
    ByteWriter payload;
    encode(payload, trial.former);
    payload.u32(static_cast<std::uint32_t>(trial.endpoints.size()));
    for (const auto &[peer, endpoint] : trial.endpoints) {
        payload.key(peer.bytes());
        payload.endpoint(endpoint);
    }
    payload.u64(static_cast<std::uint64_t>(trial.deadline.count()));
    ByteWriter record;
    sealRecord(record, magic, version, payload.bytes());
    return replaceFile(fileOf(owner, trial.former.name), record.bytes(), Durability::PowerCut,
                       Errc::StoreFailed);
}

Result<Trial> TrialStore::load(uid_t owner, const InterfaceName &name) const
{
    auto bytes = readFile(fileOf(owner, name), mostRecordBytes, Errc::StoreFailed);
    if (!bytes && bytes.error().sysErrno == ENOENT)
        return fail(Errc::NotOnTrial, name.text());
    if (!bytes)
        return fail(Errc::StoreFailed, name.text(), bytes.error().sysErrno);
    const WipedBytes record(std::move(*bytes));
    const auto payload = openRecord(record.span(), magic, version);
    if (!payload)
        return fail(Errc::StoreFailed, name.text());
    ByteReader in(*payload);
    auto former = decodeTunnelSpec(in);
    if (!former || former->name != name)
        return fail(Errc::StoreFailed, name.text());
    Trial trial{.former = std::move(*former)};
    for (std::uint32_t left = in.count(leastEndpointBytes); left > 0 && in.ok(); --left) {
        const PublicKey peer = in.publicKey();
        trial.endpoints.emplace_back(peer, in.endpoint());
    }
    trial.deadline = std::chrono::milliseconds(static_cast<std::int64_t>(in.u64()));
    if (!in.finished())
        return fail(Errc::StoreFailed, name.text());
    return trial;
}

Result<> TrialStore::remove(uid_t owner, const InterfaceName &name) const
{
    return removeFile(fileOf(owner, name), Durability::PowerCut, Errc::StoreFailed);
}

std::vector<std::pair<uid_t, InterfaceName>> TrialStore::list() const
{
    std::vector<std::pair<uid_t, InterfaceName>> found;
    const auto folders = entries(m_directory).value_or(std::vector<std::string>());
    for (const std::string &folder : folders) {
        const auto owner = uidFrom(folder);
        if (!owner)
            continue;
        for (const InterfaceName &name :
             namesWith(suffix, m_directory / folder).value_or(std::vector<InterfaceName>()))
            found.emplace_back(*owner, name);
    }
    return found;
}

} // namespace adit
