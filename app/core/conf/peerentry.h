// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// A whole peer into a document, value by value.
#pragma once

#include "core/conf/confdocument.h"
#include "core/tunnel/tunnel.h"

namespace adit {

/// Appends a [Peer] section with everything that the peer has, in canonical order. The document must not have
/// a peer of this key yet. InvalidText for a name that could not be read back.
Result<> appendPeer(ConfDocument &document, const Peer &peer);

} // namespace adit
