// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "core/status/trial.h"
#include "support/catch.h"

using namespace adit;
using namespace std::chrono_literals;

namespace {

TunnelStatus statusWith(const std::string &detail)
{
    TunnelStatus status{.name = InterfaceName::from("home").value()};
    status.warnings = {{Warning::Code::Ipv6Disabled, ""}, {Warning::Code::OnTrial, detail}};
    return status;
}

} // namespace

TEST_CASE("a tunnel without a trial has no time left to tell")
{
    const TunnelStatus status{.name = InterfaceName::from("home").value()};
    CHECK_FALSE(trialLeft(status, 5s));
    CHECK_FALSE(trialDeadline(status));
}

TEST_CASE("the seconds left are whole ones, never more than there are, and never less than none")
{
    CHECK(trialDeadline(statusWith("130")) == 130s);
    CHECK(trialLeft(statusWith("130"), 100s) == 30s);
    CHECK(trialLeft(statusWith("130"), 100'001ms) == 29s);
    CHECK(trialLeft(statusWith("130"), 200s) == 0s);
}

TEST_CASE("a deadline that is no number is a trial that may end at any moment")
{
    for (const char *detail : {"", "soon", "130 s", "-1", "99999999999999999999"})
        CHECK(trialLeft(statusWith(detail), 100s) == 0s);
}
