// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// The text side of the editor: the text, its tools above it, and what is wrong below it.
#pragma once

#include "gui/editor/conftextedit.h"
#include "gui/editor/diagnosticmodel.h"

#include <QWidget>

class QLabel;
class QListView;

namespace adit::gui {

class IconButton;
struct TextReading;

class TextPane : public QWidget
{
    Q_OBJECT

public:
    /// The clipboard must outlive this.
    explicit TextPane(SecretClipboard &clipboard, QWidget *parent = nullptr);

    QTextDocument &document() { return *m_edit->document(); }
    ConfTextEdit &edit() { return *m_edit; }
    /// Shows what is wrong.
    void show(const TextReading &reading);
    /// Keys are hidden again, as for another profile.
    void hideSecrets();

    using QWidget::show;

signals:
    /// A row of the list of errors was chosen.
    void placeWanted(const adit::Diagnostic &place);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeTools();
    void makeList();
    void fitList();
    void goToCurrent(const QModelIndex &index);

    ConfTextEdit *m_edit;
    IconButton *m_reveal;
    QListView *m_list;
    DiagnosticModel m_diagnostics{};
};

} // namespace adit::gui
