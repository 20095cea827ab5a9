// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// aditctl: finds the command that the words name, and runs it.
#include "cli/commands.h"
#include "cli/context.h"
#include "cli/help.h"
#include "cli/machine.h"
#include "cli/passwordagent.h"

#include <algorithm>
#include <cstdlib>
#include <optional>
#include <sodium.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>
#include <vector>

namespace {

using namespace adit::cli;

/// Keys pass through this process: no core file, and no other program of the user may look into it.
void protectMemory()
{
    constexpr rlimit none{0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
    ::prctl(PR_SET_DUMPABLE, 0);
}

/// The command that the first one or two words name; takes those words away.
const Command *findCommand(std::span<const std::string_view> &words)
{
    for (const std::size_t length : {std::size_t{2}, std::size_t{1}}) {
        if (words.size() < length)
            continue;
        const std::string name =
            length == 1 ? std::string(words[0]) : std::string(words[0]) + " " + std::string(words[1]);
        const auto found = std::ranges::find(commands(), name, &Command::name);
        if (found != commands().end()) {
            words = words.subspan(length);
            return *found;
        }
    }
    return nullptr;
}

/// `aditctl`, `aditctl --help`, `aditctl peers`, or a word that is no command.
void runWithoutCommand(Context &context, std::span<const std::string_view> words)
{
    Console &console = context.console();
    if (words.empty()) {
        console.note(overview());
        return context.finish(ExitCode::Usage);
    }
    const std::string first(words[0]);
    if (first == "--help" || first == "-h") {
        console.write(overview());
        return context.finish(ExitCode::Ok);
    }
    if (first == "--version")
        return versionCommand.run(context, {});
    const std::string group = helpOf(first);
    if (group.empty())
        return context.usage("there is no command '" + first + "'");
    const bool asked = words.size() > 1 && (words[1] == "--help" || words[1] == "-h");
    asked ? console.write(group) : console.note(group);
    context.finish(asked ? ExitCode::Ok : ExitCode::Usage);
}

/// Whether polkit may have to ask, and only this terminal can be asked on. NetworkManager asks without us.
bool needsPasswordAgent(Context &context, const Command &command, const Arguments &arguments)
{
    const bool mayAsk =
        std::ranges::find(command.options, noAskOption.name, &Option::name) != command.options.end() ||
        arguments.has(fromNetworkManagerOption.name);
    return mayAsk && context.interaction() == adit::Interaction::Allow && context.console().canAsk() &&
           ::geteuid() != 0 && !desktopAgent();
}

/// `agent` gets the password agent of this command, which has to stay until the command is done.
void runCommand(Context &context, std::optional<PasswordAgent> &agent, const Command &command,
                std::span<const std::string_view> words)
{
    const auto arguments = Arguments::parse(words, command.options);
    const std::string name(command.name);
    if (!arguments)
        return context.usage(name + ": " + arguments.error());
    if (arguments->has("help")) {
        context.console().write(helpOf(command.name));
        return context.finish(ExitCode::Ok);
    }
    const std::size_t count = arguments->operands().size();
    if (count < command.leastOperands)
        return context.usage(name + " needs " + std::string(command.operands));
    // Without repeating it: it may be a key that should not be here at all.
    if (count > command.mostOperands)
        return context.usage(
            name + " takes " +
            (command.operands.empty() ? "no operands" : "only " + std::string(command.operands)));
    if (arguments->has(noAskOption.name))
        context.setInteraction(adit::Interaction::Forbid);
    if (needsPasswordAgent(context, command, *arguments))
        agent.emplace();
    command.run(context, *arguments);
}

} // namespace

int main(int argc, char **argv)
{
    protectMemory();
    if (sodium_init() < 0)
        return static_cast<int>(ExitCode::Refused);
    const std::vector<std::string_view> all(argv + std::min(argc, 1), argv + argc);
    std::optional<PasswordAgent> agent;
    Context context(argc, argv);
    std::span<const std::string_view> words(all);
    if (const Command *command = findCommand(words))
        runCommand(context, agent, *command, words);
    else
        runWithoutCommand(context, words);
    const int code = context.wait();
    agent.reset();
#ifdef __SANITIZE_ADDRESS__
    return code; // the look for leaks comes at the end of the process
#else
    // All is said and done. What is left is to take Qt apart, which the kernel does faster.
    std::_Exit(code);
#endif
}
