// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "dns/dnsproblem.h"
#include "support/catch.h"

#include <set>
#include <string>
#include <string_view>

using namespace adit;

TEST_CASE("a resolver that is not there, one that does not answer and one that refuses are told apart")
{
    const std::string bus = "org.freedesktop.DBus";
    const std::string resolver = ":1.7";
    const auto [error, sender, problem] = GENERATE_COPY(table<std::string, std::string, DnsProblem>({
        {"org.freedesktop.DBus.Error.ServiceUnknown", bus, DnsProblem::NoResolver},
        {"org.freedesktop.DBus.Error.ServiceUnknown", "", DnsProblem::NoResolver},
        {"org.freedesktop.DBus.Error.Spawn.ChildExited", bus, DnsProblem::NoResolver},
        {"org.freedesktop.systemd1.NoSuchUnit", bus, DnsProblem::NoResolver},
        // What systemd 252 says of a unit with an alias that is masked until the next boot.
        {"org.freedesktop.DBus.Error.FileExists", bus, DnsProblem::NoResolver},
        {"org.freedesktop.DBus.Error.NoReply", "", DnsProblem::NoAnswer},
        {"org.freedesktop.DBus.Error.NoReply", bus, DnsProblem::NoAnswer},
        {"org.freedesktop.DBus.Error.TimedOut", bus, DnsProblem::NoAnswer},
        {"org.freedesktop.resolve1.LinkBusy", resolver, DnsProblem::LinkManaged},
        {"org.freedesktop.resolve1.NoSuchLink", resolver, DnsProblem::Refused},
        {"org.freedesktop.DBus.Error.AccessDenied", resolver, DnsProblem::Refused},
        {"org.freedesktop.DBus.Error.AccessDenied", bus, DnsProblem::Refused},
        {"org.freedesktop.DBus.Error.FileExists", resolver, DnsProblem::Refused},
        {"", "", DnsProblem::Refused},
    }));
    CHECK(dnsProblemOf(error, sender) == problem);
}

TEST_CASE("every problem has words of its own")
{
    std::set<std::string_view> all;
    for (int i = 0; i <= static_cast<int>(DnsProblem::NoServer); ++i)
        all.insert(wordsOf(static_cast<DnsProblem>(i)));
    CHECK(all.size() == 8);
    CHECK_FALSE(all.contains(""));
}
