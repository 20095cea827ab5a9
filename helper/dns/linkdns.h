// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// What a resolver shall know of the link of one tunnel: its servers, and which names are theirs.
#pragma once

#include "base/tunnelspec.h"

#include <string>
#include <vector>

namespace adit {

/// A domain whose names are looked up at the servers of a link.
struct LinkDomain
{
    enum class Use {
        Search,   ///< also completes names of one label
        RouteOnly ///< decides where names go, no more
    };
    std::string name;
    Use use = Use::Search;

    friend bool operator==(const LinkDomain &, const LinkDomain &) = default;
};

/// Whether a link's servers are asked for names that are in no link's domain.
enum class DefaultRoute { No, Yes };

struct LinkDns
{
    std::vector<IpAddress> servers{};
    std::vector<LinkDomain> domains{};
    DefaultRoute defaultRoute = DefaultRoute::No;

    friend bool operator==(const LinkDns &, const LinkDns &) = default;
};

/// The servers of a tunnel that takes all traffic are asked for every name, and no other link's are (`~.`);
/// those of any other tunnel for names of its search domains only. Nothing at all when there is no server.
LinkDns linkDns(const TunnelSpec &spec);

/// Whether anything is said about DNS, be it of use or not.
bool namesDns(const TunnelSpec &spec);
/// Whether the resolver has to be told anything when one becomes the other.
bool haveSameDns(const TunnelSpec &one, const TunnelSpec &other);

} // namespace adit
