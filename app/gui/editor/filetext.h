// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// The bytes of a file and the text of an editor, which knows neither byte order marks nor CRLF: what was not
// edited comes back byte for byte.
#pragma once

#include <QString>

#include <string>
#include <string_view>
#include <vector>

namespace adit::gui {

class FileText
{
public:
    /// UTF-16 becomes UTF-8.
    static FileText fromBytes(std::string_view bytes);

    /// For the editor: lines with LF between them. Bytes that are no UTF-8 are U+FFFD.
    QString text() const;
    /// Whether every byte is shown as what it is.
    bool isFaithful() const { return m_faithful; }
    /// Takes what the editor has now. Lines before the first and after the last change keep their endings,
    /// others get the ending that the file begins with.
    void update(const QString &text);
    /// For the file.
    std::string bytes() const;

    FileText() = default;
    FileText(const FileText &) = default;
    FileText &operator=(const FileText &) = default;
    /// Wipes the text, since it holds keys.
    ~FileText();

private:
    struct Line
    {
        std::string text{};
        std::string_view ending{};
    };

    std::string_view m_bom{};
    std::vector<Line> m_lines{};
    bool m_faithful = true;
};

/// One replacement that makes a text of another.
struct TextChange
{
    qsizetype position = 0;
    qsizetype removed = 0;
    QString inserted{};

    bool isEmpty() const { return removed == 0 && inserted.isEmpty(); }
    friend bool operator==(const TextChange &, const TextChange &) = default;
};
/// The smallest of these.
TextChange changeBetween(const QString &before, const QString &after);

} // namespace adit::gui
