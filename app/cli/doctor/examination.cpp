// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "cli/doctor/examination.h"

#include "agent/deployment.h"
#include "agent/udpport.h"
#include "base/resolvconfprogram.h"
#include "cli/doctor/way.h"
#include "cli/machine.h"
#include "client/busnames.h"
#include "core/conf/confreader.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>

#include <algorithm>
#include <iterator>
#include <sys/stat.h>
#include <unistd.h>

namespace adit::cli {

namespace {

MachineFacts lookAround()
{
    MachineFacts machine;
    machine.backend = wireguardHere();
    machine.modulesAreGone = kernelModulesAreGone();
    machine.programsAskResolved = looksUpAtResolved();
    machine.hasResolvconf = isResolvconf(resolvconfProgram);
    machine.isRoot = ::geteuid() == 0;
    machine.desktopAgent = desktopAgent();
    machine.hasTerminalAgent = isOnPath("pkttyagent");
    machine.now = std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
    machine.built = programBuilt();
    machine.clockIsSynchronised = clockIsSynchronised();
    machine.hasIpv6 = hasIpv6();
    return machine;
}

ProfileFacts lookAt(const ProfileStore &store, const InterfaceName &name,
                    const std::vector<TunnelSummary> *summaries)
{
    ProfileFacts profile{.name = name, .path = store.pathOf(name)};
    struct stat file{};
    if (::stat(profile.path.c_str(), &file) == 0)
        profile.mode = file.st_mode & 07777U;
    const auto text = store.load(name);
    profile.tunnel = text ? readConf(text->view()).tunnel : std::nullopt;
    if (summaries == nullptr)
        return profile;
    const TunnelSummary *const summary = find(*summaries, name);
    profile.isUp = summary != nullptr && summary->state == LinkState::Up;
    profile.portIsTaken = profile.tunnel && profile.tunnel->listenPort != 0 && !profile.isUp &&
                          !isUdpPortFree(profile.tunnel->listenPort);
    return profile;
}

EndpointFacts lookTo(const EndpointName &name, const ResolvedEndpoints &resolved)
{
    EndpointFacts facts{.name = name, .address = name.literal()};
    if (const auto found = resolved.find(name); found != resolved.end())
        facts.address = found->second;
    const auto pathMtu = facts.address ? pathMtuTo(*facts.address) : std::nullopt;
    facts.hasRoute = pathMtu.has_value();
    facts.pathMtu = pathMtu.value_or(0);
    return facts;
}

void lookAtEndpoints(ProfileFacts &profile, const ResolvedEndpoints &resolved)
{
    if (!profile.tunnel)
        return;
    for (const Peer &peer : profile.tunnel->peers) {
        if (peer.endpoint)
            profile.endpoints.push_back(lookTo(*peer.endpoint, resolved));
    }
}

bool hasDesktop()
{
    return qEnvironmentVariableIsSet("WAYLAND_DISPLAY") || qEnvironmentVariableIsSet("DISPLAY");
}

} // namespace

Examination::Examination(Context &context, Done done)
    : QObject(&context.application()),
      m_context(context),
      m_done(std::move(done))
{
}

void Examination::start()
{
    m_facts.machine = lookAround();
    availableNames(m_context.bus(), this, [this](const Result<QStringList> &names) {
        m_facts.machine.hasBus = names.has_value();
        m_facts.machine.hasPolkit = names && names->contains(QLatin1String("org.freedesktop.PolicyKit1"));
        askResolved();
    });
}

/// Being on the bus is not enough: one that is masked is there to be started, and cannot be.
void Examination::askResolved()
{
    // Without a connection the watcher would never speak.
    if (!m_facts.machine.hasBus)
        return askHelper();
    constexpr int milliseconds = 3000;
    const QDBusMessage ping = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.resolve1"), QStringLiteral("/org/freedesktop/resolve1"),
        QStringLiteral("org.freedesktop.DBus.Peer"), QStringLiteral("Ping"));
    auto *watcher = new QDBusPendingCallWatcher(m_context.bus().asyncCall(ping, milliseconds), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *call) {
        call->deleteLater();
        m_facts.machine.resolvedAnswers = !call->isError();
        askHelper();
    });
}

void Examination::askHelper()
{
    m_context.helper().info([this](const Result<HelperInfo> &info) {
        m_facts.machine.helper = info;
        m_context.helper().list([this](const Result<std::vector<TunnelSummary>> &summaries) {
            if (summaries)
                m_summaries = *summaries;
            askTray();
        });
    });
}

void Examination::askTray()
{
    const QDBusConnection session = QDBusConnection::sessionBus();
    if (!hasDesktop() || !session.isConnected())
        return lookAtProfiles();
    availableNames(session, this, [this](const Result<QStringList> &names) {
        m_facts.machine.hasTray = names && names->contains(QLatin1String("org.kde.StatusNotifierWatcher"));
        lookAtProfiles();
    });
}

void Examination::lookAtProfiles()
{
    if (const auto store = m_context.store()) {
        for (const InterfaceName &name : store->list().value_or(std::vector<InterfaceName>{}))
            m_facts.profiles.push_back(lookAt(*store, name, m_summaries ? &*m_summaries : nullptr));
    }
    lookUpEndpoints();
}

void Examination::lookUpEndpoints()
{
    std::vector<EndpointName> names;
    for (const ProfileFacts &profile : m_facts.profiles) {
        if (profile.tunnel)
            std::ranges::copy(namesToResolve(*profile.tunnel), std::back_inserter(names));
    }
    m_context.resolver().resolve(std::move(names), [this](const Resolution &resolution) {
        for (ProfileFacts &profile : m_facts.profiles)
            lookAtEndpoints(profile, resolution.found);
        m_done(m_facts);
    });
}

} // namespace adit::cli
