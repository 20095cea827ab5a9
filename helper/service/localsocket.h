// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// A socket to a local program that takes datagrams: the service manager, the journal.
#pragma once

#include "base/result.h"
#include "base/uniquefd.h"

#include <string_view>

namespace adit {

/// Connected and non-blocking; `address` is a path, or @ and an abstract name. KernelRefused with errno.
Result<UniqueFd> connectDatagrams(std::string_view address);

} // namespace adit
