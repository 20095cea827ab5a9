// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// aditctl phone: a new device on a tunnel that listens. The tunnel gets a peer, the device a configuration of
// its own, which is handed over and not kept.
#include "cli/commands.h"
#include "cli/confedit.h"
#include "cli/phoneconf.h"
#include "core/conf/peerentry.h"
#include "core/phone/phone.h"
#include "qr/qrcode.h"
#include "store/files.h"

#include <filesystem>
#include <optional>

namespace adit::cli {

namespace {

using Route = PhoneWishes::Route;

std::optional<Route> routeFrom(const std::string &word)
{
    if (word == "all")
        return Route::Everything;
    if (word == "tunnel")
        return Route::Networks;
    return std::nullopt;
}

/// As given, else as the tunnel remembers it; one of them is there.
Result<EndpointName> endpointFrom(const Arguments &arguments, const Tunnel &hub)
{
    if (const auto given = arguments.value("endpoint"))
        return EndpointName::parse(*given);
    return *hub.publicEndpoint;
}

Result<PhoneWishes> wishesFrom(const Arguments &arguments, const Tunnel &hub, Route route)
{
    const auto endpoint = endpointFrom(arguments, hub);
    if (!endpoint)
        return std::unexpected(endpoint.error());
    PhoneWishes wishes{.name = *arguments.value("name"), .endpoint = *endpoint, .route = route};
    for (const std::string &list : arguments.values("dns")) {
        if (const auto added = addDns(wishes, list); !added)
            return std::unexpected(added.error());
    }
    return wishes;
}

/// What goes to standard output: a QR code, or the configuration unless a file gets it.
Result<SecretText> output(const Arguments &arguments, const SecretText &conf)
{
    if (!arguments.has("qr"))
        return SecretText(arguments.has("output") ? std::string() : std::string(conf.view()));
    const auto code = QrCode::encode(conf.view());
    if (!code)
        return std::unexpected(code.error());
    return SecretText(qrAsText(*code));
}

void advise(Console &console, const Arguments &arguments, Route route, const Tunnel &hub)
{
    if (route == Route::Everything && hub.forwarding != Forwarding::Masqueraded)
        console.message("the phone will send all its traffic here; for this machine to pass it on, write "
                        "'#@ Forward = yes' and '#@ Masquerade = yes' in [Interface] of this tunnel");
    if (arguments.has("qr"))
        console.message("warning: the code holds the private key; whoever scans it can be this device");
    else if (!arguments.has("output") && console.outputIsTerminal())
        console.message("warning: this shows the phone's private key on the screen");
}

/// Adds the peer and hands the configuration over: a file before the peer is there, since nothing else keeps
/// the key, and the screen after.
void add(Context &context, const Arguments &arguments, LoadedProfile loaded, const Phone &phone)
{
    ConfDocument document = ConfDocument::fromText(loaded.text.view());
    if (const auto appended = appendPeer(document, phone.peer); !appended)
        return context.fail(appended.error());
    const SecretText conf = phoneConf(context.console(), phone.tunnel);
    const auto shown = output(arguments, conf);
    if (!shown)
        return context.fail(shown.error());
    const auto path = arguments.value("output");
    if (path) {
        if (const auto written = writeFile(*path, conf.view(), Place::New); !written)
            return context.fail(written.error());
    }
    const std::string tunnel = loaded.profile.name.text();
    const bool saved = saveChange(context, {std::move(loaded), SecretText(document.text()), Live::Apply,
                                            "Added phone " + phone.peer.name + " to " + tunnel,
                                            path ? Tell::Result : Tell::Message});
    if (saved) {
        context.console().write(shown->view());
        // Now, since the command may have to wait for a password, and can be ended there.
        if (!context.console().flush())
            context.finish(ExitCode::Refused);
    } else if (path) {
        std::error_code ignored;
        std::filesystem::remove(*path, ignored);
    }
}

void run(Context &context, const Arguments &arguments)
{
    if (!arguments.has("name"))
        return context.usage("'phone' needs --name");
    const auto route = routeFrom(arguments.value("route").value_or("tunnel"));
    if (!route)
        return context.usage("--route is 'all' or 'tunnel'");
    auto loaded = loadProfile(context, arguments.operands().front());
    if (!loaded)
        return context.fail(loaded.error());
    if (!arguments.has("endpoint") && !loaded->profile.tunnel.publicEndpoint)
        return context.usage("'phone' needs --endpoint, since the tunnel has no '#@ Endpoint'");
    const auto wishes = wishesFrom(arguments, loaded->profile.tunnel, *route);
    if (!wishes)
        return context.fail(wishes.error());
    const auto phone = makePhone(loaded->profile.tunnel, *wishes, PhoneKeys::generate());
    if (!phone)
        return context.fail(phone.error());
    advise(context.console(), arguments, *route, loaded->profile.tunnel);
    add(context, arguments, *std::move(loaded), *phone);
}

constexpr Option options[] = {
    {"name", "TEXT", "what you call the phone"},
    {"endpoint", "HOST:PORT",
     "where the phone reaches this machine from outside; not needed where the tunnel says it (#@ Endpoint)"},
    {"route", "all|tunnel",
     "what the phone sends here: all its traffic, or only that for the tunnel's networks"},
    {"dns", "ADDRESSES", "DNS servers and search domains of the phone, with commas; may be repeated"},
    {"output", "FILE", "write the phone's configuration to a new file that only you can read"},
    {"qr", {}, "show it as a QR code for the WireGuard app of the phone"},
    noAskOption,
};

} // namespace

const Command phoneCommand{
    "phone",
    "NAME",
    "Add a phone to a tunnel that listens, live when it is up",
    "For example: aditctl phone home --name 'Pixel 9' --endpoint vpn.example.org:51820 --qr\n"
    "Makes the phone's keys, takes the next free addresses of the tunnel, adds the phone as a peer, and "
    "prints\n"
    "its configuration. That is the only copy of its private key: it is not kept here.",
    options,
    1,
    1,
    run,
};

} // namespace adit::cli
