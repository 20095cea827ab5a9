// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "service/tunneldns.h"

#include <utility>

namespace adit {

namespace {

void append(std::string &text, const std::string &part)
{
    text += (text.empty() ? "" : ", ") + part;
}

// The servers, or the domains where there is none.
std::string subjectOf(const TunnelSpec &spec)
{
    std::string text;
    for (const IpAddress &server : spec.dnsServers)
        append(text, server.toString());
    if (!text.empty())
        return text;
    for (const std::string &domain : spec.dnsDomains)
        append(text, domain);
    return text;
}

std::string sentence(const std::string &subject, DnsProblem problem)
{
    return subject + " (" + std::string(wordsOf(problem)) + ")";
}

// What is wrong with it even when the resolver takes it.
std::optional<DnsProblem> problemOf(const LinkDns &dns)
{
    if (dns.servers.empty())
        return DnsProblem::NoServer;
    return dns.domains.empty() ? std::optional(DnsProblem::NoDomain) : std::nullopt;
}

} // namespace

TunnelDns::TunnelDns(TunnelEngine &engine, Resolver &resolver) : m_engine(engine), m_resolver(resolver) {}

void TunnelDns::note(uid_t owner, const InterfaceName &name, const std::optional<std::string> &missing)
{
    // A ledger that cannot be written keeps what was noted before it was tried: "not applied".
    [[maybe_unused]] const auto noted = m_engine.noteDns(name, owner, missing);
}

void TunnelDns::apply(uid_t owner, const TunnelSpec &spec, Done done)
{
    const auto link = m_engine.linkIndex(spec.name, owner);
    if (!link || !namesDns(spec))
        return done();
    const LinkDns dns = linkDns(spec);
    const auto problem = problemOf(dns);
    const std::string subject = subjectOf(spec);
    const auto tell = [this, owner, name = spec.name, problem, subject,
                       done = std::move(done)](const Resolver::Outcome &outcome) {
        const auto missing = outcome ? problem : std::optional(outcome.error());
        note(owner, name, missing ? std::optional(sentence(subject, *missing)) : std::nullopt);
        done();
    };
    if (dns.servers.empty())
        tell({});
    else
        m_resolver.apply({*link, spec.name}, dns, tell);
}

void TunnelDns::announce(uid_t owner, const TunnelSpec &before, const TunnelSpec &after)
{
    if (!haveSameDns(before, after))
        note(owner, after.name, sentence(subjectOf(namesDns(after) ? after : before), DnsProblem::Changing));
}

void TunnelDns::change(uid_t owner, const TunnelSpec &before, const TunnelSpec &after, Done done)
{
    if (haveSameDns(before, after))
        done();
    else
        replace(owner, after, std::move(done));
}

void TunnelDns::replace(uid_t owner, const TunnelSpec &spec, Done done)
{
    if (!spec.dnsServers.empty())
        return apply(owner, spec, std::move(done));
    const auto link = m_engine.linkIndex(spec.name, owner);
    if (!link)
        return done();
    std::optional<std::string> missing;
    if (namesDns(spec))
        missing = sentence(subjectOf(spec), DnsProblem::NoServer);
    const auto tell = [this, owner, name = spec.name, missing,
                       done = std::move(done)](const Resolver::Outcome &outcome) {
        // Otherwise what was noted before stays, and with it the reason to try again. Where there is no
        // resolver the link has nothing.
        if (outcome || outcome.error() == DnsProblem::NoResolver)
            note(owner, name, missing);
        done();
    };
    m_resolver.revert({*link, spec.name}, tell);
}

void TunnelDns::revert(uid_t owner, const InterfaceName &name, Done done)
{
    const DnsLink link{m_engine.linkIndex(name, owner).value_or(0), name};
    // What the resolver does not take back ends with the link at the latest.
    m_resolver.revert(link, [done = std::move(done)](const Resolver::Outcome &) { done(); });
}

} // namespace adit
