// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// The way to an endpoint, as the kernel would go it.
#pragma once

#include "base/ip.h"

#include <cstdint>
#include <optional>

namespace adit::cli {

/// The largest packet that the kernel would send there, in bytes (0 = it does not say); nullopt when there is
/// no route. Nothing is sent.
std::optional<std::uint32_t> pathMtuTo(const Endpoint &endpoint);

} // namespace adit::cli
