// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// What resolvconf is given by way of systemd, and what comes of it. The real programs are tested with in the
// lab.
#include "service/resolvconf.h"

#include "component/service/privatebus.h"
#include "component/service/unitsstandin.h"
#include "support/catch.h"
#include "support/files.h"

#include <fstream>
#include <sys/stat.h>

using namespace adit;
using namespace adit::test;

namespace {

struct ResolvconfFixture
{
    ResolvconfFixture()
    {
        std::ofstream(paths.program) << "#!/bin/false\n";
        std::ofstream(paths.inUse) << "nameserver 192.0.2.53\n";
        // What the real one does.
        units.onCall = [this] {
            if (!units.calls.last().startsWith("Stop"))
                std::filesystem::copy_file(file, paths.inUse,
                                           std::filesystem::copy_options::overwrite_existing);
        };
    }

    Resolver::Outcome outcomeOf(const std::function<void(Resolver::Done)> &call)
    {
        std::optional<Resolver::Outcome> outcome;
        call([&](const Resolver::Outcome &told) { outcome = told; });
        REQUIRE(waitFor([&] { return outcome.has_value(); }));
        return *outcome;
    }
    Resolver::Outcome apply(const LinkDns &dns)
    {
        return outcomeOf([&](const Resolver::Done &done) { resolvconf.apply(link, dns, done); });
    }
    Resolver::Outcome revert()
    {
        return outcomeOf([&](const Resolver::Done &done) { resolvconf.revert(link, done); });
    }

    TemporaryDirectory folder;
    ResolvconfPaths paths{folder.path() / "resolvconf", folder.path() / "given",
                          folder.path() / "resolv.conf"};
    std::filesystem::path file = paths.directory / "my-home";
    PrivateBus bus{};
    UnitsStandIn units{bus.connection()};
    Resolvconf resolvconf{bus.connection(), paths};
    DnsLink link{7, InterfaceName::from("my-home").value()};
    const LinkDns all{{*IpAddress::parse("10.8.1.2"), *IpAddress::parse("fd00::1")},
                      {{"corp.example"}, {".", LinkDomain::Use::RouteOnly}},
                      DefaultRoute::Yes};
};

Resolver::Outcome problem(DnsProblem what)
{
    return std::unexpected(what);
}

} // namespace

TEST_CASE_METHOD(ResolvconfFixture, "what resolvconf shall apply is left for root alone, and is taken back")
{
    CHECK(apply(all));
    CHECK(contentOf(file) == "nameserver 10.8.1.2\nnameserver fd00::1\nsearch corp.example\n");
    struct stat told{};
    REQUIRE(::stat(file.c_str(), &told) == 0);
    CHECK((told.st_mode & 0777) == 0600);
    CHECK(revert());
    CHECK_FALSE(std::filesystem::exists(file));
    CHECK(units.calls == QStringList{"ReloadOrRestartUnit adit-resolvconf@my\\x2dhome.service",
                                     "StopUnit adit-resolvconf@my\\x2dhome.service"});
    CHECK(revert() == problem(DnsProblem::NoResolver));
    CHECK(units.calls.size() == 2);
}

TEST_CASE_METHOD(ResolvconfFixture,
                 "systemd is not asked where there is no resolvconf, or only that of systemd-resolved")
{
    std::filesystem::remove(paths.program);
    if (GENERATE(false, true)) {
        std::ofstream(folder.path() / "resolvectl") << "#!/bin/false\n";
        std::filesystem::create_symlink(folder.path() / "resolvectl", paths.program);
    }
    CHECK(apply(all) == problem(DnsProblem::NoResolver));
    CHECK(units.calls.isEmpty());
}

TEST_CASE_METHOD(ResolvconfFixture,
                 "the servers of a tunnel that does not take all traffic are not everybody's")
{
    LinkDns some = all;
    some.defaultRoute = DefaultRoute::No;
    CHECK(apply(some) == problem(DnsProblem::NoDomains));
    CHECK(units.calls.isEmpty());
    REQUIRE(apply(all));
    CHECK(apply(some) == problem(DnsProblem::NoDomains));
    CHECK(units.calls.last().startsWith("StopUnit"));
}

TEST_CASE_METHOD(ResolvconfFixture, "what fails is told and taken back")
{
    SECTION("the program")
    {
        units.answer = UnitsStandIn::Answer::Failed;
        CHECK(apply(all) == problem(DnsProblem::ResolvconfFailed));
        CHECK(units.calls.last().startsWith("StopUnit"));
    }
    SECTION("systemd, which does not answer")
    {
        units.answer = UnitsStandIn::Answer::Silence;
        Resolvconf impatient(bus.connection(), paths, std::chrono::milliseconds(100));
        CHECK(outcomeOf([&](const Resolver::Done &done) { impatient.apply(link, all, done); }) ==
              problem(DnsProblem::ResolvconfFailed));
    }
    SECTION("programs that go by another file")
    {
        units.onCall = [] {};
        CHECK(apply(all) == problem(DnsProblem::Unused));
        CHECK(units.calls.last().startsWith("StopUnit"));
        CHECK_FALSE(std::filesystem::exists(file));
    }
    SECTION("a unit that systemd does not know has nothing to take back")
    {
        REQUIRE(apply(all));
        units.answer = UnitsStandIn::Answer::Unknown;
        CHECK(revert());
    }
}

TEST_CASE("who is asked first decides whether a server is in use")
{
    const IpAddress server = *IpAddress::parse("fd00::1");
    CHECK(asksFirst("# made\nsearch x\nnameserver fd00:0::1\nnameserver 192.0.2.1\n", server));
    CHECK(asksFirst("nameserver 127.0.0.1\n", server)); // one that resolvconf tells, too
    CHECK(asksFirst("nameserver ::1", server));
    CHECK_FALSE(asksFirst("nameserver 192.0.2.1\nnameserver fd00::1\n", server));
    CHECK_FALSE(asksFirst("nameserver nonsense\nnameserver fd00::1\n", server));
    CHECK_FALSE(asksFirst("", server));
}
