// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
#include "cli/arguments.h"
#include "support/catch.h"

using adit::cli::Arguments;
using adit::cli::numberWithin;
using adit::cli::Option;

namespace {

constexpr Option options[] = {{"json"}, {"name", "NAME"}, {"allowed-ips", "PREFIXES"}};

std::expected<Arguments, std::string> parse(std::vector<std::string_view> words)
{
    return Arguments::parse(words, options);
}

} // namespace

TEST_CASE("options and operands may come in any order")
{
    const auto arguments = parse({"home", "--json", "--name", "Pixel 9", "office"});
    REQUIRE(arguments);
    CHECK(arguments->has("json"));
    CHECK(arguments->value("name") == "Pixel 9");
    CHECK(arguments->operands() == std::vector<std::string>{"home", "office"});
}

TEST_CASE("a value may follow an equals sign, and may be empty or hold one")
{
    CHECK(parse({"--name=a=b"})->value("name") == "a=b");
    CHECK(parse({"--name="})->value("name") == "");
}

TEST_CASE("an option may be repeated, and its last value counts where one is wanted")
{
    const auto arguments = parse({"--allowed-ips", "10.0.0.0/8", "--allowed-ips=fd00::/8"});
    CHECK(arguments->values("allowed-ips") == std::vector<std::string>{"10.0.0.0/8", "fd00::/8"});
    CHECK(arguments->value("allowed-ips") == "fd00::/8");
    CHECK(arguments->values("name").empty());
    CHECK(arguments->value("name") == std::nullopt);
}

TEST_CASE("a value may begin with a dash, since the option asked for one")
{
    CHECK(parse({"--name", "--json"})->value("name") == "--json");
}

TEST_CASE("two dashes end the options, one dash is an operand")
{
    const auto arguments = parse({"-", "--", "--json", "-h"});
    REQUIRE(arguments);
    CHECK_FALSE(arguments->has("json"));
    CHECK(arguments->operands() == std::vector<std::string>{"-", "--json", "-h"});
}

TEST_CASE("every command understands --help and -h")
{
    CHECK(parse({"--help"})->has("help"));
    CHECK(parse({"home", "-h"})->has("help"));
}

TEST_CASE("what is no option is a mistake that is named")
{
    CHECK(parse({"--jsno"}).error() == "unknown option '--jsno'");
    CHECK(parse({"-j"}).error() == "unknown option '-j'");
    CHECK(parse({"--json=1"}).error() == "option '--json' takes no value");
    CHECK(parse({"--name"}).error() == "option '--name' needs a value");
}

TEST_CASE("a number is taken within its bounds and in digits only")
{
    CHECK(numberWithin("10", 10, 600) == 10U);
    CHECK(numberWithin("600", 10, 600) == 600U);
    for (const char *text : {"9", "601", "", "-1", "+10", " 10", "10s", "0x10", "4294967306"})
        CHECK(numberWithin(text, 10, 600) == std::nullopt);
}
