// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// The smallest write that takes a device from one state to another: peers that stay equal are not named, so
// that their sessions go on.
#pragma once

#include "base/tunnelspec.h"
#include "engine/wireguarddevice.h"

#include <map>

namespace adit {

/// How the endpoints of peers that exist already are treated.
enum class EndpointPolicy {
    /// As in the target where that is new; a peer may have roamed since its endpoint was last written.
    Keep,
    /// As in the target: what was written last is not known.
    Restore,
    /// As in the target, and none where it has none: for an undo.
    Exact,
};

/// The change from one state to another. A listen port of 0 in the target means "any". `configured` holds the
/// endpoints as last written. One of those that shall not be there any more is dropped if it never served a
/// handshake.
DeviceChange difference(const DeviceState &from, const DeviceState &to, EndpointPolicy policy,
                        const std::map<PublicKey, Endpoint> &configured);
/// Whether a write of this would do nothing.
bool isEmpty(const DeviceChange &change);
/// What a write does, in a few words without keys.
std::string describe(const DeviceChange &change);

} // namespace adit
