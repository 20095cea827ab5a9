// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// aditctl restore: a previous version takes the place of the profile, which becomes one itself.
#include "cli/commands.h"
#include "cli/versionwords.h"

namespace adit::cli {

namespace {

void run(Context &context, const Arguments &arguments)
{
    const auto history = historyOf(context, arguments.operands()[0]);
    if (!history)
        return context.fail(history.error());
    const auto version = findVersion(history->versions, arguments.operands()[1]);
    if (!version)
        return context.fail(version.error());
    const auto text = history->store.versions().load(history->name, version->id);
    if (!text)
        return context.fail(text.error());
    if (const auto saved = history->store.save(history->name, text->view(), Overwrite::Replace); !saved)
        return context.fail(saved.error());
    const std::string &name = history->name.text();
    context.console().line("Restored " + name + " as it was until " + timeWords(version->replaced) +
                           "; a running tunnel is as before ('aditctl apply " + name +
                           "' applies the change).");
    context.finish(ExitCode::Ok);
}

} // namespace

const Command restoreCommand{
    "restore",
    "NAME VERSION",
    "Put a previous version of a tunnel in its place",
    "VERSION is its number in 'aditctl history NAME' (1 is the newest), or its time as it stands there. "
    "What\n"
    "was in place becomes a previous version. A running tunnel is not changed.",
    {},
    2,
    2,
    run,
};

} // namespace adit::cli
