// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// Archives as strangers pack them: any name, any method.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace adit::test {

struct Packed
{
    std::string name;
    std::string text;
    /// Empty for none.
    std::string password{};
};

/// The bytes of a .zip.
std::vector<std::uint8_t> pack(const std::vector<Packed> &files);

} // namespace adit::test
