// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// A record on disk that knows whether it is whole: magic, version, length and checksum in front of the bytes.
// The checksum is against damage, not against a forger: the files are root's.
#pragma once

#include "base/bytes.h"

namespace adit {

/// Puts `payload` behind a head that names its kind and version.
void sealRecord(ByteWriter &out, std::uint32_t magic, std::uint16_t version,
                std::span<const std::uint8_t> payload);
/// The payload of a record of this kind and version; nullopt when it is another's, cut short, longer than it
/// says or damaged.
std::optional<std::span<const std::uint8_t>> openRecord(std::span<const std::uint8_t> bytes,
                                                        std::uint32_t magic, std::uint16_t version);

} // namespace adit
