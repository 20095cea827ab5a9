// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "base/interfacename.h"

#include "base/limits.h"

#include <algorithm>

namespace adit {

namespace {

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isNameCharacter(char c)
{
    return isLetter(c) || (c >= '0' && c <= '9') || c == '_' || c == '.' || c == '-';
}

} // namespace

Result<InterfaceName> InterfaceName::from(std::string_view text)
{
    const bool shaped = !text.empty() && text.size() <= limits::interfaceName && isLetter(text.front()) &&
                        std::ranges::all_of(text, isNameCharacter);
    // The text is not echoed: it may hold anything, control characters included.
    if (!shaped || text == "all" || text == "default" || text == "lo")
        return fail(Errc::InvalidName);
    return InterfaceName(text);
}

} // namespace adit
