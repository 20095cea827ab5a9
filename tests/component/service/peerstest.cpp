// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// Single peers of a running tunnel, changed through the real helper on a real bus.
#include "base/peerdelta.h"
#include "base/speccodec.h"
#include "component/service/polkitstandin.h"
#include "component/service/sandboxfixture.h"
#include "protocol/secrets.h"
#include "support/catch.h"

#include <QDBusUnixFileDescriptor>

#include <algorithm>

using namespace adit;
using namespace adit::test;
using Catch::Matchers::ContainsSubstring;

namespace {

using Reply = QDBusPendingReply<QString>;

PeerSpec somePeer(const char *allowedIps)
{
    return {.publicKey = SecretKey::generatePrivate().publicKey(),
            .allowedIps = {*IpPrefix::parse(allowedIps)}};
}

PeerDelta adding(const PeerSpec &peer)
{
    PeerDelta delta;
    delta.changed.push_back(peer.clone());
    return delta;
}

// Sends the change as the app does, as ChangePeers or ApprovePeers.
Reply change(HelperProxy &proxy, const char *method, const TunnelSpec &base, const PeerDelta &delta)
{
    const std::span<const PeerSpec> changed(delta.changed);
    const auto keys = sealSecrets(wire::secretsOf(changed));
    REQUIRE(keys);
    return proxy.asyncCall(QString::fromLatin1(method), QString::fromStdString(base.name.text()),
                           QString::fromStdString(fingerprint(base)),
                           QVariant::fromValue(wire::toWire(changed)),
                           QVariant::fromValue(wire::toWire(std::span<const PublicKey>(delta.removed))),
                           QVariant::fromValue(QDBusUnixFileDescriptor(keys->get())));
}

std::vector<PeerStatus> peersOf(HelperProxy &proxy, const TunnelSpec &spec)
{
    QDBusPendingReply<wire::Status> reply = proxy.Status(QString::fromStdString(spec.name.text()));
    REQUIRE(answerOf(reply) == "ok");
    return wire::fromWire(reply.value())->peers;
}

// A tunnel that is up and may have other peers.
TunnelSpec dynamicTunnel(HelperProxy &proxy, const char *name)
{
    TunnelSpec spec = sampleTunnel(name);
    spec.dynamicPeers = true;
    REQUIRE(answerOf(install(proxy, spec)) == "ok");
    REQUIRE(answerOf(proxy.Up(name, {})) == "ok");
    return spec;
}

} // namespace

TEST_CASE_METHOD(SandboxFixture, "a peer is added, changed and removed by a call that names only that peer")
{
    const TunnelSpec first = dynamicTunnel(proxy, "one0");
    PeerSpec peer = somePeer("10.78.0.0/24");
    peer.presharedKey = SecretKey::generatePreshared();

    PeerDelta delta = adding(peer);
    const TunnelSpec second = applied(first, delta).value();
    Reply reply = change(proxy, "ChangePeers", first, delta);
    REQUIRE(answerOf(reply) == "ok");
    CHECK(reply.value().toStdString() == fingerprint(second));
    REQUIRE(peersOf(proxy, first).size() == 2);
    CHECK(std::ranges::all_of(peersOf(proxy, first), &PeerStatus::hasPresharedKey));

    delta.changed[0].keepalive = 7;
    delta.changed[0].presharedKey.reset();
    const TunnelSpec third = applied(second, delta).value();
    REQUIRE(answerOf(change(proxy, "ChangePeers", second, delta)) == "ok");
    const auto now = peersOf(proxy, first);
    const auto changed = std::ranges::find(now, peer.publicKey, &PeerStatus::publicKey);
    REQUIRE(changed != now.end());
    CHECK(changed->keepalive == 7);
    CHECK_FALSE(changed->hasPresharedKey);

    PeerDelta removal;
    removal.removed.push_back(peer.publicKey);
    reply = change(proxy, "ChangePeers", third, removal);
    REQUIRE(answerOf(reply) == "ok");
    CHECK(reply.value().toStdString() == fingerprint(first));
    CHECK(peersOf(proxy, first).size() == 1);
    REQUIRE(answerOf(proxy.Down("one0")) == "ok");
}

TEST_CASE_METHOD(SandboxFixture, "what was changed peer by peer is what comes up the next time")
{
    const TunnelSpec first = dynamicTunnel(proxy, "kept0");
    const PeerDelta delta = adding(somePeer("10.78.0.0/24"));
    REQUIRE(answerOf(change(proxy, "ChangePeers", first, delta)) == "ok");
    REQUIRE(answerOf(proxy.Down("kept0")) == "ok");
    REQUIRE(answerOf(proxy.Up("kept0", {})) == "ok");
    CHECK(peersOf(proxy, first).size() == 2);
    REQUIRE(answerOf(proxy.Down("kept0")) == "ok");
}

TEST_CASE_METHOD(SandboxFixture, "a change of single peers that is wrong changes nothing")
{
    const TunnelSpec first = dynamicTunnel(proxy, "wrong0");
    const auto answer = [&](const PeerDelta &delta) {
        return answerOf(change(proxy, "ChangePeers", first, delta));
    };
    const PublicKey known = first.peers[0].publicKey;
    const PeerSpec fresh = somePeer("10.78.0.0/24");

    PeerDelta unknown;
    unknown.removed.push_back(fresh.publicKey);
    CHECK(answer(unknown) == "NoSuchPeer");
    PeerDelta twice;
    twice.removed = {known, known};
    CHECK(answer(twice) == "DuplicatePeer");
    PeerDelta both = adding(first.peers[0]);
    both.removed = {known};
    CHECK(answer(both) == "DuplicatePeer");
    PeerSpec self = fresh.clone();
    self.publicKey = first.privateKey.publicKey();
    CHECK(answer(adding(self)) == "PeerIsSelf");
    PeerSpec taken = fresh.clone();
    taken.allowedIps = first.peers[0].allowedIps;
    CHECK(answer(adding(taken)) == "DuplicateAllowedIp");
    PeerSpec greedy = fresh.clone();
    greedy.allowedIps = {*IpPrefix::parse("0.0.0.0/0")};
    CHECK(answer(adding(greedy)) == "NotAuthorized");

    QDBusPendingReply<wire::Summaries> list = proxy.List();
    REQUIRE(answerOf(list) == "ok");
    CHECK(list.value().at(0).fingerprint.toStdString() == fingerprint(first));
    CHECK(peersOf(proxy, first).size() == 1);
    REQUIRE(answerOf(proxy.Down("wrong0")) == "ok");
    CHECK(answer(adding(fresh)) == "NotUp");
}

TEST_CASE_METHOD(SandboxFixture,
                 "single peers change only from what is approved, and only where that was approved")
{
    const TunnelSpec first = dynamicTunnel(proxy, "base0");
    const PeerDelta delta = adding(somePeer("10.78.0.0/24"));
    TunnelSpec other = first.clone();
    other.peers[0].keepalive = 3;
    CHECK(answerOf(change(proxy, "ChangePeers", other, delta)) == "ChangedSinceApproval");
    CHECK(answerOf(change(proxy, "ApprovePeers", other, delta)) == "ChangedSinceApproval");

    other.dynamicPeers = false;
    REQUIRE(answerOf(install(proxy, other)) == "ok");
    CHECK(answerOf(change(proxy, "ChangePeers", other, delta)) == "NotAuthorized");
    CHECK(answerOf(change(proxy, "ApprovePeers", other, delta)) == "ok");
    CHECK(peersOf(proxy, first).size() == 2);
    REQUIRE(answerOf(proxy.Down("base0")) == "ok");
}

TEST_CASE_METHOD(SandboxFixture, "words about peers that mean nothing are refused by name and change nothing")
{
    TunnelSpec first = dynamicTunnel(proxy, "words0");
    const QString base = QString::fromStdString(fingerprint(first));
    const auto keys = sealSecrets({});
    REQUIRE(keys);
    const QVariant descriptor = QVariant::fromValue(QDBusUnixFileDescriptor(keys->get()));
    const auto answer = [&](const wire::Peers &changed, const wire::PeerKeys &removed) {
        return answerOf(proxy.asyncCall("ChangePeers", "words0", base, QVariant::fromValue(changed),
                                        QVariant::fromValue(removed), descriptor));
    };
    wire::Peer peer = wire::toWire(std::span<const PeerSpec>(first.peers))[0];
    CHECK(answer({peer}, {}) == "SecretsMalformed"); // its preshared key is not in there
    peer.hasPresharedKey = false;
    peer.publicKey.chop(1);
    CHECK(answer({peer}, {}) == "InvalidKey");
    CHECK(answer({}, {wire::PeerKey{peer.publicKey}}) == "InvalidKey");
    CHECK(answerOf(proxy.asyncCall("SetPeers", "words0", QVariant::fromValue(wire::Peers{peer}),
                                   descriptor)) == "InvalidKey");
    peer.hasPresharedKey = true;
    wire::Tunnel planned = wire::toWire(first);
    planned.peers = {peer};
    CHECK(answerOf(proxy.asyncCall("Plan", QVariant::fromValue(planned))) == "InvalidKey");

    CHECK(peersOf(proxy, first).size() == 1);
    QDBusPendingReply<wire::Summaries> list = proxy.List();
    REQUIRE(answerOf(list) == "ok");
    CHECK(list.value().at(0).fingerprint == base);
    REQUIRE(answerOf(proxy.Down("words0")) == "ok");
}

TEST_CASE("polkit is asked about the peers that change, under the action of each method")
{
    SandboxFixture sandbox{QStringList()};
    QDBusConnection authority = sandbox.bus.connection();
    PolkitStandIn polkit(authority);
    HelperProxy &proxy = sandbox.proxy;
    const TunnelSpec first = dynamicTunnel(proxy, "ask0");
    PeerSpec peer = somePeer("10.78.0.0/24");
    peer.endpoint = Endpoint{*IpAddress::parse("192.0.2.77"), 4000, 0};
    peer.endpointText = "there.example:4000";
    PeerDelta delta = adding(peer);
    delta.removed.push_back(first.peers[0].publicKey);

    polkit.answer = PolkitStandIn::Answer::No;
    for (const auto &[method, action] : {std::pair{"ChangePeers", "org.adit.helper.peers"},
                                         std::pair{"ApprovePeers", "org.adit.helper.install"}}) {
        polkit.asked.clear();
        CHECK(answerOf(change(proxy, method, first, delta)) == "NotAuthorized");
        REQUIRE(polkit.asked.size() == 1);
        CHECK(polkit.asked.at(0).action == QLatin1String(action));
        const std::string peers = polkit.asked.at(0).details.value("peers").toStdString();
        CHECK_THAT(peers, ContainsSubstring("+" + peer.publicKey.shortText() +
                                            " there.example:4000 (192.0.2.77:4000)"));
        CHECK_THAT(peers, ContainsSubstring("-" + first.peers[0].publicKey.shortText()));
        CHECK(polkit.asked.at(0).details.value("polkit.message").contains("$(peers)"));
    }
    polkit.answer = PolkitStandIn::Answer::Yes;
    CHECK(peersOf(proxy, first).size() == 1);
    REQUIRE(answerOf(proxy.Down("ask0")) == "ok");
}
