// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// DNS names, judged once for both sides of the bus.
#pragma once

#include <string_view>

namespace adit {

/// Whether the text is a DNS name: labels of 1-63 letters, digits, `-`, `_`, at most 253 characters in all;
/// a final dot is fine.
bool isDomainName(std::string_view text);

} // namespace adit
