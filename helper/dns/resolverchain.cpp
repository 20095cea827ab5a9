// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "dns/resolverchain.h"

#include <utility>

namespace adit {

void ResolverChain::apply(const DnsLink &link, const LinkDns &dns, Done done)
{
    if (m_firstGone)
        return m_second.apply(link, dns, std::move(done));
    m_first.apply(link, dns, [this, link, dns, done = std::move(done)](const Outcome &outcome) {
        if (!outcome && outcome.error() == DnsProblem::NoResolver)
            return m_second.apply(link, dns, done);
        // What the second has is from the time when there was no first.
        m_second.revert(link, [done, outcome](const Outcome &) { done(outcome); });
    });
}

void ResolverChain::revert(const DnsLink &link, Done done)
{
    m_second.revert(link, [this, link, done = std::move(done)](const Outcome &second) {
        const bool hadNone = !second && second.error() == DnsProblem::NoResolver;
        // A link that is gone is unknown to the first, and one that the second had was never told to it.
        if (!hadNone || link.index == 0 || m_firstGone)
            return done(second);
        m_first.revert(link, done);
    });
}

} // namespace adit
