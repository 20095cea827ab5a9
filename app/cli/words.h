// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// Numbers, ages and tables for people.
#pragma once

#include "base/ip.h"
#include "core/status/assessment.h"

#include <cstdint>
#include <string>
#include <vector>

namespace adit::cli {

/// `1.4 MiB`.
std::string byteWords(std::uint64_t bytes);
/// `12 s`, `3 min`, `2 h 5 min`, `4 d`; a negative age is `0 s`.
std::string ageWords(std::int64_t seconds);
/// With commas; `-` when there are none.
std::string prefixWords(const std::vector<IpPrefix> &prefixes);

/// Columns of equal width, two spaces apart. Control characters in a cell become `?`.
class Table
{
public:
    explicit Table(std::vector<std::string> header) : m_rows{std::move(header)} {}
    void add(std::vector<std::string> row);
    std::string text() const;

private:
    std::vector<std::vector<std::string>> m_rows;
};

/// The text without control characters, for a terminal.
std::string printable(std::string_view text);

} // namespace adit::cli
