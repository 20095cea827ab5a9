// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// aditctl qr: a tunnel as a QR code for a phone, in the terminal or as a picture.
#include "cli/commands.h"
#include "cli/phoneconf.h"
#include "cli/profiles.h"
#include "core/conf/confwriter.h"
#include "core/errortext.h"
#include "qr/qrcode.h"
#include "store/files.h"

namespace adit::cli {

namespace {

// Enough for a camera that looks at a screen or a print.
constexpr int pixelsPerModule = 8;

// What makes a configuration large is nearly always a long list of AllowedIPs.
std::string tooLarge(const Tunnel &tunnel, std::size_t bytes)
{
    std::size_t prefixes = 0;
    for (const Peer &peer : tunnel.peers)
        prefixes += peer.allowedIps.size();
    return "A QR code holds " + std::to_string(qrMostBytes) + " bytes, and this tunnel takes " +
           std::to_string(bytes) + ". Its " + std::to_string(prefixes) + " AllowedIPs and " +
           std::to_string(tunnel.peers.size()) +
           " peers are too many for one: shorten the lists, or hand over a file ('aditctl export --phone').";
}

Result<> writePicture(const Arguments &arguments, const QrCode &code)
{
    const Place place = arguments.has("replace") ? Place::NewOrReplace : Place::New;
    if (const auto path = arguments.value("svg"))
        return writeFile(*path, qrAsSvg(code), place);
    const auto png = qrAsPng(code, pixelsPerModule);
    if (!png)
        return std::unexpected(png.error());
    return writeFile(*arguments.value("png"), {reinterpret_cast<const char *>(png->data()), png->size()},
                     place);
}

void run(Context &context, const Arguments &arguments)
{
    Console &console = context.console();
    if (arguments.has("png") && arguments.has("svg"))
        return context.usage("--png and --svg do not go together");
    const auto profile = profileFrom(context, arguments.operands().front());
    if (!profile)
        return context.fail(profile.error());
    const SecretText text = phoneConf(console, profile->tunnel);
    const auto code = QrCode::encode(text.view());
    if (!code && text.view().size() > qrMostBytes) {
        console.message(tooLarge(profile->tunnel, text.view().size()));
        return context.finish(ExitCode::Refused);
    }
    if (!code)
        return context.fail(code.error());
    if (arguments.has("png") || arguments.has("svg")) {
        if (const auto written = writePicture(arguments, *code); !written)
            return context.fail(written.error());
        return context.finish(ExitCode::Ok);
    }
    console.message("warning: the code holds the private key; whoever scans it can be this device");
    console.write(qrAsText(*code));
    context.finish(ExitCode::Ok);
}

constexpr Option options[] = {
    {"png", "FILE", "write a picture to a new file that only you can read"},
    {"svg", "FILE", "the same as a drawing that scales"},
    {"replace", {}, "replace the file of --png or --svg"},
};

} // namespace

const Command qrCommand{
    "qr",
    "NAME|FILE",
    "Show a tunnel as a QR code for the WireGuard app of a phone",
    "The code holds what every phone app takes, the private key included.\n"
    "Two devices with one key drive each other out: give each phone a tunnel of its own.",
    options,
    1,
    1,
    run,
};

} // namespace adit::cli
