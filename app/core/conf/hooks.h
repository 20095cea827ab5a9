// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// What a hook of a .conf wanted to reach, as far as it is one of the recipes that go round.
#pragma once

#include "core/sentence.h"

#include <string_view>

namespace adit::conf {

/// What a reader warns of at each hook; %1 is its key.
inline constexpr SentenceSource hookIsKept =
    ADIT_SENTENCE("core", "%1 is kept in the file, but Adit never runs commands of a file");

/// A sentence on what stands in for a recognised command; empty when it is not recognised.
Sentence insteadOfHook(std::string_view command);

} // namespace adit::conf
