// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "gui/secret/secretclipboard.h"

#include <QClipboard>
#include <QCryptographicHash>
#include <QMimeData>

#include <memory>

namespace adit::gui {

namespace {

QByteArray fingerprintOf(const QString &text)
{
    return QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
}

} // namespace

SecretClipboard::SecretClipboard(QClipboard &clipboard, QObject *parent, std::chrono::milliseconds time)
    : QObject(parent),
      m_clipboard(clipboard)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(time);
    connect(&m_timer, &QTimer::timeout, this, &SecretClipboard::clearIfUnchanged);
}

SecretClipboard::~SecretClipboard()
{
    if (m_timer.isActive())
        clearIfUnchanged();
}

void SecretClipboard::copy(const QString &secret)
{
    auto data = std::make_unique<QMimeData>();
    data->setText(secret);
    expect(*data);
    m_clipboard.setMimeData(data.release());
}

void SecretClipboard::expect(QMimeData &data)
{
    // What KeePassXC and others set, and Klipper, CopyQ and GPaste heed.
    data.setData(QStringLiteral("x-kde-passwordManagerHint"), QByteArrayLiteral("secret"));
    m_fingerprint = fingerprintOf(data.text());
    m_timer.start();
}

void SecretClipboard::clearIfUnchanged()
{
    m_timer.stop();
    for (const auto mode : {QClipboard::Clipboard, QClipboard::Selection}) {
        if (mode == QClipboard::Selection && !m_clipboard.supportsSelection())
            continue;
        if (fingerprintOf(m_clipboard.text(mode)) == m_fingerprint)
            m_clipboard.clear(mode);
    }
    m_fingerprint.clear();
    emit cleared();
}

} // namespace adit::gui
