// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// Who calls: the user behind a bus name, asked of the bus without waiting and kept as long as the name lives
// (a unique name is never given twice, and never changes its user).
#pragma once

#include "base/result.h"

#include <QDBusConnection>
#include <QDBusServiceWatcher>
#include <QHash>
#include <QObject>
#include <QStringList>
#include <functional>
#include <optional>
#include <sys/types.h>
#include <vector>

namespace adit {

class Callers final : public QObject
{
    Q_OBJECT

public:
    using Callback = std::function<void(Result<uid_t>)>;

    explicit Callers(const QDBusConnection &bus);

    /// Calls back once, perhaps at once: NotAuthorized when the bus does not say who it is, TooManyCalls when
    /// too many callers or calls wait already.
    void find(const QString &busName, Callback callback);
    /// The bus names of this user that have called and are still there.
    QStringList namesOf(uid_t uid) const;

    /// All users who have called and are still there.
    std::vector<uid_t> users() const;

Q_SIGNALS:
    /// This caller has left the bus.
    void vanished(const QString &busName);

private:
    struct Caller
    {
        std::optional<uid_t> uid;
        std::vector<Callback> waiting;
    };
    void ask(const QString &busName);
    void answer(const QString &busName, Result<uid_t> uid);

    QDBusConnection m_bus;
    QDBusServiceWatcher m_watcher;
    QHash<QString, Caller> m_callers;
};

} // namespace adit
