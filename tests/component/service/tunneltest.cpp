// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// What the contract promises, from approval to removal, through the real helper on a real bus.
#include "base/speccodec.h"
#include "component/service/sandboxfixture.h"
#include "protocol/secrets.h"
#include "store/tunnelstore.h"
#include "support/catch.h"

#include <QDBusUnixFileDescriptor>
#include <net/if.h>

using namespace adit;
using namespace adit::test;

namespace {

bool linkExists(const char *name)
{
    return ::if_nametoindex(name) != 0;
}

QDBusPendingReply<QString> setPeers(HelperProxy &proxy, const TunnelSpec &spec)
{
    const auto secrets = sealSecrets(wire::secretsOf(std::span<const PeerSpec>(spec.peers)));
    REQUIRE(secrets);
    return proxy.SetPeers(QString::fromStdString(spec.name.text()),
                          wire::toWire(std::span<const PeerSpec>(spec.peers)),
                          QDBusUnixFileDescriptor(secrets->get()));
}

Result<TunnelStatus> statusOf(HelperProxy &proxy, const QString &name)
{
    QDBusPendingReply<wire::Status> reply = proxy.Status(name);
    if (answerOf(reply) != "ok")
        return fail(Errc::NoSuchTunnel);
    return wire::fromWire(reply.value());
}

} // namespace

TEST_CASE_METHOD(SandboxFixture,
                 "an approved tunnel comes up, tells its status, changes live, goes down and is removed")
{
    TunnelSpec spec = sampleTunnel("up0");
    spec.dynamicPeers = true;
    QDBusPendingReply<QString> installed = install(proxy, spec);
    REQUIRE(answerOf(installed) == "ok");
    CHECK(installed.value().toStdString() == fingerprint(spec));
    CHECK_FALSE(linkExists("up0"));

    const wire::PeerEndpoints endpoints = wire::toWire(
        std::vector<PeerEndpoint>{{spec.peers[0].publicKey, {*IpAddress::parse("192.0.2.10"), 4000}}});
    REQUIRE(answerOf(proxy.Up("up0", endpoints)) == "ok");
    CHECK(linkExists("up0"));

    auto status = statusOf(proxy, "up0");
    REQUIRE(status);
    CHECK(status->state == LinkState::Up);
    CHECK(status->backend != Backend::None);
    CHECK(status->publicKey == spec.privateKey.publicKey());
    REQUIRE(status->peers.size() == 1);
    CHECK(status->peers[0].hasPresharedKey);
    CHECK(status->peers[0].endpoint->toString() == "192.0.2.10:4000");

    CHECK(answerOf(proxy.Up("up0", {})) == "AlreadyUp");

    const QByteArray key(reinterpret_cast<const char *>(spec.peers[0].publicKey.bytes().data()), keyBytes);
    const auto moved = wire::toWire(std::optional(Endpoint{*IpAddress::parse("192.0.2.11"), 5000}));
    REQUIRE(answerOf(proxy.SetEndpoint("up0", key, moved)) == "ok");
    CHECK(statusOf(proxy, "up0")->peers[0].endpoint->toString() == "192.0.2.11:5000");

    TunnelSpec more = spec.clone();
    more.peers.push_back(PeerSpec{.publicKey = SecretKey::generatePrivate().publicKey(),
                                  .allowedIps = {*IpPrefix::parse("10.78.0.0/24")}});
    REQUIRE(answerOf(setPeers(proxy, more)) == "ok");
    CHECK(statusOf(proxy, "up0")->peers.size() == 2);

    REQUIRE(answerOf(proxy.Down("up0")) == "ok");
    CHECK_FALSE(linkExists("up0"));
    CHECK(statusOf(proxy, "up0")->state == LinkState::Down);
    CHECK(answerOf(proxy.Down("up0")) == "NotUp");

    REQUIRE(answerOf(proxy.Up("up0", {})) == "ok");
    REQUIRE(answerOf(proxy.Remove("up0")) == "ok");
    CHECK_FALSE(linkExists("up0"));
    CHECK(answerOf(proxy.Status("up0")) == "NoSuchTunnel");
}

TEST_CASE_METHOD(SandboxFixture, "the list names the caller's tunnels with state and fingerprint")
{
    const TunnelSpec first = sampleTunnel("first");
    const TunnelSpec second = sampleTunnel("second");
    REQUIRE(answerOf(install(proxy, first)) == "ok");
    REQUIRE(answerOf(install(proxy, second)) == "ok");
    QDBusPendingReply<wire::Summaries> reply = proxy.List();
    REQUIRE(answerOf(reply) == "ok");
    const auto list = wire::fromWire(reply.value());
    REQUIRE(list);
    REQUIRE(list->size() == 2);
    CHECK(list->at(0).name.text() == "first");
    CHECK(list->at(0).state == LinkState::Down);
    CHECK(list->at(0).fingerprint == fingerprint(first));
    CHECK(list->at(1).fingerprint == fingerprint(second));
}

TEST_CASE_METHOD(SandboxFixture, "a plan says what would be done, without keys and without doing it")
{
    const TunnelSpec spec = sampleTunnel("plan0");
    QDBusPendingReply<QStringList> reply = proxy.Plan(wire::toWire(spec));
    REQUIRE(answerOf(reply) == "ok");
    CHECK(reply.value().size() > 2);
    const QString all = reply.value().join('\n');
    CHECK_FALSE(all.contains(QString::fromStdString(std::string(spec.privateKey.reveal().view()))));
    CHECK_FALSE(linkExists("plan0"));
    QDBusPendingReply<wire::Summaries> list = proxy.List();
    REQUIRE(answerOf(list) == "ok");
    CHECK(list.value().isEmpty());
}

TEST_CASE_METHOD(SandboxFixture,
                 "peers are changed only where that was approved, and never so that all traffic is taken")
{
    TunnelSpec spec = sampleTunnel("peers0");
    REQUIRE(answerOf(install(proxy, spec)) == "ok");
    CHECK(answerOf(setPeers(proxy, spec)) == "NotAuthorized");

    spec.dynamicPeers = true;
    REQUIRE(answerOf(install(proxy, spec)) == "ok");
    CHECK(answerOf(setPeers(proxy, spec)) == "ok");
    spec.peers[0].allowedIps = {*IpPrefix::parse("0.0.0.0/1"), *IpPrefix::parse("128.0.0.0/1")};
    CHECK(answerOf(setPeers(proxy, spec)) == "NotAuthorized");
}

TEST_CASE_METHOD(SandboxFixture, "another user's name is refused without telling whose")
{
    TunnelStore store(bus.path("state").toStdString());
    const TunnelSpec theirs = sampleTunnel("theirs");
    REQUIRE(store.save(4711, theirs));
    const auto refused = install(proxy, sampleTunnel("theirs"));
    CHECK(answerOf(refused) == "NameTaken");
    CHECK(refused.error().message() == "theirs");
    CHECK(answerOf(proxy.Up("theirs", {})) == "NoSuchTunnel");
    CHECK(answerOf(proxy.Down("theirs")) == "NoSuchTunnel");
    CHECK(answerOf(proxy.Remove("theirs")) == "NoSuchTunnel");
    CHECK(answerOf(proxy.Status("theirs")) == "NoSuchTunnel");
    CHECK(answerOf(proxy.Plan(wire::toWire(theirs))) == "NameTaken");
    CHECK(store.load(4711, theirs.name));
}

TEST_CASE_METHOD(SandboxFixture, "the name of a foreign interface is refused and the interface stays")
{
    run("ip link add foreign0 type veth peer name foreign1");
    REQUIRE(answerOf(install(proxy, sampleTunnel("foreign0"))) == "ok");
    CHECK(answerOf(proxy.Up("foreign0", {})) == "NameTaken");
    CHECK(linkExists("foreign0"));
    run("ip link delete foreign0");
}

TEST_CASE_METHOD(SandboxFixture, "changes are told to the owner's programs, and to nobody who only listens")
{
    QStringList told;
    const QDBusConnection silent = bus.connection();
    HelperProxy overhearing(busName, objectPath, silent);
    QStringList overheard;
    QObject::connect(&proxy, &HelperProxy::TunnelChanged, &proxy, [&](const QString &name, uint state) {
        told.append(QString("%1 %2").arg(name).arg(state));
    });
    QObject::connect(&overhearing, &HelperProxy::TunnelChanged, &overhearing,
                     [&](const QString &name, uint) { overheard.append(name); });

    REQUIRE(answerOf(install(proxy, sampleTunnel("told0"))) == "ok");
    REQUIRE(answerOf(proxy.Up("told0", {})) == "ok");
    REQUIRE(waitFor([&] { return told.contains("told0 1"); }));
    run("ip link delete told0");
    CHECK(waitFor([&] { return told.contains("told0 2"); }));
    CHECK(statusOf(proxy, "told0")->state == LinkState::Broken);

    // What is left of a broken tunnel does not keep it from coming up again.
    REQUIRE(answerOf(proxy.Up("told0", {})) == "ok");
    CHECK(linkExists("told0"));
    REQUIRE(answerOf(proxy.Down("told0")) == "ok");
    CHECK(waitFor([&] { return told.back() == "told0 0"; }));
    CHECK(overheard.isEmpty());
}

TEST_CASE_METHOD(SandboxFixture, "installing a running tunnel anew changes it live")
{
    TunnelSpec spec = sampleTunnel("live0");
    REQUIRE(answerOf(install(proxy, spec)) == "ok");
    REQUIRE(answerOf(proxy.Up("live0", {})) == "ok");
    const unsigned before = ::if_nametoindex("live0");
    spec.peers[0].keepalive = 25;
    spec.addresses.push_back(*IpPrefix::parse("10.77.1.2/24"));
    REQUIRE(answerOf(install(proxy, spec)) == "ok");
    const auto status = statusOf(proxy, "live0");
    REQUIRE(status);
    CHECK(status->peers.at(0).keepalive == 25);
    CHECK(status->addresses.size() == 2);
    CHECK(::if_nametoindex("live0") == before);
    REQUIRE(answerOf(proxy.Down("live0")) == "ok");
}

TEST_CASE_METHOD(SandboxFixture, "the properties tell version, backend and limits")
{
    CHECK(proxy.version() == ADIT_VERSION);
    CHECK((proxy.backend() == 1 || proxy.backend() == 2));
    CHECK(proxy.limits() == wire::Limits{4096, 65536, 256});
}
