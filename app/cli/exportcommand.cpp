// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// aditctl export: a profile as canonical .conf text or in the words of another program, keys included.
#include "cli/commands.h"
#include "cli/phoneconf.h"
#include "cli/profiles.h"
#include "core/conf/confwriter.h"
#include "core/render/rendering.h"
#include "store/files.h"

#include <algorithm>

namespace adit::cli {

namespace {

/// The files of a format; what it does not carry was told on standard error.
Rendering rendered(Console &console, const Profile &profile, const Format &format)
{
    Rendering rendering = format.render(profile.name, profile.tunnel);
    std::string names;
    for (const std::string &name : rendering.leftOut)
        names += (names.empty() ? "" : ", ") + name;
    if (!names.empty())
        console.message("left out, since " + std::string(format.program) + " does not take it: " + names);
    for (const std::string &note : rendering.notes)
        console.message("note: " + note);
    return rendering;
}

/// Each of them at its place, or none.
Result<> writeFiles(const std::vector<RenderedFile> &files, const std::string &folder, Place place)
{
    if (const auto made = makePrivateFolder(folder); !made)
        return made;
    std::vector<StagedFile> staged;
    for (const RenderedFile &file : files) {
        auto written = StagedFile::write(folder + "/" + file.name, file.text.view());
        if (!written)
            return std::unexpected(written.error());
        staged.push_back(*std::move(written));
    }
    for (StagedFile &file : staged) {
        if (const auto put = file.put(place); !put)
            return put;
    }
    return {};
}

void exportOne(Context &context, const Arguments &arguments, const SecretText &text)
{
    Console &console = context.console();
    if (const auto path = arguments.value("output")) {
        const Place place = arguments.has("replace") ? Place::NewOrReplace : Place::New;
        if (const auto written = writeFile(*path, text.view(), place); !written)
            return context.fail(written.error());
        return context.finish(ExitCode::Ok);
    }
    if (console.outputIsTerminal())
        console.message("warning: this shows private keys on the screen");
    console.write(text.view());
    context.finish(ExitCode::Ok);
}

void exportAs(Context &context, const Arguments &arguments, const Profile &profile, const Format &format)
{
    const Rendering rendering = rendered(context.console(), profile, format);
    if (rendering.files.size() == 1)
        return exportOne(context, arguments, rendering.files.front().text);
    const auto folder = arguments.value("output");
    if (!folder)
        return context.usage("'" + std::string(format.word) + "' is several files: give --output a folder");
    const Place place = arguments.has("replace") ? Place::NewOrReplace : Place::New;
    if (const auto written = writeFiles(rendering.files, *folder, place); !written)
        return context.fail(written.error());
    for (const RenderedFile &file : rendering.files)
        context.console().line(*folder + "/" + file.name);
    context.finish(ExitCode::Ok);
}

void run(Context &context, const Arguments &arguments)
{
    const auto word = arguments.value("format");
    const auto format = std::ranges::find(formats(), word.value_or(""), &Format::word);
    if (word && format == formats().end())
        return context.usage("there is no format '" + *word + "'");
    if (word && arguments.has("phone"))
        return context.usage("--phone is a form of .conf: give it or --format");
    const auto loaded = loadProfile(context, arguments.operands().front());
    if (!loaded)
        return context.fail(loaded.error());
    if (word)
        return exportAs(context, arguments, loaded->profile, *format);
    const Tunnel &tunnel = loaded->profile.tunnel;
    exportOne(context, arguments,
              arguments.has("phone") ? phoneConf(context.console(), tunnel)
                                     : writeConf(tunnel, ConfStyle::Full));
}

constexpr Option options[] = {
    {"format", "FORMAT", "wg-quick, networkmanager, networkd, uci (OpenWrt) or mikrotik (RouterOS 7)"},
    {"phone", {}, "only what every phone app takes; says what was left out"},
    {"output", "FILE",
     "write to a new file that only you can read, instead of standard output; a folder for networkd"},
    {"replace", {}, "replace the file of --output"},
};

} // namespace

const Command exportCommand{
    "export",
    "NAME",
    "Print a tunnel as a .conf or for another program, keys included",
    "The canonical form, which every WireGuard tool reads, or with --format what another program reads. "
    "What\n"
    "that program has no word for is told on standard error. It holds the private key: treat the output "
    "like\n"
    "one. How it gets there, for a tunnel called home:\n"
    "wg-quick: sudo install -m 600 home.conf /etc/wireguard/\n"
    "networkmanager: sudo install -m 600 home.nmconnection /etc/NetworkManager/system-connections/, then\n"
    "sudo nmcli connection reload; it starts by hand: nmcli connection up home\n"
    "networkd: sudo install -m 640 -g systemd-network FOLDER/home.* /etc/systemd/network/, then\n"
    "sudo networkctl reload\n"
    "uci: append it to /etc/config/network of the router, then: service network restart\n"
    "mikrotik: copy it to the router as home.rsc, then: /import home.rsc",
    options,
    1,
    1,
    run,
};

} // namespace adit::cli
