// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// Composition root of adit-helper: gives up rights, builds the objects, repairs what a predecessor left, owns
// the name on the bus, runs until nobody needs it. Early in the start of the machine, where there is no bus
// yet, it does one thing and ends.
#include "auth/polkitbusauthorizer.h"
#include "auth/sameuidauthorizer.h"
#include "engine/tunnelengine.h"
#include "kernel/netlinkkernel.h"
#include "service/earlyhold.h"
#include "service/helper.h"
#include "service/lockdown.h"
#include "service/log.h"
#include "service/options.h"
#include "service/termination.h"
#include "service/watchdog.h"
#include "store/tunnelstore.h"

#ifdef ADIT_POLKIT_QT
#include "auth/polkitqtauthorizer.h"
#endif

#include <QCoreApplication>
#include <QDBusConnection>
#include <cerrno>
#include <cstdlib>
#include <memory>
#include <sodium.h>

namespace {

using namespace adit;

int giveUp(const Error &error)
{
    log({LogLevel::Error, LogEvent::NotStarted, "cannot start: " + describe(error)});
    return EXIT_FAILURE;
}

// systemd makes the directories and tells them; the defaults are the same ones.
std::filesystem::path directory(const char *variable, const char *fallback)
{
    const char *const given = std::getenv(variable);
    return given && *given == '/' ? given : fallback;
}

Result<std::vector<netlink::Monitor>> openMonitors()
{
    std::vector<netlink::Monitor> monitors;
    auto network = netlink::Monitor::open();
    if (!network)
        return std::unexpected(network.error());
    monitors.push_back(std::move(*network));
    auto tables = netlink::Monitor::openTables();
    // A kernel without nftables has no table that somebody could take away.
    if (!tables && tables.error().sysErrno != EPROTONOSUPPORT)
        return std::unexpected(tables.error());
    if (tables)
        monitors.push_back(std::move(*tables));
    return monitors;
}

// Null where nobody watches.
Result<std::unique_ptr<Watchdog>> watch()
{
    const auto request = watchdogRequest(std::getenv("WATCHDOG_USEC"), std::getenv("WATCHDOG_PID"),
                                         std::getenv("NOTIFY_SOCKET"));
    if (!request)
        return nullptr;
    return Watchdog::start(*request);
}

std::filesystem::path runtimeDirectory()
{
    return directory("RUNTIME_DIRECTORY", "/run/adit");
}

std::filesystem::path stateDirectory()
{
    return directory("STATE_DIRECTORY", "/var/lib/adit");
}

int runEarly()
{
    auto kernel = NetlinkKernel::open();
    if (!kernel)
        return giveUp(kernel.error());
    LedgerStore ledgers(runtimeDirectory());
    TunnelEngine engine(**kernel, ledgers);
    return holdEarly(TunnelStore(stateDirectory()), engine) ? EXIT_SUCCESS : EXIT_FAILURE;
}

int run(const Options &options, Authorizer &authorizer, QDBusConnection &bus)
{
    auto kernel = NetlinkKernel::open();
    if (!kernel)
        return giveUp(kernel.error());
    auto monitors = openMonitors();
    if (!monitors)
        return giveUp(monitors.error());
    LedgerStore ledgers(runtimeDirectory());
    TunnelStore store(stateDirectory());
    TunnelEngine engine(**kernel, ledgers);

    Helper helper(bus, {**kernel, engine, store, authorizer, runtimeDirectory()}, std::move(*monitors),
                  options.patience);
    if (auto started = helper.start(); !started)
        return giveUp(started.error());
    auto watchdog = watch();
    if (!watchdog)
        return giveUp(watchdog.error());
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    const auto options = readOptions(argc, argv);
    if (!options)
        return giveUp(options.error());
    if (auto locked = lockDown(); !locked)
        return giveUp(locked.error());
    auto termination = Termination::open();
    if (!termination)
        return giveUp(termination.error());
    if (sodium_init() < 0)
        return giveUp({Errc::Unsupported, "libsodium"});
    if (options->early)
        return runEarly();

    const QCoreApplication app(argc, argv);
    const Termination atEnd(std::move(*termination), [] { QCoreApplication::quit(); });
    QDBusConnection bus = QDBusConnection::systemBus();
    if (!bus.isConnected())
        return giveUp({Errc::Unsupported, "no system bus"});
    if (options->authority == Authority::SameUid) {
        SameUidAuthorizer authorizer(getuid());
        return run(*options, authorizer, bus);
    }
    PolkitBusAuthorizer onBus(bus);
#ifdef ADIT_POLKIT_QT
    PolkitQtAuthorizer authorizer(onBus);
    return run(*options, authorizer, bus);
#else
    return run(*options, onBus, bus);
#endif
}
