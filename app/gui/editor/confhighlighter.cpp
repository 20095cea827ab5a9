// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "gui/editor/confhighlighter.h"

#include "core/conf/keywords.h"

#include <QFont>
#include <QTextCharFormat>

namespace adit::gui {

namespace {

QTextCharFormat coloured(const QColor &colour)
{
    QTextCharFormat format;
    format.setForeground(colour);
    return format;
}

// Hooks take a `#` as part of their command.
qsizetype commentIn(const QString &text)
{
    const qsizetype hash = text.indexOf(u'#');
    const qsizetype equals = text.indexOf(u'=');
    if (hash < 0 || equals < 0 || hash < equals)
        return hash;
    const conf::Keyword *keyword = conf::findKeyword(text.left(equals).trimmed().toStdString());
    return keyword && conf::isHook(keyword->id) ? -1 : hash;
}

} // namespace

ConfHighlighter::ConfHighlighter(QTextDocument &document, const QPalette &palette)
    : QSyntaxHighlighter(&document),
      m_colours(accents(palette))
{
}

void ConfHighlighter::setPalette(const QPalette &palette)
{
    m_colours = accents(palette);
    rehighlight();
}

void ConfHighlighter::highlightBlock(const QString &text)
{
    const qsizetype comment = commentIn(text);
    const qsizetype end = comment < 0 ? text.size() : comment;
    const QStringView content = QStringView(text).left(end);
    if (comment >= 0) {
        // A setting of Adit stands for a key.
        const bool isSetting = text.mid(comment).startsWith(QLatin1String("#@"));
        setFormat(static_cast<int>(comment), static_cast<int>(text.size() - comment),
                  coloured(isSetting ? m_colours.keyword : m_colours.comment));
    }
    if (content.trimmed().startsWith(u'[')) {
        QTextCharFormat section = coloured(m_colours.section);
        section.setFontWeight(QFont::Bold);
        setFormat(0, static_cast<int>(end), section);
        return;
    }
    const qsizetype equals = content.indexOf(u'=');
    if (equals < 0)
        return;
    setFormat(0, static_cast<int>(equals), coloured(m_colours.keyword));
    setFormat(static_cast<int>(equals + 1), static_cast<int>(end - equals - 1), coloured(m_colours.value));
}

} // namespace adit::gui
