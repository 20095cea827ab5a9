// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "core/conf/hooks.h"

#include "core/conf/text.h"

namespace adit::conf {

Sentence insteadOfHook(std::string_view command)
{
    const std::string text = lowered(command);
    const auto has = [&](std::string_view word) { return text.find(word) != std::string::npos; };
    const bool firewall = has("iptables") || has("ip6tables") || has("nft ");
    if (has("masquerade"))
        return ADIT_SENTENCE("core",
                             "this shares the connection (masquerading): write `#@ Forward = yes` and "
                             "`#@ Masquerade = yes` in [Interface]");
    if (has("ip_forward") || has("all.forwarding") || has("all/forwarding") ||
        (firewall && has("forward") && has("accept")))
        return ADIT_SENTENCE("core",
                             "this passes packets of peers on: write `#@ Forward = yes` in [Interface]");
    if (firewall && (has("reject") || has("drop")))
        return ADIT_SENTENCE("core", "this is a kill switch: write `#@ KillSwitch = strict` in [Interface]");
    if (has("resolvectl") || has("resolvconf") || has("systemd-resolve"))
        return ADIT_SENTENCE("core", "this sets name servers: write `DNS = ...` in [Interface]");
    if (has("ip rule") || has("ip -4 rule") || has("ip -6 rule"))
        return ADIT_SENTENCE(
            "core",
            "this is policy routing: AllowedIPs of 0.0.0.0/0 or ::/0 bring it, and `Table` names a table");
    if (has("ip route") || has("ip -4 route") || has("ip -6 route"))
        return ADIT_SENTENCE("core", "this sets routes: AllowedIPs bring them, and `Table` names a table");
    return {};
}

} // namespace adit::conf
