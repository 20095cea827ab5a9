// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "gui/editor/conftextedit.h"

#include "gui/editor/confhighlighter.h"
#include "gui/editor/conftextaccessible.h"
#include "gui/editor/linenumbers.h"
#include "gui/editor/textreading.h"

#include <QFontDatabase>
#include <QHelpEvent>
#include <QMimeData>
#include <QPainter>
#include <QPlainTextDocumentLayout>
#include <QScrollBar>
#include <QStringList>
#include <QTextBlock>
#include <QTextLayout>
#include <QToolTip>

#include <algorithm>

namespace adit::gui {

namespace {

constexpr int marksShown = 500; // more are in the list below the text

} // namespace

ConfTextEdit::ConfTextEdit(SecretClipboard &clipboard, QWidget *parent)
    : QPlainTextEdit(parent),
      m_clipboard(clipboard),
      m_lineNumbers(new LineNumbers(*this))
{
    QAccessible::installFactory(&ConfTextAccessible::make);
    setOwnDocument();
    m_highlighter = new ConfHighlighter(*document(), palette());
    setObjectName(QStringLiteral("confText"));
    setAccessibleName(tr("Configuration as text"));
    setStyleFont();
    // A .conf is written from left to right in every language.
    setLayoutDirection(Qt::LeftToRight);
    // The tab key goes on to the next control; nobody needs a tab in a .conf.
    setTabChangesFocus(true);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    connect(this, &QPlainTextEdit::blockCountChanged, this, &ConfTextEdit::layOutLineNumbers);
    connect(this, &QPlainTextEdit::updateRequest, this, [this](const QRect &rect, int dy) {
        if (dy != 0)
            m_lineNumbers->scroll(0, dy);
        else
            m_lineNumbers->update(0, rect.y(), m_lineNumbers->width(), rect.height());
    });
    connect(this, &QPlainTextEdit::textChanged, this, &ConfTextEdit::noteTyping);
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, [this] {
        if (m_openLine >= 0 && textCursor().blockNumber() != m_openLine) {
            m_openLine = -1;
            viewport()->update();
        }
    });
    layOutLineNumbers();
}

// Qt would tell a screen reader each piece of text that is inserted, keys and all. It does so in its own
// answer to the document's signal; the text is none for it then (isChanging()), and what is shown is told
// after it.
void ConfTextEdit::setOwnDocument()
{
    auto *text = new QTextDocument(this);
    text->setDocumentLayout(new QPlainTextDocumentLayout(text));
    text->setDefaultFont(font());
    connect(text, &QTextDocument::contentsChange, this, [this] { m_isChanging = true; });
    setDocument(text);
    connect(text, &QTextDocument::contentsChange, this, &ConfTextEdit::tellChange);
}

void ConfTextEdit::tellChange(int position, int removed, int added)
{
    m_isChanging = false;
    if (!QAccessible::isActive())
        return;
    // A new text counts the end of its last line as well.
    const QString now = shownText().mid(position, added);
    // What was removed is not known any more; its length is.
    const QString before(removed, u' ');
    if (removed == 0) {
        QAccessibleTextInsertEvent event(this, position, now);
        QAccessible::updateAccessibility(&event);
    } else if (added == 0) {
        QAccessibleTextRemoveEvent event(this, position, before);
        QAccessible::updateAccessibility(&event);
    } else {
        QAccessibleTextUpdateEvent event(this, position, before, now);
        QAccessible::updateAccessibility(&event);
    }
}

void ConfTextEdit::setStyleFont()
{
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPointSizeF(font().pointSizeF());
    setFont(fixed);
}

void ConfTextEdit::setSecrets(Secrets secrets)
{
    m_secrets = secrets;
    viewport()->update();
}

bool ConfTextEdit::hides(const QTextBlock &block) const
{
    return m_secrets == Secrets::Hidden && block.blockNumber() != m_openLine && secretIn(block.text());
}

QString ConfTextEdit::shownText() const
{
    QString text = document()->toRawText().replace(QChar::ParagraphSeparator, u'\n');
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        if (!hides(block))
            continue;
        const TextRange secret = *secretIn(block.text());
        std::fill_n(text.begin() + block.position() + secret.begin, secret.length, QChar(u'\u2022'));
    }
    return text;
}

// What a person types has to be seen; what the form writes does not.
void ConfTextEdit::noteTyping()
{
    if (hasFocus())
        m_openLine = textCursor().blockNumber();
}

void ConfTextEdit::setDiagnostics(const std::vector<Diagnostic> &diagnostics)
{
    m_diagnostics = diagnostics;
    underline();
    m_lineNumbers->update();
}

void ConfTextEdit::underline()
{
    const Accents colours = accents(palette());
    QList<QTextEdit::ExtraSelection> marks;
    for (const Diagnostic &diagnostic : m_diagnostics) {
        const QTextBlock block = document()->findBlockByNumber(static_cast<int>(diagnostic.line) - 1);
        if (!block.isValid() || marks.size() == marksShown)
            continue;
        const QString text = block.text();
        const int begin = std::min(static_cast<int>(diagnostic.column) - 1, static_cast<int>(text.size()));
        int end = begin;
        while (end < text.size() && !text[end].isSpace() && text[end] != u',')
            ++end;
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(block);
        mark.cursor.setPosition(block.position() + (begin == end ? 0 : begin));
        mark.cursor.setPosition(block.position() + (begin == end ? static_cast<int>(text.size()) : end),
                                QTextCursor::KeepAnchor);
        mark.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        mark.format.setUnderlineColor(diagnostic.severity == Diagnostic::Severity::Error ? colours.error
                                                                                         : colours.warning);
        marks += mark;
    }
    setExtraSelections(marks);
}

void ConfTextEdit::goTo(const Diagnostic &place)
{
    const QTextBlock block = document()->findBlockByNumber(static_cast<int>(place.line) - 1);
    QTextCursor cursor(block.isValid() ? block : document()->lastBlock());
    cursor.setPosition(cursor.block().position() +
                       std::min(static_cast<int>(place.column) - 1, cursor.block().length() - 1));
    setTextCursor(cursor);
    centerCursor();
    setFocus(Qt::OtherFocusReason);
}

void ConfTextEdit::scrollTo(int line)
{
    // A scroll bar of this widget counts in lines on the screen.
    const QTextBlock block = document()->findBlockByNumber(line - 1);
    if (block.isValid())
        verticalScrollBar()->setValue(block.firstLineNumber());
}

QString ConfTextEdit::remarkAt(int line) const
{
    QStringList remarks;
    for (const Diagnostic &diagnostic : m_diagnostics) {
        if (static_cast<int>(diagnostic.line) == line)
            remarks += sentences(diagnostic);
    }
    return remarks.join(u'\n');
}

bool ConfTextEdit::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QTextBlock block = cursorForPosition(viewport()->mapFromGlobal(help->globalPos())).block();
        QToolTip::showText(help->globalPos(), remarkAt(block.blockNumber() + 1), this);
        return true;
    }
    return QPlainTextEdit::event(event);
}

void ConfTextEdit::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        m_highlighter->setPalette(palette());
        underline();
    } else if (event->type() == QEvent::FontChange) {
        layOutLineNumbers();
    }
}

QMimeData *ConfTextEdit::createMimeDataFromSelection() const
{
    QMimeData *selected = QPlainTextEdit::createMimeDataFromSelection();
    if (holdsSecret(selected->text()))
        m_clipboard.expect(*selected);
    return selected;
}

void ConfTextEdit::paintEvent(QPaintEvent *event)
{
    QPlainTextEdit::paintEvent(event);
    if (m_secrets == Secrets::Shown)
        return;
    QPainter painter(viewport());
    QPointF offset = contentOffset();
    for (QTextBlock block = firstVisibleBlock(); block.isValid() && offset.y() <= viewport()->height();
         block = block.next()) {
        if (hides(block))
            paintMask(painter, block, offset);
        offset.ry() += blockBoundingRect(block).height();
    }
}

// Over the text, so that neither a selection nor an underline shows what is below.
void ConfTextEdit::paintMask(QPainter &painter, const QTextBlock &block, const QPointF &offset)
{
    const auto secret = secretIn(block.text());
    const QTextCursor cursor = textCursor();
    const auto isSelected = [&](int at) {
        return cursor.selectionStart() <= block.position() + at &&
               block.position() + at < cursor.selectionEnd();
    };
    for (int i = 0; i < block.layout()->lineCount(); ++i) {
        const QTextLine line = block.layout()->lineAt(i);
        const int begin = std::max(static_cast<int>(secret->begin), line.textStart());
        const int end = std::min(static_cast<int>(secret->end()), line.textStart() + line.textLength());
        for (int at = begin; at < end; ++at) {
            const qreal left = line.cursorToX(at);
            const QRectF cell(offset.x() + left, offset.y() + line.y(), line.cursorToX(at + 1) - left,
                              line.height());
            // One pixel more on each side, for glyphs that reach over.
            painter.fillRect(cell.adjusted(-1, 0, 1, 0),
                             palette().brush(isSelected(at) ? QPalette::Highlight : QPalette::Base));
            painter.setPen(Qt::NoPen);
            painter.setBrush(palette().brush(isSelected(at) ? QPalette::HighlightedText : QPalette::Text));
            painter.setRenderHint(QPainter::Antialiasing);
            const qreal radius = std::min(cell.width(), cell.height()) * 0.22;
            painter.drawEllipse(cell.center(), radius, radius);
        }
    }
    if (hasFocus() && cursor.block() == block)
        painter.fillRect(cursorRect(), palette().brush(QPalette::Text));
}

int ConfTextEdit::lineNumberWidth() const
{
    const auto digits = QString::number(std::max(blockCount(), 99)).size();
    return fontMetrics().horizontalAdvance(u'9') * static_cast<int>(digits + 2);
}

void ConfTextEdit::layOutLineNumbers()
{
    const int width = lineNumberWidth();
    setViewportMargins(width, 0, 0, 0);
    const QRect inside = contentsRect();
    m_lineNumbers->setGeometry(inside.left(), inside.top(), width, inside.height());
}

void ConfTextEdit::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    layOutLineNumbers();
}

void ConfTextEdit::paintLineNumbers(QPaintEvent &event, QWidget &strip)
{
    QPainter painter(&strip);
    const Accents colours = accents(palette());
    painter.fillRect(event.rect(), palette().brush(QPalette::AlternateBase));
    const int space = fontMetrics().horizontalAdvance(u'9');
    qreal top = contentOffset().y();
    for (QTextBlock block = firstVisibleBlock(); block.isValid() && top <= event.rect().bottom();
         block = block.next()) {
        const auto line = static_cast<std::size_t>(block.blockNumber()) + 1;
        const auto found = std::ranges::find(m_diagnostics, line, &Diagnostic::line);
        const bool isError = found != m_diagnostics.end() && found->severity == Diagnostic::Severity::Error;
        painter.setPen(found == m_diagnostics.end() ? palette().color(QPalette::PlaceholderText)
                       : isError                    ? colours.error
                                                    : colours.warning);
        painter.drawText(QRectF(0, top, strip.width() - space, fontMetrics().height()),
                         Qt::AlignRight | Qt::AlignAbsolute, QString::number(line));
        top += blockBoundingRect(block).height();
    }
}

} // namespace adit::gui
