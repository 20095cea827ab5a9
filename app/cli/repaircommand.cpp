// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// aditctl repair: puts right what other programs changed of a running tunnel.
#include "cli/commands.h"
#include "cli/context.h"
#include "cli/json.h"

namespace adit::cli {

namespace {

void run(Context &context, const Arguments &arguments)
{
    const auto name = InterfaceName::from(arguments.operands().front());
    if (!name)
        return context.fail(name.error());
    const bool json = arguments.has("json");
    context.helper().repair(*name, context.interaction(),
                            [&context, name = *name, json](const Result<std::vector<std::string>> &steps) {
                                if (!steps)
                                    return context.fail(steps.error());
                                Console &console = context.console();
                                if (json)
                                    writeJson(console,
                                              QJsonObject{{QLatin1String("name"), jsonText(name.text())},
                                                          {QLatin1String("steps"), jsonTexts(*steps)}});
                                else if (steps->empty())
                                    console.line(name.text() + ": nothing to repair");
                                for (std::size_t i = 0; !json && i < steps->size(); ++i)
                                    console.line(name.text() + ": " + (*steps)[i]);
                                context.finish(ExitCode::Ok);
                            });
}

constexpr Option options[] = {jsonOption, noAskOption};

} // namespace

const Command repairCommand{
    "repair",
    "NAME",
    "Put right what other programs changed of a running tunnel",
    "Afterwards it is as approved: its keys, peers, addresses, MTU, routes and rules. What others put beside "
    "it stays, and\n"
    "so do the sessions of peers that nobody touched. Prints each step it took; 'status NAME --drift' shows "
    "them before.",
    options,
    1,
    1,
    run,
};

} // namespace adit::cli
