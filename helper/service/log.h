// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// The helper's log: entries with fields to the journal where the journal reads this process, else one line
// each to stderr, with the priority in front. Only the edge (main, service) logs; text of a client is never
// part of an entry unless it was checked.
#pragma once

#include "base/interfacename.h"
#include "base/result.h"

#include <optional>
#include <string>
#include <string_view>
#include <sys/types.h>

namespace adit {

/// Values are those of syslog(3).
enum class LogLevel { Error = 3, Warning = 4, Notice = 5, Info = 6 };

/// What an entry is about. Each has an id, by which the journal's catalogue explains it.
enum class LogEvent {
    Started,      ///< the helper answers calls
    NotStarted,   ///< it gave up before it did
    BusLost,      ///< the system bus has gone, and the helper with it
    CallDone,     ///< somebody's call changed something
    CallRefused,  ///< somebody's call changed nothing, and why
    Broken,       ///< others took a tunnel's interface away
    Repaired,     ///< what others changed of a tunnel was put right
    NotRepaired,  ///< it could not be put right, or not even compared
    LeftAlone,    ///< others keep changing it, so it is not put right for a while
    Followed,     ///< the machine is in another network, and a tunnel's rules went with it
    TakenBack,    ///< a change on trial was not confirmed
    NotTakenBack, ///< and could not be taken back
    Held,         ///< a kill switch stands before the first network is configured
    NotHeld       ///< it could not be put up
};

/// Everything is checked by its type or made of our own words; control characters and what is not ASCII are
/// replaced when it is written, so that a line is always one line.
struct LogEntry
{
    LogLevel level;
    LogEvent event;
    /// What happened, without the tunnel's name.
    std::string text{};
    std::optional<InterfaceName> tunnel{};
    /// Whose tunnel it is, where that is known.
    std::optional<uid_t> owner{};
    /// Who called, and which method; empty where nobody did.
    std::optional<uid_t> caller{};
    std::string_view method{};
};

/// Writes one entry; without anyone to read it, it is lost.
void log(const LogEntry &entry);
/// The entry as the journal takes it: a field a line, the tunnel's name in front of the text.
std::string journalFields(const LogEntry &entry);
/// The id of an event: 32 hexadecimal digits.
std::string_view messageId(LogEvent event);
/// Name, context and errno of an error.
std::string describe(const Error &error);

} // namespace adit
