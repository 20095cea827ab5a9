// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "service/log.h"

#include "protocol/errornames.h"
#include "service/localsocket.h"

#include <algorithm>
#include <cstdlib>
#include <sys/stat.h>
#include <unistd.h>

namespace adit {

namespace {

std::string line(std::string text)
{
    std::ranges::replace_if(text, [](char c) { return c < ' ' || c > '~'; }, '?');
    return text + '\n';
}

std::string field(const char *name, const std::string &value)
{
    return line(std::string(name) + "=" + value);
}

std::string sentence(const LogEntry &entry)
{
    return entry.tunnel ? entry.tunnel->text() + ": " + entry.text : entry.text;
}

std::string priority(const LogEntry &entry)
{
    return std::to_string(static_cast<int>(entry.level));
}

// What is one write is one line or one entry, even with others on the same stream. By write and not by send,
// which is how the helper asks the kernel.
bool wrote(int fd, const std::string &text)
{
    return ::write(fd, text.data(), text.size()) == static_cast<ssize_t>(text.size());
}

// The service manager tells which stream leads to the journal; somebody may have led ours elsewhere.
bool isReadByJournal(int fd)
{
    struct stat stream{};
    const char *const told = std::getenv("JOURNAL_STREAM");
    return told != nullptr && ::fstat(fd, &stream) == 0 &&
           told == std::to_string(stream.st_dev) + ":" + std::to_string(stream.st_ino);
}

bool wroteToJournal(const LogEntry &entry)
{
    const auto socket = connectDatagrams("/run/systemd/journal/socket");
    return socket && wrote(socket->get(), journalFields(entry));
}

} // namespace

std::string_view messageId(LogEvent event)
{
    switch (event) {
    case LogEvent::Started: return "c98f4c21be0d401b9c712da79db4a302";
    case LogEvent::NotStarted: return "ea1192868cfd46bea1798d519d68ea88";
    case LogEvent::BusLost: return "0009ff11ff3846ec83df2ec792e4343c";
    case LogEvent::CallDone: return "e2f8d97b1a37421b9b60f46f00c7ab0d";
    case LogEvent::CallRefused: return "bb354e52cddd457e8c0ea94dc93b178e";
    case LogEvent::Broken: return "3b09cc176fa842a2af12cf2da8570041";
    case LogEvent::Repaired: return "0edeaefe0f7b481b87729ad1ddaba0d8";
    case LogEvent::NotRepaired: return "6ec575021a5442dea691d1625733427a";
    case LogEvent::LeftAlone: return "afc23b6691ab4cdea651870936465981";
    case LogEvent::Followed: return "e26200657a2b4c509a41552f1231dcb1";
    case LogEvent::TakenBack: return "b02cf59a529240efb8749bf66ff23aa1";
    case LogEvent::NotTakenBack: return "6317bab7b8474e57a3be85cf48784a50";
    case LogEvent::Held: return "8d6f07b642364bc789598a45e73175c1";
    case LogEvent::NotHeld: return "8db06473b95d482781ce5be41f4432fb";
    }
    return {};
}

std::string journalFields(const LogEntry &entry)
{
    std::string fields = field("MESSAGE", sentence(entry)) + field("PRIORITY", priority(entry)) +
                         field("MESSAGE_ID", std::string(messageId(entry.event))) +
                         field("SYSLOG_IDENTIFIER", "adit-helper");
    if (entry.tunnel)
        fields += field("ADIT_TUNNEL", entry.tunnel->text());
    if (entry.owner)
        fields += field("ADIT_OWNER", std::to_string(*entry.owner));
    if (entry.caller)
        fields += field("ADIT_CALLER", std::to_string(*entry.caller));
    if (!entry.method.empty())
        fields += field("ADIT_METHOD", std::string(entry.method));
    return fields;
}

void log(const LogEntry &entry)
{
    if (isReadByJournal(STDERR_FILENO) && wroteToJournal(entry))
        return;
    static_cast<void>(wrote(STDERR_FILENO, line("<" + priority(entry) + ">" + sentence(entry))));
}

std::string describe(const Error &error)
{
    const std::string message = errorMessage(error);
    return message.empty() ? errorName(error.code) : errorName(error.code) + ": " + message;
}

} // namespace adit
