// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// One profile while it is edited: the text in the editor is the truth, the form changes single values of it,
// and both are read from it again. Holds no widget.
#pragma once

#include "base/keys.h"
#include "gui/editor/filetext.h"
#include "gui/editor/textreading.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>
#include <string>
#include <string_view>

class QTextDocument;

namespace adit {
class ConfDocument;
}

namespace adit::gui {

class EditSession : public QObject
{
    Q_OBJECT

public:
    /// The document must outlive this; it belongs to this alone.
    explicit EditSession(QTextDocument &document, QObject *parent = nullptr);

    /// Another profile, or another state of its file: what can be undone begins here.
    void open(std::string_view bytes);
    /// The file was changed by somebody else: its text becomes ours, and can be undone.
    void takeFromFile(std::string_view bytes);
    /// The file has these bytes now; the text stays as it is.
    void fileIs(std::string_view bytes);
    /// Back to what the file has; can be undone.
    void revert();

    /// What is to be written.
    SecretText bytes();
    bool isModified();
    /// Whether these are the bytes that the file had when it was last heard of.
    bool knows(std::string_view bytes) const { return m_saved == bytes; }
    /// Whether something was typed that was not read yet.
    bool isReadingDue() const { return m_delay.isActive(); }
    /// Whether the file can come back as it was; not so when it has bytes that are no text.
    bool isFaithful() const { return m_file.isFaithful(); }
    /// Of the text as it is now.
    const TextReading &reading();

    /// Writes a value as it is given, which need not be valid; an empty one removes it. A change of the same
    /// value goes together with the one before for undo. InvalidText for a name that cannot be written.
    Result<> setValue(const FieldPlace &place, const QString &value);
    /// Appends an empty peer.
    void addPeer();
    /// Appends a peer with what this one has, apart from its keys.
    void duplicatePeer(int peer);
    void removePeer(int peer);
    /// Lets it change places with the next one.
    void swapWithNextPeer(int peer);

signals:
    /// The text was read again.
    void readAgain();

private:
    void textChanged();
    void readNow();
    Result<> edit(const std::function<Result<>(ConfDocument &)> &change);
    void replaceText(const QString &text);

    QTextDocument &m_document;
    QTimer m_delay{};
    FileText m_file{};
    std::string m_saved{};
    TextReading m_reading{};
    bool m_editing = false;
    /// The last value that the form wrote, and the revision of the document that it made.
    std::optional<FieldPlace> m_lastPlace{};
    int m_lastRevision = 0;
};

/// The whole text with LF between lines, every other character as it is.
QString plainText(const QTextDocument &document);

} // namespace adit::gui
