// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// What follows from the facts, in words, with the command that mends it.
#pragma once

#include "cli/doctor/facts.h"

namespace adit::cli {

/// Bad: it keeps a tunnel from working, or keys from being safe. Remark: something works less well, or not
/// everybody needs it.
enum class Verdict { Good, Remark, Bad };

/// One thing that was looked at.
struct Finding
{
    /// A word that stays, for programs: `helper`, `clock`, `endpoint`.
    std::string what;
    Verdict verdict;
    std::string text;
    /// A command or a sentence; empty when nothing needs mending.
    std::string remedy{};
    /// The profile it is about; empty for the machine.
    std::string tunnel{};
};
using Findings = std::vector<Finding>;

/// The machine first, then the profiles in their order; what depends on the bus is left out where there is
/// none.
Findings diagnose(const Facts &facts);

/// The parts of it.
Findings diagnoseMachine(const Facts &facts);
Findings diagnoseProfile(const ProfileFacts &profile);

} // namespace adit::cli
