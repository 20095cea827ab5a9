// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// One row of the fleet: what is known of one tunnel from its file, from the helper and from what was asked
// for.
#pragma once

#include "agent/deployment.h"
#include "agent/profilefolder.h"
#include "core/status/assessment.h"

#include <algorithm>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace adit {

struct FleetTunnel
{
    enum class Origin {
        Profile,      ///< a .conf of this user
        ApprovedOnly, ///< the helper has it, its .conf is gone
        Foreign,      ///< a WireGuard interface that somebody else made; it can only be looked at
    };
    InterfaceName name;
    Origin origin = Origin::Profile;
    /// Only for Origin::Profile, and then never null.
    std::shared_ptr<const ProfileFile> profile{};
    Approval approval = Approval::None;
    /// As assessed, or Activating, Deactivating, Failed by what was asked for here.
    TunnelState state = TunnelState::Off;
    TunnelStatus status;
    Assessment assessment{};
    /// Why the state is Failed, or why the last request was refused; goes with the next request.
    std::optional<Error> failure{};

    /// Where what runs differs from what was approved, since others changed it: a line a step of Repair.
    std::vector<std::string> drift{};

    /// Whether its interface exists or is about to.
    bool isUp() const { return state != TunnelState::Off && state != TunnelState::Failed; }

    /// Whether it is broken and its kill switch still lets nothing else out.
    bool holdsNetwork() const
    {
        return std::ranges::count(status.warnings, Warning::Code::HoldsNetwork, &Warning::code) > 0;
    }

    friend bool operator==(const FleetTunnel &, const FleetTunnel &) = default;
};

} // namespace adit
