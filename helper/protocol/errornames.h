// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// Errors on the wire: one D-Bus error name for each Errc, with the error's context as message.
#pragma once

#include "base/result.h"

#include <string>
#include <string_view>

namespace adit {

/// `org.adit.Error.NAME`.
std::string errorName(Errc code);
/// What goes into the message of a D-Bus error: the context, and `(errno N)` behind it where there is one.
std::string errorMessage(const Error &error);
/// The way back, total: a name that is not ours (the bus itself answers, or a helper of another version)
/// gives HelperMissing, Timeout, NotAuthorized or HelperMismatch.
Error errorFromBus(std::string_view name, std::string_view message);

} // namespace adit
