// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "agent/translated.h"
#include "base/bootclock.h"
#include "core/conf/hooks.h"
#include "core/status/trial.h"
#include "core/tunnel/conflicts.h"
#include "gui/overview/overview.h"
#include "gui/overview/runningtunnel.h"
#include "gui/theme/words.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QStringList>

namespace adit::gui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Overview)
};

using Notices = std::vector<Notice>;
/// More would hide the rest of the page; the configuration shows all.
constexpr std::size_t mostLines = 5;

void addOrigin(Notices &notices, const FleetTunnel &tunnel)
{
    switch (tunnel.origin) {
    case FleetTunnel::Origin::Profile: return;
    case FleetTunnel::Origin::ApprovedOnly:
        notices.push_back(
            {Notice::Kind::Warning,
             Words::tr("The configuration of this tunnel is gone. Adit's helper still has it as "
                       "approved."),
             Words::tr("Import its .conf again, or remove the tunnel so that it is forgotten."),
             Notice::Leads::ToImport});
        return;
    case FleetTunnel::Origin::Foreign:
        notices.push_back(
            {Notice::Kind::Info,
             Words::tr("Another program made this interface. Adit shows it and does not touch it."),
             Words::tr("To adopt it, take it down with the program that made it, and import its "
                       ".conf here."),
             Notice::Leads::ToImport});
        return;
    }
}

void addFailure(Notices &notices, const FleetTunnel &tunnel)
{
    if (tunnel.failure)
        notices.push_back({Notice::Kind::Error, errorText(*tunnel.failure)});
    if (tunnel.status.state == LinkState::Broken)
        notices.push_back(
            {Notice::Kind::Error,
             Words::tr("The interface of this tunnel is gone, or something else took its place."),
             Words::tr("“Tidy up” removes what is left of it. Then it can be activated again.")});
    if (tunnel.state == TunnelState::Stale)
        notices.push_back({Notice::Kind::Warning,
                           Words::tr("The other side does not answer any more, though packets are sent."),
                           Words::tr("Check this machine's network, and whether the other side is up.")});
    if (tunnel.state == TunnelState::WaitingForHandshake && tunnel.assessment.noReply)
        notices.push_back({Notice::Kind::Warning, Words::tr("The other side does not answer."),
                           Words::tr("Check the endpoint and both public keys; a firewall may block UDP.")});
}

void addDrift(Notices &notices, const FleetTunnel &tunnel)
{
    if (tunnel.drift.empty())
        return;
    QStringList lines;
    for (std::size_t i = 0; i < std::min(tunnel.drift.size(), mostLines); ++i)
        lines << text(tunnel.drift[i]);
    if (tunnel.drift.size() > mostLines)
        lines << Words::tr("and %n more", "changes", static_cast<int>(tunnel.drift.size() - mostLines));
    notices.push_back({Notice::Kind::Warning,
                       Words::tr("This tunnel differs from what was approved: another program changed it. "
                                 "“Repair” would:"),
                       lines.join(QLatin1Char('\n')), Notice::Leads::ToRepair});
}

Notice noticeOf(const Warning &warning)
{
    switch (warning.code) {
    case Warning::Code::DnsNotApplied:
        return {
            Notice::Kind::Warning,
            warning.detail.empty()
                ? Words::tr("The DNS servers of this tunnel are not applied.")
                : Words::tr("The DNS servers of this tunnel are not applied: %1").arg(text(warning.detail)),
            Words::tr(
                "Names are looked up as without the tunnel. Adit gives a tunnel servers of its own through "
                "systemd-resolved and tries again when that starts.")};
    case Warning::Code::NoFirewall:
        return {Notice::Kind::Warning,
                Words::tr("This machine has no nf_tables, so nothing keeps the local network from sending to "
                          "the addresses of this tunnel."),
                Words::tr("Load the kernel module nf_tables and activate the tunnel again.")};
    case Warning::Code::Ipv6Disabled:
        return {Notice::Kind::Warning,
                Words::tr("IPv6 is off on this machine, so IPv6 addresses and routes were left out."),
                Words::tr("Switch IPv6 on (sysctl net.ipv6.conf.all.disable_ipv6=0) and activate the tunnel "
                          "again, or remove its IPv6 addresses.")};
    case Warning::Code::HoldsNetwork:
        return {Notice::Kind::Warning,
                Words::tr("The kill switch of this tunnel still holds the network back."),
                Words::tr("“Restore network” in the menu of the tunnel takes it away.")};
    case Warning::Code::OnTrial: break; // by the time, in trialNotice()
    }
    return {Notice::Kind::Warning, text(warning.detail)};
}

/// The time of day and not the seconds left: a notice that changed each second would lose the focus that is
/// on its buttons.
void addTrial(Notices &notices, const TunnelStatus &status)
{
    const auto deadline = trialDeadline(status);
    if (!deadline)
        return;
    const auto left = *deadline - bootTime();
    const QDateTime until = QDateTime::currentDateTime().addMSecs(left.count() + 500);
    notices.push_back({Notice::Kind::Warning, Words::tr("A change of this tunnel is on trial."),
                       Words::tr("It goes back by itself at %1, unless you keep it.")
                           .arg(QLocale().toString(until.time(), QStringLiteral("HH:mm:ss"))),
                       Notice::Leads::ToKeep});
}

/// Hooks have a notice of their own, which shows the commands.
bool isAboutHook(const Diagnostic &diagnostic)
{
    return diagnostic.severity == Diagnostic::Severity::Warning &&
           diagnostic.message.source() == conf::hookIsKept.text;
}

void addDiagnostics(Notices &notices, const ProfileFile &profile)
{
    QStringList errors;
    QStringList warnings;
    for (const Diagnostic &diagnostic : profile.diagnostics) {
        if (isAboutHook(diagnostic) && profile.tunnel)
            continue;
        QStringList &lines = diagnostic.severity == Diagnostic::Severity::Error ? errors : warnings;
        lines << Words::tr("Line %1: %2").arg(diagnostic.line).arg(translated(diagnostic.message));
    }
    const auto shortened = [](QStringList lines) {
        if (lines.size() > static_cast<qsizetype>(mostLines)) {
            const auto more = static_cast<int>(lines.size() - static_cast<qsizetype>(mostLines));
            lines = lines.mid(0, static_cast<qsizetype>(mostLines));
            lines << Words::tr("and %n more", "lines with errors or warnings", more);
        }
        return lines.join(QLatin1Char('\n'));
    };
    if (!errors.isEmpty())
        notices.push_back({Notice::Kind::Error,
                           Words::tr("The configuration has errors, so it cannot be activated."),
                           shortened(errors), Notice::Leads::ToConfiguration});
    if (!warnings.isEmpty())
        notices.push_back({Notice::Kind::Warning, Words::tr("The configuration has warnings."),
                           shortened(warnings), Notice::Leads::ToConfiguration});
}

QString lineOf(const Difference &difference)
{
    QString what = text(difference.what);
    switch (difference.kind) {
    case Difference::Kind::Added:
        return difference.after.empty() ? Words::tr("Added: %1").arg(what)
                                        : Words::tr("Added: %1 (%2)").arg(what, text(difference.after));
    case Difference::Kind::Removed: return Words::tr("Removed: %1").arg(what);
    case Difference::Kind::Changed:
        return difference.after.empty() || difference.before.empty()
                   ? Words::tr("Changed: %1").arg(what)
                   : Words::tr("Changed: %1 (%2, was %3)")
                         .arg(what, text(difference.after), text(difference.before));
    }
    return what;
}

void addApproval(Notices &notices, const FleetTunnel &tunnel)
{
    if (tunnel.approval != Approval::Changed || !tunnel.profile || !tunnel.profile->tunnel)
        return;
    QStringList lines;
    if (tunnel.status.state == LinkState::Up) {
        const auto all = differencesFromRunning(tunnel.status, *tunnel.profile->tunnel);
        for (std::size_t i = 0; i < std::min(all.size(), mostLines); ++i)
            lines << lineOf(all[i]);
        if (all.size() > mostLines)
            lines << Words::tr("and %n more", "changes", static_cast<int>(all.size() - mostLines));
    }
    if (lines.isEmpty())
        lines << Words::tr("You are asked to approve it again when it is activated.");
    notices.push_back({Notice::Kind::Info, Words::tr("The configuration was changed since it was approved."),
                       lines.join(QLatin1Char('\n')), Notice::Leads::ToConfiguration});
}

void addHooks(Notices &notices, const Tunnel &tunnel)
{
    if (tunnel.hooks.empty())
        return;
    QStringList lines;
    for (const Hook &hook : tunnel.hooks) {
        const QString instead = translated(conf::insteadOfHook(hook.command));
        const QString line = text(hook.key + " = " + hook.command);
        lines << (instead.isEmpty() ? line : Words::tr("%1\n→ %2").arg(line, instead));
        if (lines.size() == static_cast<qsizetype>(mostLines))
            break;
    }
    const auto count = static_cast<int>(tunnel.hooks.size());
    notices.push_back(
        {Notice::Kind::Info,
         count == 1
             ? Words::tr("The configuration names a command to run. Adit keeps it in the file and never "
                         "runs it.")
             : Words::tr("The configuration names %n commands to run. Adit keeps them in the file and "
                         "never runs them.",
                         "two or more", count),
         lines.join(QLatin1Char('\n'))});
}

QString lineOf(const Conflict &conflict, const FleetTunnel &other)
{
    QString what = text(conflict.what);
    switch (conflict.kind) {
    case Conflict::Kind::Address: return Words::tr("%1 has the address %2.").arg(text(other.name), what);
    case Conflict::Kind::ListenPort: return Words::tr("%1 listens on port %2.").arg(text(other.name), what);
    case Conflict::Kind::AllowedIp:
        return Words::tr("%1 carries the traffic to %2.").arg(text(other.name), what);
    }
    return what;
}

void addConflicts(Notices &notices, const FleetTunnel &tunnel, const std::vector<FleetTunnel> &all)
{
    if (tunnel.isUp() || !tunnel.profile || !tunnel.profile->tunnel)
        return;
    QStringList lines;
    for (const FleetTunnel &other : all) {
        if (!other.isUp() || other.name == tunnel.name || !other.profile || !other.profile->tunnel)
            continue;
        for (const Conflict &conflict : conflicts(*tunnel.profile->tunnel, *other.profile->tunnel)) {
            if (lines.size() < static_cast<qsizetype>(mostLines))
                lines << lineOf(conflict, other);
        }
    }
    if (lines.isEmpty())
        return;
    lines << Words::tr("Deactivate the other tunnel first, or change this one.");
    notices.push_back({Notice::Kind::Warning,
                       Words::tr("This tunnel cannot be up together with another one."),
                       lines.join(QLatin1Char('\n')), Notice::Leads::ToConfiguration});
}

} // namespace

std::vector<Notice> noticesOf(const FleetTunnel &tunnel, const std::vector<FleetTunnel> &all)
{
    Notices notices;
    addFailure(notices, tunnel);
    addDrift(notices, tunnel);
    addOrigin(notices, tunnel);
    if (tunnel.profile)
        addDiagnostics(notices, *tunnel.profile);
    addTrial(notices, tunnel.status);
    for (const Warning &warning : tunnel.status.warnings) {
        if (warning.code != Warning::Code::OnTrial)
            notices.push_back(noticeOf(warning));
    }
    addConflicts(notices, tunnel, all);
    addApproval(notices, tunnel);
    if (tunnel.profile && tunnel.profile->tunnel)
        addHooks(notices, *tunnel.profile->tunnel);
    return notices;
}

} // namespace adit::gui
