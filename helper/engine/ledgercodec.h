// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// A ledger as bytes.
#pragma once

#include "base/bytes.h"
#include "engine/ledger.h"

namespace adit {

/// Writes all of a ledger but the interface index of its routes, which is the ledger's own.
void encode(ByteWriter &out, const Ledger &ledger);
/// Reads what encode() wrote; nullopt when the bytes are no ledger.
std::optional<Ledger> decodeLedger(ByteReader &in);

} // namespace adit
