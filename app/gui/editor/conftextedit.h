// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// The text of a .conf: line numbers, colours, errors underlined where they are, and keys drawn as dots until
// they are asked for.
#pragma once

#include "core/conf/diagnostic.h"
#include "gui/editor/secretrange.h"
#include "gui/secret/secretclipboard.h"

#include <QPlainTextEdit>

#include <vector>

namespace adit::gui {

class ConfHighlighter;
class LineNumbers;

class ConfTextEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    enum class Secrets { Hidden, Shown };

    /// The clipboard must outlive this.
    explicit ConfTextEdit(SecretClipboard &clipboard, QWidget *parent = nullptr);

    /// Private and preshared keys are dots while hidden, apart from a line that is being typed in.
    void setSecrets(Secrets secrets);
    bool hides(const QTextBlock &block) const;
    /// The text as it is shown: a dot for each character of a hidden key.
    QString shownText() const;
    /// Whether the text is being changed right now, and who reads it aloud has not been told yet.
    bool isChanging() const { return m_isChanging; }
    /// Underlines them, and tells them where the pointer rests.
    void setDiagnostics(const std::vector<Diagnostic> &diagnostics);
    /// Puts the cursor to a place that counts from 1, and takes the focus.
    void goTo(const Diagnostic &place);
    /// Brings a line, from 1, into sight; cursor and focus stay.
    void scrollTo(int line);

    /// For the strip of line numbers.
    int lineNumberWidth() const;
    void paintLineNumbers(QPaintEvent &event, QWidget &strip);

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    QMimeData *createMimeDataFromSelection() const override;

private:
    void setOwnDocument();
    void tellChange(int position, int removed, int added);
    void noteTyping();
    void underline();
    void setStyleFont();
    void layOutLineNumbers();
    void paintMask(QPainter &painter, const QTextBlock &block, const QPointF &offset);
    QString remarkAt(int line) const;

    SecretClipboard &m_clipboard;
    ConfHighlighter *m_highlighter = nullptr;
    LineNumbers *m_lineNumbers;
    Secrets m_secrets = Secrets::Hidden;
    bool m_isChanging = false;
    /// The line that is being typed in, or -1.
    int m_openLine = -1;
    std::vector<Diagnostic> m_diagnostics{};
};

} // namespace adit::gui
