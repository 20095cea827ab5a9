// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// Two resolvers as one: the first where it is there, else the second. A link has its settings in one of them
// only.
#pragma once

#include "dns/resolver.h"

namespace adit {

class ResolverChain final : public Resolver
{
public:
    /// Both must outlive it and its answers.
    ResolverChain(Resolver &first, Resolver &second) : m_first(first), m_second(second) {}

    void apply(const DnsLink &link, const LinkDns &dns, Done done) override;
    void revert(const DnsLink &link, Done done) override;

    /// The first has ended: it is not asked until it appears, since that might start it again.
    void firstIsGone() { m_firstGone = true; }
    void firstAppeared() { m_firstGone = false; }

private:
    Resolver &m_first;
    Resolver &m_second;
    bool m_firstGone = false;
};

} // namespace adit
