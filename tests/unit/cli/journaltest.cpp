// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// What aditctl log asks the journal for, and what it makes of the answer.
#include "cli/journal.h"
#include "support/catch.h"

using namespace adit;
using namespace adit::cli;

namespace {

constexpr const char *repaired =
    R"({"__REALTIME_TIMESTAMP":"1764547200123456","PRIORITY":"5","MESSAGE":"home: others changed it, put right: x",)"
    R"("MESSAGE_ID":"0edeaefe0f7b481b87729ad1ddaba0d8","ADIT_TUNNEL":"home","ADIT_OWNER":"1000"})";

} // namespace

TEST_CASE("only what the helper's own unit wrote is asked for")
{
    const QString unit = "_SYSTEMD_UNIT=adit-helper.service";
    CHECK(journalArguments({}) ==
          QStringList{"--output=json", "--quiet", "--no-pager", "--all", "--boot", unit});
    CHECK(journalArguments({"home", "-2h", JournalRequest::Follow::Yes}) ==
          QStringList{"--output=json", "--quiet", "--no-pager", "--all", "--since=-2h", "--follow",
                      "--no-tail", unit, "ADIT_TUNNEL=home"});
}

TEST_CASE("a line of the journal becomes an entry")
{
    const auto entry = readJournalEntry(repaired);
    REQUIRE(entry);
    CHECK(entry->time.time_since_epoch().count() == 1764547200123456);
    CHECK(entry->priority == 5);
    CHECK(entry->message == "home: others changed it, put right: x");
    CHECK(entry->messageId == "0edeaefe0f7b481b87729ad1ddaba0d8");
    CHECK(entry->tunnel == "home");
    CHECK(entry->owner == 1000U);
    CHECK(!entry->caller);
    CHECK(entry->method.empty());
}

TEST_CASE("what is no entry, or has members that are no text, does no harm")
{
    for (const char *line : {"", "{", "[]", "null", "{}", R"({"__REALTIME_TIMESTAMP":"soon"})"})
        CHECK(!readJournalEntry(line));
    const auto entry = readJournalEntry(
        R"({"__REALTIME_TIMESTAMP":"1","MESSAGE":[27,91],"ADIT_TUNNEL":null,"ADIT_OWNER":{}})");
    REQUIRE(entry);
    CHECK(entry->message.empty());
    CHECK(!entry->owner);
}

TEST_CASE("a user sees own calls, own tunnels and the helper itself; root sees all")
{
    JournalEntry entry{.tunnel = "home", .owner = 1000, .caller = {}};
    CHECK(isFor(entry, 1000, {}));
    CHECK(!isFor(entry, 1001, {"work"}));
    CHECK(isFor(entry, 1001, {"home"}));
    CHECK(isFor(entry, 0, {}));
    CHECK(isFor({.caller = 1001}, 1001, {}));
    CHECK(!isFor({.caller = 1001}, 1000, {}));
    CHECK(isFor({.message = "ready"}, 1001, {}));
}
