// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// Which part of a line is a secret: the value of a private or preshared key, also where its name is spelled
// wrong or the line is a comment.
#pragma once

#include <QStringView>

#include <optional>

namespace adit::gui {

struct TextRange
{
    qsizetype begin = 0;
    qsizetype length = 0;

    qsizetype end() const { return begin + length; }
    friend bool operator==(const TextRange &, const TextRange &) = default;
};

/// The secret of a line, without the spaces around it.
std::optional<TextRange> secretIn(QStringView line);
/// Whether a text has a secret in one of its lines, or is a key itself.
bool holdsSecret(const QString &text);

} // namespace adit::gui
