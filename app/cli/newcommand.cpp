// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// aditctl new: a tunnel from nothing, with a fresh key.
#include "agent/settings.h"
#include "agent/udpport.h"
#include "cli/commands.h"
#include "cli/confedit.h"
#include "cli/profiles.h"
#include "core/conf/confdocument.h"
#include "core/conf/confreader.h"
#include "core/phone/portrange.h"

namespace adit::cli {

namespace {

/// The key alone; what was asked for comes by setInterfaceValue().
std::string skeleton(const SecretKey &key)
{
    return "[Interface]\nPrivateKey = " + std::string(key.reveal().view()) + "\n";
}

/// Ports that profiles have, whether or not their tunnels are up.
std::vector<std::uint16_t> takenPorts(const ProfileStore &store)
{
    std::vector<std::uint16_t> ports;
    for (const InterfaceName &name : store.list().value_or(std::vector<InterfaceName>())) {
        const auto text = store.load(name);
        const auto reading = text ? readConf(text->view()) : ConfReading();
        if (reading.tunnel && reading.tunnel->listenPort != 0)
            ports.push_back(reading.tunnel->listenPort);
    }
    return ports;
}

/// The listen port as it shall be written; empty for none. nullopt when the command is over, with a message.
std::optional<std::string> listenPort(Context &context, const Arguments &arguments)
{
    const auto wish = arguments.value("listen-port");
    const auto ports = arguments.value("port-range");
    if (wish != "auto" && !ports)
        return wish.value_or("");
    if (wish && wish != "auto") {
        context.usage("give either a port or a range to find one in");
        return std::nullopt;
    }
    const auto range = ports ? PortRange::parse(*ports) : std::optional(Settings().portRange());
    if (!range) {
        context.usage("--port-range is FIRST-LAST, with ports from 1 to 65535");
        return std::nullopt;
    }
    const auto store = context.store();
    if (!store) {
        context.fail(store.error());
        return std::nullopt;
    }
    const auto port = firstFreePort(*range, takenPorts(*store), isUdpPortFree);
    if (!port) {
        context.console().message("all UDP ports from " + std::to_string(range->first) + " to " +
                                  std::to_string(range->last) +
                                  " are in use: give others with --port-range, or one with --listen-port");
        context.finish(ExitCode::Refused);
        return std::nullopt;
    }
    return std::to_string(*port);
}

void run(Context &context, const Arguments &arguments)
{
    const auto name = InterfaceName::from(arguments.operands().front());
    if (!name)
        return context.fail(name.error());
    const auto port = listenPort(context, arguments);
    if (!port)
        return;
    const SecretKey key = SecretKey::generatePrivate();
    ConfDocument document = ConfDocument::fromText(skeleton(key));
    const std::pair<std::string_view, std::string> values[] = {
        {"ListenPort", *port},
        {"Address", joined(arguments.values("address"))},
        {"DNS", joined(arguments.values("dns"))},
        {"MTU", arguments.value("mtu").value_or("")},
    };
    for (const auto &[option, value] : values) {
        if (!isOneLine(value))
            return context.fail({Errc::InvalidText, std::string(option)});
        if (!value.empty())
            document.setInterfaceValue(option, value);
    }
    const SecretText text(document.text());
    const auto tunnel = readTunnel(context.console(), text.view(), name->text(), Show::All);
    if (!tunnel)
        return context.fail(tunnel.error());
    const auto store = context.store();
    const auto saved =
        store ? store->save(*name, text.view(), Overwrite::Refuse) : std::unexpected(store.error());
    if (!saved)
        return context.fail(saved.error());
    context.console().line("Created " + name->text() + ". Its public key, for the other side:");
    context.console().line(key.publicKey().toBase64());
    context.finish(ExitCode::Ok);
}

constexpr Option options[] = {
    {"address", "ADDRESS",
     "address of the interface with its prefix length, like 10.8.0.1/24; may be repeated"},
    {"listen-port", "PORT",
     "UDP port at which others reach this machine; 'auto' takes the first one of the range in the settings "
     "(51820-51899) that neither a profile nor a program has"},
    {"port-range", "FIRST-LAST", "as --listen-port auto, with the ports to choose from"},
    {"dns", "SERVER", "DNS server or search domain; may be repeated"},
    {"mtu", "BYTES", "MTU; found by itself when not given"},
};

} // namespace

const Command newCommand{
    "new",
    "NAME",
    "Create a tunnel with a new key",
    "Prints the public key to give to the other side. Add peers with 'aditctl peers add', or with 'aditctl "
    "edit'.",
    options,
    1,
    1,
    run,
};

} // namespace adit::cli
