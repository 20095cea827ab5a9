// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// What a .conf would put into a WireGuard device, by Adit and by the reference tool, in one canonical form.
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace adit::test {

/// Sorted lines, one for the interface and one for each peer; nullopt when the file is refused.
using Programmed = std::optional<std::vector<std::string>>;

/// By readConf() and compile(); vpn.example.org is 192.0.2.77, and no other name is known.
/// What is refused is told in `errors`.
Programmed programmedByAdit(const std::string &text, std::vector<std::string> &errors);
/// The text without the keys of wg-quick, which takes them out before wg gets to see it.
std::string withoutWgQuick(const std::string &text);
/// By `wg setconf wgdiff` and `wg showconf wgdiff`, on the text without the keys of wg-quick.
Programmed programmedByWg(const std::string &text);

} // namespace adit::test
