// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "options.h"
#include "support/catch.h"

using namespace adit;

TEST_CASE("words that are no options are files to import")
{
    const Options options = readOptions({"a.conf", "--tray", "b.zip", "--", "--tray"});
    CHECK(options.task == Options::Task::Run);
    CHECK(options.place == Options::Place::Tray);
    CHECK(options.files == QStringList{"a.conf", "b.zip", "--tray"});
    CHECK(readOptions({}).place == Options::Place::Window);
}

TEST_CASE("an option that is not known is named")
{
    CHECK(readOptions({"--try"}).task == Options::Task::Wrong);
    CHECK(readOptions({"--try"}).unknown == "--try");
}

TEST_CASE("help and version need no display")
{
    const char *const help[] = {"adit", "--help"};
    CHECK(onlyPrints(2, help));
    const char *const version[] = {"adit", "--version"};
    CHECK(onlyPrints(2, version));
    const char *const file[] = {"adit", "--", "--help"};
    CHECK_FALSE(onlyPrints(3, file));
    CHECK_FALSE(onlyPrints(0, nullptr));
    CHECK(readOptions({"--version"}).task == Options::Task::Version);
    CHECK(readOptions({"-h"}).task == Options::Task::Help);
    CHECK(helpText().contains("--tray"));
}
