// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "base/domainname.h"

#include "base/limits.h"

namespace adit {

namespace {

bool isLabelCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
}

} // namespace

bool isDomainName(std::string_view text)
{
    constexpr std::size_t longestLabel = 63; // RFC 1035, section 2.3.4
    if (text.ends_with('.'))
        text.remove_suffix(1);
    if (text.empty() || text.size() > limits::hostName)
        return false;
    std::size_t label = 0;
    for (const char c : text) {
        if (c == '.' ? label == 0 : (!isLabelCharacter(c) || label == longestLabel))
            return false;
        label = c == '.' ? 0 : label + 1;
    }
    return label != 0;
}

} // namespace adit
