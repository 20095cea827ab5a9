// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "core/tunnel/fieldtext.h"
#include "gui/overview/overview.h"
#include "gui/theme/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace adit::gui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Overview)
};

bool isUp(const FleetTunnel &tunnel)
{
    return tunnel.status.state == LinkState::Up;
}

const Tunnel *profileOf(const FleetTunnel &tunnel)
{
    return tunnel.profile && tunnel.profile->tunnel ? &*tunnel.profile->tunnel : nullptr;
}

QString dnsText(const FleetTunnel &tunnel, const Tunnel &profile)
{
    QString servers = text(fieldtext::dns(profile));
    if (!isUp(tunnel) || servers.isEmpty())
        return servers;
    const bool missing = std::ranges::any_of(tunnel.status.warnings, [](const Warning &warning) {
        return warning.code == Warning::Code::DnsNotApplied;
    });
    //: %1 are DNS servers
    return (missing ? Words::tr("%1 (not applied)") : Words::tr("%1 (in use)")).arg(servers);
}

QString portText(const FleetTunnel &tunnel, const Tunnel *profile)
{
    if (isUp(tunnel) && tunnel.status.listenPort != 0)
        return Words::tr("UDP %1").arg(tunnel.status.listenPort);
    if (profile && profile->listenPort != 0)
        return Words::tr("UDP %1").arg(profile->listenPort);
    return profile ? Words::tr("chosen when it comes up") : QString();
}

QString backendText(const FleetTunnel &tunnel)
{
    switch (tunnel.status.backend) {
    case Backend::None: return {};
    case Backend::Kernel: return Words::tr("WireGuard in the kernel");
    case Backend::Userspace: return Words::tr("WireGuard in userspace");
    }
    return {};
}

QString approvalText(const FleetTunnel &tunnel)
{
    if (tunnel.origin == FleetTunnel::Origin::Foreign)
        return {};
    switch (tunnel.approval) {
    case Approval::None: return Words::tr("not yet; you are asked once, at the first activation");
    case Approval::Current: return Words::tr("approved");
    case Approval::Changed: return Words::tr("changed since it was approved");
    }
    return {};
}

QString killSwitchText(const Tunnel &profile)
{
    switch (profile.killSwitch) {
    case KillSwitch::Off: return {};
    case KillSwitch::Lan: return Words::tr("on, the local network stays reachable");
    case KillSwitch::Strict: return Words::tr("on, strict");
    }
    return {};
}

QString forwardingText(const Tunnel &profile)
{
    switch (profile.forwarding) {
    case Forwarding::Off: return {};
    case Forwarding::Routed: return Words::tr("on, peers reach other computers");
    case Forwarding::Masqueraded:
        return Words::tr("on, peers reach other computers under the address of this one");
    }
    return {};
}

PublicKey keyOf(const FleetTunnel &tunnel, const Tunnel *profile)
{
    return isUp(tunnel) || !profile ? tunnel.status.publicKey : profile->privateKey.publicKey();
}

} // namespace

std::vector<Fact> factsOf(const FleetTunnel &tunnel)
{
    std::vector<Fact> facts;
    const auto add = [&facts](const QString &label, const QString &value,
                              Fact::Kind kind = Fact::Kind::Plain) {
        if (!value.isEmpty())
            facts.push_back({label, value, kind});
    };
    const Tunnel *profile = profileOf(tunnel);
    const bool known = profile || isUp(tunnel);
    add(Words::tr("Addresses"),
        text(fieldtext::prefixes(isUp(tunnel) || !profile ? tunnel.status.addresses : profile->addresses)));
    if (known) {
        add(Words::tr("Public key"), text(keyOf(tunnel, profile).toBase64()), Fact::Kind::Copyable);
        add(Words::tr("Listens on"), portText(tunnel, profile));
    }
    if (profile) {
        add(Words::tr("DNS"), dnsText(tunnel, *profile));
        add(Words::tr("Kill switch"), killSwitchText(*profile));
        add(Words::tr("Forwarding"), forwardingText(*profile));
    }
    if (isUp(tunnel)) {
        add(Words::tr("MTU"), QString::number(tunnel.status.mtu));
        add(Words::tr("Carried by"), backendText(tunnel));
        //: %1 and %2 are amounts such as "1.5 MiB"
        add(Words::tr("Traffic"),
            Words::tr("%1 received, %2 sent")
                .arg(bytesText(tunnel.assessment.rxBytes), bytesText(tunnel.assessment.txBytes)));
    }
    add(Words::tr("Approval"), known ? approvalText(tunnel) : QString());
    return facts;
}

} // namespace adit::gui
