// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// What shall happen to a tunnel in which network. The rules of a tunnel stand in an order, and the first one
// that fits decides: "leave alone in Wi-Fi Home" before "up in any Wi-Fi" is "up in any Wi-Fi except Home".
#pragma once

#include "agent/network.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <span>
#include <vector>

namespace adit {

struct OnDemandRule
{
    enum class Action { Up, Down, Leave };
    enum class Condition { AnyNetwork, AnyWifi, Wifi, Wired, Metered, NoNetwork };
    Action action = Action::Up;
    Condition condition = Condition::AnyWifi;
    /// For Condition::Wifi.
    QString ssid{};

    /// Reads `up wifi`, `leave wifi Home`, `down wired`, `up metered`, `down offline`, `up any`: action,
    /// condition, and the name of the Wi-Fi to the end of the text. nullopt when it is none of these.
    static std::optional<OnDemandRule> from(const QString &text);
    QString text() const;
    bool fits(const Network &network) const;

    friend bool operator==(const OnDemandRule &, const OnDemandRule &) = default;
};

/// Reads the rules that can be read.
std::vector<OnDemandRule> rulesFrom(const QStringList &texts);
/// What the first fitting rule says; Leave when none fits.
OnDemandRule::Action decide(std::span<const OnDemandRule> rules, const Network &network);

} // namespace adit
