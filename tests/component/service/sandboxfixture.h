// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// The helper on a bus of its own, in a network of its own, with the sandbox's authority ("the caller is me")
// and the sandbox's units: what packaging/try runs, as a test bed.
#pragma once

#include "component/kernel/ownnamespace.h"
#include "component/service/privatebus.h"
#include "protocol/names.h"

#include <QDir>

namespace adit::test {

/// First of all, before a connection or process is made.
struct OwnNamespace
{
    OwnNamespace()
    {
        enterOwnNamespace();
        QDir().mkpath("/run/wireguard");
    }
};

struct SandboxFixture : OwnNamespace
{
    explicit SandboxFixture(const QStringList &arguments = {"--private-bus"}) : helper(bus, arguments)
    {
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert("DBUS_SYSTEM_BUS_ADDRESS", bus.address());
        environment.insert("WG_PROCESS_FOREGROUND", "1"); // without its banner
        environment.insert("LOG_LEVEL", "silent");
        units.setProcessEnvironment(environment);
        units.setProcessChannelMode(QProcess::ForwardedChannels);
        units.start(ADIT_SANDBOX_UNITS, QStringList());
        waitFor([this] { return bus.hasName("org.freedesktop.systemd1"); });
    }
    ~SandboxFixture()
    {
        // A userspace device ends with its interface.
        run("for s in /run/wireguard/*.sock; do ip link delete \"$(basename \"$s\" .sock)\" 2>/dev/null || "
            "true; done");
        units.kill();
        units.waitForFinished();
    }
    SandboxFixture(const SandboxFixture &) = delete;
    SandboxFixture &operator=(const SandboxFixture &) = delete;

    /// All that a call could change: files of the helper, interfaces, addresses, routes, rules, tables,
    /// peers.
    std::string machine() const
    {
        return run("cd " + bus.path("").toStdString() +
                   " && find state run -type f | sort | xargs -r sha256sum; ip -o link | cut -d: -f2; "
                   "ip -o -4 addr; ip -4 route show table all; ip rule; ip -6 rule; nft list ruleset; "
                   "cat /proc/sys/net/ipv4/conf/all/src_valid_mark; "
                   "for i in $(wg show interfaces); do echo $i; wg showconf $i; done");
    }

    PrivateBus bus{};
    HelperProcess helper;
    QProcess units{};
    QDBusConnection client = bus.connection();
    HelperProxy proxy{busName, objectPath, client};
};

} // namespace adit::test
