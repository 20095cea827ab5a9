// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "cli/console.h"

#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <sodium.h>
#include <unistd.h>

namespace adit::cli {

namespace {

bool environmentAllowsColours()
{
    const char *noColour = std::getenv("NO_COLOR");
    const char *terminal = std::getenv("TERM");
    return (noColour == nullptr || noColour[0] == '\0') && terminal != nullptr &&
           std::strcmp(terminal, "dumb") != 0;
}

const char *code(Colour colour)
{
    switch (colour) {
    case Colour::Plain: return "";
    case Colour::Green: return "\033[32m";
    case Colour::Yellow: return "\033[33m";
    case Colour::Red: return "\033[31m";
    case Colour::Bold: return "\033[1m";
    }
    return "";
}

/// 0, or errno.
int writeAll(int fd, std::string_view text)
{
    while (!text.empty()) {
        const ssize_t done = ::write(fd, text.data(), text.size());
        if (done < 0 && errno == EINTR)
            continue;
        if (done < 0)
            return errno;
        text.remove_prefix(static_cast<std::size_t>(done));
    }
    return 0;
}

/// The reader has gone. libdbus ignores SIGPIPE for the whole process; the caller shall see the usual end.
[[noreturn]] void endAsByPipe()
{
    std::signal(SIGPIPE, SIG_DFL);
    std::raise(SIGPIPE);
    std::_Exit(128 + SIGPIPE);
}

} // namespace

Console::Console()
    : m_outputIsTerminal(::isatty(STDOUT_FILENO) == 1),
      m_canAsk(::isatty(STDIN_FILENO) == 1 && ::isatty(STDERR_FILENO) == 1),
      m_colours(m_outputIsTerminal && environmentAllowsColours())
{
}

Console::~Console()
{
    flush();
}

void Console::write(std::string_view text)
{
    m_output += text;
}

void Console::line(std::string_view text)
{
    m_output += text;
    m_output += '\n';
}

bool Console::flush()
{
    const int problem = writeAll(STDOUT_FILENO, m_output);
    sodium_memzero(m_output.data(), m_output.size()); // an export holds keys
    m_output.clear();
    if (problem == EPIPE)
        endAsByPipe();
    if (problem != 0)
        message("cannot write the output: " + std::string(std::strerror(problem)));
    return problem == 0;
}

void Console::message(std::string_view text)
{
    note("aditctl: " + std::string(text));
}

void Console::note(std::string_view text)
{
    // Nobody can be told when this fails.
    static_cast<void>(writeAll(STDERR_FILENO, std::string(text) + "\n"));
}

std::string Console::coloured(Colour colour, std::string_view text) const
{
    if (!m_colours || colour == Colour::Plain)
        return std::string(text);
    return code(colour) + std::string(text) + "\033[0m";
}

void Console::clearScreen()
{
    if (m_outputIsTerminal)
        write("\033[H\033[2J");
}

Console::Answer Console::ask(std::string_view question, Answer otherwise)
{
    flush();
    const std::string prompt = std::string(question) + (otherwise == Answer::Yes ? " [Y/n] " : " [y/N] ");
    static_cast<void>(writeAll(STDERR_FILENO, prompt));
    std::string answer;
    char c = 0;
    while (::read(STDIN_FILENO, &c, 1) == 1 && c != '\n')
        answer += c;
    if (c != '\n')
        return Answer::No; // the end of the input is no consent
    if (answer.empty())
        return otherwise;
    return answer.front() == 'y' || answer.front() == 'Y' ? Answer::Yes : Answer::No;
}

} // namespace adit::cli
