// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// The findings about one profile.
#include "cli/doctor/findings.h"

#include "core/conf/hooks.h"

#include <set>

namespace adit::cli {

namespace {

/// Gathers what is said of one profile.
class ProfileFindings
{
public:
    explicit ProfileFindings(const ProfileFacts &profile) : m_profile(profile) {}

    Findings take()
    {
        ofFile();
        if (m_profile.tunnel) {
            ofHooks(*m_profile.tunnel);
            ofPort(*m_profile.tunnel);
            for (const EndpointFacts &endpoint : m_profile.endpoints)
                ofEndpoint(endpoint, *m_profile.tunnel);
        }
        if (m_findings.empty())
            add("profile", Verdict::Good, "nothing to mend", {});
        return std::move(m_findings);
    }

private:
    void add(const char *what, Verdict verdict, std::string text, std::string remedy)
    {
        m_findings.push_back({what, verdict, std::move(text), std::move(remedy), m_profile.name.text()});
    }

    std::string edit(const std::string &line) const
    {
        return "aditctl edit " + m_profile.name.text() + ", and write: " + line;
    }

    void ofFile()
    {
        constexpr unsigned others = 077;
        if ((m_profile.mode & others) != 0)
            add("permissions", Verdict::Bad, "other users may read the file, and the keys in it",
                "chmod 600 " + m_profile.path);
        if (!m_profile.tunnel)
            add("profile", Verdict::Bad, "the file has errors, so the tunnel cannot come up",
                "aditctl check " + m_profile.path);
    }

    void ofHooks(const Tunnel &tunnel)
    {
        std::set<std::string> keys;
        std::set<std::string> instead;
        for (const Hook &hook : tunnel.hooks) {
            keys.insert(hook.key);
            if (const Sentence advice = conf::insteadOfHook(hook.command); !advice.isEmpty())
                instead.insert(advice.english());
        }
        if (!keys.empty())
            add("hooks", Verdict::Remark,
                joined(keys, ", ") + ": kept in the file, but Adit never runs commands of a file",
                joined(instead, "; "));
    }

    void ofPort(const Tunnel &tunnel)
    {
        const std::string port = std::to_string(tunnel.listenPort);
        if (m_profile.portIsTaken)
            add("port", Verdict::Bad, "UDP port " + port + " is used by another program or interface",
                "ss -lunp 'sport = :" + port + "' shows by whom; or " + edit("ListenPort = another one"));
    }

    void ofEndpoint(const EndpointFacts &endpoint, const Tunnel &tunnel)
    {
        const std::string name = endpoint.name.toString();
        if (!endpoint.address)
            return add("endpoint", Verdict::Bad, "the name of " + name + " has no address",
                       "resolvectl query " + endpoint.name.host + " shows why, or the name is wrong");
        if (!endpoint.hasRoute)
            return add("endpoint", Verdict::Bad, "there is no way to " + name,
                       "connect this machine to a network that leads there; ip route get " +
                           endpoint.address->address.toString());
        ofMtu(endpoint, tunnel);
    }

    /// Outer header, UDP and WireGuard's own; the advice is what fits over both families.
    void ofMtu(const EndpointFacts &endpoint, const Tunnel &tunnel)
    {
        constexpr std::uint32_t overV4 = 60;
        constexpr std::uint32_t overV6 = 80;
        const std::uint32_t over = endpoint.address->address.family() == Family::V6 ? overV6 : overV4;
        if (m_profile.isUp || endpoint.pathMtu == 0 || tunnel.mtu + over <= endpoint.pathMtu)
            return;
        add("MTU", Verdict::Remark,
            "packets of " + std::to_string(tunnel.mtu) + " bytes do not fit: the way to " +
                endpoint.name.toString() + " carries " + std::to_string(endpoint.pathMtu) + " with " +
                std::to_string(over) + " of them around each",
            edit("MTU = " + std::to_string(endpoint.pathMtu - overV6) + ", or leave it out"));
    }

    static std::string joined(const std::set<std::string> &texts, const char *between)
    {
        std::string all;
        for (const std::string &text : texts)
            all += (all.empty() ? "" : between) + text;
        return all;
    }

    const ProfileFacts &m_profile;
    Findings m_findings{};
};

} // namespace

Findings diagnoseProfile(const ProfileFacts &profile)
{
    return ProfileFindings(profile).take();
}

} // namespace adit::cli
