// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// Text of a .conf to a Tunnel, by the dialect of docs/conf.md. Total: any bytes give a tunnel or diagnostics.
#pragma once

#include "core/conf/diagnostic.h"
#include "core/tunnel/tunnel.h"

#include <optional>
#include <string_view>
#include <vector>

namespace adit {

struct ConfReading
{
    /// Present when there is no error among the diagnostics.
    std::optional<Tunnel> tunnel{};
    /// All of the file, in the order of their places.
    std::vector<Diagnostic> diagnostics{};
};

/// Reads UTF-8 (with or without BOM) or UTF-16 (with BOM) bytes.
ConfReading readConf(std::string_view bytes);

} // namespace adit
