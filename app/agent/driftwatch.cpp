// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "agent/driftwatch.h"

#include <QPointer>

#include <algorithm>

namespace adit {

bool haveSameShape(const TunnelStatus &a, const TunnelStatus &b)
{
    const auto samePeer = [](const PeerStatus &x, const PeerStatus &y) {
        return x.publicKey == y.publicKey && x.hasPresharedKey == y.hasPresharedKey &&
               x.keepalive == y.keepalive && x.allowedIps == y.allowedIps;
    };
    return a.state == b.state && a.upSince == b.upSince && a.publicKey == b.publicKey &&
           a.listenPort == b.listenPort && a.fwMark == b.fwMark && a.mtu == b.mtu &&
           a.addresses == b.addresses && std::ranges::equal(a.peers, b.peers, samePeer);
}

DriftWatch::DriftWatch(HelperClient &helper) : m_helper(helper) {}

void DriftWatch::looked(const Reports &before, const Reports &after, Attention attention,
                        std::chrono::milliseconds steady)
{
    std::erase_if(m_known, [&](const auto &entry) {
        const auto report = after.find(entry.first);
        return report == after.end() || report->second.status.state != LinkState::Up;
    });
    for (const auto &[name, report] : after) {
        if (report.status.state != LinkState::Up)
            continue;
        Known &known = m_known[name];
        const auto old = before.find(name);
        const bool isOther = old == before.end() || !haveSameShape(old->second.status, report.status);
        const bool isLongAgo =
            attention == Attention::Watched && known.asked && steady - *known.asked >= interval;
        if (known.asked && !isOther && !isLongAgo)
            continue;
        known.asked = steady;
        ask(name);
    }
}

void DriftWatch::suspect(const InterfaceName &name)
{
    if (const auto known = m_known.find(name); known != m_known.end())
        known->second.asked.reset();
}

const std::vector<std::string> &DriftWatch::of(const InterfaceName &name) const
{
    static const std::vector<std::string> nothing;
    const auto known = m_known.find(name);
    return known == m_known.end() ? nothing : known->second.lines;
}

void DriftWatch::ask(const InterfaceName &name)
{
    // One that is being asked about may have changed since.
    if (std::ranges::find(m_waiting.begin() + (m_waiting.empty() ? 0 : 1), m_waiting.end(), name) !=
        m_waiting.end())
        return;
    m_waiting.push_back(name);
    if (m_waiting.size() == 1)
        next();
}

void DriftWatch::next()
{
    if (m_waiting.empty())
        return;
    m_helper.drift(m_waiting.front(), [self = QPointer(this), this](Result<std::vector<std::string>> lines) {
        if (!self)
            return;
        const InterfaceName name = m_waiting.front();
        m_waiting.pop_front();
        answered(name, std::move(lines));
        next();
    });
}

void DriftWatch::answered(const InterfaceName &name, Result<std::vector<std::string>> lines)
{
    const auto known = m_known.find(name);
    if (known == m_known.end())
        return; // it went down meanwhile
    // Of a tunnel that cannot be compared nothing is known: it went, or the helper is too old to be asked.
    auto now = lines ? *std::move(lines) : std::vector<std::string>();
    if (known->second.lines == now)
        return;
    known->second.lines = std::move(now);
    emit changed();
}

} // namespace adit
