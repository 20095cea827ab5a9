// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// aditctl import: .conf files, also those of a .zip, become profiles.
#include "cli/commands.h"
#include "cli/importer.h"
#include "cli/nmimport.h"
#include "cli/profiles.h"

#include <algorithm>

namespace adit::cli {

namespace {

void run(Context &context, const Arguments &arguments)
{
    const auto &files = arguments.operands();
    if (arguments.has("name") && files.size() > 1)
        return context.usage("--name is for one tunnel");
    if (arguments.has(fromNetworkManagerOption.name))
        return importFromNetworkManager(context, arguments);
    if (files.empty())
        return context.usage("'import' needs FILE|-...");
    if (arguments.has("name") && std::ranges::any_of(files, isArchive))
        return context.usage("--name is for one file, not for an archive");
    Failures failures(context);
    std::size_t imported = 0;
    std::size_t total = 0;
    const auto count = [&](const std::string &file, const Result<InterfaceName> &name) {
        ++total;
        if (!name)
            return failures.add(name.error(), file);
        ++imported;
        context.console().line("Imported " + name->text());
    };
    for (const std::string &path : files) {
        const ImportRequest request = requestFrom(arguments, path);
        if (!isArchive(path))
            count(path, importFile(context, request));
        else if (const auto opened = importArchive(context, request, count); !opened)
            count(path, std::unexpected(opened.error()));
    }
    if (total != 1)
        context.console().line(std::to_string(imported) + " of " + std::to_string(total) + " imported");
    context.finish(failures.code());
}

constexpr Option options[] = {
    {"name", "NAME", "name of the tunnel, where the file's name is none or not the wanted one"},
    {"replace", {}, "replace a tunnel of this name"},
    fromNetworkManagerOption,
    {"json", {}, "with --from-networkmanager and no name: print JSON for programs"},
};

} // namespace

const Command importCommand{
    "import",
    "[FILE|-|CONNECTION]...",
    "Take configuration files into your tunnels",
    "The file is checked and kept byte for byte, comments included, in a folder that only you can read. "
    "Commands\n"
    "in it (PostUp and the like) are kept and never run. A file name that cannot name a network interface is "
    "never\n"
    "cut silently: you are asked, or a name is proposed. A bad file does not stop the others. Of a .zip, all "
    ".conf\n"
    "files are imported, whatever folder of it they are in.\n"
    "With --from-networkmanager the words name WireGuard connections of NetworkManager (by name, interface "
    "or\n"
    "UUID) instead of files; without a word those that it has are listed. NetworkManager may ask for a "
    "password\n"
    "before it gives a key out. What does not carry over is told for each, and nothing of NetworkManager's "
    "is\n"
    "changed: the last line says what takes the connection down there and brings it up with Adit.",
    options,
    0,
    anyNumber,
    run,
};

} // namespace adit::cli
