// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// aditctl log: what happened to tunnels, out of the system's journal.
#include "cli/commands.h"
#include "cli/context.h"
#include "cli/journal.h"
#include "cli/json.h"
#include "cli/versionwords.h"
#include "cli/words.h"

#include <QDateTime>
#include <QProcess>
#include <QTimeZone>

#include <csignal>
#include <set>
#include <sys/prctl.h>
#include <syslog.h>
#include <unistd.h>

namespace adit::cli {

namespace {

QJsonObject jsonEntry(const JournalEntry &entry)
{
    const auto uid = [](std::optional<uid_t> user) {
        return user ? QJsonValue(static_cast<qint64>(*user)) : QJsonValue();
    };
    const auto milliseconds = std::chrono::floor<std::chrono::milliseconds>(entry.time).time_since_epoch();
    return {
        {QLatin1String("time"),
         QDateTime::fromMSecsSinceEpoch(milliseconds.count(), QTimeZone::utc()).toString(Qt::ISODateWithMs)},
        {QLatin1String("priority"), entry.priority},
        {QLatin1String("message"), jsonText(entry.message)},
        {QLatin1String("messageId"), jsonText(entry.messageId)},
        {QLatin1String("tunnel"), jsonText(entry.tunnel)},
        {QLatin1String("method"), jsonText(entry.method)},
        {QLatin1String("owner"), uid(entry.owner)},
        {QLatin1String("caller"), uid(entry.caller)}};
}

/// Reads what journalctl prints, and prints what of it is for this user.
class LogReader : public QObject
{
public:
    LogReader(Context &context, std::set<std::string> tunnels, bool json)
        : QObject(&context.application()),
          m_context(context),
          m_tunnels(std::move(tunnels)),
          m_json(json)
    {
        // It goes when we go, also while nothing is written.
        m_journal.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGTERM); });
        connect(&m_journal, &QProcess::readyReadStandardOutput, this, &LogReader::read);
        connect(&m_journal, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
            if (error == QProcess::FailedToStart)
                end("journalctl is not there: this machine keeps no journal that could be read");
        });
        connect(&m_journal, &QProcess::finished, this, [this](int code) {
            read();
            const QByteArray said = m_journal.readAllStandardError().trimmed();
            end(code == 0 ? std::string() : printable(said.toStdString()));
        });
    }

    void start(const JournalRequest &request)
    {
        m_journal.start(QStringLiteral("journalctl"), journalArguments(request), QIODevice::ReadOnly);
    }

private:
    void read()
    {
        while (m_journal.canReadLine()) {
            const auto entry = readJournalEntry(m_journal.readLine());
            if (entry && isFor(*entry, ::getuid(), m_tunnels))
                show(*entry);
        }
        m_context.console().flush();
    }

    void show(const JournalEntry &entry)
    {
        Console &console = m_context.console();
        if (m_json)
            return writeJson(console, jsonEntry(entry));
        const Colour colour = entry.priority <= LOG_ERR       ? Colour::Red
                              : entry.priority <= LOG_WARNING ? Colour::Yellow
                                                              : Colour::Plain;
        console.line(timeWords(std::chrono::time_point_cast<Version::Time::duration>(entry.time)) + "  " +
                     console.coloured(colour, printable(entry.message)));
    }

    void end(const std::string &problem)
    {
        if (!problem.empty())
            m_context.console().message(problem);
        m_context.finish(problem.empty() ? ExitCode::Ok : ExitCode::Refused);
    }

    Context &m_context;
    std::set<std::string> m_tunnels;
    bool m_json;
    QProcess m_journal{};
};

/// Those that this user has a profile of: entries about them may be of an administrator's calls.
std::set<std::string> ownTunnels(const Context &context)
{
    std::set<std::string> names;
    if (const auto store = context.store()) {
        for (const InterfaceName &name : store->list().value_or(std::vector<InterfaceName>{}))
            names.insert(name.text());
    }
    return names;
}

void run(Context &context, const Arguments &arguments)
{
    JournalRequest request{.since = arguments.value("since"),
                           .follow = arguments.has("follow") ? JournalRequest::Follow::Yes
                                                             : JournalRequest::Follow::No};
    if (!arguments.operands().empty()) {
        const auto name = InterfaceName::from(arguments.operands().front());
        if (!name)
            return context.fail(name.error());
        request.tunnel = name->text();
    }
    if (!mayReadJournal()) {
        context.console().message(
            "you may not read the system's journal, or there is none. A member of the group "
            "systemd-journal or adm may; as root: adduser NAME systemd-journal");
        return context.finish(ExitCode::NotAuthorized);
    }
    auto *reader = new LogReader(context, ownTunnels(context), arguments.has("json"));
    reader->start(request);
}

constexpr Option options[] = {
    {"since", "TIME", "from this time on, as journalctl takes it: yesterday, 09:00, '2 hours ago'"},
    {"follow", {}, "go on with what happens from now, until interrupted"},
    jsonOption,
};

} // namespace

const Command logCommand{
    "log",
    "[NAME]",
    "Show what happened to your tunnels",
    "Who switched or changed a tunnel, what others took away of it and what was put right, since the "
    "machine\n"
    "started or since a time you give. It is what the helper wrote to the system's journal, so it needs the "
    "right\n"
    "to read that: the group systemd-journal or adm. No key is ever in it. 'journalctl -x -u adit-helper' "
    "explains\n"
    "each entry. With --json: an object a line.",
    options,
    0,
    1,
    run,
};

} // namespace adit::cli
