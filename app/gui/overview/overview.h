// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// What the overview of a tunnel says, without a widget: state, what its button does, facts, and what a person
// should know with a remedy each.
#pragma once

#include "agent/fleet.h"

#include <QString>

#include <cstdint>
#include <vector>

namespace adit::gui {

/// Something that a person should know.
struct Notice
{
    enum class Kind { Info, Warning, Error };
    /// What its button leads to. A change on trial (ToKeep) has a second one, ToTakeBack.
    enum class Leads { Nowhere, ToConfiguration, ToImport, ToRepair, ToKeep, ToTakeBack };
    Kind kind = Kind::Info;
    QString text;
    /// How to mend it, or more on it; may be empty.
    QString remedy{};
    Leads leads = Leads::Nowhere;

    friend bool operator==(const Notice &, const Notice &) = default;
};

/// A line of the table of facts.
struct Fact
{
    enum class Kind { Plain, Copyable };
    QString label;
    QString value;
    Kind kind = Kind::Plain;

    friend bool operator==(const Fact &, const Fact &) = default;
};

struct Overview
{
    /// What the big button does.
    enum class Switch { None, Activate, Busy, Deactivate, TidyUp };
    QString title;
    TunnelState state = TunnelState::Off;
    QString stateLine{};
    /// Rates and since when it is up; empty when it is not.
    QString traffic{};
    Switch action = Switch::None;
    QString actionText{};
    std::vector<Notice> notices{};
    std::vector<Fact> facts{};
};

/// `all` is looked through for conflicts; `wallClock` is in seconds since 1970.
Overview overviewOf(const FleetTunnel &tunnel, const std::vector<FleetTunnel> &all, std::int64_t wallClock);
/// What the button would do in this state.
Overview::Switch switchOf(const FleetTunnel &tunnel);
/// In the order in which they matter.
std::vector<Notice> noticesOf(const FleetTunnel &tunnel, const std::vector<FleetTunnel> &all);
std::vector<Fact> factsOf(const FleetTunnel &tunnel);

} // namespace adit::gui
