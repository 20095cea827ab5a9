// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "cli/versionwords.h"

#include "cli/words.h"
#include "core/conf/confreader.h"

#include <algorithm>
#include <ctime>

namespace adit::cli {

std::string differenceText(const Difference &difference)
{
    switch (difference.kind) {
    case Difference::Kind::Added: return "+ " + difference.what;
    case Difference::Kind::Removed: return "- " + difference.what;
    case Difference::Kind::Changed:
        return "~ " + difference.what +
               (difference.after.empty() ? "" : ": " + difference.before + " -> " + difference.after);
    }
    return difference.what;
}

std::optional<std::vector<Difference>> differencesOf(std::string_view before, std::string_view after)
{
    const ConfReading from = readConf(before);
    const ConfReading to = readConf(after);
    if (!from.tunnel || !to.tunnel)
        return std::nullopt;
    return diff(*from.tunnel, *to.tunnel);
}

std::string differencesText(const std::optional<std::vector<Difference>> &differences)
{
    if (!differences)
        return "   cannot be compared: it has errors\n";
    if (differences->empty())
        return "   only spelling, order or comments\n";
    std::string text;
    for (const Difference &difference : *differences)
        text += "   " + printable(differenceText(difference)) + "\n";
    return text;
}

std::string timeWords(Version::Time time)
{
    const std::time_t seconds = std::chrono::floor<std::chrono::seconds>(time).time_since_epoch().count();
    std::tm local{};
    ::localtime_r(&seconds, &local);
    char text[32];
    return {text, std::strftime(text, sizeof text, "%Y-%m-%d %H:%M:%S", &local)};
}

Result<Version> findVersion(const std::vector<Version> &versions, const std::string &word)
{
    for (std::size_t i = 0; i < versions.size(); ++i) {
        if (versions[i].id == word || std::to_string(i + 1) == word)
            return versions[i];
    }
    return fail(Errc::NoSuchVersion, word);
}

Result<ProfileHistory> historyOf(const Context &context, const std::string &name)
{
    auto valid = InterfaceName::from(name);
    if (!valid)
        return std::unexpected(valid.error());
    auto store = context.store();
    if (!store)
        return std::unexpected(store.error());
    auto text = store->load(*valid);
    if (!text)
        return std::unexpected(text.error());
    auto versions = store->versions().list(*valid);
    if (!versions)
        return std::unexpected(versions.error());
    return ProfileHistory{*std::move(valid), *std::move(store), *std::move(text), *std::move(versions)};
}

} // namespace adit::cli
