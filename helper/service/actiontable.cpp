// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "service/actiontable.h"

#include <algorithm>
#include <array>

namespace adit {

namespace {

constexpr std::array rules{
    ActionRule{"Install", "org.adit.helper.install", Effect::Changes, Prompt::IfAllowed},
    ActionRule{"InstallOnTrial", "org.adit.helper.install", Effect::Changes, Prompt::IfAllowed},
    ActionRule{"Confirm", "org.adit.helper.connect", Effect::Changes, Prompt::IfAllowed},
    ActionRule{"TakeBack", "org.adit.helper.connect", Effect::Changes, Prompt::IfAllowed},
    ActionRule{"Remove", "org.adit.helper.remove", Effect::Changes, Prompt::IfAllowed},
    ActionRule{"Up", "org.adit.helper.connect", Effect::Changes, Prompt::IfAllowed},
    ActionRule{"Down", "org.adit.helper.connect", Effect::Changes, Prompt::IfAllowed},
    ActionRule{"Release", "org.adit.helper.release", Effect::Changes, Prompt::IfAllowed},
    ActionRule{"SetPeers", "org.adit.helper.peers", Effect::Changes, Prompt::IfAllowed},
    ActionRule{"ChangePeers", "org.adit.helper.peers", Effect::Changes, Prompt::IfAllowed},
    ActionRule{"ApprovePeers", "org.adit.helper.install", Effect::Changes, Prompt::IfAllowed},
    ActionRule{"SetEndpoint", "org.adit.helper.connect", Effect::Changes, Prompt::IfAllowed},
    ActionRule{"Repair", "org.adit.helper.connect", Effect::Changes, Prompt::IfAllowed},
    ActionRule{"SetBoot", "org.adit.helper.boot", Effect::Changes, Prompt::IfAllowed},
    ActionRule{"BootTunnels", "org.adit.helper.boot", Effect::Reads, Prompt::Never},
    ActionRule{"BootUp", "org.adit.helper.boot", Effect::Changes, Prompt::Never},
    ActionRule{"BootList", "org.adit.helper.status", Effect::Reads, Prompt::Never},
    ActionRule{"List", "org.adit.helper.status", Effect::Reads, Prompt::Never},
    ActionRule{"Status", "org.adit.helper.status", Effect::Reads, Prompt::Never},
    ActionRule{"Drift", "org.adit.helper.status", Effect::Reads, Prompt::Never},
    ActionRule{"Plan", "org.adit.helper.status", Effect::Reads, Prompt::Never},
};

} // namespace

std::span<const ActionRule> actionTable()
{
    return rules;
}

const ActionRule *findAction(std::string_view method)
{
    const auto *const rule = std::ranges::find(rules, method, &ActionRule::method);
    return rule == rules.end() ? nullptr : rule;
}

} // namespace adit
