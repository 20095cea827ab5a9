// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// The program that is told of name servers where systemd-resolved does not run.
#pragma once

#include <filesystem>

namespace adit {

/// Where adit-resolvconf@.service runs it.
inline constexpr const char *resolvconfProgram = "/sbin/resolvconf";

/// Whether there is such a program here. systemd-resolved brings one too, which serves nobody without it, and
/// does not count.
bool isResolvconf(const std::filesystem::path &program);

} // namespace adit
