// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "cli/journal.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <unistd.h>

namespace adit::cli {

namespace {

std::string text(const QJsonObject &entry, const char *field)
{
    return entry[QLatin1String(field)].toString().toStdString();
}

template <typename Number>
std::optional<Number> number(const QJsonObject &entry, const char *field)
{
    bool isNumber = false;
    const qint64 value = entry[QLatin1String(field)].toString().toLongLong(&isNumber);
    return isNumber ? std::optional(static_cast<Number>(value)) : std::nullopt;
}

} // namespace

QStringList journalArguments(const JournalRequest &request)
{
    QStringList arguments{QStringLiteral("--output=json"), QStringLiteral("--quiet"),
                          QStringLiteral("--no-pager"), QStringLiteral("--all")};
    arguments << (request.since ? QStringLiteral("--since=") + QString::fromStdString(*request.since)
                                : QStringLiteral("--boot"));
    if (request.follow == JournalRequest::Follow::Yes)
        arguments << QStringLiteral("--follow") << QStringLiteral("--no-tail");
    arguments << QStringLiteral("_SYSTEMD_UNIT=adit-helper.service");
    if (request.tunnel)
        arguments << QStringLiteral("ADIT_TUNNEL=") + QString::fromStdString(*request.tunnel);
    return arguments;
}

std::optional<JournalEntry> readJournalEntry(const QByteArray &line)
{
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    const auto time = number<std::int64_t>(object, "__REALTIME_TIMESTAMP");
    if (!time)
        return std::nullopt;
    JournalEntry entry;
    entry.time = std::chrono::sys_time<std::chrono::microseconds>(std::chrono::microseconds(*time));
    entry.priority = number<int>(object, "PRIORITY").value_or(entry.priority);
    entry.message = text(object, "MESSAGE");
    entry.messageId = text(object, "MESSAGE_ID");
    entry.tunnel = text(object, "ADIT_TUNNEL");
    entry.method = text(object, "ADIT_METHOD");
    entry.owner = number<uid_t>(object, "ADIT_OWNER");
    entry.caller = number<uid_t>(object, "ADIT_CALLER");
    return entry;
}

bool isFor(const JournalEntry &entry, uid_t user, const std::set<std::string> &tunnels)
{
    const bool isAboutSomebody = entry.owner || entry.caller || !entry.tunnel.empty();
    return user == 0 || !isAboutSomebody || entry.owner == user || entry.caller == user ||
           tunnels.contains(entry.tunnel);
}

bool mayReadJournal()
{
    for (const char *folder : {"/var/log/journal", "/run/log/journal"}) {
        const QDir machines(QString::fromLatin1(folder));
        for (const QFileInfo &machine : machines.entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            if (::access(
                    QFile::encodeName(machine.filePath() + QStringLiteral("/system.journal")).constData(),
                    R_OK) == 0)
                return true;
        }
    }
    return false;
}

} // namespace adit::cli
