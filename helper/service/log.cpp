// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "service/log.h"

#include "protocol/errornames.h"

#include <algorithm>
#include <unistd.h>

namespace adit {

void logLine(LogLevel level, const std::string &text)
{
    std::string line = "<" + std::to_string(static_cast<int>(level)) + ">" + text;
    std::ranges::replace_if(line, [](char c) { return c < ' ' || c > '~'; }, '?');
    line += '\n';
    // One write is one line, even with others on the same stream. Without anyone to read it, it is lost.
    [[maybe_unused]] const ssize_t written = ::write(STDERR_FILENO, line.data(), line.size());
}

std::string describe(const Error &error)
{
    const std::string message = errorMessage(error);
    return message.empty() ? errorName(error.code) : errorName(error.code) + ": " + message;
}

} // namespace adit
