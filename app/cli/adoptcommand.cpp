// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// aditctl adopt: a tunnel of root's /etc/wireguard becomes one of the user's.
#include "cli/commands.h"
#include "cli/importer.h"
#include "cli/profiles.h"
#include "cli/rootrights.h"
#include "core/tunnel/nameproposal.h"
#include "store/files.h"

#include <cerrno>
#include <net/if.h>

namespace adit::cli {

namespace {

std::string pathOf(const std::string &word)
{
    return meansFile(word) ? word : "/etc/wireguard/" + word + ".conf";
}

/// What is left to do, in commands that can be copied. `source` is what wg-quick knows the tunnel by.
void tellNext(Console &console, const std::string &source, const InterfaceName &name)
{
    // Of this network namespace; what /sys shows may be another one's.
    if (if_nametoindex(source.c_str()) != 0)
        console.message("the interface " + source + " is up now and was not touched");
    console.message("to change over: sudo systemctl disable --now wg-quick@" + source +
                    " (or, if it was started by hand: sudo wg-quick down " + source + "), then: aditctl up " +
                    name.text());
}

void run(Context &context, const Arguments &arguments)
{
    const std::string word = arguments.operands().front();
    const std::string path = pathOf(word);
    if (!meansFile(word)) {
        if (const auto name = InterfaceName::from(word); !name)
            return context.fail(name.error());
    }
    // Root reads the file, and that is all that root does here: what is in it is read by who called sudo.
    const auto file = readFile(path);
    if (const auto given = giveUpRoot(); !given)
        return context.fail(given.error());
    Console &console = context.console();
    if (!file) {
        if (file.error().sysErrno == EACCES)
            console.message("only root may read it: sudo aditctl adopt " + word);
        return context.fail(file.error());
    }
    const auto name =
        importText(context, {path, path, file->text, file->readableByOthers}, requestFrom(arguments, path));
    if (!name)
        return context.fail(name.error());
    console.line("Adopted " + name->text() + " from " + path);
    console.flush();
    tellNext(console, proposeName(path).displayName, *name);
    context.finish(ExitCode::Ok);
}

constexpr Option options[] = {
    {"name", "NAME", "name of the tunnel, where the file's name is none or not the wanted one"},
    {"replace", {}, "replace a tunnel of this name"},
};

} // namespace

const Command adoptCommand{
    "adopt",
    "INTERFACE|FILE",
    "Take a tunnel of wg-quick over",
    "For example: sudo aditctl adopt home\n"
    "INTERFACE means /etc/wireguard/INTERFACE.conf, which only root may read. As root this command does\n"
    "nothing but read it; then it becomes the user who called sudo, for good, and imports what it read into\n"
    "that user's tunnels, as 'aditctl import' does. The file stays as it is, and so does a running "
    "interface:\n"
    "the last line says what takes it down and brings it up with Adit. PreUp, PostUp and the like are kept "
    "and\n"
    "never run; for the usual recipes the setting is named that does the same.",
    options,
    1,
    1,
    run,
};

} // namespace adit::cli
