// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// What a prompt names of a tunnel.
#pragma once

#include "auth/authorizer.h"
#include "base/tunnelspec.h"

#include <set>

namespace adit {

/// Name, endpoints and whether it takes all traffic. An endpoint that was written as a name is shown with the
/// address it stands for: the person approves both. At most three endpoints are named, the rest is counted.
PromptDetails promptDetails(const TunnelSpec &spec);
/// The same of `after`, and which peers make it of `before`: at most three by the start of their keys, each
/// with a sign (`+` comes, `~` changes, `-` goes) and its endpoint; the rest is counted.
PromptDetails promptDetails(const TunnelSpec &before, const TunnelSpec &after,
                            const std::set<PublicKey> &keys);

} // namespace adit
