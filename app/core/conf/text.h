// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// Characters and encodings, as far as a .conf needs them. ASCII rules, whatever the locale.
#pragma once

#include "core/sentence.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace adit::conf {

/// The bytes as UTF-8 without BOM: the given ones where they are UTF-8 already, else `storage`, which is
/// filled. UTF-16 is told by its BOM; half a character becomes U+FFFD.
std::string_view asUtf8(std::string_view bytes, std::string &storage);

bool isUtf8(std::string_view text);
/// Whether the text has a control character other than a tab.
bool hasControl(std::string_view text);
/// UTF-8 without control characters and without the signs that turn the direction of writing, so that it can
/// be shown as it is.
bool isShowable(std::string_view text);
/// Code points; a broken byte counts as one.
std::size_t countCharacters(std::string_view text);

/// Without spaces and tabs at both ends; the result lies within `text`, also when it is empty.
std::string_view trimmed(std::string_view text);
/// Without any space and tab.
std::string squeezed(std::string_view text);
std::string lowered(std::string_view text);
bool equalsIgnoringCase(std::string_view a, std::string_view b);

/// The text in quotes for a message, or "this value" when it could be a key, is long or cannot be shown.
Sentence shown(std::string_view text);

} // namespace adit::conf
