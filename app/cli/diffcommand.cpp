// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// aditctl diff: what is different since a previous version.
#include "cli/commands.h"
#include "cli/versionwords.h"

namespace adit::cli {

namespace {

void run(Context &context, const Arguments &arguments)
{
    const auto history = historyOf(context, arguments.operands()[0]);
    if (!history)
        return context.fail(history.error());
    const std::string word = arguments.operands().size() > 1 ? arguments.operands()[1] : "1";
    const auto version = findVersion(history->versions, word);
    if (!version)
        return context.fail(version.error());
    const auto text = history->store.versions().load(history->name, version->id);
    if (!text)
        return context.fail(text.error());
    context.console().write("Since " + timeWords(version->replaced) + ":\n" +
                            differencesText(differencesOf(text->view(), history->text.view())));
    context.finish(ExitCode::Ok);
}

} // namespace

const Command diffCommand{
    "diff",
    "NAME [VERSION]",
    "Show what a tunnel has that a previous version had not",
    "VERSION is as for 'aditctl restore'; without it, the newest previous version. Order, spelling and\n"
    "comments do not count, and no key is shown.",
    {},
    1,
    2,
    run,
};

} // namespace adit::cli
