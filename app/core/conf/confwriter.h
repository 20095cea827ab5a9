// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// Canonical .conf text of a Tunnel, for export, phones and new profiles.
#pragma once

#include "core/tunnel/tunnel.h"

#include <string>
#include <vector>

namespace adit {

enum class ConfStyle {
    Full,  ///< everything, names and own settings as comments
    Phone, ///< only what every phone app takes (behaviour.md section 4)
};

/// The text; it holds the private key.
SecretText writeConf(const Tunnel &tunnel, ConfStyle style);
/// What ConfStyle::Phone leaves out of this tunnel, for the sentence beside the QR code ("PostUp", "Table").
std::vector<std::string> leftOutForPhone(const Tunnel &tunnel);

} // namespace adit
