// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "core/tunnel/nameproposal.h"

#include "base/limits.h"

#include <algorithm>

namespace adit {

namespace {

constexpr std::string_view fallback = "wg0";

std::string_view stem(std::string_view fileName)
{
    fileName.remove_prefix(fileName.rfind('/') + 1); // npos + 1 is 0
    constexpr std::string_view suffix = ".conf";
    if (fileName.ends_with(suffix) || fileName.ends_with(".CONF"))
        fileName.remove_suffix(suffix.size());
    return fileName;
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isJoiner(char c)
{
    return c == '-' || c == '_' || c == '.';
}

// Letters and digits stay, everything else becomes one hyphen.
std::string withAllowedCharacters(std::string_view text)
{
    std::string result;
    for (const char c : text) {
        const bool allowed = isLetter(c) || (c >= '0' && c <= '9') || isJoiner(c);
        if (allowed)
            result += c;
        else if (!result.empty() && !isJoiner(result.back()))
            result += '-';
    }
    return result;
}

std::string shortened(std::string text, std::size_t length)
{
    text.resize(std::min(text.size(), length));
    while (!text.empty() && isJoiner(text.back()))
        text.pop_back();
    return text;
}

std::string fitting(std::string_view displayName)
{
    std::string text = withAllowedCharacters(displayName);
    text.erase(0, text.find_first_not_of("-_."));
    if (!text.empty() && !isLetter(text.front()))
        text = "wg-" + text;
    text = shortened(std::move(text), limits::interfaceName);
    return InterfaceName::from(text) ? text : std::string(fallback);
}

bool isFree(const InterfaceName &name, std::span<const InterfaceName> taken)
{
    return std::ranges::find(taken, name) == taken.end();
}

} // namespace

NameProposal proposeName(std::string_view fileName, std::span<const InterfaceName> taken)
{
    const std::string display(stem(fileName));
    const auto asIs = InterfaceName::from(display);
    const std::string base = asIs ? display : fitting(display);
    auto name = InterfaceName::from(base);
    // At most one number more than there are names can be taken.
    for (std::size_t number = 2; !isFree(*name, taken); ++number) {
        const std::string suffix = '-' + std::to_string(number);
        name = InterfaceName::from(shortened(base, limits::interfaceName - suffix.size()) + suffix);
    }
    return {*name, display, name->text() != display};
}

} // namespace adit
