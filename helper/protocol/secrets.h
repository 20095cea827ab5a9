// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// Keys on their way over the bus: a memfd that nobody can change any more, so that what was checked is what
// is used, and that no bus monitor shows.
#pragma once

#include "base/keys.h"
#include "base/uniquefd.h"

#include <span>
#include <vector>

namespace adit {

/// A memfd with these keys one after the other, sealed against write, grow, shrink and further seals.
/// KernelRefused with errno when the system gives none.
Result<UniqueFd> sealSecrets(std::span<const SecretKey> keys);

/// Reads exactly `count` keys, once. SecretsUnsealed when the descriptor is no memfd sealed against write,
/// grow and shrink; SecretsMalformed when its size is another. The descriptor stays the caller's.
Result<std::vector<SecretKey>> openSecrets(int fd, std::size_t count);

} // namespace adit
