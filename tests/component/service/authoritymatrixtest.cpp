// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// The table of authority: every method of the contract, by whoever calls it, with whatever polkit answers.
// Each row says what makes the method work and is tried in that very state, so that a refusal is polkit's
// doing and nothing else's. A method of the contract without a row fails.
#include "base/speccodec.h"
#include "component/service/polkitstandin.h"
#include "component/service/sandboxfixture.h"
#include "protocol/secrets.h"
#include "store/tunnelstore.h"
#include "support/catch.h"

#include <QDBusUnixFileDescriptor>
#include <QFile>
#include <QRegularExpression>
#include <algorithm>
#include <iterator>
#include <net/if.h>
#include <optional>
#include <set>
#include <unistd.h>

using namespace adit;
using namespace adit::test;
using Answer = PolkitStandIn::Answer;

namespace {

// What there is of the tunnel before the call.
enum class Stage { Down, Chosen, Up, Disturbed, OnTrial };
enum class Outcome { Changes, Reads };
enum class Prompting { Forbidden, Allowed };

struct Row
{
    const char *method;
    const char *action;
    Stage stage;
    Outcome outcome;
    // What somebody is told who calls it for a tunnel that is another user's.
    const char *othersTunnel;
    QVariantList (*arguments)(const TunnelSpec &approved);
};

QVariant keysOf(const std::vector<SecretKey> &keys)
{
    const auto sealed = sealSecrets(keys);
    REQUIRE(sealed);
    return QVariant::fromValue(QDBusUnixFileDescriptor(sealed->get()));
}

QString nameOf(const TunnelSpec &spec)
{
    return QString::fromStdString(spec.name.text());
}

QVariantList justTheName(const TunnelSpec &spec)
{
    return {nameOf(spec)};
}

// Another form of the tunnel, that an approval or a trial would bring.
TunnelSpec changed(const TunnelSpec &spec)
{
    TunnelSpec other = spec.clone();
    other.peers[0].keepalive = 25;
    return other;
}

QVariantList another(const TunnelSpec &spec)
{
    const TunnelSpec other = changed(spec);
    return {QVariant::fromValue(wire::toWire(other)), keysOf(wire::secretsOf(other))};
}

QVariantList anotherOnTrial(const TunnelSpec &spec)
{
    return another(spec) + QVariantList{600U};
}

QVariantList withEndpoints(const TunnelSpec &spec)
{
    return {nameOf(spec), QVariant::fromValue(wire::PeerEndpoints())};
}

QVariantList atBoot(const TunnelSpec &spec)
{
    return {nameOf(spec), true};
}

QVariantList atBootWithEndpoints(const TunnelSpec &spec)
{
    return QVariantList{static_cast<uint>(::getuid())} + withEndpoints(spec);
}

QVariantList nothing(const TunnelSpec & /*spec*/)
{
    return {};
}

QVariantList allPeers(const TunnelSpec &spec)
{
    const TunnelSpec other = changed(spec);
    const auto peers = std::span<const PeerSpec>(other.peers);
    return {nameOf(spec), QVariant::fromValue(wire::toWire(peers)), keysOf(wire::secretsOf(peers))};
}

QVariantList onePeer(const TunnelSpec &spec)
{
    const TunnelSpec other = changed(spec);
    const auto peers = std::span<const PeerSpec>(other.peers);
    return {nameOf(spec), QString::fromStdString(fingerprint(spec)), QVariant::fromValue(wire::toWire(peers)),
            QVariant::fromValue(wire::PeerKeys()), keysOf(wire::secretsOf(peers))};
}

QVariantList endpointOfPeer(const TunnelSpec &spec)
{
    const auto &key = spec.peers[0].publicKey.bytes();
    return {nameOf(spec), QByteArray(reinterpret_cast<const char *>(key.data()), keyBytes),
            QVariant::fromValue(wire::toWire(std::optional(Endpoint{*IpAddress::parse("192.0.2.77"), 77})))};
}

const std::vector<Row> table{
    {"Install", "install", Stage::Down, Outcome::Changes, "NameTaken", another},
    {"InstallOnTrial", "install", Stage::Up, Outcome::Changes, "NameTaken", anotherOnTrial},
    {"Confirm", "connect", Stage::OnTrial, Outcome::Changes, "NoSuchTunnel", justTheName},
    {"TakeBack", "connect", Stage::OnTrial, Outcome::Changes, "NoSuchTunnel", justTheName},
    {"Remove", "remove", Stage::Up, Outcome::Changes, "NoSuchTunnel", justTheName},
    {"Up", "connect", Stage::Down, Outcome::Changes, "NoSuchTunnel", withEndpoints},
    {"Down", "connect", Stage::Up, Outcome::Changes, "NoSuchTunnel", justTheName},
    {"SetPeers", "peers", Stage::Up, Outcome::Changes, "NoSuchTunnel", allPeers},
    {"ChangePeers", "peers", Stage::Up, Outcome::Changes, "NoSuchTunnel", onePeer},
    {"ApprovePeers", "install", Stage::Up, Outcome::Changes, "NoSuchTunnel", onePeer},
    {"SetEndpoint", "connect", Stage::Up, Outcome::Changes, "NoSuchTunnel", endpointOfPeer},
    {"Repair", "connect", Stage::Disturbed, Outcome::Changes, "NoSuchTunnel", justTheName},
    {"Release", "release", Stage::Up, Outcome::Changes, "NotUp", justTheName},
    {"SetBoot", "boot", Stage::Down, Outcome::Changes, "NoSuchTunnel", atBoot},
    {"BootTunnels", "boot", Stage::Chosen, Outcome::Reads, "ok", nothing},
    {"BootUp", "boot", Stage::Chosen, Outcome::Changes, "NoSuchTunnel", atBootWithEndpoints},
    {"BootList", "status", Stage::Chosen, Outcome::Reads, "ok", nothing},
    {"List", "status", Stage::Up, Outcome::Reads, "ok", nothing},
    {"Status", "status", Stage::Up, Outcome::Reads, "NoSuchTunnel", justTheName},
    {"Drift", "status", Stage::Disturbed, Outcome::Reads, "NoSuchTunnel", justTheName},
    {"Plan", "status", Stage::Up, Outcome::Reads, "NameTaken",
     [](const TunnelSpec &spec) { return QVariantList{QVariant::fromValue(wire::toWire(spec))}; }},
};

struct Refusal
{
    const char *what;
    Answer answer;
    const char *told;
};

const std::vector<Refusal> refusals{
    {"polkit says no", Answer::No, "NotAuthorized"},
    {"polkit wants a password", Answer::Challenge, "NotAuthorized"},
    {"the prompt is dismissed", Answer::Dismissed, "AuthorizationDismissed"},
    {"polkit answers with an error", Answer::Error, "AuthorityUnavailable"},
    {"polkit answers with nonsense", Answer::Malformed, "AuthorityUnavailable"},
};

QDBusPendingCall send(const QDBusConnection &from, const char *method, const QVariantList &arguments,
                      Prompting prompting)
{
    QDBusMessage message = QDBusMessage::createMethodCall(busName, objectPath, interfaceName, method);
    message.setArguments(arguments);
    message.setInteractiveAuthorizationAllowed(prompting == Prompting::Allowed);
    return from.asyncCall(message, 60'000);
}

struct MatrixFixture : SandboxFixture
{
    MatrixFixture() : SandboxFixture(QStringList()) {}

    /// The answer, when the helper has time for another call of this user.
    std::string ask(const char *method, const QVariantList &arguments,
                    Prompting prompting = Prompting::Forbidden)
    {
        std::string answer;
        waitFor(
            [&] {
                answer = answerOf(send(client, method, arguments, prompting));
                return answer != "TooManyCalls";
            },
            30'000);
        return answer;
    }

    TunnelSpec prepare(Stage stage)
    {
        TunnelSpec spec = sampleTunnel("own0");
        spec.dynamicPeers = true;
        REQUIRE(ask("Install", {QVariant::fromValue(wire::toWire(spec)), keysOf(wire::secretsOf(spec))}) ==
                "ok");
        if (stage == Stage::Chosen)
            REQUIRE(ask("SetBoot", atBoot(spec)) == "ok");
        else if (stage != Stage::Down)
            REQUIRE(ask("Up", withEndpoints(spec)) == "ok");
        if (stage == Stage::Disturbed)
            run("ip address delete 10.77.0.2/24 dev own0");
        if (stage == Stage::OnTrial)
            REQUIRE(ask("InstallOnTrial", anotherOnTrial(spec)) == "ok");
        polkit.asked.clear();
        return spec;
    }

    QDBusConnection authority = bus.connection();
    PolkitStandIn polkit{authority};
};

void refusesWhatPolkitRefuses(MatrixFixture &on, const Row &row, const QVariantList &arguments)
{
    for (const Refusal &refusal : refusals) {
        INFO(refusal.what);
        on.polkit.answer = refusal.answer;
        CHECK(on.ask(row.method, arguments) == refusal.told);
    }
    for (const Answer answer : {Answer::No, Answer::Challenge}) {
        on.polkit.answer = answer;
        INFO("the caller allows a prompt");
        CHECK(on.ask(row.method, arguments, Prompting::Allowed) == "NotAuthorized");
    }
    on.polkit.die();
    CHECK(on.ask(row.method, arguments) == "AuthorityUnavailable");
    on.polkit.revive();
}

// Polkit hangs, and the caller does not wait for it.
void forgetsWhoHasLeft(MatrixFixture &on, const Row &row, const QVariantList &arguments)
{
    on.polkit.answer = Answer::Silence;
    on.polkit.asked.clear();
    on.polkit.cancelled.clear();
    const QString leaving = "leaving";
    {
        const QDBusConnection connection = QDBusConnection::connectToBus(on.bus.address(), leaving);
        std::optional<QDBusPendingCall> call;
        REQUIRE(waitFor(
            [&] {
                if (!call || call->isFinished())
                    call = send(connection, row.method, arguments, Prompting::Forbidden);
                return on.polkit.asked.size() == 1;
            },
            30'000));
    }
    QDBusConnection::disconnectFromBus(leaving);
    REQUIRE(waitFor([&] { return on.polkit.cancelled.size() == 1; }, 30'000));
    on.polkit.releaseYes(); // too late
}

void allowsWhatPolkitAllows(MatrixFixture &on, const Row &row, const QVariantList &arguments)
{
    on.polkit.answer = Answer::Yes;
    on.polkit.asked.clear();
    CHECK(on.ask(row.method, arguments) == "ok");
    REQUIRE(on.polkit.asked.size() == 1);
    const AskedPolkit &asked = on.polkit.asked.at(0);
    CHECK(asked.action == QString("org.adit.helper.%1").arg(row.action));
    CHECK(asked.subjectKind == "system-bus-name");
    CHECK(asked.subjectName == on.client.baseService());
    CHECK(asked.flags == 0);
}

std::vector<Row> rowsOf(const std::set<std::string> &actions)
{
    std::vector<Row> rows;
    std::ranges::copy_if(table, std::back_inserter(rows),
                         [&](const Row &row) { return actions.contains(row.action); });
    return rows;
}

void tryRow(const Row &row)
{
    INFO(row.method);
    MatrixFixture on;
    const TunnelSpec spec = on.prepare(row.stage);
    const QVariantList arguments = row.arguments(spec);
    const std::string before = on.machine();

    refusesWhatPolkitRefuses(on, row, arguments);
    forgetsWhoHasLeft(on, row, arguments);
    CHECK(on.machine() == before);
    allowsWhatPolkitAllows(on, row, arguments);
    CHECK((on.machine() != before) == (row.outcome == Outcome::Changes));
    if (::if_nametoindex("own0") != 0)
        CHECK(on.ask("Down", justTheName(spec)) == "ok");
}

} // namespace

TEST_CASE("promise 3: every method of the contract has its row in the table of authority, and no other")
{
    QFile file(ADIT_CONTRACT);
    REQUIRE(file.open(QIODevice::ReadOnly));
    std::set<std::string> contract;
    auto methods =
        QRegularExpression("<method name=\"(\\w+)\"").globalMatch(QString::fromUtf8(file.readAll()));
    while (methods.hasNext())
        contract.insert(methods.next().captured(1).toStdString());
    std::set<std::string> rows;
    for (const Row &row : table)
        CHECK(rows.insert(row.method).second);
    CHECK(rows == contract);
}

TEST_CASE("promise 4: what approves, changes or removes does nothing unless polkit says a clear yes")
{
    tryRow(GENERATE_COPY(from_range(rowsOf({"install", "remove", "peers"}))));
}

TEST_CASE("promise 4: what switches does nothing unless polkit says a clear yes")
{
    tryRow(GENERATE_COPY(from_range(rowsOf({"connect", "boot", "release"}))));
}

TEST_CASE("promise 4: what reads says nothing unless polkit says a clear yes, and never changes anything")
{
    tryRow(GENERATE_COPY(from_range(rowsOf({"status"}))));
}

TEST_CASE_METHOD(MatrixFixture, "promise 3: whatever polkit says, another user's tunnel is out of reach")
{
    TunnelStore store(bus.path("state").toStdString());
    TunnelSpec theirs = sampleTunnel("theirs0");
    theirs.dynamicPeers = true;
    REQUIRE(store.save(4711, theirs));
    const std::string before = machine();
    for (const Row &row : table) {
        INFO(row.method);
        polkit.asked.clear();
        CHECK(ask(row.method, row.arguments(theirs)) == row.othersTunnel);
        // A list has no tunnel to refuse: it is asked about, and tells of none.
        CHECK(polkit.asked.size() == (row.othersTunnel == std::string("ok") ? 1 : 0));
    }
    QDBusPendingReply<wire::Summaries> list = proxy.List();
    REQUIRE(answerOf(list) == "ok");
    CHECK(list.value().isEmpty());
    CHECK(machine() == before);
}

TEST_CASE_METHOD(MatrixFixture,
                 "promise 6: a yes is for one call: the next, of whom and for what ever, is asked about anew")
{
    const TunnelSpec spec = prepare(Stage::Up);
    REQUIRE(ask("Install", another(spec)) == "ok");
    REQUIRE(ask("Status", justTheName(spec)) == "ok");
    polkit.answer = Answer::No;
    polkit.asked.clear();
    CHECK(ask("Install", another(spec)) == "NotAuthorized");
    CHECK(ask("Status", justTheName(spec)) == "NotAuthorized");
    CHECK(ask("Down", justTheName(spec)) == "NotAuthorized");
    const QDBusConnection other = bus.connection();
    CHECK(answerOf(send(other, "Status", justTheName(spec), Prompting::Forbidden)) == "NotAuthorized");
    CHECK(polkit.asked.size() == 4);
    polkit.answer = Answer::Yes;
    CHECK(ask("Down", justTheName(spec)) == "ok");
}
