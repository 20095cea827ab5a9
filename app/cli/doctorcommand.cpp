// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// aditctl doctor: what this machine lacks for Adit, with the command that mends it.
#include "cli/commands.h"
#include "cli/context.h"
#include "cli/json.h"
#include "cli/machine.h"
#include "client/busnames.h"
#include "core/errortext.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <algorithm>
#include <functional>
#include <unistd.h>

namespace adit::cli {

namespace {

enum class Verdict { Good, Remark, Bad };

/// One thing that was looked at.
struct Finding
{
    std::string what;
    Verdict verdict;
    std::string text;
    std::string remedy{}; ///< a command or a sentence; empty when nothing needs mending
};
using Findings = std::vector<Finding>;

Finding helperFinding(const Result<HelperInfo> &info)
{
    if (!info)
        return {"helper", Verdict::Bad, describe(info.error()),
                info.error().code == Errc::HelperMissing
                    ? "install Adit's packages, then: systemctl reload dbus"
                    : ""};
    if (info->version != ADIT_VERSION)
        return {"helper", Verdict::Bad, "version " + info->version + ", but aditctl is version " ADIT_VERSION,
                "update Adit, then: systemctl stop adit-helper"};
    return {"helper", Verdict::Good, "version " + info->version + ", runs as root"};
}

Finding wireguardFinding(const Result<HelperInfo> &info)
{
    const Backend backend = info ? info->backend : wireguardHere();
    switch (backend) {
    case Backend::Kernel: return {"wireguard", Verdict::Good, "kernel module"};
    case Backend::Userspace:
        return {"wireguard", Verdict::Remark,
                "a userspace program carries the packets, slower than the kernel", "modprobe wireguard"};
    case Backend::None: break;
    }
    return {"wireguard", Verdict::Bad, "neither a kernel module nor a userspace program was found",
            "modprobe wireguard, or: apt install wireguard-go"};
}

Finding nameFinding(const QStringList &names, const char *what, const char *name, const Finding &otherwise)
{
    if (names.contains(QLatin1String(name)))
        return {what, Verdict::Good, "there"};
    return otherwise;
}

Findings serviceFindings(const Result<QStringList> &names)
{
    if (!names)
        return {{"message bus", Verdict::Bad, "no connection to the system bus", "systemctl start dbus"}};
    Findings findings{{"message bus", Verdict::Good, "there"}};
    findings.push_back(nameFinding(
        *names, "polkit", "org.freedesktop.PolicyKit1",
        {"polkit", Verdict::Bad, "not there: nobody but root can be authorised", "apt install polkitd"}));
    return findings;
}

enum class Resolved { Silent, Answers };

Finding resolverFinding(Resolved resolved)
{
    if (resolved == Resolved::Silent)
        return {"resolved", Verdict::Remark,
                "systemd-resolved does not run: the DNS servers of a tunnel are not used",
                "apt install systemd-resolved, or: systemctl enable --now systemd-resolved"};
    if (!looksUpAtResolved())
        return {"resolved", Verdict::Remark,
                "systemd-resolved runs, but programs do not ask it: the DNS servers of a tunnel are not used",
                "ln -sf /run/systemd/resolve/stub-resolv.conf /etc/resolv.conf"};
    return {"resolved", Verdict::Good, "there"};
}

Finding agentFinding()
{
    if (::geteuid() == 0)
        return {"password agent", Verdict::Good, "not needed by root"};
    if (const auto agent = desktopAgent())
        return {"password agent", Verdict::Good, *agent};
    if (isOnPath("pkttyagent"))
        return {"password agent", Verdict::Good, "pkttyagent, on a terminal only"};
    return {"password agent", Verdict::Remark, "none: nobody can be asked for a password",
            "apt install polkitd, or your desktop's polkit agent"};
}

/// Being on the bus is not enough: one that is masked is there to be started, and cannot be.
void askResolver(const QDBusConnection &bus, QObject *context, const std::function<void(Resolved)> &answered)
{
    // Without a connection the watcher would never speak.
    if (!bus.isConnected())
        return answered(Resolved::Silent);
    constexpr int milliseconds = 3000;
    const QDBusMessage ping = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.resolve1"), QStringLiteral("/org/freedesktop/resolve1"),
        QStringLiteral("org.freedesktop.DBus.Peer"), QStringLiteral("Ping"));
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(ping, milliseconds), context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context,
                     [answered](QDBusPendingCallWatcher *call) {
                         call->deleteLater();
                         answered(call->isError() ? Resolved::Silent : Resolved::Answers);
                     });
}

void print(Console &console, const Findings &findings)
{
    for (const Finding &finding : findings) {
        const bool good = finding.verdict == Verdict::Good;
        const bool bad = finding.verdict == Verdict::Bad;
        console.line(console.coloured(good  ? Colour::Green
                                      : bad ? Colour::Red
                                            : Colour::Yellow,
                                      good  ? "ok  "
                                      : bad ? "bad "
                                            : "note") +
                     "  " + finding.what + ": " + finding.text);
        if (!finding.remedy.empty())
            console.line("      to mend it: " + finding.remedy);
    }
}

void printJson(Console &console, const Findings &findings)
{
    QJsonArray array;
    for (const Finding &finding : findings) {
        QJsonObject object;
        object[QLatin1String("what")] = jsonText(finding.what);
        object[QLatin1String("verdict")] = QLatin1String(finding.verdict == Verdict::Good     ? "good"
                                                         : finding.verdict == Verdict::Remark ? "note"
                                                                                              : "bad");
        object[QLatin1String("text")] = jsonText(finding.text);
        object[QLatin1String("remedy")] = jsonText(finding.remedy);
        array.append(object);
    }
    writeJson(console, QJsonObject{{QLatin1String("findings"), array}});
}

using Show = void (*)(Console &, const Findings &);

void report(Context &context, Show show, const Findings &findings)
{
    show(context.console(), findings);
    const bool bad =
        std::ranges::any_of(findings, [](const Finding &f) { return f.verdict == Verdict::Bad; });
    context.finish(bad ? ExitCode::Refused : ExitCode::Ok);
}

void run(Context &context, const Arguments &arguments)
{
    const Show show = arguments.has("json") ? printJson : print;
    HelperClient &helper = context.helper();
    availableNames(context.bus(), &helper, [&context, &helper, show](const Result<QStringList> &names) {
        askResolver(context.bus(), &helper,
                    [&context, &helper, show, findings = serviceFindings(names)](Resolved resolved) {
                        helper.info(
                            [&context, show, findings, resolved](const Result<HelperInfo> &info) mutable {
                                findings.push_back(resolverFinding(resolved));
                                findings.push_back(helperFinding(info));
                                findings.push_back(wireguardFinding(info));
                                findings.push_back(agentFinding());
                                report(context, show, findings);
                            });
                    });
    });
}

constexpr Option options[] = {jsonOption};

} // namespace

const Command doctorCommand{
    "doctor",
    "",
    "Find what this machine lacks, and how to mend it",
    "Looks at the message bus, polkit, a password agent, the helper, WireGuard and DNS. Changes nothing. "
    "Exits with 1\n"
    "when something needed is missing.",
    options,
    0,
    0,
    run,
};

} // namespace adit::cli
