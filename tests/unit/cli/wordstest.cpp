// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
#include "cli/words.h"
#include "support/catch.h"

#include <limits>

using namespace adit::cli;

TEST_CASE("bytes are said in the largest unit below 1024")
{
    CHECK(byteWords(0) == "0 B");
    CHECK(byteWords(1023) == "1023 B");
    CHECK(byteWords(1024) == "1.0 KiB");
    CHECK(byteWords(1024 * 1024 - 1) == "1.0 MiB");
    CHECK(byteWords(1536ULL * 1024 * 1024) == "1.5 GiB");
    CHECK(byteWords(std::numeric_limits<std::uint64_t>::max()) == "16.0 EiB");
}

TEST_CASE("an age is said as a person would, and is never negative")
{
    CHECK(ageWords(-5) == "0 s");
    CHECK(ageWords(119) == "119 s");
    CHECK(ageWords(120) == "2 min");
    CHECK(ageWords(2 * 3600 + 61) == "2 h 1 min");
    CHECK(ageWords(50LL * 3600) == "2 d");
}

TEST_CASE("a table aligns characters and not bytes, and lets no cell steer the terminal")
{
    Table table({"NAME", "KEY"});
    table.add({"Büro", "a"});
    table.add({"x\033[2J", "b"});
    CHECK(table.text() == "NAME   KEY\nBüro   a\nx?[2J  b\n");
}
