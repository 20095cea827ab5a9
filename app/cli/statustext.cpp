// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "cli/statustext.h"

#include "base/bootclock.h"
#include "cli/words.h"
#include "core/status/trial.h"

namespace adit::cli {

namespace {

Colour colourOf(TunnelState state)
{
    switch (state) {
    case TunnelState::Connected: return Colour::Green;
    case TunnelState::Activating:
    case TunnelState::WaitingForHandshake:
    case TunnelState::Stale:
    case TunnelState::Deactivating: return Colour::Yellow;
    case TunnelState::Failed: return Colour::Red;
    case TunnelState::Off: return Colour::Plain;
    }
    return Colour::Plain;
}

/// Where the first peer that has one is reached, for "no reply from".
std::string someEndpoint(const TunnelStatus &status)
{
    for (const PeerStatus &peer : status.peers) {
        if (peer.endpoint)
            return peer.endpoint->toString();
    }
    return "the other side";
}

std::string lastHandshake(const Assessment &assessment)
{
    return assessment.handshakeAge ? "last handshake " + ageWords(*assessment.handshakeAge) + " ago"
                                   : "no handshake";
}

std::string warningSentence(const Warning &warning)
{
    switch (warning.code) {
    case Warning::Code::DnsNotApplied:
        return "DNS not applied" + (warning.detail.empty() ? std::string() : ": " + warning.detail);
    case Warning::Code::NoFirewall:
        return "no nf_tables on this machine; nothing keeps the local network from sending to the tunnel's "
               "addresses";
    case Warning::Code::Ipv6Disabled:
        return "IPv6 is disabled on this machine; IPv6 addresses and routes were left out";
    case Warning::Code::HoldsNetwork:
        return "its kill switch still holds the network back; 'aditctl release' takes it away";
    case Warning::Code::OnTrial: break; // has a line of its own
    }
    return "unknown warning";
}

std::string peerText(const PeerStatus &peer, const PeerNames &names, std::int64_t wallClock)
{
    const auto name = names.find(peer.publicKey);
    std::string text = "  peer " + (name == names.end() ? "" : printable(name->second) + " ") +
                       (name == names.end() ? "" : "(") + peer.publicKey.toBase64() +
                       (name == names.end() ? "" : ")") + "\n";
    if (peer.endpoint)
        text += "    endpoint     " + peer.endpoint->toString() + "\n";
    text += "    handshake    " +
            (peer.lastHandshake == 0 ? "never" : ageWords(wallClock - peer.lastHandshake) + " ago") + "\n";
    text +=
        "    traffic      " + byteWords(peer.rxBytes) + " received, " + byteWords(peer.txBytes) + " sent\n";
    text += "    allowed IPs  " + prefixWords(peer.allowedIps) + "\n";
    return text;
}

std::string interfaceText(const TunnelStatus &status)
{
    return "  addresses      " + prefixWords(status.addresses) + "\n  public key     " +
           status.publicKey.toBase64() + "\n  listens on     UDP port " + std::to_string(status.listenPort) +
           ", MTU " + std::to_string(status.mtu) + ", " +
           (status.backend == Backend::Userspace ? "userspace WireGuard" : "kernel WireGuard") + "\n";
}

std::string warningsText(const TunnelStatus &status, const Console &console)
{
    std::string text;
    for (const Warning &warning : status.warnings) {
        if (warning.code == Warning::Code::OnTrial)
            continue;
        text += "  " + console.coloured(Colour::Yellow, "warning") + "        " +
                printable(warningSentence(warning)) + "\n";
    }
    return text;
}

} // namespace

std::string stateSentence(const TunnelReport &report)
{
    const Assessment &assessment = report.assessment;
    switch (assessment.state) {
    case TunnelState::Off: return "off";
    case TunnelState::Activating: return "coming up";
    case TunnelState::WaitingForHandshake:
        return assessment.noReply ? "no reply from " + someEndpoint(report.status)
                                  : "up, waiting for the first handshake";
    case TunnelState::Connected:
        return (assessment.idle ? "connected (idle), " : "connected, ") + lastHandshake(assessment);
    case TunnelState::Stale: return "no reply any more, " + lastHandshake(assessment);
    case TunnelState::Failed: return "broken: the interface is gone or not ours; 'aditctl down' tidies up";
    case TunnelState::Deactivating: return "going down";
    }
    return "unknown";
}

std::string statusText(const TunnelReport &report, const PeerNames &names, const Console &console,
                       std::int64_t wallClock)
{
    const TunnelStatus &status = report.status;
    const Assessment &assessment = report.assessment;
    std::string text = console.coloured(Colour::Bold, status.name.text()) + ": " +
                       console.coloured(colourOf(assessment.state), stateSentence(report)) + "\n";
    if (status.state != LinkState::Up)
        return text + warningsText(status, console);
    text += interfaceText(status);
    text += "  traffic        " + byteWords(assessment.rxBytes) + " received, " +
            byteWords(assessment.txBytes) + " sent";
    if (assessment.rxRate > 0 || assessment.txRate > 0)
        text += " (" + byteWords(static_cast<std::uint64_t>(assessment.rxRate)) + "/s down, " +
                byteWords(static_cast<std::uint64_t>(assessment.txRate)) + "/s up)";
    text += "\n";
    if (const auto left = trialLeft(status, bootTime()))
        text += "  " + console.coloured(Colour::Yellow, "on trial") + "       goes back in " +
                std::to_string(left->count()) + " s unless 'aditctl confirm " + status.name.text() +
                "' keeps it\n";
    text += warningsText(status, console);
    for (const PeerStatus &peer : status.peers)
        text += peerText(peer, names, wallClock);
    return text;
}

} // namespace adit::cli
