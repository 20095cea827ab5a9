// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "store/importname.h"

#include "base/limits.h"

namespace adit {

namespace {

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isKept(char c)
{
    return isLetter(c) || (c >= '0' && c <= '9') || c == '_' || c == '.';
}

/// Runs of anything that may not stand in a name become one `-`, none at the ends.
std::string mended(std::string_view text)
{
    std::string name;
    for (const char c : text) {
        if (isKept(c))
            name += c;
        else if (!name.empty() && name.back() != '-')
            name += '-';
    }
    if (name.empty() || !isLetter(name.front()))
        name.insert(0, "wg");
    if (name.size() > limits::interfaceName)
        name.resize(limits::interfaceName);
    while (name.ends_with('-') || name.ends_with('.'))
        name.pop_back();
    return name;
}

} // namespace

std::string stemOf(std::string_view path)
{
    path.remove_prefix(path.rfind('/') == std::string_view::npos ? 0 : path.rfind('/') + 1);
    if (path.size() > 5 && path.ends_with(".conf"))
        path.remove_suffix(5);
    return std::string(path);
}

InterfaceName proposeName(std::string_view text)
{
    if (auto same = InterfaceName::from(text))
        return *std::move(same);
    const std::string name = mended(text);
    if (auto made = InterfaceName::from(name))
        return *std::move(made);
    // `all`, `default` and `lo` are the only names left that are spelled well and still refused.
    return *InterfaceName::from("wg-" + name);
}

} // namespace adit
