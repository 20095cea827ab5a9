// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// The one list of what a caller may ask for, and what the authority is asked then. A method that is not in it
// is refused; a test compares it with the XML.
#pragma once

#include <span>
#include <string_view>

namespace adit {

/// Whether a method changes anything: changing calls are limited per second.
enum class Effect { Reads, Changes };
/// Whether the authority may show a prompt when the caller allows it.
enum class Prompt { Never, IfAllowed };

struct ActionRule
{
    std::string_view method;
    std::string_view action;
    Effect effect;
    Prompt prompt;
};

std::span<const ActionRule> actionTable();
/// Nullptr for a method that nobody may call.
const ActionRule *findAction(std::string_view method);

} // namespace adit
