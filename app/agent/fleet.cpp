// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// What the fleet knows: looks, rows, and what to tell. What it does is in fleetactions.cpp.
#include "agent/fleet.h"

#include "agent/steadyclock.h"

#include <QPointer>

#include <algorithm>
#include <chrono>

namespace adit {

using namespace std::chrono_literals;

namespace {

// Just more than the pace of the poller, so that this one speaks only while that one is silent.
constexpr auto foreignInterval = 1100ms;

std::map<InterfaceName, TunnelReport> byName(TunnelReports reports)
{
    std::map<InterfaceName, TunnelReport> map;
    for (TunnelReport &report : reports) {
        const InterfaceName name = report.status.name;
        map.insert_or_assign(name, std::move(report));
    }
    return map;
}

/// Errors that say that there is no helper to talk to; the others are about a tunnel.
bool isAboutHelper(Errc code)
{
    switch (code) {
    case Errc::KernelRefused:
    case Errc::KernelMismatch:
    case Errc::KernelTruncated:
    case Errc::TooManyCalls: return false;
    default: return true;
    }
}

bool standsBefore(const FleetTunnel &a, const FleetTunnel &b)
{
    const bool isForeignA = a.origin == FleetTunnel::Origin::Foreign;
    const bool isForeignB = b.origin == FleetTunnel::Origin::Foreign;
    return isForeignA != isForeignB ? isForeignB : naturalLess(a.name.text(), b.name.text());
}

} // namespace

Fleet::Fleet(HelperClient &helper, EndpointResolver &resolver, ProfileStore store, EventLog &log)
    : m_helper(helper),
      m_resolver(resolver),
      m_folder(std::move(store)),
      m_events(log),
      m_poller(helper, {}),
      m_drift(helper)
{
    m_foreignTimer.setSingleShot(true);
    m_foreignTimer.setInterval(foreignInterval);
    connect(&m_foreignTimer, &QTimer::timeout, this, [this] { lookAtForeignAlone(); });
    connect(&m_folder, &ProfileFolder::changed, this, [this] { merge(); });
    connect(&m_drift, &DriftWatch::changed, this, [this] { merge(); });
    connect(&m_helper, &HelperClient::changed, this,
            [this](const InterfaceName &name) { m_drift.suspect(name); });
    connect(&m_helper, &HelperClient::came, this, [this] {
        // It may be another version, and it tells of changes only those who called it.
        m_knowsInfo = false;
        m_poller.lookSoon();
    });
    connect(&m_helper, &HelperClient::went, this, [this] {
        // It ends by itself when nothing is up; with something up it was killed, and the next call starts it.
        if (std::ranges::any_of(m_reports,
                                [](const auto &r) { return r.second.status.state != LinkState::Down; }))
            m_poller.lookSoon();
    });
}

Fleet::~Fleet() = default;

void Fleet::start(Attention attention)
{
    m_attention = attention;
    m_folder.read();
    lookAtForeign();
    merge();
    m_helper.watchPresence();
    m_helper.watchRepairs([self = QPointer(this), this](const InterfaceName &name) {
        if (!self)
            return;
        m_events.repaired(name);
        m_events.flush();
    });
    m_poller.start(attention, [this](Result<TunnelReports> reports) { onLook(std::move(reports)); });
}

void Fleet::setAttention(Attention attention)
{
    m_attention = attention;
    m_poller.setAttention(attention);
}

const FleetTunnel *Fleet::find(const InterfaceName &name) const
{
    const auto found = std::ranges::find(m_tunnels, name, &FleetTunnel::name);
    return found == m_tunnels.end() ? nullptr : &*found;
}

void Fleet::reload()
{
    if (m_folder.read())
        merge();
}

void Fleet::onLook(Result<TunnelReports> reports)
{
    if (!reports)
        return onLookFailed(reports.error());
    const auto before = std::exchange(m_reports, byName(*std::move(reports)));
    m_drift.looked(before, m_reports, m_attention, steadyNow());
    settleRequests();
    askForInfo();
    lookAtForeign();
    merge();
    m_events.started();
    emit looked();
}

void Fleet::onLookFailed(const Error &error)
{
    if (isAboutHelper(error.code)) {
        m_knowsInfo = false;
        setHelper({HelperState::Kind::Missing, {}, error});
    }
    // What was last seen stays: a tunnel goes on without the helper.
    std::erase_if(m_requests, [](const auto &request) { return request.second.isAnswered; });
    lookAtForeign();
    merge();
}

void Fleet::settleRequests()
{
    for (auto &[name, request] : m_requests) {
        if (!request.isAnswered)
            continue;
        --request.looksLeft;
        if (request.looksLeft > 0 && request.task == Task::Remove)
            m_reports.erase(name); // as it was before it was removed
    }
    std::erase_if(m_requests,
                  [](const auto &entry) { return entry.second.isAnswered && entry.second.looksLeft <= 0; });
}

void Fleet::askForInfo()
{
    if (m_knowsInfo)
        return;
    m_knowsInfo = true;
    m_helper.info([self = QPointer(this), this](const Result<HelperInfo> &info) {
        if (!self)
            return;
        if (info)
            return setHelper({HelperState::Kind::Present, *info, std::nullopt});
        m_knowsInfo = false;
        setHelper({HelperState::Kind::Missing, {}, info.error()});
    });
}

void Fleet::setHelper(HelperState state)
{
    if (state == m_helperState)
        return;
    const bool wasMissing = m_helperState.kind == HelperState::Kind::Missing;
    const bool isMissing = state.kind == HelperState::Kind::Missing;
    m_helperState = std::move(state);
    if (isMissing)
        m_events.helperMissing(*m_helperState.error);
    else if (wasMissing)
        m_events.helperIsBack();
    m_events.flush();
    emit helperChanged();
}

void Fleet::lookAtForeign()
{
    // A name of ours that is down may be somebody else's interface; one that has a profile is shown as that.
    const auto isOurs = [this](const InterfaceName &name) {
        return m_reports.contains(name) || m_folder.files().contains(name);
    };
    m_foreignReports = byName(m_foreign.look(isOurs, steadyNow()));
    if (!m_foreignReports.empty() && m_attention == Attention::Watched)
        m_foreignTimer.start();
}

void Fleet::lookAtInterfaces()
{
    lookAtForeign();
    merge();
}

void Fleet::lookAtForeignAlone()
{
    lookAtInterfaces();
    emit looked();
}

void Fleet::merge()
{
    auto before = std::exchange(m_tunnels, {});
    m_tunnels = rows();
    tell(before);
}

std::vector<FleetTunnel> Fleet::rows()
{
    std::vector<FleetTunnel> result;
    result.reserve(m_folder.files().size() + m_reports.size() + m_foreignReports.size());
    for (const auto &[name, file] : m_folder.files())
        result.push_back(rowOf(name));
    for (const auto &[name, report] : m_reports) {
        if (!m_folder.files().contains(name))
            result.push_back(rowOf(name));
    }
    for (const auto &[name, report] : m_foreignReports) {
        if (m_reports.contains(name) || m_folder.files().contains(name))
            continue;
        result.push_back({.name = name,
                          .origin = FleetTunnel::Origin::Foreign,
                          .state = report.assessment.state,
                          .status = report.status,
                          .assessment = report.assessment});
    }
    std::ranges::sort(result, standsBefore);
    return result;
}

FleetTunnel Fleet::rowOf(const InterfaceName &name)
{
    FleetTunnel row{.name = name, .status = {.name = name}};
    row.profile = m_folder.find(name);
    if (!row.profile)
        row.origin = FleetTunnel::Origin::ApprovedOnly;
    if (const auto report = m_reports.find(name); report != m_reports.end()) {
        row.status = report->second.status;
        row.assessment = report->second.assessment;
        // Where there is no profile, nothing differs from what was approved.
        const bool isCurrent = !row.profile || (!report->second.fingerprint.empty() &&
                                                report->second.fingerprint == m_folder.fingerprintOf(name));
        row.approval = isCurrent ? Approval::Current : Approval::Changed;
    }
    if (row.status.state == LinkState::Up)
        row.drift = m_drift.of(name);
    dropOldFailure(row);
    judge(row);
    return row;
}

/// The state: as assessed, unless something that was asked for says more.
void Fleet::judge(FleetTunnel &row) const
{
    row.state = row.assessment.state;
    const bool isUp = row.status.state == LinkState::Up;
    if (const auto failure = m_failures.find(row.name); failure != m_failures.end()) {
        row.failure = failure->second.error;
        if (failure->second.task == Task::BringUp && !isUp)
            row.state = TunnelState::Failed;
    }
    const auto request = m_requests.find(row.name);
    if (request == m_requests.end())
        return;
    if (request->second.task == Task::BringUp && !isUp)
        row.state = TunnelState::Activating;
    else if ((request->second.task == Task::TakeDown || request->second.task == Task::Remove) && isUp)
        row.state = TunnelState::Deactivating;
}

/// A failure is about the profile as it was, and a tunnel that is up has been brought up after all.
void Fleet::dropOldFailure(const FleetTunnel &row)
{
    const auto failure = m_failures.find(row.name);
    if (failure == m_failures.end())
        return;
    const bool cameUp = failure->second.task == Task::BringUp && row.status.state == LinkState::Up;
    if (cameUp || failure->second.profile != row.profile)
        m_failures.erase(failure);
}

void Fleet::tell(const std::vector<FleetTunnel> &before)
{
    std::map<InterfaceName, const FleetTunnel *> old;
    for (const FleetTunnel &tunnel : before)
        old.emplace(tunnel.name, &tunnel);
    std::vector<InterfaceName> changed;
    bool areOthers = before.size() != m_tunnels.size();
    for (const FleetTunnel &tunnel : m_tunnels) {
        const auto known = old.find(tunnel.name);
        if (known == old.end()) {
            areOthers = true;
            m_events.appeared(tunnel);
            continue;
        }
        areOthers = areOthers || known->second->origin != tunnel.origin;
        if (*known->second != tunnel) {
            changed.push_back(tunnel.name);
            m_events.changed(*known->second, tunnel);
        }
        old.erase(known);
    }
    for (const auto &[name, tunnel] : old)
        m_events.vanished(*tunnel);
    // Last, and from copies: whoever listens may ask for something, and then the rows change again.
    m_events.flush();
    if (areOthers)
        emit listChanged();
    for (const InterfaceName &name : changed)
        emit tunnelChanged(name);
}

} // namespace adit
