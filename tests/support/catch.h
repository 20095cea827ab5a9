// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// Catch2 2.13 (Debian 12) and 3.x (Debian 13) behind one include.
#pragma once

#ifdef ADIT_CATCH2_V2
#include <catch2/catch.hpp>
namespace Catch::Matchers {
/// The name that version 3 gives what version 2 calls Contains.
inline auto ContainsSubstring(const std::string &text)
{
    return Contains(text);
}
} // namespace Catch::Matchers
#else
#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_adapters.hpp>
#include <catch2/generators/catch_generators_range.hpp>
#include <catch2/matchers/catch_matchers.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>
#include <catch2/matchers/catch_matchers_vector.hpp>
namespace Catch {
using Matchers::ContainsSubstring;
}
#endif
