// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "cli/importer.h"

#include "archive/archivereader.h"
#include "cli/profiles.h"
#include "core/tunnel/nameproposal.h"
#include "store/files.h"
#include "store/intake.h"

namespace adit::cli {

namespace {

Result<InterfaceName> nameFor(Console &console, const ProfileStore &store, const Incoming &incoming,
                              const ImportRequest &request)
{
    if (request.name)
        return InterfaceName::from(*request.name);
    NameProposal proposal = proposeName(incoming.fileName);
    if (!incoming.fileName.empty() && !proposal.changed)
        return std::move(proposal.name);
    // Nobody knows yet whether it will be taken, so it should be free.
    if (const auto taken = store.list())
        proposal = proposeName(incoming.fileName, *taken);
    const std::string whose = incoming.fileName.empty() ? "standard input has no name"
                                                        : "'" + proposal.displayName + "' is no tunnel name";
    if (console.canAsk() && !incoming.fileName.empty() &&
        console.ask(whose + ". Import as '" + proposal.name.text() + "'?", Console::Answer::Yes) ==
            Console::Answer::Yes)
        return std::move(proposal.name);
    console.message(whose + "; give one, for example: --name " + proposal.name.text());
    return fail(Errc::InvalidName, proposal.displayName);
}

Error errorOf(ArchiveFault fault, const std::string &shown)
{
    switch (fault) {
    case ArchiveFault::Unreadable: return {Errc::FileUnreadable, shown};
    case ArchiveFault::NotAnArchive: return {Errc::InvalidText, shown + " is no .zip archive, or is damaged"};
    case ArchiveFault::TooManyFiles: return {Errc::LimitExceeded, shown + ": more than 1000 profiles"};
    case ArchiveFault::TooLarge: return {Errc::LimitExceeded, shown};
    case ArchiveFault::TooMuchInAll: return {Errc::LimitExceeded, shown + ": more than 64 MiB in all"};
    case ArchiveFault::Encrypted: return {Errc::Unsupported, shown + " is protected with a password"};
    case ArchiveFault::Unsupported: return {Errc::Unsupported, shown};
    case ArchiveFault::Damaged: return {Errc::InvalidText, shown + " is damaged"};
    }
    return {Errc::FileUnreadable, shown};
}

} // namespace

Result<InterfaceName> importText(Context &context, const Incoming &incoming, const ImportRequest &request)
{
    Console &console = context.console();
    const auto store = context.store();
    if (!store)
        return std::unexpected(store.error());
    if (const auto tunnel = readTunnel(console, incoming.text.view(), incoming.shown, Show::All); !tunnel)
        return std::unexpected(tunnel.error());
    auto name = nameFor(console, *store, incoming, request);
    if (!name)
        return name;
    if (incoming.readableByOthers)
        console.message("warning: other users can read " + incoming.shown +
                        " and the keys in it; to mend it: chmod 600 " + incoming.shown);
    if (standingOf(*store, *name, incoming.text.view()) == Standing::Same)
        return name;
    auto saved = store->save(*name, incoming.text.view(), request.overwrite);
    if (!saved && saved.error().code == Errc::Exists)
        console.message("there is another tunnel '" + name->text() +
                        "' already; --replace replaces it, --name gives this one another name");
    if (!saved)
        return std::unexpected(saved.error());
    return name;
}

ImportRequest requestFrom(const Arguments &arguments, const std::string &path)
{
    return {path, arguments.value("name"), arguments.has("replace") ? Overwrite::Replace : Overwrite::Refuse};
}

Result<InterfaceName> importFile(Context &context, const ImportRequest &request)
{
    const auto file = readFile(request.path);
    if (!file)
        return std::unexpected(file.error());
    const bool isInput = request.path == "-";
    return importText(
        context,
        {isInput ? "<stdin>" : request.path, isInput ? "" : request.path, file->text, file->readableByOthers},
        request);
}

bool isArchive(std::string_view path)
{
    return path.ends_with(".zip") || path.ends_with(".ZIP");
}

Result<> importArchive(Context &context, const ImportRequest &request,
                       const std::function<void(const std::string &, const Result<InterfaceName> &)> &each)
{
    auto archive = ArchiveReader::open(request.path);
    if (!archive)
        return std::unexpected(errorOf(archive.error(), request.path));
    while (!archive->atEnd()) {
        const ArchivedFile file = archive->next();
        const std::string shown = request.path + "/" + file.name;
        if (file.text)
            each(shown, importText(context, {shown, file.name, *file.text}, request));
        else
            each(shown, std::unexpected(errorOf(file.text.error(), shown)));
    }
    return {};
}

} // namespace adit::cli
