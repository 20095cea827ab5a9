// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// aditctl up: from a profile or a file to a running tunnel.
#include "agent/statuspoller.h"
#include "cli/commands.h"
#include "cli/importer.h"
#include "cli/profiles.h"
#include "cli/statustext.h"

#include <chrono>

namespace adit::cli {

namespace {

using namespace std::chrono_literals;

constexpr auto handshakeWait = 5s;
// The reports count in whole seconds; a little later it is sure that nobody answers. Nor does a running
// tunnel call anew before (WireGuard paper, section 6.1: Rekey-Timeout 5 s, and up to a third of a second on
// top), so that what it was told now shows only then.
constexpr auto verdictWait = 7s;

/// Whether there is nothing more to wait for. `wasUp`: no reply yet may be that to an earlier call.
bool isDecided(const TunnelReport &report, bool wasUp, std::chrono::steady_clock::duration waited)
{
    const Assessment &assessment = report.assessment;
    if (assessment.state == TunnelState::Connected)
        return true;
    if (waited < handshakeWait)
        return false;
    return (assessment.noReply && !wasUp) || assessment.txBytes == 0 || waited >= verdictWait;
}

/// Brings one tunnel after the other up.
class UpFlow : public std::enable_shared_from_this<UpFlow>
{
public:
    UpFlow(Context &context, const Arguments &arguments)
        : m_context(context),
          m_arguments(arguments),
          m_failures(context)
    {
    }

    void next()
    {
        if (m_next == m_arguments.operands().size())
            return m_context.finish(m_failures.code());
        const std::string &word = m_arguments.operands()[m_next++];
        auto loaded = load(word);
        if (!loaded)
            return failed(loaded.error(), word);
        auto profile = std::make_shared<Profile>(std::move(loaded->profile));
        m_context.deployment().bringUp(
            *profile, [self = shared_from_this(), profile](const Result<Deployed> &deployed) {
                if (!deployed)
                    return self->failed(deployed.error(), profile->name.text());
                self->isUp(profile->name, *deployed);
            });
    }

private:
    Result<LoadedProfile> load(const std::string &word)
    {
        if (!meansFile(word))
            return loadProfile(m_context, word);
        const auto overwrite = m_arguments.has("replace") ? Overwrite::Replace : Overwrite::Refuse;
        const auto name = importFile(m_context, {word, std::nullopt, overwrite});
        if (!name)
            return std::unexpected(name.error());
        return loadProfile(m_context, name->text());
    }

    void failed(const Error &error, const std::string &about)
    {
        m_failures.add(error, about);
        next();
    }

    void isUp(const InterfaceName &name, const Deployed &deployed)
    {
        if (m_arguments.has("wait"))
            return waitForHandshake(name, deployed.wasUp);
        std::string sentence = name.text();
        if (!deployed.wasUp)
            sentence += ": up, waiting for the first handshake";
        else
            sentence += deployed.approvedNow ? ": changed while it runs" : ": up already";
        m_context.console().line(sentence);
        next();
    }

    void waitForHandshake(const InterfaceName &name, bool wasUp)
    {
        const auto poller = std::make_shared<StatusPoller>(m_context.helper(), std::vector{name});
        const auto begin = std::chrono::steady_clock::now();
        // The handler holds the poller, until stopLater() lets both go.
        poller->start(Attention::Watched, [self = shared_from_this(), poller, begin, name,
                                           wasUp](const Result<TunnelReports> &reports) {
            if (!reports || reports->empty()) {
                const Error error = reports ? Error{Errc::NoSuchTunnel, name.text(), 0} : reports.error();
                poller->stopLater();
                return self->failed(error, name.text());
            }
            const TunnelReport &report = reports->front();
            if (!isDecided(report, wasUp, std::chrono::steady_clock::now() - begin))
                return;
            poller->stopLater();
            self->m_context.console().line(name.text() + ": " + stateSentence(report));
            if (report.assessment.state != TunnelState::Connected)
                self->m_failures.note(ExitCode::Refused);
            self->next();
        });
    }

    Context &m_context;
    Arguments m_arguments;
    Failures m_failures;
    std::size_t m_next = 0;
};

void run(Context &context, const Arguments &arguments)
{
    std::make_shared<UpFlow>(context, arguments)->next();
}

constexpr Option options[] = {
    {"wait", {}, "wait up to 7 seconds for the other side's first answer; 1 when none came"},
    {"replace", {}, "with FILE: replace a tunnel of this name"},
    noAskOption,
};

} // namespace

const Command upCommand{
    "up",
    "NAME|FILE...",
    "Bring tunnels up",
    "A file (with a slash or .conf in its name) is imported first. A tunnel that was not approved yet, or "
    "changed\n"
    "since, is approved by an administrator's password; after that no password is needed. A tunnel that is "
    "up and\n"
    "whose file changed is changed while it runs. WireGuard answers only once something is sent, so the "
    "tunnel is up\n"
    "before anybody knows whether the other side is there: 'aditctl status' tells.",
    options,
    1,
    anyNumber,
    run,
};

} // namespace adit::cli
