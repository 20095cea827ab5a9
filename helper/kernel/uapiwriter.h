// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// A DeviceChange in WireGuard's cross-platform protocol (UAPI): lines of `key=value`, keys in hex.
#pragma once

#include "engine/wireguarddevice.h"
#include "kernel/wipedtext.h"

namespace adit {

/// The whole `set=1` request with its empty line at the end.
WipedText writeUapi(const DeviceChange &change);

} // namespace adit
