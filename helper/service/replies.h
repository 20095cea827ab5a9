// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// From the result of an operation to the answer of a call.
#pragma once

#include "service/gate.h"
#include "service/tunneloperations.h"

#include <string>
#include <vector>

namespace adit {

/// For methods that return nothing.
TunnelOperations::Done plainReply(const GateJob::Done &done);
/// For methods that return the fingerprint of what is approved from now on.
TunnelOperations::Done fingerprintReply(const GateJob::Done &done, const std::string &fingerprint);
/// For methods that return lines of text: answers at once.
void replyWith(const GateJob::Done &done, const Result<std::vector<std::string>> &lines);

} // namespace adit
