// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// The helper's log: one line each to stderr, with the priority in front that the journal reads. Only the edge
// (main, service) logs; text of a client is never part of a line unless it was checked.
#pragma once

#include "base/result.h"

#include <string>

namespace adit {

/// Values are those of syslog(3).
enum class LogLevel { Error = 3, Warning = 4, Notice = 5, Info = 6 };

/// Control characters and what is not ASCII are replaced, so that a line is always one line.
void logLine(LogLevel level, const std::string &text);
/// Name, context and errno of an error.
std::string describe(const Error &error);

} // namespace adit
