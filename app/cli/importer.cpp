// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "cli/importer.h"

#include "cli/profiles.h"
#include "core/tunnel/nameproposal.h"
#include "store/files.h"
#include "store/intake.h"

namespace adit::cli {

namespace {

Result<InterfaceName> nameFor(Console &console, const ProfileStore &store, const ImportRequest &request)
{
    if (request.name)
        return InterfaceName::from(*request.name);
    const bool fromStandardInput = request.path == "-";
    NameProposal proposal = proposeName(fromStandardInput ? "" : request.path);
    if (!fromStandardInput && !proposal.changed)
        return std::move(proposal.name);
    // Nobody knows yet whether it will be taken, so it should be free.
    if (const auto taken = store.list())
        proposal = proposeName(fromStandardInput ? "" : request.path, *taken);
    const std::string whose =
        fromStandardInput ? "standard input has no name" : "'" + proposal.displayName + "' is no tunnel name";
    if (console.canAsk() && !fromStandardInput &&
        console.ask(whose + ". Import as '" + proposal.name.text() + "'?", Console::Answer::Yes) ==
            Console::Answer::Yes)
        return std::move(proposal.name);
    console.message(whose + "; give one, for example: --name " + proposal.name.text());
    return fail(Errc::InvalidName, proposal.displayName);
}

} // namespace

Result<InterfaceName> importFile(Context &context, const ImportRequest &request)
{
    Console &console = context.console();
    const auto store = context.store();
    if (!store)
        return std::unexpected(store.error());
    const auto file = readFile(request.path);
    if (!file)
        return std::unexpected(file.error());
    const std::string shown = request.path == "-" ? "<stdin>" : request.path;
    if (const auto tunnel = readTunnel(console, file->text.view(), shown, Show::All); !tunnel)
        return std::unexpected(tunnel.error());
    auto name = nameFor(console, *store, request);
    if (!name)
        return name;
    if (file->readableByOthers)
        console.message("warning: other users can read " + shown +
                        " and the keys in it; to mend it: chmod 600 " + shown);
    if (standingOf(*store, *name, file->text.view()) == Standing::Same)
        return name;
    auto saved = store->save(*name, file->text.view(), request.overwrite);
    if (!saved && saved.error().code == Errc::Exists)
        console.message("there is another tunnel '" + name->text() +
                        "' already; --replace replaces it, --name gives this one another name");
    if (!saved)
        return std::unexpected(saved.error());
    return name;
}

} // namespace adit::cli
