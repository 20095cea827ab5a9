// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "cli/completion.h"

#include "cli/commands.h"

#include <set>
#include <vector>

namespace adit::cli {

namespace {

// Names come from the folder of the profiles, so that nothing is started while somebody types.
constexpr std::string_view bashHead =
    R"sh(# bash completion for aditctl; made by: aditctl help --completion bash
_aditctl_tunnels() {
    local file
    for file in "${XDG_DATA_HOME:-$HOME/.local/share}"/adit/tunnels/*.conf; do
        [ -e "$file" ] || continue
        file=${file##*/}
        echo "${file%.conf}"
    done
}

_aditctl() {
    local word=${COMP_WORDS[COMP_CWORD]} command=${COMP_WORDS[1]-} words='' tunnels='' files=''
    COMPREPLY=()
    if [ "$COMP_CWORD" -eq 1 ]; then
        mapfile -t COMPREPLY < <(compgen -W "@FIRST@" -- "$word")
        return
    fi
    case $command in
@GROUPS@    esac
    case $command in
@COMMANDS@    esac
    [ -z "$tunnels" ] || words+=" $(_aditctl_tunnels)"
    mapfile -t COMPREPLY < <(compgen -W "$words" -- "$word")
    [ -n "$files" ] || return 0
    compopt -o filenames 2>/dev/null
    mapfile -t -O "${#COMPREPLY[@]}" COMPREPLY < <(compgen -f -- "$word")
}
complete -F _aditctl aditctl
)sh";

constexpr std::string_view zshHead = R"sh(#compdef aditctl
# zsh completion for aditctl; made by: aditctl help --completion zsh
_aditctl_tunnels() {
    local -a names
    names=("${XDG_DATA_HOME:-$HOME/.local/share}"/adit/tunnels/*.conf(N:t:r))
    compadd -a names
}

_aditctl() {
    local -a first
    first=(
@FIRST@    )
    if (( CURRENT == 2 )); then
        _describe command first
        return
    fi
    local command=$words[2]
    case $command in
@GROUPS@    esac
    case $command in
@COMMANDS@    esac
}
_aditctl "$@"
)sh";

constexpr std::string_view fishHead =
    R"sh(# fish completion for aditctl; made by: aditctl help --completion fish
function __aditctl_tunnels
    set -l folder ~/.local/share
    set -q XDG_DATA_HOME; and set folder $XDG_DATA_HOME
    for file in $folder/adit/tunnels/*.conf
        string replace -r '.*/(.*)\.conf$' '$1' -- $file
    end
end
function __aditctl_is
    set -l words (commandline -opc)
    test "$words[2..]" = "$argv"; or string match -q -- "$argv *" "$words[2..]"
end
complete -c aditctl -f
)sh";

std::string replaced(std::string text, std::string_view mark, const std::string &with)
{
    text.replace(text.find(mark), mark.size(), with);
    return text;
}

/// Text inside single quotes of a shell.
std::string inQuotes(std::string_view text)
{
    std::string result;
    for (const char letter : text)
        result += letter == '\'' ? std::string("'\\''") : std::string(1, letter);
    return "'" + result + "'";
}

bool takes(const Command &command, std::string_view operand)
{
    return command.operands.find(operand) != std::string_view::npos;
}

std::string_view groupOf(const Command &command)
{
    const auto space = command.name.find(' ');
    return space == std::string_view::npos ? std::string_view() : command.name.substr(0, space);
}

/// First words: commands, and each group once, with what they do.
std::vector<std::pair<std::string, std::string>> firstWords()
{
    std::vector<std::pair<std::string, std::string>> words;
    std::set<std::string_view> groups;
    for (const Command *command : commands()) {
        const auto group = groupOf(*command);
        if (group.empty())
            words.emplace_back(command->name, command->summary);
        else if (groups.insert(group).second)
            words.emplace_back(group, command->summary);
    }
    return words;
}

/// Second words of a group.
std::string partsOf(std::string_view group)
{
    std::string parts;
    for (const Command *command : commands()) {
        if (groupOf(*command) == group)
            parts += (parts.empty() ? "" : " ") + std::string(command->name.substr(group.size() + 1));
    }
    return parts;
}

std::set<std::string_view> groups()
{
    std::set<std::string_view> all;
    for (const Command *command : commands()) {
        if (const auto group = groupOf(*command); !group.empty())
            all.insert(group);
    }
    return all;
}

std::string forBash()
{
    std::string first;
    for (const auto &word : firstWords())
        first += (first.empty() ? "" : " ") + word.first;
    std::string parts;
    for (const auto group : groups()) {
        parts += "    " + std::string(group) + ")\n        if [ \"$COMP_CWORD\" -eq 2 ]; then\n" +
                 "            mapfile -t COMPREPLY < <(compgen -W \"" + partsOf(group) +
                 "\" -- \"$word\")\n" +
                 "            return\n        fi\n        command+=\" ${COMP_WORDS[2]}\"\n        ;;\n";
    }
    std::string cases;
    for (const Command *command : commands()) {
        cases += "    '" + std::string(command->name) + "')\n        words=\"--help";
        for (const Option &option : command->options)
            cases += " --" + std::string(option.name);
        cases += std::string("\"") + (takes(*command, "NAME") ? " tunnels=1" : "") +
                 (takes(*command, "FILE") ? " files=1" : "") + "\n        ;;\n";
    }
    const auto head = replaced(std::string(bashHead), "@FIRST@", first);
    return replaced(replaced(head, "@GROUPS@", parts), "@COMMANDS@", cases);
}

std::string zshArguments(const Command &command)
{
    std::string words = "'--help[explain the command]'";
    for (const Option &option : command.options) {
        std::string help(option.help);
        for (auto at = help.find_first_of("[]:"); at != std::string::npos; at = help.find_first_of("[]:", at))
            help[at] = ',';
        words +=
            " " + inQuotes("--" + std::string(option.name) + (option.value.empty() ? "" : "=") + "[" + help +
                           "]" + (option.value.empty() ? "" : ":" + std::string(option.value) + ":_files"));
    }
    if (takes(command, "NAME"))
        words += " '*:tunnel:_aditctl_tunnels'";
    else if (takes(command, "FILE"))
        words += " '*:file:_files'";
    return words;
}

std::string forZsh()
{
    std::string first;
    for (const auto &[word, summary] : firstWords())
        first += "        " + inQuotes(std::string(word).append(":").append(summary)) + "\n";
    std::string parts;
    for (const auto group : groups()) {
        parts += "    " + std::string(group) +
                 ")\n        if (( CURRENT == 3 )); then\n            compadd " + partsOf(group) +
                 "\n            return\n        fi\n" +
                 "        command=\"$command $words[3]\"\n        shift words\n        (( CURRENT-- ))\n     "
                 "   ;;\n";
    }
    std::string cases;
    for (const Command *command : commands())
        cases += "    " + inQuotes(command->name) +
                 ")\n        shift words\n        (( CURRENT-- ))\n        _arguments " +
                 zshArguments(*command) + "\n        ;;\n";
    const auto head = replaced(std::string(zshHead), "@FIRST@", first);
    return replaced(replaced(head, "@GROUPS@", parts), "@COMMANDS@", cases);
}

std::string forFish()
{
    std::string text(fishHead);
    const std::string line = "complete -c aditctl -n ";
    for (const auto &[word, summary] : firstWords())
        text.append(line)
            .append("__fish_use_subcommand -a ")
            .append(word)
            .append(" -d ")
            .append(inQuotes(summary))
            .append("\n");
    for (const auto group : groups())
        text +=
            line + inQuotes("__aditctl_is " + std::string(group)) + " -a " + inQuotes(partsOf(group)) + "\n";
    for (const Command *command : commands()) {
        const std::string here = line + inQuotes("__aditctl_is " + std::string(command->name));
        for (const Option &option : command->options)
            text += here + " -l " + std::string(option.name) + (option.value.empty() ? "" : " -r") + " -d " +
                    inQuotes(option.help) + "\n";
        if (takes(*command, "NAME"))
            text += here + " -a '(__aditctl_tunnels)'\n";
        if (takes(*command, "FILE"))
            text += here + " -F\n";
    }
    return text;
}

} // namespace

std::string completionFor(std::string_view shell)
{
    if (shell == "bash")
        return forBash();
    if (shell == "zsh")
        return forZsh();
    return shell == "fish" ? forFish() : std::string();
}

} // namespace adit::cli
