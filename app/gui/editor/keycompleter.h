// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// Offers what can stand where a person types in a .conf.
#pragma once

#include <QCompleter>
#include <QObject>
#include <QStringListModel>

class QKeyEvent;
class QPlainTextEdit;

namespace adit::gui {

class KeyCompleter : public QObject
{
    Q_OBJECT

public:
    /// A child of the edit, whose keys it sees first.
    explicit KeyCompleter(QPlainTextEdit &edit);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Occasion { Typing, Asked };
    bool popupTakes(QKeyEvent &key);
    bool editTakes(const QKeyEvent &key);
    /// Whether the key was about the popup alone: it took a completion, or closed it.
    bool chooses(const QKeyEvent &key);
    void offer(Occasion occasion);
    void insert(const QString &candidate);

    QPlainTextEdit &m_edit;
    QStringListModel m_candidates{};
    QCompleter m_completer{};
};

} // namespace adit::gui
