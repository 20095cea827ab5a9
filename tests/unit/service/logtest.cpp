// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// What the journal gets of an entry, and that its catalogue explains every kind of entry.
#include "service/log.h"
#include "support/catch.h"
#include "support/files.h"

#include <algorithm>
#include <array>
#include <regex>
#include <set>

using namespace adit;

namespace {

constexpr std::array events{LogEvent::Started,  LogEvent::NotStarted,  LogEvent::BusLost,
                            LogEvent::CallDone, LogEvent::CallRefused, LogEvent::Broken,
                            LogEvent::Repaired, LogEvent::NotRepaired, LogEvent::LeftAlone,
                            LogEvent::Followed, LogEvent::TakenBack,   LogEvent::NotTakenBack,
                            LogEvent::Held,     LogEvent::NotHeld};

} // namespace

TEST_CASE("an entry has its fields, and those of what it is about")
{
    CHECK(journalFields({LogLevel::Info, LogEvent::Started, "ready"}) ==
          "MESSAGE=ready\nPRIORITY=6\nMESSAGE_ID=c98f4c21be0d401b9c712da79db4a302\n"
          "SYSLOG_IDENTIFIER=adit-helper\n");
    CHECK(journalFields({.level = LogLevel::Notice,
                         .event = LogEvent::CallRefused,
                         .text = "Up by uid 1000: NotAuthorized",
                         .tunnel = *InterfaceName::from("home"),
                         .owner = 0,
                         .caller = 1000,
                         .method = "Up"}) ==
          "MESSAGE=home: Up by uid 1000: NotAuthorized\nPRIORITY=5\n"
          "MESSAGE_ID=bb354e52cddd457e8c0ea94dc93b178e\nSYSLOG_IDENTIFIER=adit-helper\n"
          "ADIT_TUNNEL=home\nADIT_OWNER=0\nADIT_CALLER=1000\nADIT_METHOD=Up\n");
}

TEST_CASE("no text can add a field or a line to the journal")
{
    const std::string fields =
        journalFields({LogLevel::Info, LogEvent::CallDone,
                       "a\nADIT_OWNER=0\n\x1b[31m\xe2\x80\xae" + std::string(1, '\0') + "b"});
    CHECK(fields.starts_with("MESSAGE=a?ADIT_OWNER=0??[31m????b\nPRIORITY=6\n"));
    CHECK(std::ranges::count(fields, '\n') == 4);
}

TEST_CASE("the catalogue explains every event, and nothing else")
{
    const std::string catalogue = test::contentOf(ADIT_CATALOG);
    std::set<std::string> explained;
    const std::regex entry("(^|\n)-- ([0-9a-f]{32})\nSubject: [^\n]+\nDefined-By: Adit\n\n[^\n]");
    for (std::sregex_iterator found(catalogue.begin(), catalogue.end(), entry), end; found != end; ++found)
        CHECK(explained.insert((*found)[2]).second);
    std::set<std::string> known;
    for (const LogEvent event : events)
        CHECK(known.insert(std::string(messageId(event))).second);
    CHECK(explained == known);
}
