// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "programmed.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <fcntl.h>
#include <fstream>
#include <map>
#include <set>
#include <spawn.h>
#include <sstream>
#include <sys/wait.h>
#include <unistd.h>

namespace adit::test {

namespace {

constexpr const char *device = "wgdiff";
constexpr const char *strippedFile = "/run/stripped.conf";

std::string trimmed(const std::string &text)
{
    const auto isSpace = [](unsigned char c) { return std::isspace(c) != 0; };
    const auto begin = std::ranges::find_if_not(text, isSpace);
    const auto end = std::find_if_not(text.rbegin(), std::make_reverse_iterator(begin), isSpace).base();
    return {begin, end};
}

std::string lowered(std::string text)
{
    std::ranges::transform(text, text.begin(),
                           [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return text;
}

// Runs wg and gives what it wrote; nullopt when it says no.
std::optional<std::string> wg(std::vector<std::string> arguments)
{
    std::array<int, 2> ends{};
    if (pipe2(ends.data(), O_CLOEXEC) != 0)
        return std::nullopt;
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO);
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    arguments.insert(arguments.begin(), "wg");
    std::vector<char *> argv;
    for (std::string &argument : arguments)
        argv.push_back(argument.data());
    argv.push_back(nullptr);
    pid_t pid = 0;
    const bool spawned = posix_spawnp(&pid, "wg", &actions, nullptr, argv.data(), environ) == 0;
    posix_spawn_file_actions_destroy(&actions);
    close(ends[1]);
    std::string output;
    std::array<char, 4096> buffer{};
    for (ssize_t got = 0; spawned && (got = read(ends[0], buffer.data(), buffer.size())) > 0;)
        output.append(buffer.data(), static_cast<std::size_t>(got));
    close(ends[0]);
    int status = -1;
    if (!spawned || waitpid(pid, &status, 0) != pid || status != 0)
        return std::nullopt;
    return output;
}

using Values = std::map<std::string, std::string>;

std::string get(const Values &values, const std::string &key, const std::string &otherwise)
{
    const auto found = values.find(key);
    return found == values.end() ? otherwise : found->second;
}

std::string peerLine(const Values &peer)
{
    std::set<std::string> ips;
    std::istringstream list(get(peer, "AllowedIPs", ""));
    for (std::string ip; std::getline(list, ip, ',');)
        ips.insert(trimmed(ip));
    std::string line = "peer " + get(peer, "PublicKey", "none") + " psk " +
                       get(peer, "PresharedKey", "none") + " endpoint " + get(peer, "Endpoint", "none") +
                       " keepalive " + get(peer, "PersistentKeepalive", "0") + " ips";
    for (const std::string &ip : ips)
        line += ' ' + ip;
    return line;
}

std::string interfaceLine(const Values &values)
{
    const auto mark = std::stoul(get(values, "FwMark", "0"), nullptr, 0);
    return "interface key " + get(values, "PrivateKey", "none") + " port " + get(values, "ListenPort", "0") +
           " mark " + std::to_string(mark);
}

} // namespace

// As parse_options() of wg-quick: its own keys go, within [Interface] only.
std::string withoutWgQuick(const std::string &text)
{
    static const std::set<std::string> own{"address", "mtu",    "dns",      "table",     "preup",
                                           "predown", "postup", "postdown", "saveconfig"};
    std::istringstream in(text);
    std::string out;
    bool inInterface = false;
    for (std::string line; std::getline(in, line);) {
        const std::string content = line.substr(0, line.find('#'));
        const std::string key = lowered(trimmed(content.substr(0, content.find('='))));
        if (key.starts_with('['))
            inInterface = key == "[interface]";
        if (!inInterface || !own.contains(key))
            out += line + '\n';
    }
    return out;
}

Programmed programmedByWg(const std::string &text)
{
    std::ofstream(strippedFile) << withoutWgQuick(text);
    if (!wg({"setconf", device, strippedFile}))
        return std::nullopt;
    const auto shown = wg({"showconf", device});
    if (!shown)
        return std::nullopt;
    std::vector<Values> sections;
    std::istringstream in(*shown);
    for (std::string line; std::getline(in, line);) {
        const std::size_t equals = line.find(" = ");
        if (line.starts_with('['))
            sections.emplace_back();
        else if (equals != std::string::npos && !sections.empty())
            sections.back()[line.substr(0, equals)] = line.substr(equals + 3);
    }
    std::vector<std::string> lines{interfaceLine(sections.at(0))};
    for (std::size_t i = 1; i < sections.size(); ++i)
        lines.push_back(peerLine(sections[i]));
    std::ranges::sort(lines);
    return lines;
}

} // namespace adit::test
