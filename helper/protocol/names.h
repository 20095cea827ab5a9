// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// Where the helper is found on the system bus.
#pragma once

namespace adit {

inline constexpr const char *busName = "org.adit.Helper1";
inline constexpr const char *objectPath = "/org/adit/Helper1";
inline constexpr const char *interfaceName = "org.adit.Helper1";

} // namespace adit
