// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// The helper's entries in the system's journal, as journalctl prints them in JSON.
#pragma once

#include <QByteArray>
#include <QStringList>

#include <chrono>
#include <optional>
#include <set>
#include <string>
#include <sys/types.h>

namespace adit::cli {

/// Empty texts and nullopt for what an entry does not have.
struct JournalEntry
{
    std::chrono::sys_time<std::chrono::microseconds> time{};
    int priority = 6;
    std::string message{};
    std::string messageId{};
    std::string tunnel{};
    std::string method{};
    std::optional<uid_t> owner{};
    std::optional<uid_t> caller{};
};

/// What is wanted of the journal.
struct JournalRequest
{
    std::optional<std::string> tunnel{};
    /// As journalctl takes it; without it, since the machine started.
    std::optional<std::string> since{};
    enum class Follow { No, Yes } follow = Follow::No;
};

/// The arguments for journalctl. Only entries that the helper's unit wrote are asked for: by a field that no
/// other program can set.
QStringList journalArguments(const JournalRequest &request);
/// One line of what it prints; nullopt when it is no entry. Members that are no text are left out.
std::optional<JournalEntry> readJournalEntry(const QByteArray &line);
/// Whether an entry is for this user: of the helper as a whole, of an own call, or of an own tunnel. For root
/// all are.
bool isFor(const JournalEntry &entry, uid_t user, const std::set<std::string> &tunnels);
/// Whether this process may read the journal of the system.
bool mayReadJournal();

} // namespace adit::cli
