// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// The DNS of a tunnel is given to the resolver and taken back, and whatever the resolver does, the tunnel is
// up.
#include "component/service/resolverstandin.h"
#include "component/service/sandboxfixture.h"
#include "support/catch.h"

#include <QElapsedTimer>
#include <memory>
#include <net/if.h>
#include <utility>

using namespace adit;
using namespace adit::test;

namespace {

using Answer = ResolverStandIn::Answer;
using Settings = ResolverStandIn::Settings;

TunnelSpec withDns(const char *name)
{
    TunnelSpec spec = sampleTunnel(name);
    spec.dnsServers = {*IpAddress::parse("10.77.0.1"), *IpAddress::parse("fd00::1")};
    spec.dnsDomains = {"corp.example"};
    return spec;
}

const QStringList bothServers = {"2 0a4d0001", "10 fd000000000000000000000000000001"};
const Settings split{bothServers, {"corp.example"}, false};
const Settings full{bothServers, {"corp.example", "~."}, true};

struct DnsFixture : SandboxFixture
{
    int link(const char *name) const { return static_cast<int>(::if_nametoindex(name)); }

    wire::Status statusOf(const char *name)
    {
        QDBusPendingReply<wire::Status> reply = proxy.Status(name);
        REQUIRE(answerOf(reply) == "ok");
        return reply.value();
    }

    /// What the one warning says, empty without any.
    std::string warning(const char *name)
    {
        const auto status = statusOf(name);
        CHECK(status.state == 1);
        if (status.warnings.isEmpty())
            return {};
        CHECK(status.warnings.size() == 1);
        CHECK(status.warnings[0].code == 1);
        return status.warnings[0].detail.toStdString();
    }

    bool comesToWarn(const char *name, const std::string &words)
    {
        return waitFor([&] { return warning(name).find(words) != std::string::npos; });
    }

    bool comesToWarnNoMore(const char *name)
    {
        return waitFor([&] { return warning(name).empty(); });
    }

    ResolverStandIn resolver{bus.connection()};
};

} // namespace

TEST_CASE_METHOD(DnsFixture, "a tunnel's DNS is applied before up is answered, and taken back by down")
{
    REQUIRE(answerOf(install(proxy, withDns("dns0"))) == "ok");
    CHECK(resolver.calls.isEmpty());
    REQUIRE(answerOf(proxy.Up("dns0", {})) == "ok");
    CHECK(resolver.links == QMap<int, Settings>{{link("dns0"), split}});
    CHECK(resolver.signatures == QStringList{"ib", "ia(sb)", "ia(iay)"});
    CHECK(warning("dns0").empty());

    REQUIRE(answerOf(proxy.Down("dns0")) == "ok");
    CHECK(resolver.links.isEmpty());
    CHECK(resolver.calls.last() == "RevertLink");
}

TEST_CASE_METHOD(DnsFixture, "the servers of a full tunnel are asked for every name")
{
    TunnelSpec spec = withDns("dns1");
    spec.peers[0].allowedIps = {*IpPrefix::parse("0.0.0.0/1"), *IpPrefix::parse("128.0.0.0/1")};
    REQUIRE(answerOf(install(proxy, spec)) == "ok");
    REQUIRE(answerOf(proxy.Up("dns1", {})) == "ok");
    CHECK(resolver.links == QMap<int, Settings>{{link("dns1"), full}});
}

TEST_CASE_METHOD(DnsFixture, "a tunnel without DNS asks nothing of the resolver")
{
    REQUIRE(answerOf(install(proxy, sampleTunnel("dns2"))) == "ok");
    REQUIRE(answerOf(proxy.Up("dns2", {})) == "ok");
    REQUIRE(answerOf(proxy.Down("dns2")) == "ok");
    CHECK(resolver.calls.isEmpty());
}

TEST_CASE_METHOD(DnsFixture, "a live change is followed, and one that does not matter is not")
{
    TunnelSpec spec = withDns("dns3");
    REQUIRE(answerOf(install(proxy, spec)) == "ok");
    REQUIRE(answerOf(proxy.Up("dns3", {})) == "ok");
    resolver.calls.clear();

    spec.mtu = 1400;
    REQUIRE(answerOf(install(proxy, spec)) == "ok");
    CHECK(resolver.calls.isEmpty());
    CHECK(warning("dns3").empty());

    spec.dnsDomains.clear();
    spec.peers[0].allowedIps = {*IpPrefix::parse("0.0.0.0/0")};
    REQUIRE(answerOf(install(proxy, spec)) == "ok");
    CHECK(resolver.links == QMap<int, Settings>{{link("dns3"), {bothServers, {"~."}, true}}});
    CHECK(warning("dns3").empty());

    spec.dnsServers.clear();
    REQUIRE(answerOf(install(proxy, spec)) == "ok");
    CHECK(resolver.links.isEmpty());
    CHECK(warning("dns3").empty());
}

TEST_CASE_METHOD(DnsFixture, "a change that fails leaves the DNS as it was")
{
    REQUIRE(answerOf(install(proxy, sampleTunnel("dns4"))) == "ok");
    REQUIRE(answerOf(proxy.Up("dns4", {})) == "ok");
    TunnelSpec spec = withDns("dns5");
    spec.addresses = {*IpPrefix::parse("10.78.0.2/24")};
    spec.peers[0].allowedIps = {*IpPrefix::parse("10.78.0.0/24")};
    REQUIRE(answerOf(install(proxy, spec)) == "ok");
    REQUIRE(answerOf(proxy.Up("dns5", {})) == "ok");

    spec.dnsDomains = {"other.example"};
    spec.addresses = {*IpPrefix::parse("10.77.0.2/24")};
    CHECK(answerOf(install(proxy, spec)) == "AddressInUse");
    CHECK(resolver.links == QMap<int, Settings>{{link("dns5"), split}});
    CHECK(warning("dns5").empty());
}

TEST_CASE_METHOD(DnsFixture,
                 "whatever the resolver answers, the tunnel is up and tells why its DNS is not in use")
{
    const auto [answer, words] = GENERATE(table<Answer, std::string>({
        {Answer::No, "10.77.0.1, fd00::1 (systemd-resolved refused)"},
        {Answer::Busy, "10.77.0.1, fd00::1 (systemd-networkd manages this interface)"},
        {Answer::Nonsense, "10.77.0.1, fd00::1 (systemd-resolved gave no proper answer)"},
        {Answer::Silence, "10.77.0.1, fd00::1 (systemd-resolved did not answer)"},
    }));
    resolver.answer = answer;
    REQUIRE(answerOf(install(proxy, withDns("dns6"))) == "ok");
    QElapsedTimer elapsed;
    elapsed.start();
    REQUIRE(answerOf(proxy.Up("dns6", {})) == "ok");
    CHECK(elapsed.elapsed() < 9000);
    CHECK(warning("dns6") == words);
    // Nothing half done stays.
    CHECK(waitFor([&] { return resolver.calls.last() == "RevertLink"; }));

    // Nor does a tunnel stay up for it.
    REQUIRE(answerOf(proxy.Down("dns6")) == "ok");
    CHECK(link("dns6") == 0);
}

TEST_CASE_METHOD(DnsFixture, "a resolver that dies while it is asked is told again when it is back")
{
    QDBusConnection other = bus.connection();
    resolver.stop();
    auto dying = std::make_unique<ResolverStandIn>(other);
    dying->answer = Answer::Silence;
    REQUIRE(answerOf(install(proxy, withDns("dns7"))) == "ok");
    const QDBusPendingCall up = proxy.Up("dns7", {});
    // All three: one that the bus gets after its death is one that nobody was asked.
    REQUIRE(waitFor([&] { return dying->calls.size() == 3; }));
    const QString name = std::exchange(other, QDBusConnection(QString())).name();
    dying.reset();
    QDBusConnection::disconnectFromBus(name);
    REQUIRE(answerOf(up) == "ok");
    CHECK(comesToWarn("dns7", "systemd-resolved did not answer"));

    resolver.start();
    CHECK(comesToWarnNoMore("dns7"));
    CHECK(resolver.links == QMap<int, Settings>{{link("dns7"), split}});
}

TEST_CASE_METHOD(DnsFixture,
                 "promise 22: a resolver that starts again is told again, for each tunnel that is up")
{
    REQUIRE(answerOf(install(proxy, withDns("dns8"))) == "ok");
    REQUIRE(answerOf(proxy.Up("dns8", {})) == "ok");
    REQUIRE(answerOf(install(proxy, withDns("down8"))) == "ok");
    const QMap<int, Settings> before = resolver.links;
    resolver.restart();
    CHECK(waitFor([&] { return resolver.links == before; }));
    CHECK(warning("dns8").empty());
}

TEST_CASE_METHOD(DnsFixture, "without a resolver there is a warning, and it goes when one comes")
{
    resolver.stop();
    REQUIRE(answerOf(install(proxy, withDns("dns9"))) == "ok");
    REQUIRE(answerOf(proxy.Up("dns9", {})) == "ok");
    CHECK(warning("dns9") ==
          "10.77.0.1, fd00::1 (systemd-resolved does not run, and there is no resolvconf)");
    resolver.start();
    CHECK(comesToWarnNoMore("dns9"));
    CHECK(resolver.links == QMap<int, Settings>{{link("dns9"), split}});

    resolver.stop();
    CHECK(comesToWarn("dns9", "systemd-resolved does not run"));
}

TEST_CASE_METHOD(DnsFixture, "DNS that is taken away from a running tunnel leaves no warning")
{
    TunnelSpec spec = withDns("dns15");
    REQUIRE(answerOf(install(proxy, spec)) == "ok");
    SECTION("where there is no resolver")
    {
        resolver.stop();
        REQUIRE(answerOf(proxy.Up("dns15", {})) == "ok");
        CHECK_FALSE(warning("dns15").empty());
        spec.dnsServers.clear();
        spec.dnsDomains.clear();
        REQUIRE(answerOf(install(proxy, spec)) == "ok");
        CHECK(warning("dns15").empty());
    }
    SECTION("where the resolver does not take it back at first")
    {
        REQUIRE(answerOf(proxy.Up("dns15", {})) == "ok");
        resolver.answer = Answer::No;
        spec.dnsServers.clear();
        spec.dnsDomains.clear();
        REQUIRE(answerOf(install(proxy, spec)) == "ok");
        CHECK_FALSE(warning("dns15").empty());
        resolver.answer = Answer::Yes;
        resolver.stop();
        resolver.start();
        CHECK(comesToWarnNoMore("dns15"));
    }
    CHECK(resolver.links.isEmpty());
}

TEST_CASE_METHOD(DnsFixture, "servers that no name leads to are a warning")
{
    TunnelSpec spec = withDns("dns10");
    spec.dnsDomains.clear();
    REQUIRE(answerOf(install(proxy, spec)) == "ok");
    REQUIRE(answerOf(proxy.Up("dns10", {})) == "ok");
    CHECK(warning("dns10").starts_with("10.77.0.1, fd00::1 (asked for no name"));

    spec.dnsServers.clear();
    spec.dnsDomains = {"corp.example"};
    REQUIRE(answerOf(install(proxy, spec)) == "ok");
    CHECK(warning("dns10") == "corp.example (no server is given for these domains)");
    CHECK(resolver.links.isEmpty());
}

TEST_CASE_METHOD(DnsFixture, "a helper that starts applies what its predecessor could not")
{
    resolver.stop();
    REQUIRE(answerOf(install(proxy, withDns("dns11"))) == "ok");
    REQUIRE(answerOf(proxy.Up("dns11", {})) == "ok");
    helper.process().kill();
    REQUIRE(helper.process().waitForFinished());
    resolver.start();
    CHECK(resolver.links.isEmpty());

    HelperProcess next(bus, {"--private-bus"});
    CHECK(comesToWarnNoMore("dns11"));
    CHECK(resolver.links == QMap<int, Settings>{{link("dns11"), split}});
}

TEST_CASE_METHOD(DnsFixture,
                 "a helper that is killed while it waits for the resolver leaves a warning, and its "
                 "successor applies")
{
    resolver.answer = Answer::Silence;
    REQUIRE(answerOf(install(proxy, withDns("dns12"))) == "ok");
    const QDBusPendingCall up = proxy.Up("dns12", {});
    REQUIRE(waitFor([&] { return resolver.calls.size() == 3; }));
    helper.process().kill();
    REQUIRE(helper.process().waitForFinished());

    HelperProcess next(bus, {"--private-bus"});
    CHECK(warning("dns12").starts_with("10.77.0.1, fd00::1"));
    resolver.answer = Answer::Yes;
    resolver.restart();
    CHECK(comesToWarnNoMore("dns12"));
    CHECK(resolver.links == QMap<int, Settings>{{link("dns12"), split}});
}

TEST_CASE_METHOD(DnsFixture, "a helper that is killed in a change of the DNS leaves it to its successor")
{
    TunnelSpec spec = withDns("dns14");
    REQUIRE(answerOf(install(proxy, spec)) == "ok");
    REQUIRE(answerOf(proxy.Up("dns14", {})) == "ok");
    CHECK(resolver.links == QMap<int, Settings>{{link("dns14"), split}});
    resolver.calls.clear();
    resolver.answer = Answer::Silence;
    const bool isTakenAway = GENERATE(false, true);
    spec.dnsDomains = {"other.example"};
    if (isTakenAway) {
        spec.dnsDomains.clear();
        spec.dnsServers.clear();
    }
    const QDBusPendingCall change = install(proxy, spec);
    REQUIRE(waitFor([&] { return !resolver.calls.isEmpty(); }));
    helper.process().kill();
    REQUIRE(helper.process().waitForFinished());

    resolver.answer = Answer::Yes;
    HelperProcess next(bus, {"--private-bus"});
    CHECK(comesToWarnNoMore("dns14"));
    if (isTakenAway)
        CHECK(waitFor([&] { return resolver.links.isEmpty(); }));
    else
        CHECK(resolver.links ==
              QMap<int, Settings>{{link("dns14"), {bothServers, {"other.example"}, false}}});
}

TEST_CASE_METHOD(DnsFixture, "what is applied is left alone by a helper that starts")
{
    REQUIRE(answerOf(install(proxy, withDns("dns13"))) == "ok");
    REQUIRE(answerOf(proxy.Up("dns13", {})) == "ok");
    helper.process().kill();
    REQUIRE(helper.process().waitForFinished());
    resolver.calls.clear();
    HelperProcess next(bus, {"--private-bus"});
    CHECK(warning("dns13").empty());
    CHECK(resolver.calls.isEmpty());
    REQUIRE(answerOf(proxy.Down("dns13")) == "ok");
    CHECK(resolver.links.isEmpty());
}
