// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "store/trialstore.h"

#include "base/atomicfile.h"
#include "base/speccodec.h"
#include "store/storefolder.h"

namespace adit {

namespace {

constexpr RecordKind trialRecord{.magic = 0x52544441, .version = 2, .absent = Errc::NotOnTrial}; // "ADTR"
constexpr std::string_view trialSuffix = ".trial";

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
    return saveRecord(fileOf(owner, trial.former.name), trialRecord, payload);
}

Result<Trial> TrialStore::load(uid_t owner, const InterfaceName &name) const
{
    std::vector<std::pair<PublicKey, Endpoint>> endpoints;
    std::chrono::milliseconds deadline{};
    auto former = loadRecord(fileOf(owner, name), name, trialRecord, [&](ByteReader &in) {
        for (std::uint32_t left = in.count(leastEndpointBytes); left > 0 && in.ok(); --left) {
            const PublicKey peer = in.publicKey();
            endpoints.emplace_back(peer, in.endpoint());
        }
        deadline = std::chrono::milliseconds(static_cast<std::int64_t>(in.u64()));
        return in.ok();
    });
    if (!former)
        return std::unexpected(former.error());
    return Trial{.former = std::move(*former), .endpoints = std::move(endpoints), .deadline = deadline};
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
             namesWith(trialSuffix, m_directory / folder).value_or(std::vector<InterfaceName>()))
            found.emplace_back(*owner, name);
    }
    return found;
}

} // namespace adit
