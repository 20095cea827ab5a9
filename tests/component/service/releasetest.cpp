// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// Taking away what holds the network back, through the real helper on a real bus.
#include "component/service/sandboxfixture.h"
#include "support/catch.h"

#include <QFile>
#include <algorithm>
#include <net/if.h>
#include <unistd.h>

using namespace adit;
using namespace adit::test;

namespace {

TunnelSpec walled(const char *name, KillSwitch killSwitch)
{
    TunnelSpec spec = sampleTunnel(name);
    spec.peers[0].allowedIps = {*IpPrefix::parse("0.0.0.0/0"), *IpPrefix::parse("::/0")};
    spec.killSwitch = killSwitch;
    return spec;
}

bool hasTable(const std::string &name)
{
    return run("nft list tables").find("adit_" + name) != std::string::npos;
}

TunnelStatus statusOf(HelperProxy &proxy, const char *name)
{
    QDBusPendingReply<wire::Status> reply = proxy.Status(name);
    REQUIRE(answerOf(reply) == "ok");
    return wire::fromWire(reply.value()).value();
}

std::vector<TunnelSummary> listOf(HelperProxy &proxy)
{
    QDBusPendingReply<wire::Summaries> reply = proxy.List();
    REQUIRE(answerOf(reply) == "ok");
    return wire::fromWire(reply.value()).value();
}

} // namespace

TEST_CASE_METHOD(SandboxFixture,
                 "a broken tunnel says that its kill switch holds on, and its owner takes it away")
{
    REQUIRE(answerOf(install(proxy, walled("free0", KillSwitch::Lan))) == "ok");
    REQUIRE(answerOf(proxy.Up("free0", {})) == "ok");
    CHECK(statusOf(proxy, "free0").warnings.empty());
    run("ip link delete free0");
    REQUIRE(waitFor([&] { return statusOf(proxy, "free0").state == LinkState::Broken; }));
    const auto warnings = statusOf(proxy, "free0").warnings;
    CHECK(std::ranges::count(warnings, Warning::Code::HoldsNetwork, &Warning::code) == 1);
    CHECK(hasTable("free0"));
    REQUIRE(answerOf(proxy.Down("free0")) == "ok");
    CHECK_FALSE(hasTable("free0"));
    CHECK(statusOf(proxy, "free0").warnings.empty());
}

TEST_CASE_METHOD(SandboxFixture,
                 "what comes up with the machine and lets nothing past it takes an administrator")
{
    REQUIRE(answerOf(install(proxy, walled("lock0", KillSwitch::Strict))) == "ok");
    REQUIRE(answerOf(proxy.SetBoot("lock0", true)) == "ok");
    CHECK(answerOf(proxy.Remove("lock0")) == "LockedDown");
    CHECK(answerOf(proxy.Release("lock0")) == "NotUp");
    REQUIRE(answerOf(proxy.Up("lock0", {})) == "ok");
    CHECK(answerOf(proxy.Down("lock0")) == "LockedDown");
    CHECK(answerOf(proxy.Remove("lock0")) == "LockedDown");
    CHECK(hasTable("lock0"));

    REQUIRE(answerOf(proxy.Release("lock0")) == "ok");
    CHECK(::if_nametoindex("lock0") == 0);
    CHECK_FALSE(hasTable("lock0"));

    // Not strict, or not chosen for the machine's start: its owner's own business.
    REQUIRE(answerOf(install(proxy, walled("lock0", KillSwitch::Lan))) == "ok");
    REQUIRE(answerOf(proxy.Up("lock0", {})) == "ok");
    CHECK(answerOf(proxy.Down("lock0")) == "ok");
    REQUIRE(answerOf(install(proxy, walled("lock0", KillSwitch::Strict))) == "ok");
    REQUIRE(answerOf(proxy.SetBoot("lock0", false)) == "ok");
    REQUIRE(answerOf(proxy.Up("lock0", {})) == "ok");
    CHECK(answerOf(proxy.Down("lock0")) == "ok");
    CHECK(answerOf(proxy.Remove("lock0")) == "ok");
}

TEST_CASE_METHOD(SandboxFixture,
                 "a tunnel of which nothing is stored any more is still listed and taken down")
{
    REQUIRE(answerOf(install(proxy, walled("lost0", KillSwitch::Strict))) == "ok");
    REQUIRE(answerOf(proxy.Up("lost0", {})) == "ok");
    const QString stored = bus.path("state/" + QString::number(::getuid()) + "/lost0.tunnel");
    REQUIRE(QFile::remove(stored));

    const auto tunnels = listOf(proxy);
    REQUIRE(tunnels.size() == 1);
    CHECK(tunnels[0].name.text() == "lost0");
    CHECK(tunnels[0].state == LinkState::Up);
    CHECK(tunnels[0].fingerprint.empty());
    CHECK(statusOf(proxy, "lost0").state == LinkState::Up);
    REQUIRE(answerOf(proxy.Down("lost0")) == "ok");
    CHECK(::if_nametoindex("lost0") == 0);
    CHECK_FALSE(hasTable("lost0"));
    CHECK(listOf(proxy).empty());
    CHECK(answerOf(proxy.Down("lost0")) == "NoSuchTunnel");
}

TEST_CASE_METHOD(
    SandboxFixture,
    "what a tunnel holds back is taken away by its owner, also when nothing is stored of it any more")
{
    REQUIRE(answerOf(install(proxy, walled("bare0", KillSwitch::Lan))) == "ok");
    REQUIRE(answerOf(proxy.Up("bare0", {})) == "ok");
    REQUIRE(QFile::remove(bus.path("state/" + QString::number(::getuid()) + "/bare0.tunnel")));
    REQUIRE(answerOf(proxy.Release("bare0")) == "ok");
    CHECK_FALSE(hasTable("bare0"));
    CHECK(::if_nametoindex("bare0") == 0);
}

TEST_CASE_METHOD(SandboxFixture,
                 "a damaged tunnel is taken down, and locked down when it was chosen for the start")
{
    REQUIRE(answerOf(install(proxy, walled("torn0", KillSwitch::Lan))) == "ok");
    REQUIRE(answerOf(proxy.Up("torn0", {})) == "ok");
    REQUIRE(answerOf(proxy.SetBoot("torn0", true)) == "ok");
    QFile stored(bus.path("state/" + QString::number(::getuid()) + "/torn0.tunnel"));
    REQUIRE(stored.open(QIODevice::WriteOnly));
    stored.close();
    CHECK(answerOf(proxy.Down("torn0")) == "LockedDown");
    REQUIRE(answerOf(proxy.SetBoot("torn0", false)) == "ok");
    CHECK(answerOf(proxy.Down("torn0")) == "ok");
    CHECK(answerOf(proxy.Remove("torn0")) == "ok");
}
