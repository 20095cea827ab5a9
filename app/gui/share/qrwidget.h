// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// A QR code on the screen: dark on white in any theme, whole pixels for a module, and nothing to see until
// somebody asks for it.
#pragma once

#include "qr/qrcode.h"

#include <QTimer>
#include <QWidget>

#include <chrono>
#include <optional>

namespace adit::gui {

class QrWidget : public QWidget
{
    Q_OBJECT

public:
    /// How long the code is shown.
    static constexpr std::chrono::seconds lifetime{60};

    explicit QrWidget(QWidget *parent = nullptr, std::chrono::milliseconds time = lifetime);

    /// Hidden again with each new code; nullopt for none.
    void setCode(std::optional<QrCode> code);
    bool isRevealed() const { return m_isRevealed; }
    /// Shows the code until the time is over, the window is no longer the active one, or conceal().
    void reveal();
    void conceal();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void revealedChanged(bool isRevealed);

protected:
    void paintEvent(QPaintEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setRevealed(bool isRevealed);
    void paintCode(QPainter &painter) const;
    void paintCover(QPainter &painter) const;
    /// Modules on a side with the quiet zone; 0 without a code.
    int modules() const;

    std::optional<QrCode> m_code{};
    bool m_isRevealed = false;
    QTimer m_timer{};
};

} // namespace adit::gui
