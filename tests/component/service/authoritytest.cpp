// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// The helper asks polkit about each call, and nothing but a clear yes lets one through.
#include "auth/polkitbusauthorizer.h"
#include "base/speccodec.h"
#include "component/service/polkitstandin.h"
#include "component/service/sandboxfixture.h"
#include "protocol/secrets.h"
#include "store/tunnelstore.h"
#include "support/catch.h"

#include <QDBusUnixFileDescriptor>
#include <QElapsedTimer>
#include <algorithm>
#include <memory>
#include <unistd.h>

using namespace adit;
using namespace adit::test;
using Answer = PolkitStandIn::Answer;

namespace {

// The helper with its real authority: polkit, on a bus where we say what polkit answers.
struct PolkitFixture : SandboxFixture
{
    PolkitFixture() : SandboxFixture(QStringList()) {}

    // Installs while polkit says yes.
    void givenTunnel(const TunnelSpec &spec)
    {
        REQUIRE(answerOf(install(proxy, spec)) == "ok");
        polkit.asked.clear();
    }

    QDBusConnection authority = bus.connection();
    PolkitStandIn polkit{authority};
};

// Every method of the contract, with arguments that are valid while `given` is installed.
std::vector<std::pair<std::string, QDBusPendingCall>> everyMethod(HelperProxy &proxy, const TunnelSpec &given)
{
    const QString name = QString::fromStdString(given.name.text());
    const auto peers = std::span<const PeerSpec>(given.peers);
    const auto keys = sealSecrets(wire::secretsOf(peers));
    REQUIRE(keys);
    const QByteArray peer(reinterpret_cast<const char *>(given.peers[0].publicKey.bytes().data()), keyBytes);
    return {{"org.adit.helper.install", install(proxy, given)},
            {"org.adit.helper.connect", proxy.Up(name, {})},
            {"org.adit.helper.connect", proxy.Down(name)},
            {"org.adit.helper.peers",
             proxy.SetPeers(name, wire::toWire(peers), QDBusUnixFileDescriptor(keys->get()))},
            {"org.adit.helper.connect", proxy.SetEndpoint(name, peer, wire::toWire(given.peers[0].endpoint))},
            {"org.adit.helper.status", proxy.List()},
            {"org.adit.helper.status", proxy.Status(name)},
            {"org.adit.helper.remove", proxy.Remove(name)}};
}

TunnelSpec dynamicTunnel(const char *name)
{
    TunnelSpec spec = sampleTunnel(name);
    spec.dynamicPeers = true;
    return spec;
}

} // namespace

TEST_CASE_METHOD(PolkitFixture,
                 "each method asks about its own action, by the caller's bus name, each time anew")
{
    const TunnelSpec spec = dynamicTunnel("ask0");
    givenTunnel(spec);
    polkit.answer = Answer::No;
    const auto calls = everyMethod(proxy, spec);
    for (const auto &[action, call] : calls)
        CHECK(answerOf(call) == "NotAuthorized");
    REQUIRE(polkit.asked.size() == static_cast<qsizetype>(calls.size()));
    QStringList ids;
    for (qsizetype i = 0; i < polkit.asked.size(); ++i) {
        const AskedPolkit &asked = polkit.asked.at(i);
        CHECK(asked.action.toStdString() == calls[static_cast<std::size_t>(i)].first);
        CHECK(asked.signature == "(sa{sv})sa{ss}us");
        CHECK(asked.subjectKind == "system-bus-name");
        CHECK(asked.subjectName == client.baseService());
        CHECK(asked.flags == 0);
        ids.append(asked.cancellationId);
    }
    ids.removeDuplicates();
    CHECK(ids.size() == polkit.asked.size());
    // Refused means without effect.
    polkit.answer = Answer::Yes;
    CHECK(answerOf(proxy.Status("ask0")) == "ok");
}

TEST_CASE_METHOD(PolkitFixture, "drift is asked for like status, a repair like up and down")
{
    givenTunnel(sampleTunnel("ask1"));
    CHECK(answerOf(callWithPrompt(client, "Drift", {"ask1"})) == "NotUp");
    CHECK(answerOf(callWithPrompt(client, "Repair", {"ask1"})) == "NotUp");
    REQUIRE(polkit.asked.size() == 2);
    CHECK(polkit.asked.at(0).action == "org.adit.helper.status");
    CHECK(polkit.asked.at(0).flags == 0);
    CHECK(polkit.asked.at(1).action == "org.adit.helper.connect");
    CHECK(polkit.asked.at(1).details.value("tunnel") == "ask1");
    polkit.answer = Answer::No;
    CHECK(answerOf(proxy.Drift("ask1")) == "NotAuthorized");
    CHECK(answerOf(proxy.Repair("ask1")) == "NotAuthorized");
}

TEST_CASE_METHOD(PolkitFixture, "restoring the network is asked for by an action of its own")
{
    givenTunnel(sampleTunnel("ask3"));
    REQUIRE(answerOf(proxy.Up("ask3", {})) == "ok");
    polkit.asked.clear();
    polkit.answer = Answer::No;
    CHECK(answerOf(callWithPrompt(client, "Release", {"ask3"})) == "NotAuthorized");
    polkit.answer = Answer::Yes;
    CHECK(answerOf(callWithPrompt(client, "Release", {"ask3"})) == "ok");
    REQUIRE(polkit.asked.size() == 2);
    CHECK(polkit.asked.at(0).action == "org.adit.helper.release");
    CHECK(polkit.asked.at(0).flags == 1);
    CHECK(polkit.asked.at(0).details.value("tunnel") == "ask3");
    CHECK(polkit.asked.at(0).details.value("polkit.message").contains("restore the network"));
}

TEST_CASE_METHOD(PolkitFixture, "what comes up when the machine starts is asked for by an action of its own")
{
    givenTunnel(sampleTunnel("ask2"));
    CHECK(answerOf(callWithPrompt(client, "SetBoot", {"ask2", true})) == "ok");
    CHECK(answerOf(callWithPrompt(client, "BootTunnels", {})) == "ok");
    CHECK(answerOf(callWithPrompt(client, "BootList", {})) == "ok");
    REQUIRE(polkit.asked.size() == 3);
    CHECK(polkit.asked.at(0).action == "org.adit.helper.boot");
    CHECK(polkit.asked.at(0).flags == 1);
    CHECK(polkit.asked.at(0).details.value("tunnel") == "ask2");
    CHECK(polkit.asked.at(0).details.value("polkit.message").contains("when the machine starts"));
    CHECK(polkit.asked.at(1).action == "org.adit.helper.boot");
    CHECK(polkit.asked.at(1).flags == 0); // the unit has nobody to ask
    CHECK(polkit.asked.at(2).action == "org.adit.helper.status");
    polkit.answer = Answer::No;
    CHECK(answerOf(proxy.SetBoot("ask2", false)) == "NotAuthorized");
    CHECK(answerOf(proxy.BootTunnels()) == "NotAuthorized");
    CHECK(answerOf(proxy.BootUp(static_cast<uint>(::getuid()), "ask2", {})) == "NotAuthorized");
    CHECK(answerOf(proxy.BootList()) == "NotAuthorized");
}

TEST_CASE_METHOD(PolkitFixture,
                 "a prompt names the tunnel, its endpoint with the address, and whether it takes all traffic")
{
    TunnelSpec spec = sampleTunnel("named0");
    REQUIRE(answerOf(installWithPrompt(client, spec)) == "ok");
    spec.peers[0].allowedIps = {*IpPrefix::parse("0.0.0.0/0")};
    REQUIRE(answerOf(installWithPrompt(client, spec)) == "ok");
    REQUIRE(polkit.asked.size() == 2);
    for (const AskedPolkit &asked : polkit.asked) {
        CHECK(asked.flags == 1);
        CHECK(asked.details.value("tunnel") == "named0");
        CHECK(asked.details.value("endpoint") == "vpn.example:51820 (192.0.2.9:51820)");
        CHECK(asked.details.value("polkit.gettext_domain") == "adit");
    }
    CHECK_FALSE(polkit.asked.at(0).details.value("polkit.message").contains("all traffic"));
    CHECK(polkit.asked.at(1).details.value("polkit.message").contains("all traffic"));
}

TEST_CASE_METHOD(PolkitFixture, "status, list and plan never prompt, whatever the caller allows")
{
    const TunnelSpec spec = sampleTunnel("quiet0");
    givenTunnel(spec);
    CHECK(answerOf(callWithPrompt(client, "Status", {"quiet0"})) == "ok");
    CHECK(answerOf(callWithPrompt(client, "List", {})) == "ok");
    CHECK(answerOf(callWithPrompt(client, "Plan", {QVariant::fromValue(wire::toWire(spec))})) == "ok");
    REQUIRE(polkit.asked.size() == 3);
    for (const AskedPolkit &asked : polkit.asked)
        CHECK(asked.flags == 0);
}

TEST_CASE_METHOD(PolkitFixture, "promise 4: an error, a dismissal and every malformed answer deny")
{
    struct Case
    {
        Answer answer;
        QVariantList malformed;
        std::string expected;
    };
    const std::vector<Case> cases{
        {Answer::No, {}, "NotAuthorized"},
        {Answer::Dismissed, {}, "AuthorizationDismissed"},
        {Answer::Error, {}, "AuthorityUnavailable"},
        {Answer::Malformed, {}, "AuthorityUnavailable"},
        {Answer::Malformed, {true}, "AuthorityUnavailable"},
        {Answer::Malformed, {"yes"}, "AuthorityUnavailable"},
        {Answer::Malformed, {1U}, "AuthorityUnavailable"},
        {Answer::Malformed, {true, true, QVariantMap()}, "AuthorityUnavailable"},
    };
    for (const Case &each : cases) {
        polkit.answer = each.answer;
        polkit.malformed = each.malformed;
        CHECK(answerOf(install(proxy, sampleTunnel("deny0"))) == each.expected);
    }
    polkit.answer = Answer::Yes;
    CHECK(answerOf(proxy.Status("deny0")) == "NoSuchTunnel");
}

TEST_CASE_METHOD(SandboxFixture, "promise 4: without polkit on the bus everything is denied")
{
    helper.process().terminate();
    REQUIRE(helper.process().waitForFinished());
    HelperProcess withPolkit(bus, {});
    CHECK(answerOf(install(proxy, sampleTunnel("none0"))) == "AuthorityUnavailable");
    CHECK(answerOf(proxy.List()) == "AuthorityUnavailable");
}

TEST_CASE_METHOD(PolkitFixture, "promise 5: while one prompt is open, others get their status at once",
                 "[alone]")
{
    const TunnelSpec spec = sampleTunnel("busy0");
    givenTunnel(spec);
    polkit.promptAnswer = Answer::Silence;
    const QDBusPendingCall waiting = installWithPrompt(client, sampleTunnel("busy1"));
    REQUIRE(waitFor([&] { return polkit.asked.size() == 1; }));

    const QDBusConnection other = bus.connection();
    HelperProxy otherProxy(busName, objectPath, other);
    // The median: that the machine was busy with something else for a moment is not the helper's doing.
    std::vector<qint64> milliseconds;
    for (int i = 0; i < 21; ++i) {
        QElapsedTimer elapsed;
        elapsed.start();
        CHECK(answerOf(otherProxy.Status("busy0")) == "ok");
        milliseconds.push_back(elapsed.elapsed());
    }
    std::ranges::sort(milliseconds);
    CHECK(milliseconds[10] < 50);
    CHECK_FALSE(waiting.isFinished());
}

TEST_CASE_METHOD(PolkitFixture,
                 "promise 4: when the caller has gone its prompt is withdrawn and nothing happens")
{
    polkit.promptAnswer = Answer::Silence;
    const QString name = "leaving";
    {
        const QDBusConnection leaving = QDBusConnection::connectToBus(bus.address(), name);
        const QDBusPendingCall call = installWithPrompt(leaving, sampleTunnel("gone0"));
        REQUIRE(waitFor([&] { return polkit.asked.size() == 1; }));
    }
    QDBusConnection::disconnectFromBus(name);
    REQUIRE(waitFor([&] { return polkit.cancelled.size() == 1; }));
    CHECK(polkit.cancelled.at(0) == polkit.asked.at(0).cancellationId);
    CHECK(answerOf(proxy.Status("gone0")) == "NoSuchTunnel");
}

TEST_CASE_METHOD(PolkitFixture, "promise 7: what was changed while the prompt was open does not come up")
{
    TunnelSpec spec = sampleTunnel("race0");
    givenTunnel(spec);
    const QDBusConnection other = bus.connection();
    HelperProxy otherProxy(busName, objectPath, other);
    polkit.promptAnswer = Answer::Silence;
    polkit.answer = Answer::Yes;
    const QDBusPendingCall up =
        callWithPrompt(client, "Up", {"race0", QVariant::fromValue(wire::PeerEndpoints())});
    REQUIRE(waitFor([&] { return polkit.asked.size() == 1; }));
    spec.peers[0].allowedIps = {*IpPrefix::parse("0.0.0.0/0")};
    REQUIRE(answerOf(install(otherProxy, spec)) == "ok");
    polkit.releaseYes();
    CHECK(answerOf(up) == "ChangedSinceApproval");
}

TEST_CASE_METHOD(PolkitFixture,
                 "promise 7: what the prompt was about is what is stored, whatever the caller does meanwhile")
{
    const TunnelSpec shown = sampleTunnel("shown0");
    const auto keys = sealSecrets(wire::secretsOf(shown));
    REQUIRE(keys);
    polkit.promptAnswer = Answer::Silence;
    const QDBusPendingReply<QString> asked =
        callWithPrompt(client, "Install",
                       {QVariant::fromValue(wire::toWire(shown)),
                        QVariant::fromValue(QDBusUnixFileDescriptor(keys->get()))});
    REQUIRE(waitFor([&] { return polkit.asked.size() == 1; }));
    CHECK(polkit.asked.at(0).details.value("tunnel") == "shown0");
    CHECK(polkit.asked.at(0).details.value("endpoint") == "vpn.example:51820 (192.0.2.9:51820)");

    // Other keys in the same memory, another tunnel under the same name.
    CHECK(::pwrite(keys->get(), "another key", 11, 0) == -1);
    TunnelSpec other = sampleTunnel("shown0");
    other.peers[0].allowedIps = {*IpPrefix::parse("0.0.0.0/0")};
    REQUIRE(answerOf(install(proxy, other)) == "ok");
    polkit.releaseYes();
    REQUIRE(answerOf(asked) == "ok");
    CHECK(asked.value().toStdString() == fingerprint(shown));
    CHECK(TunnelStore(bus.path("state").toStdString()).load(0, shown.name).value() == shown);
}

TEST_CASE_METHOD(PolkitFixture, "promise 12: the ninth call that waits for an answer is refused")
{
    polkit.promptAnswer = Answer::Silence;
    std::vector<QDBusPendingCall> waiting;
    for (int i = 0; i < 8; ++i)
        waiting.push_back(installWithPrompt(client, sampleTunnel("wait0")));
    // Prompts may open one by one; what counts is the calls.
    REQUIRE(waitFor([&] { return !polkit.asked.isEmpty(); }));
    CHECK(answerOf(proxy.List()) == "TooManyCalls");
    CHECK(waitFor([&] {
        polkit.releaseYes();
        return std::ranges::all_of(waiting, &QDBusPendingCall::isFinished);
    }));
    CHECK(answerOf(proxy.List()) == "ok");
}

TEST_CASE_METHOD(OwnNamespace, "promise 4: a check that is not answered in time is denied and withdrawn")
{
    PrivateBus bus;
    PolkitStandIn polkit(bus.connection());
    polkit.answer = Answer::Silence;
    const QDBusConnection connection = bus.connection();
    PolkitBusAuthorizer authorizer(connection,
                                   {std::chrono::milliseconds(100), std::chrono::milliseconds(150)});
    const Interaction interaction = GENERATE(Interaction::Forbid, Interaction::Allow);
    std::optional<Result<>> verdict;
    int answers = 0;
    authorizer.check({connection.baseService(), 0, "org.adit.helper.status", {}, interaction},
                     [&](const Result<> &given) {
                         verdict = given;
                         ++answers;
                     });
    REQUIRE(waitFor([&] { return verdict.has_value(); }));
    REQUIRE_FALSE(*verdict);
    CHECK(verdict->error().code == Errc::AuthorityUnavailable);
    REQUIRE(waitFor([&] { return polkit.cancelled.size() == 1; }));
    // An answer that comes too late is nobody's.
    polkit.releaseYes();
    waitFor([] { return false; }, 50);
    CHECK(answers == 1);
}
