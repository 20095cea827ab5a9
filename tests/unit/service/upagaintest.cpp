// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// A tunnel that broke is brought up again, from the call of its owner to the machine.
#include "base/speccodec.h"
#include "service/tunneloperations.h"
#include "support/catch.h"
#include "unit/engine/world.h"

#include <QDBusConnection>

using namespace adit;
using namespace adit::test;

namespace {

/// The resolver of a machine that has none.
class NoResolver final : public Resolver
{
public:
    void apply(const DnsLink &, const LinkDns &, Done done) override
    {
        done(std::unexpected(DnsProblem::NoResolver));
    }
    void revert(const DnsLink &, Done done) override { done(std::unexpected(DnsProblem::NoResolver)); }
};

} // namespace

TEST_CASE("promise 23: a tunnel that broke comes up again and is never without its kill switch")
{
    World world;
    TemporaryDirectory approved;
    TunnelStore store(approved.path());
    UserspaceStarter starter(QDBusConnection("no bus"), approved.path(),
                             world.kernel.device(Backend::Userspace));
    NoResolver resolver;
    TunnelOperations operations(world.engine, store, starter, resolver,
                                [](uid_t, const auto &, LinkState) {});
    TunnelSpec spec = fullTunnel();
    spec.killSwitch = KillSwitch::Strict;
    spec.dnsServers = {IpAddress::parse("10.9.0.1").value()};
    const std::string approval = fingerprint(spec);
    REQUIRE(store.save(alice, spec));
    std::optional<Result<>> outcome;
    const auto up = [&] {
        outcome.reset();
        operations.up(alice, spec.name, {}, approval, [&](const Result<> &result) { outcome = result; });
        REQUIRE(outcome);
    };
    up();
    REQUIRE(*outcome);
    const std::string whole = world.kernel.dump();
    REQUIRE(world.kernel.deleteLink(world.kernel.link(spec.name)->value().index));

    int seen = 0;
    world.kernel.onCall = [&] {
        CHECK(world.kernel.firewalls.contains("adit0"));
        ++seen;
    };
    SECTION("it works")
    {
        up();
        CHECK(*outcome);
        CHECK(world.kernel.dump() == whole);
    }
    SECTION("it does not: the tunnel stays broken, and the switch holds")
    {
        world.kernel.swallowedRoutes = {prefix("::/0")};
        up();
        CHECK_FALSE(*outcome);
        CHECK(world.engine.state(spec.name, alice) == LinkState::Broken);
    }
    CHECK(seen > 10);
}
