// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// A changed profile: checked, saved, and brought to the tunnel when it runs.
#pragma once

#include "cli/profiles.h"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace adit::cli {

/// No control characters: a value from the command line cannot bring lines of its own into a file.
bool isOneLine(std::string_view value);

/// What was given by several options, as a list in a .conf.
std::string joined(const std::vector<std::string> &values);

/// Whether a running tunnel gets the change.
enum class Live { Apply, Ask };

/// Where the sentence goes that tells of the change: a command whose result is something else says it as a
/// message.
enum class Tell { Result, Message };

/// A change that is to be saved.
struct Change
{
    LoadedProfile before;
    SecretText text;
    Live live = Live::Apply;
    /// The first half of the sentence that tells of it: `Added peer Pixel 9 to home`.
    std::string sentence;
    Tell tell = Tell::Result;
};

/// Saves the text, which must read without errors, and applies it. Ends the command. False when it could not
/// be saved, and all is as before.
bool saveChange(Context &context, Change change);

} // namespace adit::cli
