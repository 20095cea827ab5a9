// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// Changes on trial, through the real helper on a real bus: kept, taken back, and taken back by a helper that
// is another one than the one that began. The shortest trial takes ten seconds.
#include "base/bootclock.h"
#include "base/speccodec.h"
#include "component/service/polkitstandin.h"
#include "component/service/sandboxfixture.h"
#include "protocol/secrets.h"
#include "store/tunnelstore.h"
#include "support/catch.h"

#include <QDBusUnixFileDescriptor>
#include <QElapsedTimer>
#include <algorithm>

using namespace adit;
using namespace adit::test;

namespace {

constexpr int afterTrial = 20'000; // milliseconds

QDBusPendingReply<QString> tryOut(HelperProxy &proxy, const TunnelSpec &spec, uint seconds = 10)
{
    const auto secrets = sealSecrets(wire::secretsOf(spec));
    REQUIRE(secrets);
    return proxy.InstallOnTrial(wire::toWire(spec), QDBusUnixFileDescriptor(secrets->get()), seconds);
}

TunnelSpec upTunnel(HelperProxy &proxy, const char *name)
{
    TunnelSpec spec = sampleTunnel(name);
    REQUIRE(answerOf(install(proxy, spec)) == "ok");
    const wire::PeerEndpoints endpoints = wire::toWire(
        std::vector<PeerEndpoint>{{spec.peers[0].publicKey, {*IpAddress::parse("192.0.2.10"), 4000}}});
    REQUIRE(answerOf(proxy.Up(name, endpoints)) == "ok");
    return spec;
}

// The same tunnel with another peer in place of the one that answers.
TunnelSpec withWrongKey(const TunnelSpec &spec)
{
    TunnelSpec wrong = spec.clone();
    wrong.peers[0].publicKey = SecretKey::generatePrivate().publicKey();
    return wrong;
}

TunnelStatus statusOf(HelperProxy &proxy, const TunnelSpec &spec)
{
    QDBusPendingReply<wire::Status> reply = proxy.Status(QString::fromStdString(spec.name.text()));
    REQUIRE(answerOf(reply) == "ok");
    return wire::fromWire(reply.value()).value();
}

std::string approvedNow(HelperProxy &proxy, const TunnelSpec &spec)
{
    QDBusPendingReply<wire::Summaries> reply = proxy.List();
    REQUIRE(answerOf(reply) == "ok");
    for (const wire::Summary &row : reply.value()) {
        if (row.name.toStdString() == spec.name.text())
            return row.fingerprint.toStdString();
    }
    return "none";
}

bool isOnTrial(const TunnelStatus &status)
{
    return std::ranges::find(status.warnings, Warning::Code::OnTrial, &Warning::code) !=
           status.warnings.end();
}

bool hasPeer(const TunnelStatus &status, const TunnelSpec &spec)
{
    return status.peers.size() == 1 && status.peers[0].publicKey == spec.peers[0].publicKey;
}

// What was there before the trial is there again, in what is approved and in what runs, endpoint included.
bool isBack(HelperProxy &proxy, const TunnelSpec &before)
{
    const TunnelStatus status = statusOf(proxy, before);
    return !isOnTrial(status) && hasPeer(status, before) &&
           approvedNow(proxy, before) == fingerprint(before) &&
           status.peers[0].endpoint == Endpoint{*IpAddress::parse("192.0.2.10"), 4000, 0};
}

} // namespace

TEST_CASE_METHOD(SandboxFixture, "a change that is not confirmed goes back, live and in what is approved")
{
    const TunnelSpec before = upTunnel(proxy, "back0");
    const TunnelSpec wrong = withWrongKey(before);
    QDBusPendingReply<QString> tried = tryOut(proxy, wrong);
    REQUIRE(answerOf(tried) == "ok");
    QElapsedTimer timer;
    timer.start();
    CHECK(tried.value().toStdString() == fingerprint(wrong));
    const TunnelStatus status = statusOf(proxy, wrong);
    CHECK(hasPeer(status, wrong));
    REQUIRE(isOnTrial(status));
    const auto deadline = std::chrono::seconds(std::stol(status.warnings.back().detail));
    CHECK(deadline - bootTime() <= std::chrono::seconds(11));
    CHECK(deadline - bootTime() >= std::chrono::seconds(5));
    CHECK(approvedNow(proxy, wrong) == fingerprint(wrong));

    REQUIRE(waitFor([&] { return isBack(proxy, before); }, afterTrial));
    CHECK(timer.elapsed() >= 9'000);
    CHECK(answerOf(proxy.Confirm("back0")) == "NotOnTrial");
    // It is logged when all was read back.
    CHECK(waitFor(
        [&] { return helper.log().contains("back0: a change was not confirmed and is taken back"); }));
    REQUIRE(answerOf(proxy.Down("back0")) == "ok");
}

TEST_CASE_METHOD(SandboxFixture, "a change that is confirmed stays, and can be followed by others")
{
    const TunnelSpec before = upTunnel(proxy, "stay0");
    const TunnelSpec after = withWrongKey(before);
    REQUIRE(answerOf(tryOut(proxy, after)) == "ok");
    REQUIRE(answerOf(proxy.Confirm("stay0")) == "ok");
    CHECK(answerOf(proxy.Confirm("stay0")) == "NotOnTrial");
    CHECK_FALSE(waitFor([&] { return !hasPeer(statusOf(proxy, after), after); }, 12'000));
    CHECK_FALSE(isOnTrial(statusOf(proxy, after)));
    CHECK(approvedNow(proxy, after) == fingerprint(after));
    CHECK(answerOf(install(proxy, before)) == "ok");
    REQUIRE(answerOf(proxy.Down("stay0")) == "ok");
}

TEST_CASE_METHOD(SandboxFixture, "a change is taken back at once by who asks for it")
{
    const TunnelSpec before = upTunnel(proxy, "now0");
    REQUIRE(answerOf(tryOut(proxy, withWrongKey(before), 600)) == "ok");
    REQUIRE(answerOf(proxy.TakeBack("now0")) == "ok");
    CHECK(isBack(proxy, before));
    CHECK(answerOf(proxy.TakeBack("now0")) == "NotOnTrial");
    REQUIRE(answerOf(proxy.Down("now0")) == "ok");
}

TEST_CASE_METHOD(SandboxFixture,
                 "while a change is on trial every other change is refused, and up and down are not")
{
    const TunnelSpec before = upTunnel(proxy, "one0");
    const TunnelSpec wrong = withWrongKey(before);
    REQUIRE(answerOf(tryOut(proxy, wrong, 600)) == "ok");
    CHECK(answerOf(tryOut(proxy, before)) == "OnTrial");
    CHECK(answerOf(install(proxy, before)) == "OnTrial");
    const auto noKeys = sealSecrets(std::vector<SecretKey>());
    REQUIRE(noKeys);
    CHECK(answerOf(proxy.ApprovePeers("one0", QString::fromStdString(fingerprint(wrong)), {}, {},
                                      QDBusUnixFileDescriptor(noKeys->get()))) == "OnTrial");
    CHECK(answerOf(proxy.Up("one0", {})) == "AlreadyUp");
    CHECK(hasPeer(statusOf(proxy, wrong), wrong));

    // Down ends it: what comes up next is what was approved before.
    REQUIRE(answerOf(proxy.Down("one0")) == "ok");
    CHECK(approvedNow(proxy, before) == fingerprint(before));
    CHECK(answerOf(proxy.Confirm("one0")) == "NotOnTrial");
    REQUIRE(answerOf(proxy.Up("one0", {})) == "ok");
    CHECK(hasPeer(statusOf(proxy, before), before));

    REQUIRE(answerOf(tryOut(proxy, wrong, 600)) == "ok");
    REQUIRE(answerOf(proxy.Remove("one0")) == "ok");
    CHECK(approvedNow(proxy, before) == "none");
    REQUIRE(answerOf(install(proxy, before)) == "ok");
    CHECK(answerOf(proxy.Confirm("one0")) == "NotOnTrial");
}

TEST_CASE_METHOD(SandboxFixture,
                 "a trial is refused where there is nothing to go back to, or no sensible time")
{
    TunnelSpec spec = sampleTunnel("no0");
    CHECK(answerOf(tryOut(proxy, spec)) == "NoSuchTunnel");
    REQUIRE(answerOf(install(proxy, spec)) == "ok");
    CHECK(answerOf(tryOut(proxy, withWrongKey(spec))) == "NotUp");
    REQUIRE(answerOf(proxy.Up("no0", {})) == "ok");
    for (const uint seconds : {0U, 9U, 601U, 4294967295U})
        CHECK(answerOf(tryOut(proxy, withWrongKey(spec), seconds)) == "InvalidNumber");
    CHECK(answerOf(proxy.Confirm("no0")) == "NotOnTrial");
    CHECK(answerOf(proxy.Confirm("other0")) == "NoSuchTunnel");
    CHECK(answerOf(proxy.Confirm("../x")) == "InvalidName");
    CHECK(approvedNow(proxy, spec) == fingerprint(spec));
    REQUIRE(answerOf(proxy.Down("no0")) == "ok");
}

TEST_CASE_METHOD(SandboxFixture, "nobody tries out, keeps or takes back another user's tunnel")
{
    const TunnelSpec theirs = sampleTunnel("theirs0");
    TunnelStore store(bus.path("state").toStdString());
    REQUIRE(store.save(4711, theirs));
    CHECK(answerOf(tryOut(proxy, withWrongKey(theirs))) == "NameTaken");
    CHECK(answerOf(proxy.Confirm("theirs0")) == "NoSuchTunnel");
    CHECK(answerOf(proxy.TakeBack("theirs0")) == "NoSuchTunnel");
    CHECK(fingerprint(store.load(4711, theirs.name).value()) == fingerprint(theirs));
}

TEST_CASE_METHOD(SandboxFixture,
                 "a helper that is killed in a trial takes the change back when it is there again")
{
    const TunnelSpec early = upTunnel(proxy, "early0");
    TunnelSpec late = sampleTunnel("late0");
    late.addresses = {*IpPrefix::parse("10.79.0.2/24")};
    late.peers[0].allowedIps = {*IpPrefix::parse("10.79.0.0/24")};
    REQUIRE(answerOf(install(proxy, late)) == "ok");
    REQUIRE(answerOf(proxy.Up("late0", {})) == "ok");
    const TunnelSpec wrong = withWrongKey(late);
    REQUIRE(answerOf(tryOut(proxy, withWrongKey(early), 10)) == "ok");
    REQUIRE(answerOf(tryOut(proxy, wrong, 600)) == "ok");

    helper.process().kill();
    REQUIRE(helper.process().waitForFinished());
    QElapsedTimer timer;
    timer.start();
    REQUIRE(waitFor([&] { return !bus.hasName(busName) && timer.elapsed() > 11'000; }, afterTrial));
    const HelperProcess second(bus, {"--private-bus"});
    // Overdue: before the first call. The other one goes on, and is confirmed to the new helper.
    CHECK(isBack(proxy, early));
    CHECK(isOnTrial(statusOf(proxy, wrong)));
    REQUIRE(answerOf(proxy.Confirm("late0")) == "ok");
    CHECK(hasPeer(statusOf(proxy, wrong), wrong));
    REQUIRE(answerOf(proxy.Down("early0")) == "ok");
    REQUIRE(answerOf(proxy.Down("late0")) == "ok");
}

TEST_CASE("a helper that ends takes back what is on trial, and one with a trial does not go")
{
    const QStringList arguments{"--private-bus", "--idle-seconds", "1"};
    SandboxFixture sandbox{arguments};
    const TunnelSpec before = upTunnel(sandbox.proxy, "end0");
    REQUIRE(answerOf(tryOut(sandbox.proxy, withWrongKey(before), 600)) == "ok");
    // Nobody is there but the trial.
    QDBusConnection::disconnectFromBus(sandbox.client.name());
    QProcess &process = sandbox.helper.process();
    CHECK_FALSE(waitFor([&] { return process.state() == QProcess::NotRunning; }, 4'000));
    process.terminate();
    REQUIRE(process.waitForFinished());
    CHECK(sandbox.helper.log().contains("end0: a change was not confirmed and is taken back"));

    const HelperProcess second(sandbox.bus, arguments);
    HelperProxy proxy(busName, objectPath, sandbox.bus.connection());
    CHECK(isBack(proxy, before));
    REQUIRE(answerOf(proxy.Down("end0")) == "ok");
}

TEST_CASE_METHOD(SandboxFixture,
                 "after a restart of the machine, what was approved before the trial is approved")
{
    const TunnelSpec before = upTunnel(proxy, "boot0");
    REQUIRE(answerOf(tryOut(proxy, withWrongKey(before), 600)) == "ok");
    helper.process().kill();
    REQUIRE(helper.process().waitForFinished());
    // A machine that starts has neither the interface nor the ledger.
    adit::test::run("ip link delete boot0");
    QDir(bus.path("run")).removeRecursively();
    REQUIRE(waitFor([&] { return !bus.hasName(busName); }));
    const HelperProcess second(bus, {"--private-bus"});
    CHECK(approvedNow(proxy, before) == fingerprint(before));
    CHECK(answerOf(proxy.Confirm("boot0")) == "NotOnTrial");
}

TEST_CASE("polkit is asked about a trial as about an approval, and about its end as about a connection")
{
    SandboxFixture sandbox{QStringList()};
    QDBusConnection authority = sandbox.bus.connection();
    PolkitStandIn polkit(authority);
    HelperProxy &proxy = sandbox.proxy;
    const TunnelSpec before = upTunnel(proxy, "ask0");
    const TunnelSpec wrong = withWrongKey(before);
    const auto refused = [&](const QDBusPendingCall &call, const char *action) {
        CHECK(answerOf(call) == "NotAuthorized");
        REQUIRE(polkit.asked.size() == 1);
        CHECK(polkit.asked.at(0).action == QLatin1String(action));
        polkit.asked.clear();
    };
    polkit.asked.clear();
    polkit.answer = PolkitStandIn::Answer::No;
    refused(tryOut(proxy, wrong), "org.adit.helper.install");
    refused(proxy.Confirm("ask0"), "org.adit.helper.connect");
    refused(proxy.TakeBack("ask0"), "org.adit.helper.connect");
    polkit.answer = PolkitStandIn::Answer::Yes;
    CHECK(hasPeer(statusOf(proxy, before), before));
    REQUIRE(answerOf(proxy.Down("ask0")) == "ok");
}
