// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// aditctl confirm: keeps what 'aditctl apply --confirm' put on trial, or takes it back at once.
#include "cli/commands.h"
#include "cli/context.h"

namespace adit::cli {

namespace {

void run(Context &context, const Arguments &arguments)
{
    const auto name = InterfaceName::from(arguments.operands().front());
    if (!name)
        return context.fail(name.error());
    const bool back = arguments.has("take-back");
    const auto done = [&context, name = *name, back](const Result<> &result) {
        if (!result)
            return context.fail(result.error());
        context.console().line(name.text() + (back ? ": the change is taken back" : ": the change is kept"));
        context.finish(ExitCode::Ok);
    };
    if (back)
        context.helper().takeBack(*name, context.interaction(), done);
    else
        context.helper().confirm(*name, context.interaction(), done);
}

constexpr Option options[] = {
    {"take-back", {}, "take the change back at once instead"},
    noAskOption,
};

} // namespace

const Command confirmCommand{
    "confirm",
    "NAME",
    "Keep a change that is on trial",
    "After 'aditctl apply NAME --confirm SECONDS', before the time is over. Fails when the change was taken\n"
    "back already.",
    options,
    1,
    1,
    run,
};

} // namespace adit::cli
