// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
#include "client/busnames.h"
#include "client/helperclient.h"
#include "protocol/errornames.h"
#include "protocol/secrets.h"
#include "support/catch.h"
#include "support/sampletunnel.h"
#include "testbus.h"

#include <QDBusMetaType>
#include <QDBusUnixFileDescriptor>

#include <unistd.h>

using namespace adit;
using namespace adit::test;

namespace {

struct Fixture
{
    Fixture() { wire::registerTypes(); }

    /// The result of one call on the client.
    template <typename T = void, typename Call>
    Result<T> resultOf(Call call)
    {
        std::optional<Result<T>> result;
        call([&](Result<T> answered) { result = std::move(answered); });
        CHECK_FALSE(result.has_value()); // never before the event loop runs
        REQUIRE(waitFor([&] { return result.has_value(); }));
        return *std::move(result);
    }
    Result<> down(HelperClient &client, Interaction interaction = Interaction::Forbid)
    {
        return resultOf([&](auto done) { client.down(home, interaction, done); });
    }

    TestBus bus{};
    InterfaceName home = *InterfaceName::from("home");
};

} // namespace

TEST_CASE_METHOD(Fixture, "promise 16: a helper that runs as somebody else gets nothing, not even a call")
{
    ClaimedHelper helper(bus.connect());
    HelperClient client(bus.connect(), ::getuid() + 1);
    const TunnelSpec spec = sampleSpec();
    const auto installed =
        resultOf<std::string>([&](auto done) { client.install(spec, Interaction::Forbid, done); });
    CHECK(installed.error().code == Errc::HelperUntrusted);
    CHECK(down(client).error().code == Errc::HelperUntrusted);
    CHECK(helper.calls.isEmpty());
}

TEST_CASE_METHOD(Fixture, "a helper that nobody owns or can start is missing")
{
    HelperClient client(bus.connect(), ::getuid());
    CHECK(down(client).error().code == Errc::HelperMissing);
}

TEST_CASE_METHOD(Fixture, "no bus at all is a missing helper, and the answer still comes later")
{
    HelperClient client(QDBusConnection(QStringLiteral("never connected")), ::getuid());
    CHECK(down(client).error().code == Errc::HelperMissing);
    QObject context;
    const auto names = resultOf<QStringList>([&](auto done) {
        availableNames(QDBusConnection(QStringLiteral("never connected")), &context, done);
    });
    CHECK(names.error().code == Errc::HelperMissing);
}

TEST_CASE_METHOD(Fixture, "keys travel in a sealed memory file and not in the message")
{
    ClaimedHelper helper(bus.connect());
    HelperClient client(bus.connect(), ::getuid());
    const TunnelSpec spec = sampleSpec();
    helper.answer = [](const QDBusMessage &call) { return call.createReply(QStringLiteral("abc")); };
    const auto installed =
        resultOf<std::string>([&](auto done) { client.install(spec, Interaction::Forbid, done); });
    CHECK(installed == "abc");
    REQUIRE(helper.calls.size() == 1);
    const auto arguments = helper.calls.front().arguments();
    REQUIRE(arguments.size() == 2);
    CHECK(qdbus_cast<wire::Tunnel>(arguments[0]) == wire::toWire(spec));
    const auto keys = openSecrets(arguments[1].value<QDBusUnixFileDescriptor>().fileDescriptor(), 2);
    REQUIRE(keys);
    CHECK((*keys)[0] == spec.privateKey);
    CHECK((*keys)[1] == *spec.peers[0].presharedKey);
}

TEST_CASE_METHOD(Fixture,
                 "a change of single peers sends these and their keys, by the method that the approval needs")
{
    ClaimedHelper helper(bus.connect());
    HelperClient client(bus.connect(), ::getuid());
    helper.answer = [](const QDBusMessage &call) { return call.createReply(QStringLiteral("abc")); };
    const TunnelSpec spec = sampleSpec();
    PeerDelta delta;
    delta.changed.push_back(spec.peers[0].clone());
    delta.removed.push_back(SecretKey::generatePrivate().publicKey());
    using Approval = PeerChanges::Approval;
    for (const auto &[approval, method] :
         {std::pair{Approval::Given, "ChangePeers"}, std::pair{Approval::Needed, "ApprovePeers"}}) {
        helper.calls.clear();
        const auto changed = resultOf<std::string>([&](auto done) {
            client.changePeers({spec.name, "base", delta, approval}, Interaction::Forbid, done);
        });
        CHECK(changed == "abc");
        REQUIRE(helper.calls.size() == 1);
        CHECK(helper.calls.front().member() == QLatin1String(method));
        const auto arguments = helper.calls.front().arguments();
        REQUIRE(arguments.size() == 5);
        CHECK(arguments[1].toString() == "base");
        CHECK(qdbus_cast<wire::Peers>(arguments[2]) ==
              wire::toWire(std::span<const PeerSpec>(delta.changed)));
        CHECK(qdbus_cast<wire::PeerKeys>(arguments[3]) ==
              wire::toWire(std::span<const PublicKey>(delta.removed)));
        const auto keys = openSecrets(arguments[4].value<QDBusUnixFileDescriptor>().fileDescriptor(), 1);
        REQUIRE(keys);
        CHECK(keys->front() == *spec.peers[0].presharedKey);
    }
}

TEST_CASE_METHOD(Fixture, "a person is asked only when the caller allows it")
{
    ClaimedHelper helper(bus.connect());
    HelperClient client(bus.connect(), ::getuid());
    const auto interaction = GENERATE(Interaction::Forbid, Interaction::Allow);
    REQUIRE(down(client, interaction));
    REQUIRE(helper.calls.size() == 1);
    CHECK(helper.calls.front().isInteractiveAuthorizationAllowed() == (interaction == Interaction::Allow));
}

TEST_CASE_METHOD(Fixture, "an error of the helper comes back as it was made, whatever its code")
{
    ClaimedHelper helper(bus.connect());
    HelperClient client(bus.connect(), ::getuid());
    for (int code = 0; code <= static_cast<int>(Errc::EndpointUnresolved); ++code) {
        const Error error{static_cast<Errc>(code), "add route", 17};
        helper.answer = [&](const QDBusMessage &call) {
            return call.createErrorReply(QString::fromStdString(errorName(error.code)),
                                         QString::fromStdString(errorMessage(error)));
        };
        CHECK(down(client).error() == error);
    }
}

TEST_CASE_METHOD(Fixture, "a change that comes too soon is sent again, with its keys, and not refused")
{
    ClaimedHelper helper(bus.connect());
    HelperClient client(bus.connect(), ::getuid());
    helper.answer = [&](const QDBusMessage &call) {
        return helper.calls.size() < 3
                   ? call.createErrorReply(QString::fromStdString(errorName(Errc::TooManyCalls)), {})
                   : call.createReply(QStringLiteral("abc"));
    };
    const auto installed =
        resultOf<std::string>([&](auto done) { client.install(sampleSpec(), Interaction::Forbid, done); });
    CHECK(installed == "abc");
    REQUIRE(helper.calls.size() == 3);
    const auto arguments = helper.calls.back().arguments();
    REQUIRE(arguments.size() == 2);
    CHECK(openSecrets(arguments[1].value<QDBusUnixFileDescriptor>().fileDescriptor(), 2));
}

TEST_CASE_METHOD(Fixture, "an answer of another shape is a helper of another version")
{
    ClaimedHelper helper(bus.connect());
    HelperClient client(bus.connect(), ::getuid());
    helper.answer = [](const QDBusMessage &call) { return call.createReply(QStringLiteral("?")); };
    const auto list = resultOf<std::vector<TunnelSummary>>([&](auto done) { client.list(done); });
    CHECK(list.error().code == Errc::HelperMismatch);
    const auto status = resultOf<TunnelStatus>([&](auto done) { client.status(home, done); });
    CHECK(status.error().code == Errc::HelperMismatch);
    const auto info = resultOf<HelperInfo>([&](auto done) { client.info(done); });
    CHECK(info.error().code == Errc::HelperMismatch);
    helper.answer = [](const QDBusMessage &call) { return call.createReply(); };
    const auto plan = resultOf<std::vector<std::string>>([&](auto done) { client.plan(sampleSpec(), done); });
    CHECK(plan.error().code == Errc::HelperMismatch);
}

TEST_CASE_METHOD(Fixture, "the list comes back in domain types")
{
    ClaimedHelper helper(bus.connect());
    HelperClient client(bus.connect(), ::getuid());
    const std::vector<TunnelSummary> rows{{home, LinkState::Up, std::string(64, 'a')}};
    helper.answer = [&](const QDBusMessage &call) {
        return call.createReply(QVariant::fromValue(wire::toWire(rows)));
    };
    const auto list = resultOf<std::vector<TunnelSummary>>([&](auto done) { client.list(done); });
    REQUIRE(list);
    REQUIRE(list->size() == 1);
    CHECK(list->front().name == home);
    CHECK(list->front().state == LinkState::Up);
    CHECK(list->front().fingerprint == rows.front().fingerprint);
}

TEST_CASE_METHOD(Fixture, "a helper that left and came back under another address is found again")
{
    HelperClient client(bus.connect(), ::getuid());
    {
        const auto first = bus.connect();
        ClaimedHelper helper(first);
        REQUIRE(down(client));
        helper.giveNameUp();
        QDBusConnection::disconnectFromBus(first.name());
    }
    ClaimedHelper next(bus.connect());
    REQUIRE(down(client));
    CHECK(next.calls.size() == 1);
}

TEST_CASE_METHOD(Fixture, "changes are told by the helper only, not by another program on the bus")
{
    ClaimedHelper helper(bus.connect());
    HelperClient client(bus.connect(), ::getuid());
    QList<LinkState> seen;
    client.watchChanges([&](const InterfaceName &name, LinkState state) {
        CHECK(name == home);
        seen.append(state);
    });
    REQUIRE(down(client)); // the subscription has reached the bus before this call
    const auto signal = [](uint state) {
        auto message =
            QDBusMessage::createSignal(QStringLiteral("/org/adit/Helper1"),
                                       QStringLiteral("org.adit.Helper1"), QStringLiteral("TunnelChanged"));
        message.setArguments({QStringLiteral("home"), state});
        return message;
    };
    bus.connect().send(signal(2)); // somebody else
    helper.bus.send(signal(7));    // no such state
    helper.bus.send(signal(1));
    REQUIRE(waitFor([&] { return !seen.isEmpty(); }));
    CHECK(seen == QList<LinkState>{LinkState::Up});
}
