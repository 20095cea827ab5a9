// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// On-demand rules in the user's language.
#pragma once

#include "agent/ondemandrule.h"

#include <QCoreApplication>
#include <QString>

namespace adit::gui {

class RuleText
{
    Q_DECLARE_TR_FUNCTIONS(adit::gui::RuleText)

public:
    /// For a choice: `A certain Wi-Fi`.
    static QString condition(OnDemandRule::Condition condition);
    /// `Bring it up`.
    static QString action(OnDemandRule::Action action);
    /// `Wi-Fi “Home”: leave it as it is`.
    static QString sentence(const OnDemandRule &rule);
};

} // namespace adit::gui
