// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// The one place where an error becomes words. Command line and windows show the same sentences.
#pragma once

#include "base/result.h"
#include "core/sentence.h"

#include <string>

namespace adit {

/// One or two plain sentences: what is wrong, and how to mend it where there is a way. Never empty, one line,
/// holds no key (an Error's context never does).
Sentence explain(const Error &error);
/// As above, in English.
std::string describe(const Error &error);

} // namespace adit
