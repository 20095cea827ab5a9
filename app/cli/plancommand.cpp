// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// aditctl plan: every step that `up` would take on this machine, taking none.
#include "cli/commands.h"
#include "cli/json.h"
#include "cli/profiles.h"
#include "core/errortext.h"

namespace adit::cli {

namespace {

void show(Context &context, const InterfaceName &name, const std::vector<std::string> &steps, bool json)
{
    Console &console = context.console();
    if (json) {
        writeJson(console, QJsonObject{{QLatin1String("name"), jsonText(name.text())},
                                       {QLatin1String("steps"), jsonTexts(steps)}});
        return context.finish(ExitCode::Ok);
    }
    for (std::size_t i = 0; i < steps.size(); ++i)
        console.line(std::to_string(i + 1) + ". " + steps[i]);
    if (steps.empty())
        console.line("Nothing to do.");
    context.finish(ExitCode::Ok);
}

void run(Context &context, const Arguments &arguments)
{
    auto profile = profileFrom(context, arguments.operands().front());
    if (!profile)
        return context.fail(profile.error());
    const auto kept = std::make_shared<Profile>(*std::move(profile));
    const bool json = arguments.has("json");
    context.resolver().resolve(namesToResolve(kept->tunnel), [&context, kept,
                                                              json](const Resolution &resolution) {
        for (const EndpointName &name : resolution.missing)
            context.console().message("warning: " + describe({Errc::EndpointUnresolved, name.toString()}));
        const auto spec = compile(kept->tunnel, kept->name, resolution.found);
        if (!spec)
            return context.fail(spec.error());
        context.helper().plan(*spec, [&context, kept, json](const Result<std::vector<std::string>> &steps) {
            if (!steps)
                return context.fail(steps.error());
            show(context, kept->name, *steps, json);
        });
    });
}

constexpr Option options[] = {jsonOption};

} // namespace

const Command planCommand{
    "plan",
    "NAME|FILE",
    "Show what 'up' would do, step by step, without doing it",
    "For a tunnel that is up: the steps that take it to what the file says now.",
    options,
    1,
    1,
    run,
};

} // namespace adit::cli
