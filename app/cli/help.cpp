// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "cli/help.h"

#include "cli/commands.h"

#include <algorithm>

namespace adit::cli {

namespace {

constexpr std::string_view exitCodes[][2] = {
    {"0", "done"},
    {"1", "the input, the state or the machine says no"},
    {"2", "the command line makes no sense"},
    {"3", "not authorised"},
    {"4", "the helper is not there, or not to be trusted"},
};

std::string padded(std::string text, std::size_t width)
{
    text.resize(std::max(width, text.size()), ' ');
    return text + "  ";
}

std::string optionWords(const Option &option)
{
    return "--" + std::string(option.name) + (option.value.empty() ? "" : " " + std::string(option.value));
}

std::string usageLine(const Command &command)
{
    std::string line = "aditctl " + std::string(command.name);
    for (const Option &option : command.options)
        line += " [" + optionWords(option) + "]";
    if (!command.operands.empty())
        line += " " + std::string(command.operands);
    return line;
}

bool isPartOf(const Command &command, std::string_view group)
{
    return command.name.size() > group.size() && command.name.starts_with(group) &&
           command.name[group.size()] == ' ';
}

std::string commandHelp(const Command &command)
{
    std::string text = "Usage: " + usageLine(command) + "\n\n" + std::string(command.summary) + ".\n";
    if (!command.text.empty())
        text += "\n" + std::string(command.text) + "\n";
    if (command.options.empty())
        return text;
    std::size_t width = 0;
    for (const Option &option : command.options)
        width = std::max(width, optionWords(option).size());
    text += "\nOptions:\n";
    for (const Option &option : command.options)
        text += "  " + padded(optionWords(option), width) + std::string(option.help) + "\n";
    return text;
}

/// Text for roff: a hyphen is a minus, a backslash is itself, a dot or quote at the start of a line is no
/// request.
std::string roff(std::string_view text)
{
    std::string result;
    for (const char c : text) {
        if (result.empty() || result.back() == '\n') {
            if (c == '.' || c == '\'')
                result += "\\&";
        }
        if (c == '-')
            result += "\\-";
        else if (c == '\\')
            result += "\\e";
        else
            result += c;
    }
    return result;
}

std::string roffCommand(const Command &command)
{
    std::string text = ".SS \"" +
                       roff("aditctl " + std::string(command.name) +
                            (command.operands.empty() ? "" : " " + std::string(command.operands))) +
                       "\"\n" + roff(command.summary) + ".\n";
    if (!command.text.empty())
        text += roff(command.text) + "\n";
    for (const Option &option : command.options)
        text += ".TP\n.B " + roff(optionWords(option)) + "\n" + roff(option.help) + "\n";
    return text;
}

} // namespace

std::string overview()
{
    std::size_t width = 0;
    for (const Command *command : commands())
        width = std::max(width, command->name.size());
    std::string text =
        "aditctl: WireGuard tunnels from the command line\n\nUsage: aditctl COMMAND ...\n\nCommands:\n";
    for (const Command *command : commands())
        text += "  " + padded(std::string(command->name), width) + std::string(command->summary) + "\n";
    text += "\n'aditctl COMMAND --help' explains a command. A first try:\n"
            "  aditctl import ./home.conf && aditctl up home && aditctl status home\n\nExit codes:\n";
    for (const auto &[code, meaning] : exitCodes)
        text += "  " + std::string(code) + "  " + std::string(meaning) + "\n";
    return text;
}

std::string helpOf(std::string_view name)
{
    const auto list = commands();
    const auto exact = std::ranges::find(list, name, &Command::name);
    if (exact != list.end())
        return commandHelp(**exact);
    std::string text;
    for (const Command *command : list) {
        if (isPartOf(*command, name))
            text += (text.empty() ? "" : "\n") + commandHelp(*command);
    }
    return text;
}

std::string manPage()
{
    std::string text =
        ".\\\" SPDX-License-Identifier: GPL-3.0-or-later\n.\\\" SPDX-FileCopyrightText: The Adit authors\n"
        ".\\\" Made by 'aditctl help --man'; change the commands' own help instead.\n"
        ".TH ADITCTL 1 \"\" \"Adit " ADIT_VERSION "\" \"User Commands\"\n"
        ".SH NAME\naditctl \\- WireGuard tunnels from the command line\n"
        ".SH SYNOPSIS\n.B aditctl\n.I COMMAND\n[\\fIOPTION\\fR...] [\\fIOPERAND\\fR...]\n"
        ".SH DESCRIPTION\n"
        "Keeps WireGuard tunnels as files of yours, and brings them up through Adit's helper. What shall run "
        "is\n"
        "approved once by an administrator; bringing it up and down then needs no password.\n"
        ".SH COMMANDS\n";
    for (const Command *command : commands())
        text += roffCommand(*command);
    text += ".SH EXIT STATUS\n";
    for (const auto &[code, meaning] : exitCodes)
        text += ".TP\n.B " + std::string(code) + "\n" + roff(meaning) + "\n";
    text +=
        ".SH ENVIRONMENT\n.TP\n.B XDG_DATA_HOME\nTunnels are kept in \\fI$XDG_DATA_HOME/adit/tunnels\\fR, by "
        "default\n"
        "\\fI~/.local/share/adit/tunnels\\fR.\n.TP\n.B VISUAL, EDITOR\nThe editor of \\fBaditctl edit\\fR.\n"
        ".TP\n.B NO_COLOR\nWhen set, no colours.\n.SH SEE ALSO\n.BR adit (1),\n.BR adit.conf (5),\n"
        ".BR adit\\-helper (8),\n.BR wg (8)\n";
    return text;
}

} // namespace adit::cli
