// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// A TunnelSpec as bytes (for the root-only store) and as a fingerprint (for "changed since approval").
#pragma once

#include "base/bytes.h"
#include "base/tunnelspec.h"

namespace adit {

/// Writes all of the spec, keys included.
void encode(ByteWriter &out, const TunnelSpec &spec);
/// Reads what encode() wrote. The result is not validated beyond what its types hold; nullopt when the bytes
/// are no spec.
std::optional<TunnelSpec> decodeTunnelSpec(ByteReader &in);

/// 64 hex digits over everything an administrator approves: all fields and keys, except the addresses that
/// endpoint names resolved to today. Equal specs have equal fingerprints on both sides of the bus.
std::string fingerprint(const TunnelSpec &spec);

} // namespace adit
