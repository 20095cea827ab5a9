// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// What the thread of the history does: keeps one store open, writes batches, and goes on after damage, a full
// disk, or a folder that cannot be written.
#pragma once

#include "history/historystore.h"

#include <optional>

namespace adit {

class HistoryKeeper
{
public:
    /// What somebody should be told, if anything; a failure that lasts is told once.
    struct Outcome
    {
        bool begunAnew = false;
        std::optional<Error> failure{};
    };

    /// Closes what was open. Where the file cannot be used, everything is kept in memory.
    Outcome open(const QString &path, std::int64_t now);
    /// What cannot be written is tried again with the next batch, as long as it is not too much. Thins out
    /// the store once an hour.
    Outcome write(Batch &&batch, std::int64_t now);
    /// Removes the file at this path, and empties the store that is open.
    Result<> removeAll(const QString &path, std::int64_t now);

    HistoryStore &store() { return m_store; }

private:
    Outcome failed(const Error &error);

    HistoryStore m_store{};
    QString m_path{};
    Batch m_unwritten{};
    std::int64_t m_pruned = 0;
    bool m_failing = false;
};

} // namespace adit
