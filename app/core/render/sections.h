// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// What several formats share: text in sections, and the parts of a tunnel as routers ask for them.
#pragma once

#include "core/conf/secretbuilder.h"
#include "core/tunnel/tunnel.h"

#include <string>
#include <string_view>
#include <vector>

namespace adit::render {

/// Text of `[section]` and `key=value`, as NetworkManager and systemd read it.
class Sections
{
public:
    void begin(std::string_view header);
    void comment(std::string_view text);
    /// No value, no line.
    void set(std::string_view key, std::string_view value);
    SecretText take() { return m_out.take(); }

private:
    conf::SecretBuilder m_out{};
    bool m_first = true;
};

/// The peer's networks. The two halves of a family are told as one: others route only `/0` as the default.
std::vector<IpPrefix> allowedIps(const Peer &peer);
/// Whether the peers together take all of this family, and it is left to the program where the routes go.
bool routesAll(const Tunnel &tunnel, Family family);
bool routesAll(const Tunnel &tunnel);
/// Those of this family, in order.
std::vector<IpPrefix> ofFamily(const std::vector<IpPrefix> &prefixes, Family family);
/// For a tunnel that takes all traffic: that nobody else routes as strictly.
void noteRouting(std::vector<std::string> &notes, const Tunnel &tunnel);

} // namespace adit::render
