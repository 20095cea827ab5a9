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

/// How endpoints are compared.
enum class EndpointPolicy {
    Exact,      ///< they shall be as in the target; one that shall not be there costs the peer its (unused)
                ///< session
    AsRequired, ///< as in the target where it names one; else they stay as they are
};

/// The change from one state to another. A listen port of 0 in the target means "any". `configured` holds the
/// endpoints as last written: a peer whose target is still that one may have roamed, and is left alone.
DeviceChange difference(const DeviceState &from, const DeviceState &to, EndpointPolicy policy,
                        const std::map<PublicKey, Endpoint> &configured);
/// Whether a write of this would do nothing.
bool isEmpty(const DeviceChange &change);
/// What a write does, in a few words without keys.
std::string describe(const DeviceChange &change);

} // namespace adit
