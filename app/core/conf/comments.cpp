// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "core/conf/comments.h"

#include "core/conf/text.h"

namespace adit::conf {

namespace {

constexpr std::size_t longestName = 64; // characters; what fits a list of peers

bool startsWithIgnoringCase(std::string_view text, std::string_view start)
{
    return equalsIgnoringCase(text.substr(0, start.size()), start);
}

} // namespace

std::optional<std::string_view> nameIn(std::string_view comment)
{
    constexpr std::string_view client = "client ";
    if (comment.starts_with("###")) {
        const std::string_view text = trimmed(comment.substr(3));
        if (!startsWithIgnoringCase(text, client))
            return std::nullopt;
        return trimmed(text.substr(client.size()));
    }
    if (!comment.starts_with('#'))
        return std::nullopt;
    comment.remove_prefix(comment.starts_with("#_") ? 2 : 1);
    const std::size_t equals = comment.find('=');
    if (equals == std::string_view::npos)
        return std::nullopt;
    const std::string_view key = trimmed(comment.substr(0, equals));
    if (!equalsIgnoringCase(key, "name") && !equalsIgnoringCase(key, "friendly_name"))
        return std::nullopt;
    return trimmed(comment.substr(equals + 1));
}

bool isUsableName(std::string_view name)
{
    return isShowable(name) && countCharacters(name) <= longestName && trimmed(name) == name;
}

std::optional<std::string> readName(const Line &comment, Report &report)
{
    const auto name = nameIn(comment.key);
    if (!name || name->empty())
        return std::nullopt;
    if (!isUsableName(*name)) {
        report.warning(
            comment, *name,
            ADIT_SENTENCE("core", "this name is not used: it is long or has characters that cannot be shown"),
            {ADIT_SENTENCE("core", "a name has up to %1 characters"), {std::to_string(longestName)}});
        return std::nullopt;
    }
    return std::string(*name);
}

std::optional<OwnSetting> ownSettingIn(std::string_view comment)
{
    if (!comment.starts_with("#@"))
        return std::nullopt;
    comment.remove_prefix(2);
    const std::size_t equals = comment.find('=');
    if (equals == std::string_view::npos)
        return OwnSetting{comment.substr(0, 0), comment.substr(0, 0)};
    return OwnSetting{trimmed(comment.substr(0, equals)), trimmed(comment.substr(equals + 1))};
}

} // namespace adit::conf
