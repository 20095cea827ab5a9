// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
#include "cli/help.h"
#include "cli/commands.h"
#include "cli/exitcode.h"
#include "support/catch.h"

#include <algorithm>
#include <fstream>
#include <sstream>

using namespace adit;
using namespace adit::cli;

TEST_CASE("every command has help that names its options, and fits into a terminal")
{
    for (const Command *command : commands()) {
        INFO(std::string(command->name));
        const std::string text = helpOf(command->name);
        CHECK(text.starts_with("Usage: aditctl " + std::string(command->name)));
        for (const Option &option : command->options)
            CHECK(text.find("--" + std::string(option.name)) != std::string::npos);
        for (std::size_t start = 0; start < command->text.size();) {
            const auto end = std::min(command->text.find('\n', start), command->text.size());
            CHECK(end - start <= 120);
            start = end + 1;
        }
        CHECK(overview().find(command->name) != std::string::npos);
    }
}

TEST_CASE("no two commands have one name")
{
    std::vector<std::string_view> names;
    for (const Command *command : commands())
        names.push_back(command->name);
    std::ranges::sort(names);
    CHECK(std::ranges::adjacent_find(names) == names.end());
}

TEST_CASE("the manual page is the one that the commands make")
{
    std::ifstream file(ADIT_MAN_PAGE);
    std::stringstream page;
    page << file.rdbuf();
    CHECK(page.str() == manPage());
}

TEST_CASE("exit codes tell who said no")
{
    CHECK(exitCodeOf(Errc::InvalidConfig) == ExitCode::Refused);
    CHECK(exitCodeOf(Errc::KernelRefused) == ExitCode::Refused);
    CHECK(exitCodeOf(Errc::NotAuthorized) == ExitCode::NotAuthorized);
    CHECK(exitCodeOf(Errc::AuthorizationDismissed) == ExitCode::NotAuthorized);
    CHECK(exitCodeOf(Errc::HelperMissing) == ExitCode::NoHelper);
    CHECK(exitCodeOf(Errc::HelperUntrusted) == ExitCode::NoHelper);
}
