// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// A fleet over a folder of its own and a helper of its own.
#pragma once

#include "agent/fleet.h"
#include "core/conf/confreader.h"
#include "core/tunnel/compile.h"
#include "smallhelper.h"
#include "support/catch.h"
#include "support/sampletunnel.h"

#include <QTemporaryDir>

#include <unistd.h>

namespace adit::test {

inline InterfaceName named(const std::string &text)
{
    return InterfaceName::from(text).value();
}

/// A profile with one peer at an address.
inline std::string profileText(const std::string &address = "10.9.0.2/32")
{
    return "[Interface]\nPrivateKey = " + privateKeyText + "\nAddress = " + address +
           "\n\n[Peer]\n# Name = Gateway\nPublicKey = " + peerKeyText +
           "\nAllowedIPs = 10.9.0.0/24\nEndpoint = 192.0.2.1:51820\n";
}

/// One that takes all traffic, with a kill switch.
inline std::string walledProfileText()
{
    return "[Interface]\n#@ KillSwitch = strict\nPrivateKey = " + privateKeyText +
           "\nAddress = 10.9.0.2/32\n\n[Peer]\nPublicKey = " + peerKeyText +
           "\nAllowedIPs = 0.0.0.0/0, ::/0\nEndpoint = 192.0.2.1:51820\n";
}

inline TunnelSpec specOf(const InterfaceName &name, const std::string &text)
{
    return compile(readConf(text).tunnel.value(), name).value();
}

/// Handles events for a while in which something must not happen.
inline void handleEvents(std::chrono::milliseconds time)
{
    bool isOver = false;
    QTimer::singleShot(time, [&] { isOver = true; });
    waitFor([&] { return isOver; });
}

struct AgentFixture
{
    AgentFixture() { small.emplace(bus.connect()); }

    /// Begins, and waits for the first look.
    void start(Attention attention = Attention::Background)
    {
        fleet.start(attention);
        waitForLook();
    }
    void waitForLook()
    {
        int looks = 0;
        const auto connection = QObject::connect(&fleet, &Fleet::looked, [&] { ++looks; });
        REQUIRE(waitFor([&] { return looks > 0; }));
        QObject::disconnect(connection);
    }
    const FleetTunnel &tunnel(const InterfaceName &name) const
    {
        const FleetTunnel *found = fleet.find(name);
        REQUIRE(found != nullptr);
        return *found;
    }
    /// The outcome of one action that is given its callback.
    Result<> outcome(const std::function<void(Fleet::Done)> &action) const
    {
        std::optional<Result<>> result;
        int answers = 0;
        action([&](Result<> answered) {
            result = std::move(answered);
            ++answers;
        });
        REQUIRE(waitFor([&] { return result.has_value(); }));
        CHECK(answers == 1);
        return *result;
    }
    Result<> bringUp(const InterfaceName &name)
    {
        return outcome([&](Fleet::Done done) { fleet.bringUp(name, Interaction::Allow, std::move(done)); });
    }
    bool hasState(const InterfaceName &name, TunnelState state) const
    {
        const FleetTunnel *found = fleet.find(name);
        return found != nullptr && found->state == state;
    }
    int events(Event::Kind kind) const
    {
        return static_cast<int>(std::ranges::count(log.events(), kind, &Event::kind));
    }

    TestBus bus{};
    QTemporaryDir folder{};
    std::optional<SmallHelper> small{};
    HelperClient client{bus.connect(), ::getuid()};
    EndpointResolver resolver{};
    EventLog log{};
    ProfileStore store{(folder.path() + QStringLiteral("/adit/tunnels")).toStdString()};
    Fleet fleet{client, resolver, store, log};
    InterfaceName home = named("home");
};

} // namespace adit::test
