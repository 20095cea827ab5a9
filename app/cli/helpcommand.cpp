// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// aditctl help, and --help of every command.
#include "cli/commands.h"
#include "cli/completion.h"
#include "cli/context.h"
#include "cli/help.h"

namespace adit::cli {

namespace {

void run(Context &context, const Arguments &arguments)
{
    const auto &words = arguments.operands();
    if (arguments.has("man")) {
        context.console().write(manPage());
        return context.finish(ExitCode::Ok);
    }
    if (const auto shell = arguments.value("completion")) {
        const std::string script = completionFor(*shell);
        if (script.empty())
            return context.usage("completion is there for bash, zsh and fish");
        context.console().write(script);
        return context.finish(ExitCode::Ok);
    }
    if (words.empty()) {
        context.console().write(overview());
        return context.finish(ExitCode::Ok);
    }
    const std::string name = words.size() == 1 ? words[0] : words[0] + " " + words[1];
    const std::string text = helpOf(name);
    if (text.empty())
        return context.usage("there is no command '" + name + "'");
    context.console().write(text);
    context.finish(ExitCode::Ok);
}

constexpr Option options[] = {
    {"man", {}, "print the manual page in the form that man(1) reads"},
    {"completion", "SHELL", "print the script by which bash, zsh or fish completes aditctl's words"},
};

} // namespace

const Command helpCommand{"help", "[COMMAND]", "Explain a command", "", options, 0, 2, run};

} // namespace adit::cli
