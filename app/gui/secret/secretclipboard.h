// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// Secrets on the clipboard: marked, so that clipboard managers do not keep them, and taken away again when
// nobody has copied something else.
#pragma once

#include <QByteArray>
#include <QObject>
#include <QTimer>

#include <chrono>

class QClipboard;
class QMimeData;

namespace adit::gui {

class SecretClipboard : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds lifetime{30};

    /// The clipboard must outlive this.
    explicit SecretClipboard(QClipboard &clipboard, QObject *parent = nullptr,
                             std::chrono::milliseconds time = lifetime);
    /// A secret that is still there goes with this.
    ~SecretClipboard() override;

    /// Puts a key, or a text that holds one, on the clipboard until the time is over.
    void copy(const QString &secret);
    /// Marks data for clipboard managers, and expects it on the clipboard: for data that somebody else is
    /// about to put there.
    void expect(QMimeData &data);

signals:
    /// The secret was taken away.
    void cleared();

private:
    void clearIfUnchanged();

    QClipboard &m_clipboard;
    QTimer m_timer{};
    /// Tells whether the clipboard still has the secret, without a second copy of it.
    QByteArray m_fingerprint{};
};

} // namespace adit::gui
