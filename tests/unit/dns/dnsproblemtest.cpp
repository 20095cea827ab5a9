// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "dns/dnsproblem.h"
#include "support/catch.h"

#include <set>

using namespace adit;

TEST_CASE("a resolver that is not there, one that does not answer and one that refuses are told apart")
{
    const auto [error, problem] = GENERATE(table<std::string, DnsProblem>({
        {"org.freedesktop.DBus.Error.ServiceUnknown", DnsProblem::NoResolver},
        {"org.freedesktop.DBus.Error.NameHasNoOwner", DnsProblem::NoResolver},
        {"org.freedesktop.DBus.Error.Spawn.ChildExited", DnsProblem::NoResolver},
        {"org.freedesktop.systemd1.NoSuchUnit", DnsProblem::NoResolver},
        {"org.freedesktop.systemd1.UnitMasked", DnsProblem::NoResolver},
        {"org.freedesktop.DBus.Error.NoReply", DnsProblem::NoAnswer},
        {"org.freedesktop.DBus.Error.TimedOut", DnsProblem::NoAnswer},
        {"org.freedesktop.resolve1.LinkBusy", DnsProblem::LinkManaged},
        {"org.freedesktop.resolve1.NoSuchLink", DnsProblem::Refused},
        {"org.freedesktop.DBus.Error.AccessDenied", DnsProblem::Refused},
        {"", DnsProblem::Refused},
    }));
    CHECK(dnsProblemOf(error) == problem);
}

TEST_CASE("every problem has words of its own")
{
    std::set<std::string_view> all;
    for (int i = 0; i <= static_cast<int>(DnsProblem::NoServer); ++i)
        all.insert(wordsOf(static_cast<DnsProblem>(i)));
    CHECK(all.size() == 8);
    CHECK_FALSE(all.contains(""));
}
