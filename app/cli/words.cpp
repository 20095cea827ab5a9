// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "cli/words.h"

#include <algorithm>
#include <array>
#include <cstdio>

namespace adit::cli {

namespace {

/// Characters, not bytes: continuation bytes of UTF-8 take no room.
std::size_t width(std::string_view text)
{
    return static_cast<std::size_t>(
        std::ranges::count_if(text, [](char c) { return (static_cast<unsigned char>(c) & 0xc0) != 0x80; }));
}

} // namespace

std::string byteWords(std::uint64_t bytes)
{
    constexpr std::array units{"KiB", "MiB", "GiB", "TiB", "PiB", "EiB"};
    if (bytes < 1024)
        return std::to_string(bytes) + " B";
    double value = static_cast<double>(bytes) / 1024;
    std::size_t unit = 0;
    while (value >= 1023.95 && unit + 1 < units.size()) {
        value /= 1024;
        ++unit;
    }
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%.1f %s", value, units.at(unit));
    return text.data();
}

std::string ageWords(std::int64_t seconds)
{
    constexpr std::int64_t minute = 60;
    constexpr std::int64_t hour = 60 * minute;
    constexpr std::int64_t day = 24 * hour;
    if (seconds < 2 * minute)
        return std::to_string(std::max<std::int64_t>(seconds, 0)) + " s";
    if (seconds < 2 * hour)
        return std::to_string(seconds / minute) + " min";
    if (seconds < 2 * day)
        return std::to_string(seconds / hour) + " h " + std::to_string(seconds % hour / minute) + " min";
    return std::to_string(seconds / day) + " d";
}

std::string prefixWords(const std::vector<IpPrefix> &prefixes)
{
    std::string words;
    for (const IpPrefix &prefix : prefixes)
        words += (words.empty() ? "" : ", ") + prefix.toString();
    return words.empty() ? "-" : words;
}

void Table::add(std::vector<std::string> row)
{
    for (std::string &cell : row)
        cell = printable(cell);
    m_rows.push_back(std::move(row));
}

std::string Table::text() const
{
    std::vector<std::size_t> widths(m_rows.front().size(), 0);
    for (const auto &row : m_rows) {
        for (std::size_t i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], width(row[i]));
    }
    std::string result;
    for (const auto &row : m_rows) {
        for (std::size_t i = 0; i < row.size(); ++i) {
            result += row[i];
            if (i + 1 < row.size())
                result += std::string(widths[i] - width(row[i]) + 2, ' ');
        }
        result.erase(result.find_last_not_of(' ') + 1);
        result += '\n';
    }
    return result;
}

std::string printable(std::string_view text)
{
    std::string result(text);
    std::ranges::replace_if(
        result, [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; }, '?');
    return result;
}

} // namespace adit::cli
