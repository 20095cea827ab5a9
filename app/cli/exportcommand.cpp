// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// aditctl export: a profile as canonical .conf text, keys included.
#include "cli/commands.h"
#include "cli/phoneconf.h"
#include "cli/profiles.h"
#include "core/conf/confwriter.h"
#include "store/files.h"

namespace adit::cli {

namespace {

void run(Context &context, const Arguments &arguments)
{
    Console &console = context.console();
    const auto loaded = loadProfile(context, arguments.operands().front());
    if (!loaded)
        return context.fail(loaded.error());
    const Tunnel &tunnel = loaded->profile.tunnel;
    const SecretText text =
        arguments.has("phone") ? phoneConf(console, tunnel) : writeConf(tunnel, ConfStyle::Full);
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

constexpr Option options[] = {
    {"phone", {}, "only what every phone app takes; says what was left out"},
    {"output", "FILE", "write to a new file that only you can read, instead of standard output"},
    {"replace", {}, "replace the file of --output"},
};

} // namespace

const Command exportCommand{
    "export",
    "NAME",
    "Print a tunnel as a .conf, keys included",
    "The canonical form, which every WireGuard tool reads. It holds the private key: treat the output like "
    "one.",
    options,
    1,
    1,
    run,
};

} // namespace adit::cli
