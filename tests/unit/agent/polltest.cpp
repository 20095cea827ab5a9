// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
#include "agent/statuspoller.h"
#include "support/catch.h"

using namespace adit;
using namespace std::chrono_literals;

TEST_CASE("nothing is polled while nothing is up")
{
    CHECK(pollInterval(Attention::Watched, {}) == std::nullopt);
    CHECK(pollInterval(Attention::Background, {TunnelState::Off, TunnelState::Off}) == std::nullopt);
}

TEST_CASE("a tunnel that settles is looked at most often, an unwatched one least")
{
    const auto settling =
        GENERATE(TunnelState::Activating, TunnelState::WaitingForHandshake, TunnelState::Deactivating);
    CHECK(pollInterval(Attention::Watched, {TunnelState::Connected, settling}) == 250ms);
    CHECK(pollInterval(Attention::Background, {settling}) == 5s);
    CHECK(pollInterval(Attention::Watched, {TunnelState::Off, TunnelState::Connected}) == 1s);
    CHECK(pollInterval(Attention::Watched, {TunnelState::Failed}) == 1s);
}

TEST_CASE("a hub that waits for its first caller is looked at often only in the beginning")
{
    TunnelReport report{.status = TunnelStatus{.name = InterfaceName::from("hub").value()}};
    report.status.upSince = 1000;
    report.assessment.state = TunnelState::WaitingForHandshake;
    CHECK(pollInterval(Attention::Watched, {paceOf(report, 1010)}) == 250ms);
    CHECK(pollInterval(Attention::Watched, {paceOf(report, 1016)}) == 1s);
}
