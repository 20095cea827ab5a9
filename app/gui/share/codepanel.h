// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// A tunnel on its way to a phone: its QR code, hidden until asked for, what was left out for it, and the same
// as a file or on the clipboard.
#pragma once

#include "core/tunnel/tunnel.h"
#include "gui/secret/secretclipboard.h"
#include "qr/qrcode.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;

namespace adit::gui {

class QrWidget;

class CodePanel : public QWidget
{
    Q_OBJECT

public:
    explicit CodePanel(QWidget *parent = nullptr);
    ~CodePanel() override;

    /// `fileName` without suffix is proposed for what is saved.
    void setTunnel(const Tunnel &tunnel, const QString &fileName);
    /// Shows the code for a while, where there is one.
    void reveal();
    /// Whether the tunnel fits into a code.
    bool hasCode() const { return m_code.has_value(); }
    /// Whether the tunnel was shown, saved or copied, so that somebody may have it.
    bool wasHandedOver() const { return m_wasHandedOver; }
    /// Writes the configuration (.conf) or the picture (.png) for its owner only. What is there is replaced.
    void saveTo(const QString &path);

signals:
    void saved(const QString &path);

private:
    void build();
    void showCode();
    void onRevealed(bool isRevealed);
    void showTooLarge(const Tunnel &tunnel, std::size_t bytes);
    void askForConf();
    void askForPicture();
    void copy();

    QrWidget *m_qr;
    QLabel *m_tooLarge;
    QLabel *m_leftOut;
    QLabel *m_notice;
    QPushButton *m_show;
    QPushButton *m_saveConf;
    QPushButton *m_savePicture;
    QPushButton *m_copy;
    SecretClipboard m_clipboard;
    SecretText m_text{std::string()};
    std::optional<QrCode> m_code{};
    QString m_fileName{};
    bool m_wasHandedOver = false;
};

/// Makes the window as large as its contents want to be, as far as the screen allows: left alone it would
/// take two thirds of the screen at most, and the code would be small.
void growToFit(QWidget &window);

} // namespace adit::gui
