// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// Who looks up names on this machine, as far as a tunnel has to do with it: the settings of its own link and
// of no other.
#pragma once

#include "base/interfacename.h"
#include "dns/dnsproblem.h"
#include "dns/linkdns.h"

#include <expected>
#include <functional>

namespace adit {

/// The interface of a tunnel.
struct DnsLink
{
    int index = 0; ///< 0 = it is gone
    InterfaceName name;
};

class Resolver
{
public:
    using Outcome = std::expected<void, DnsProblem>;
    /// Called once, from the event loop or from within the call, within seconds whatever the resolver does.
    using Done = std::function<void(Outcome)>;

    virtual ~Resolver() = default;

    /// Makes these the settings of the link, in place of all it had. When anything is refused, the link is
    /// left without settings.
    virtual void apply(const DnsLink &link, const LinkDns &dns, Done done) = 0;
    /// Takes back all settings of the link.
    virtual void revert(const DnsLink &link, Done done) = 0;
};

} // namespace adit
