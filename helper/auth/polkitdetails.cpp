// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "auth/polkitdetails.h"

#include <array>
#include <string_view>

namespace adit {

namespace {

// A sentence, and the one for a tunnel that makes a router of this computer. They are message ids of the
// gettext domain, as those of the policy file are.
struct Sentence
{
    const char *plain;
    const char *forwards;
};

// The sentences of one action. What was approved is not told again where it is only switched or removed.
struct Sentences
{
    const char *action;
    Sentence plain;
    Sentence withEndpoint;
    Sentence allTraffic;
};

constexpr Sentence both(const char *text)
{
    return {text, text};
}

constexpr std::array sentences{
    Sentences{
        "org.adit.helper.install",
        {"Authentication is required to approve the tunnel $(tunnel), which has no fixed other side",
         "Authentication is required to approve the tunnel $(tunnel), which has no fixed other side. This "
         "computer will forward for its peers."},
        {"Authentication is required to approve the tunnel $(tunnel) to $(endpoint)",
         "Authentication is required to approve the tunnel $(tunnel) to $(endpoint). This computer will "
         "forward "
         "for its peers."},
        {"Authentication is required to approve the tunnel $(tunnel) to $(endpoint). It takes all traffic of "
         "this computer.",
         "Authentication is required to approve the tunnel $(tunnel) to $(endpoint). It takes all traffic of "
         "this computer, which will forward for its peers."}},
    Sentences{"org.adit.helper.remove", both("Authentication is required to remove the tunnel $(tunnel)"),
              both("Authentication is required to remove the tunnel $(tunnel) to $(endpoint)"),
              both("Authentication is required to remove the tunnel $(tunnel) to $(endpoint). It takes all "
                   "traffic of this computer.")},
    Sentences{"org.adit.helper.connect", both("Authentication is required to switch the tunnel $(tunnel)"),
              both("Authentication is required to switch the tunnel $(tunnel) to $(endpoint)"),
              both("Authentication is required to switch the tunnel $(tunnel) to $(endpoint). It takes all "
                   "traffic of this computer.")},
    Sentences{"org.adit.helper.release",
              both("Authentication is required to restore the network and take down the tunnel $(tunnel)"),
              both("Authentication is required to restore the network and take down the tunnel $(tunnel) to "
                   "$(endpoint)"),
              both("Authentication is required to restore the network and take down the tunnel $(tunnel) to "
                   "$(endpoint). Traffic goes past it from then on.")},
    Sentences{
        "org.adit.helper.boot",
        both("Authentication is required to choose whether the tunnel $(tunnel) comes up when the machine "
             "starts"),
        both("Authentication is required to choose whether the tunnel $(tunnel) to $(endpoint) comes up when "
             "the machine starts"),
        both("Authentication is required to choose whether the tunnel $(tunnel) to $(endpoint) comes up when "
             "the machine starts. It takes all traffic of this computer.")},
    Sentences{
        "org.adit.helper.peers",
        {"Authentication is required to change the peers of the tunnel $(tunnel)",
         "Authentication is required to change the peers of the tunnel $(tunnel), for which this computer "
         "forwards"},
        {"Authentication is required to change the peers of the tunnel $(tunnel), now $(endpoint)",
         "Authentication is required to change the peers of the tunnel $(tunnel), now $(endpoint). This "
         "computer "
         "forwards for them."},
        {"Authentication is required to change the peers of the tunnel $(tunnel), now $(endpoint). It takes "
         "all "
         "traffic of this computer.",
         "Authentication is required to change the peers of the tunnel $(tunnel), now $(endpoint). It takes "
         "all "
         "traffic of this computer, which forwards for them."}},
};

// Those about single peers.
struct PeerSentences
{
    const char *action;
    Sentence plain;
    Sentence allTraffic;
};

constexpr std::array peerSentences{
    PeerSentences{
        "org.adit.helper.install",
        {"Authentication is required to approve other peers of the tunnel $(tunnel): $(peers)",
         "Authentication is required to approve other peers of the tunnel $(tunnel): $(peers). This computer "
         "forwards for them."},
        {"Authentication is required to approve other peers of the tunnel $(tunnel): $(peers). It takes "
         "all traffic of this computer.",
         "Authentication is required to approve other peers of the tunnel $(tunnel): $(peers). It takes "
         "all traffic of this computer, which forwards for them."}},
    PeerSentences{
        "org.adit.helper.peers",
        {"Authentication is required to change peers of the tunnel $(tunnel): $(peers)",
         "Authentication is required to change peers of the tunnel $(tunnel): $(peers). This computer "
         "forwards "
         "for them."},
        {"Authentication is required to change peers of the tunnel $(tunnel): $(peers). It takes all "
         "traffic of this computer.",
         "Authentication is required to change peers of the tunnel $(tunnel): $(peers). It takes all "
         "traffic of this computer, which forwards for them."}},
};

const Sentence &choose(const Sentences &choice, const PromptDetails &details)
{
    for (const PeerSentences &peers : peerSentences) {
        if (!details.peers.isEmpty() && std::string_view(choice.action) == peers.action)
            return details.takesAllTraffic ? peers.allTraffic : peers.plain;
    }
    if (details.takesAllTraffic)
        return choice.allTraffic;
    return details.endpoint.isEmpty() ? choice.plain : choice.withEndpoint;
}

const char *sentence(const Sentences &choice, const PromptDetails &details)
{
    const Sentence &chosen = choose(choice, details);
    return details.forwards ? chosen.forwards : chosen.plain;
}

} // namespace

PolkitDetails polkitDetails(const AuthRequest &request)
{
    PolkitDetails out;
    if (request.details.tunnel.isEmpty())
        return out;
    const PromptDetails &details = request.details;
    out.insert(QStringLiteral("tunnel"), details.tunnel);
    // polkit leaves $(endpoint) as it is when there is no such detail.
    out.insert(QStringLiteral("endpoint"),
               details.endpoint.isEmpty() ? QStringLiteral("-") : details.endpoint);
    out.insert(QStringLiteral("all-traffic"),
               details.takesAllTraffic ? QStringLiteral("true") : QStringLiteral("false"));
    out.insert(QStringLiteral("forwards"),
               details.forwards ? QStringLiteral("true") : QStringLiteral("false"));
    if (!details.peers.isEmpty())
        out.insert(QStringLiteral("peers"), details.peers);
    for (const Sentences &choice : sentences) {
        if (request.action != QLatin1String(choice.action))
            continue;
        out.insert(QStringLiteral("polkit.message"), QString::fromLatin1(sentence(choice, details)));
        out.insert(QStringLiteral("polkit.gettext_domain"), QStringLiteral("adit"));
    }
    return out;
}

} // namespace adit
