// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// When a userspace device is ready to be told what to do. With the real program in every test of the sandbox.
#include "service/userspacestarter.h"

#include "component/service/privatebus.h"
#include "component/service/unitsstandin.h"
#include "support/catch.h"
#include "support/files.h"

#include <QLocalServer>

using namespace adit;
using namespace adit::test;

namespace {

/// A program that has its socket at once, and opens its port at the n-th look, or never.
struct SlowProgram final : WireGuardDevice
{
    Result<DeviceState> read(const InterfaceName &) override
    {
        DeviceState state;
        state.listenPort = ++looks == looksUntilOpen ? 40000 : 0;
        return state;
    }
    Result<> write(const InterfaceName &, const DeviceChange &) override { return {}; }

    int looks = 0;
    int looksUntilOpen = 0;
};

struct StarterFixture
{
    StarterFixture()
    {
        units.onCall = [this] { CHECK(served.listen(QString::fromStdString(folder.path() / "home.sock"))); };
    }
    Result<> start()
    {
        std::optional<Result<>> outcome;
        starter.start(InterfaceName::from("home").value(), [&](const Result<> &told) { outcome = told; });
        REQUIRE(waitFor([&] { return outcome.has_value(); }));
        return *outcome;
    }

    TemporaryDirectory folder;
    PrivateBus bus{};
    UnitsStandIn units{bus.connection()};
    QLocalServer served{};
    SlowProgram program{};
    UserspaceStarter starter{bus.connection(), folder.path(), program, std::chrono::seconds(3)};
};

} // namespace

TEST_CASE_METHOD(StarterFixture, "a userspace device is ready once it has opened its port")
{
    program.looksUntilOpen = 7;
    CHECK(start());
    CHECK(program.looks == 7);
    CHECK(units.calls == QStringList{"StartUnit adit-userspace@home.service"});
}

TEST_CASE_METHOD(StarterFixture, "a userspace device that opens no port by itself is told one all the same")
{
    CHECK(start());
    CHECK(program.looks > 10);
}

TEST_CASE_METHOD(StarterFixture, "a userspace device that never comes is given up")
{
    units.onCall = [] {};
    const auto outcome = start();
    REQUIRE_FALSE(outcome);
    CHECK(outcome.error().code == Errc::Timeout);
    CHECK(program.looks == 0);
}
