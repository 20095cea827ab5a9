// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// Previous versions of a profile in the words of the command line.
#pragma once

#include "cli/context.h"
#include "core/tunnel/diff.h"
#include "store/versions.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace adit::cli {

/// `~ Address: 10.0.0.1/32 -> 10.0.0.2/32`; no key in it.
std::string differenceText(const Difference &difference);
/// Nullopt when one of the texts does not read.
std::optional<std::vector<Difference>> differencesOf(std::string_view before, std::string_view after);
/// An indented line for each difference, or a line on why there are none.
std::string differencesText(const std::optional<std::vector<Difference>> &differences);
/// `2026-11-21 18:25:30`, by the clock on the wall.
std::string timeWords(Version::Time time);

/// The version that a word means: its place in the list (1 is the newest), or its id. NoSuchVersion.
Result<Version> findVersion(const std::vector<Version> &versions, const std::string &word);

/// A profile with what it was before.
struct ProfileHistory
{
    InterfaceName name;
    ProfileStore store;
    SecretText text;
    std::vector<Version> versions;
};
/// NoSuchTunnel, or why it cannot be read.
Result<ProfileHistory> historyOf(const Context &context, const std::string &name);

} // namespace adit::cli
