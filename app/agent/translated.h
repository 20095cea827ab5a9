// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// The core's sentences in the user's language, for windows, tray and log.
#pragma once

#include "base/result.h"
#include "core/sentence.h"

#include <QString>

namespace adit {

/// In the language of the application's translator; English where there is none.
QString translated(const Sentence &sentence);
/// What is wrong and how to mend it.
QString translated(const Error &error);

} // namespace adit
