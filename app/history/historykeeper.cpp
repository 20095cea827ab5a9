// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "history/historykeeper.h"

#include "history/historyfile.h"

#include <cstdlib>
#include <utility>

namespace adit {

namespace {

constexpr std::int64_t pruneEveryMs = 3'600'000;
constexpr std::size_t unwrittenAtMost = 50'000;

} // namespace

HistoryKeeper::Outcome HistoryKeeper::failed(const Error &error)
{
    if (std::exchange(m_failing, true))
        return {};
    return {.begunAnew = false, .failure = error};
}

HistoryKeeper::Outcome HistoryKeeper::open(const QString &path, std::int64_t now)
{
    m_path = path;
    m_failing = false;
    m_pruned = now;
    const auto opened = m_store.open(path);
    Outcome outcome;
    if (opened) {
        outcome.begunAnew = *opened == HistoryStore::Opened::Anew;
    } else {
        outcome = failed(opened.error());
        m_path.clear();
        if (const auto inMemory = m_store.open({}); !inMemory)
            return outcome;
    }
    if (const auto pruned = m_store.prune(now); !pruned)
        return failed(pruned.error());
    return outcome;
}

HistoryKeeper::Outcome HistoryKeeper::write(Batch &&batch, std::int64_t now)
{
    m_unwritten.append(std::move(batch));
    const auto written = m_store.write(m_unwritten);
    if (!written && written.error().code == Errc::FileUnreadable && !m_path.isEmpty()) {
        if (const auto begun = m_store.startAnew(m_path); !begun)
            return failed(begun.error());
        static_cast<void>(write({}, now)); // into the new file; its failure shows with the next batch
        return {.begunAnew = true, .failure = {}};
    }
    if (!written) {
        if (m_unwritten.size() > unwrittenAtMost)
            m_unwritten = {};
        return failed(written.error());
    }
    m_unwritten = {};
    m_failing = false;
    if (std::abs(now - m_pruned) < pruneEveryMs)
        return {};
    m_pruned = now;
    if (const auto pruned = m_store.prune(now); !pruned)
        return failed(pruned.error());
    return {};
}

Result<> HistoryKeeper::removeAll(const QString &path, std::int64_t now)
{
    m_store.close();
    m_unwritten = {};
    auto removed = historyfile::remove(path);
    const Outcome opened = open(QString(m_path), now);
    if (removed && opened.failure)
        return std::unexpected(*opened.failure);
    return removed;
}

} // namespace adit
