// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// A command of aditctl as data: what help and the man page say, which options it takes, and what it does.
#pragma once

#include "cli/arguments.h"

#include <span>
#include <string_view>

namespace adit::cli {

class Context;

struct Command
{
    /// One word, or two for the parts of a group (`peers add`).
    std::string_view name;
    /// The operands, as help shows them behind the name.
    std::string_view operands;
    /// One line without a full stop.
    std::string_view summary;
    /// Paragraphs that teach the command; may be empty.
    std::string_view text;
    std::span<const Option> options;
    /// How many operands it takes.
    std::size_t leastOperands;
    std::size_t mostOperands;
    /// Does the command, or starts it; ends with Context::finish() now or from the event loop.
    void (*run)(Context &, const Arguments &);
};

inline constexpr std::size_t anyNumber = static_cast<std::size_t>(-1);

/// Options that several commands share.
inline constexpr Option jsonOption{"json", {}, "print JSON for programs, in a form that stays"};
inline constexpr Option noAskOption{"no-ask", {}, "never ask for a password; fail where one would be needed"};
inline constexpr Option fromNetworkManagerOption{
    "from-networkmanager", {}, "take connections of NetworkManager instead of files"};

} // namespace adit::cli
