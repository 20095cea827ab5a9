// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// Where the sections of a .conf begin and end, and whose the comments between them are.
#pragma once

#include "base/keys.h"
#include "core/conf/keywords.h"
#include "core/conf/lines.h"

#include <optional>
#include <string>
#include <vector>

namespace adit::conf {

/// Lines as indices. Comments above a header belong to it, except those that stand right below the section
/// before and have a blank line after them.
struct SectionSpan
{
    /// nullopt for a header that is not known.
    std::optional<Section> section{};
    /// The first line that can hold a comment of this section.
    std::size_t begin = 0;
    /// The first line of the comments that touch the header; the header itself when there are none.
    std::size_t block = 0;
    std::size_t header = 0;
    /// One past the last line that belongs to the section.
    std::size_t end = 0;
};

/// Lines of a text, each with its ending, as the lexer sees them.
std::vector<Line> linesOf(const std::vector<std::string> &text);
std::vector<SectionSpan> outlineOf(const std::vector<Line> &lines);
/// The first peer with this key.
std::optional<SectionSpan> findPeer(const std::vector<Line> &lines, const PublicKey &key);

} // namespace adit::conf
