// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "gui/settings/ruletext.h"

namespace adit::gui {

using Action = OnDemandRule::Action;
using Condition = OnDemandRule::Condition;

QString RuleText::condition(Condition condition)
{
    switch (condition) {
    case Condition::AnyNetwork: return tr("Any network");
    case Condition::AnyWifi: return tr("Any Wi-Fi");
    case Condition::Wifi: return tr("A certain Wi-Fi");
    case Condition::Wired: return tr("Wired network");
    case Condition::Metered: return tr("Metered network");
    case Condition::NoNetwork: return tr("No network");
    }
    return {};
}

QString RuleText::action(Action action)
{
    switch (action) {
    case Action::Up: return tr("Bring it up", "the tunnel");
    case Action::Down: return tr("Take it down", "the tunnel");
    case Action::Leave: return tr("Leave it as it is", "the tunnel");
    }
    return {};
}

QString RuleText::sentence(const OnDemandRule &rule)
{
    const QString where =
        rule.condition == Condition::Wifi ? tr("Wi-Fi “%1”").arg(rule.ssid) : condition(rule.condition);
    switch (rule.action) {
    case Action::Up:
        return tr("%1: bring it up", "a network, and what happens to the tunnel in it").arg(where);
    case Action::Down:
        return tr("%1: take it down", "a network, and what happens to the tunnel in it").arg(where);
    case Action::Leave:
        return tr("%1: leave it as it is", "a network, and what happens to the tunnel in it").arg(where);
    }
    return {};
}

} // namespace adit::gui
