// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// What Adit changed on this machine, on disk before it is changed: a tear-down and the recovery after a kill
// go by the ledger, never by today's profile. It holds no secret key.
#pragma once

#include "base/interfacename.h"
#include "base/keys.h"
#include "base/tunnelstatus.h"
#include "engine/kernel.h"

#include <filesystem>
#include <map>
#include <optional>
#include <sys/types.h>
#include <vector>

namespace adit {

/// What the engine is at. Anything but Active on disk means that somebody died on the way.
enum class Phase : std::uint8_t {
    Activating = 1,
    Active = 2,
    Changing = 3,
    Deactivating = 4,
    /// A tunnel that broke makes way and comes up again, behind a kill switch that holds all the time.
    Rebuilding = 5
};

/// The numbers by which a full tunnel routes: firewall mark, routing table, and the first of two rule
/// priorities: what stays outside the tunnel, and what goes into it.
struct PolicyNumbers
{
    std::uint32_t mark = 0;
    std::uint32_t table = 0;
    std::uint32_t priority = 0;

    friend bool operator==(const PolicyNumbers &, const PolicyNumbers &) = default;
};

/// One running tunnel. While a change is under way the lists name all that may exist: what was there before
/// and what is about to be added.
struct Ledger
{
    InterfaceName name;
    uid_t owner = 0;
    Phase phase = Phase::Activating;
    Backend backend = Backend::Kernel;
    /// 0 until the interface exists.
    int linkIndex = 0;
    std::int64_t upSince = 0;
    /// As asked for; 0 = the kernel chose.
    std::uint16_t listenPort = 0;
    /// MTU found from the path to the endpoints; 0 = it was given.
    std::uint32_t pathMtu = 0;
    std::optional<PolicyNumbers> policy{};
    std::vector<IpPrefix> addresses{};
    std::vector<Rule> rules{};
    std::vector<Route> routes{};
    /// Endpoints as last written; the peers may have roamed since.
    std::map<PublicKey, Endpoint> endpoints{};
    std::vector<Warning> warnings{};
    std::optional<StandingFirewall> firewall{};
    /// The settings of the machine that this tunnel needs, as they were before any tunnel of Adit did.
    FormerSettings formerSettings{};

    friend bool operator==(const Ledger &, const Ledger &) = default;
};

/// The ledgers of all tunnels, one file each in a root-only directory.
class LedgerStore
{
public:
    /// The directory is made (mode 0700) with the first ledger.
    explicit LedgerStore(std::filesystem::path directory) : m_directory(std::move(directory)) {}

    /// Replaces the ledger of this tunnel in one step. LedgerFailed with errno.
    Result<> save(const Ledger &ledger);
    /// nullopt when there is none; LedgerFailed when it cannot be read or is damaged.
    Result<std::optional<Ledger>> load(const InterfaceName &name) const;
    /// Whether there is one, whole or not.
    bool contains(const InterfaceName &name) const;
    Result<> remove(const InterfaceName &name);
    /// Names of all tunnels with a ledger, damaged ones too, in order.
    std::vector<InterfaceName> names() const;

private:
    std::filesystem::path fileOf(const InterfaceName &name) const { return m_directory / name.text(); }

    std::filesystem::path m_directory;
};

} // namespace adit
