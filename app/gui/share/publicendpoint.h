// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// Where others reach this machine, as people write it: often without the port, which the tunnel knows.
#pragma once

#include "core/tunnel/tunnel.h"

#include <QString>

namespace adit::gui {

/// `vpn.example.org`, `192.0.2.1`, `2001:db8::1`, each with or without a port; `port` where there is none.
/// InvalidEndpoint for anything else, also for nothing.
Result<EndpointName> parsePublicEndpoint(const QString &text, std::uint16_t port);

} // namespace adit::gui
