// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// The DNS of running tunnels: given to the resolver, taken back, and noted in the ledger when it is not in
// use. No tunnel fails for it.
#pragma once

#include "base/tunnelspec.h"
#include "dns/resolver.h"
#include "engine/tunnelengine.h"

#include <functional>
#include <optional>
#include <string>
#include <sys/types.h>

namespace adit {

class TunnelDns
{
public:
    using Done = std::function<void()>;

    /// Both must outlive it, and it must outlive their answers.
    TunnelDns(TunnelEngine &engine, Resolver &resolver);

    /// Gives the link of a tunnel that is up what the spec says of DNS. Nothing to do when it says nothing.
    void apply(uid_t owner, const TunnelSpec &spec, Done done);
    /// Before a running tunnel is changed: notes that its DNS may have to follow, in case nobody lives to see
    /// to it.
    void announce(uid_t owner, const TunnelSpec &before, const TunnelSpec &after);
    /// After it: goes from what the link has for one spec to what it shall have for another.
    void change(uid_t owner, const TunnelSpec &before, const TunnelSpec &after, Done done);
    /// Gives the link what the spec says, whatever it has. What is noted stays when it cannot be taken back.
    void replace(uid_t owner, const TunnelSpec &spec, Done done);
    /// Takes back what the link of a tunnel has, or had when it was there.
    void revert(uid_t owner, const InterfaceName &name, Done done);

private:
    void note(uid_t owner, const InterfaceName &name, const std::optional<std::string> &missing);

    TunnelEngine &m_engine;
    Resolver &m_resolver;
};

} // namespace adit
