// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "store/versions.h"

#include "store/files.h"

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <filesystem>
#include <optional>
#include <system_error>
#include <unistd.h>

namespace adit {

namespace {

constexpr std::string_view versionSuffix = ".conf";
constexpr std::size_t idLength = 20; // 20261121T182530.123Z

std::string idOf(Version::Time time)
{
    const auto day = std::chrono::floor<std::chrono::days>(time);
    const std::chrono::year_month_day date(day);
    const std::chrono::hh_mm_ss clock(time - day);
    char text[64];
    std::snprintf(text, sizeof text, "%04d%02u%02uT%02d%02d%02d.%03dZ", static_cast<int>(date.year()),
                  static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()),
                  static_cast<int>(clock.hours().count()), static_cast<int>(clock.minutes().count()),
                  static_cast<int>(clock.seconds().count()), static_cast<int>(clock.subseconds().count()));
    return text;
}

int number(std::string_view digits)
{
    int value = 0;
    for (const char digit : digits)
        value = value * 10 + (digit - '0');
    return value;
}

/// Nullopt for what idOf() does not write.
std::optional<Version::Time> timeOf(std::string_view id)
{
    constexpr std::string_view shape = "dddddddd"
                                       "T"
                                       "dddddd"
                                       "."
                                       "ddd"
                                       "Z";
    const auto fits = [](char letter, char wanted) {
        return wanted == 'd' ? letter >= '0' && letter <= '9' : letter == wanted;
    };
    if (!std::ranges::equal(id, shape, fits))
        return std::nullopt;
    const std::chrono::year_month_day date(std::chrono::year(number(id.substr(0, 4))),
                                           std::chrono::month(static_cast<unsigned>(number(id.substr(4, 2)))),
                                           std::chrono::day(static_cast<unsigned>(number(id.substr(6, 2)))));
    if (!date.ok())
        return std::nullopt;
    const Version::Time time = std::chrono::sys_days(date) + std::chrono::hours(number(id.substr(9, 2))) +
                               std::chrono::minutes(number(id.substr(11, 2))) +
                               std::chrono::seconds(number(id.substr(13, 2))) +
                               std::chrono::milliseconds(number(id.substr(16, 3)));
    return idOf(time) == id ? std::optional(time) : std::nullopt;
}

} // namespace

std::string Versions::pathOf(const InterfaceName &name, std::string_view id) const
{
    return folderOf(name) + "/" + std::string(id) + std::string(versionSuffix);
}

Result<> Versions::keep(const InterfaceName &name, std::string_view text, Version::Time now) const
{
    if (auto made = makePrivateFolder(folderOf(name)); !made)
        return made;
    const auto older = list(name);
    if (!older)
        return std::unexpected(older.error());
    // A clock that was set back must not put the newest behind the others.
    if (!older->empty() && now <= older->front().replaced)
        now = older->front().replaced + std::chrono::milliseconds(1);
    if (auto written = writeFile(pathOf(name, idOf(now)), text, Place::NewOrReplace); !written)
        return written;
    dropTwin(name, *older, text);
    prune(name, now);
    return {};
}

void Versions::dropTwin(const InterfaceName &name, const std::vector<Version> &older,
                        std::string_view text) const
{
    for (const Version &version : older) {
        const auto known = load(name, version.id);
        if (known && known->view() == text)
            ::unlink(pathOf(name, version.id).c_str()); // one that stays is only one too many
    }
}

void Versions::prune(const InterfaceName &name, Version::Time now) const
{
    const auto all = list(name);
    if (!all)
        return;
    for (std::size_t i = alwaysKept; i < all->size(); ++i) {
        const Version &version = (*all)[i];
        if (i >= most || now - version.replaced > longest)
            ::unlink(pathOf(name, version.id).c_str()); // goes with the next one, if not now
    }
}

Result<std::vector<Version>> Versions::list(const InterfaceName &name) const
{
    std::vector<Version> found;
    std::error_code failed;
    std::filesystem::directory_iterator entry(folderOf(name), failed);
    while (!failed && entry != std::filesystem::directory_iterator()) {
        std::string file = entry->path().filename().string();
        if (file.size() == idLength + versionSuffix.size() && file.ends_with(versionSuffix)) {
            file.resize(idLength);
            if (const auto time = timeOf(file))
                found.push_back({file, *time});
        }
        entry.increment(failed);
    }
    if (failed && failed != std::errc::no_such_file_or_directory)
        return fail(Errc::FileUnreadable, folderOf(name), failed.value());
    std::ranges::sort(found, std::ranges::greater(), &Version::replaced);
    return found;
}

Result<SecretText> Versions::load(const InterfaceName &name, std::string_view id) const
{
    if (!timeOf(id))
        return fail(Errc::NoSuchVersion, std::string(id));
    auto file = readFile(pathOf(name, id));
    if (!file && file.error().sysErrno == ENOENT)
        return fail(Errc::NoSuchVersion, std::string(id));
    if (!file)
        return std::unexpected(file.error());
    return std::move(file->text);
}

Result<> Versions::rename(const InterfaceName &from, const InterfaceName &to) const
{
    std::error_code failed;
    if (!std::filesystem::exists(folderOf(from), failed))
        return remove(to);
    if (auto removed = remove(to); !removed)
        return removed;
    std::filesystem::rename(folderOf(from), folderOf(to), failed);
    return failed ? fail(Errc::FileUnwritable, folderOf(to), failed.value()) : Result<>();
}

std::vector<KeptVersion> Versions::all(const InterfaceName &name) const
{
    std::vector<KeptVersion> kept;
    for (Version &version : list(name).value_or(std::vector<Version>())) {
        if (auto text = load(name, version.id))
            kept.push_back({std::move(version), *std::move(text)});
    }
    return kept;
}

Result<> Versions::putBack(const InterfaceName &name, const std::vector<KeptVersion> &kept) const
{
    if (kept.empty())
        return {};
    if (auto made = makePrivateFolder(folderOf(name)); !made)
        return made;
    for (const KeptVersion &one : kept) {
        if (auto written = writeFile(pathOf(name, one.version.id), one.text.view(), Place::NewOrReplace);
            !written)
            return written;
    }
    return {};
}

Result<> Versions::remove(const InterfaceName &name) const
{
    std::error_code failed;
    std::filesystem::remove_all(folderOf(name), failed);
    return failed ? fail(Errc::FileUnwritable, folderOf(name), failed.value()) : Result<>();
}

} // namespace adit
