// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// What goes wrong between us and NetworkManager, with a stand-in that does it.
#include "agent/nmconnections.h"
#include "support/catch.h"
#include "unit/client/testbus.h"

#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusVirtualObject>

#include <optional>

using namespace adit;
using namespace adit::test;

namespace {

/// Owns the name and answers each call as the test says.
class StandIn : public QDBusVirtualObject
{
public:
    using Answer = std::function<QDBusMessage(const QDBusMessage &)>;

    StandIn(QDBusConnection connection, Answer answer) : m_answer(std::move(answer))
    {
        REQUIRE(connection.registerVirtualObject("/org/freedesktop/NetworkManager", this,
                                                 QDBusConnection::SubPath));
        REQUIRE(connection.registerService("org.freedesktop.NetworkManager"));
    }
    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &bus) override
    {
        return bus.send(m_answer(message));
    }

private:
    Answer m_answer;
};

const QString base = "/org/freedesktop/NetworkManager/Settings/";

QDBusMessage settingsReply(const QDBusMessage &message, const NmSettings &settings)
{
    return message.createReply(QVariant::fromValue(settings));
}

Result<std::vector<NmConnection>> listOf(NmConnections &connections)
{
    std::optional<Result<std::vector<NmConnection>>> got;
    connections.list([&](Result<std::vector<NmConnection>> list) { got = std::move(list); });
    REQUIRE(waitFor([&] { return got.has_value(); }));
    return *got;
}

Result<NmSettings> secretsOf(NmConnections &connections)
{
    std::optional<Result<NmSettings>> got;
    connections.secrets({base + "1"}, [&](Result<NmSettings> secrets) { got = std::move(secrets); });
    REQUIRE(waitFor([&] { return got.has_value(); }));
    return *got;
}

} // namespace

TEST_CASE("without NetworkManager, or without a bus, that is what is told")
{
    TestBus bus;
    NmConnections connections(GENERATE(true, false) ? bus.connect() : QDBusConnection("none"));
    const auto list = listOf(connections);
    REQUIRE_FALSE(list);
    CHECK(list.error() == Error{Errc::Unsupported, "NetworkManager does not run"});
}

TEST_CASE("only WireGuard connections that can be read are listed, by their names")
{
    qDBusRegisterMetaType<NmSettings>();
    TestBus bus;
    StandIn manager(bus.connect(), [](const QDBusMessage &message) {
        if (message.member() == "ListConnections") {
            QList<QDBusObjectPath> paths;
            for (const char *number : {"1", "2", "3", "4", "5"})
                paths.append(QDBusObjectPath(base + number));
            return message.createReply(QVariant::fromValue(paths));
        }
        const QString number = message.path().mid(base.size());
        if (number == "2")
            return message.createErrorReply("org.freedesktop.NetworkManager.Settings.PermissionDenied", "no");
        if (number == "3")
            return message.createReply("not what was asked for");
        const QString group = number == "4" ? "802-3-ethernet" : "wireguard";
        return settingsReply(
            message, {{"connection", {{"id", "name " + QString::number(9 - number.toInt())}}}, {group, {}}});
    });
    NmConnections connections(bus.connect());
    const auto list = listOf(connections);
    REQUIRE(list);
    REQUIRE(list->size() == 2);
    CHECK(list->front().id() == "name 4");
    CHECK(list->back().id() == "name 8");
    CHECK(list->back().startsByItself());
}

TEST_CASE("no connection at all is an empty list")
{
    TestBus bus;
    StandIn manager(bus.connect(), [](const QDBusMessage &message) {
        return message.createReply(QVariant::fromValue(QList<QDBusObjectPath>()));
    });
    NmConnections connections(bus.connect());
    CHECK(listOf(connections)->empty());
}

TEST_CASE("keys that are not given out are told with NetworkManager's own words")
{
    TestBus bus;
    const bool denied = GENERATE(true, false);
    StandIn manager(bus.connect(), [denied](const QDBusMessage &message) {
        return message.createErrorReply(
            denied ? "org.freedesktop.NetworkManager.Settings.Connection.PermissionDenied"
                   : "org.freedesktop.NetworkManager.AgentManager.NoSecrets",
            "so it is");
    });
    NmConnections connections(bus.connect());
    const auto secrets = secretsOf(connections);
    REQUIRE_FALSE(secrets);
    CHECK(secrets.error() ==
          Error{denied ? Errc::NotAuthorized : Errc::Unsupported, "NetworkManager says: so it is"});
}
