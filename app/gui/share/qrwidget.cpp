// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "gui/share/qrwidget.h"

#include "gui/theme/icons.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace adit::gui {

namespace {

// Logical pixels a module: cameras want some, and manage with two when there are many modules.
constexpr int mostPixels = 6;
constexpr int leastPixels = 2;
// Logical pixels of a code that is easy to scan and leaves room on the screen.
constexpr int goodSide = 420;
// Without a code, about as large as one.
constexpr int usualModules = 73;

} // namespace

QrWidget::QrWidget(QWidget *parent, std::chrono::milliseconds time) : QWidget(parent)
{
    setObjectName(QStringLiteral("qrCode"));
    setAccessibleName(tr("QR code"));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setSizePolicy(policy);
    m_timer.setSingleShot(true);
    m_timer.setInterval(time);
    connect(&m_timer, &QTimer::timeout, this, &QrWidget::conceal);
    setRevealed(false);
}

void QrWidget::setCode(std::optional<QrCode> code)
{
    m_code = std::move(code);
    setRevealed(false);
    updateGeometry();
}

void QrWidget::reveal()
{
    if (!m_code)
        return;
    // The window is known only now; a dialog does not change it later.
    window()->installEventFilter(this);
    m_timer.start();
    setRevealed(true);
}

void QrWidget::conceal()
{
    setRevealed(false);
}

void QrWidget::setRevealed(bool isRevealed)
{
    const bool isChanged = isRevealed != m_isRevealed;
    m_isRevealed = isRevealed;
    if (!isRevealed) {
        m_timer.stop();
        window()->removeEventFilter(this);
    }
    setAccessibleDescription(!m_code      ? QString()
                             : isRevealed ? tr("Shown: it holds the private key")
                                          : tr("Hidden"));
    update();
    if (isChanged)
        emit revealedChanged(isRevealed);
}

int QrWidget::modules() const
{
    return m_code ? m_code->size() + 2 * qrQuietZone : 0;
}

QSize QrWidget::sizeHint() const
{
    const int count = m_code ? modules() : usualModules;
    const int side = count * std::clamp(goodSide / count, leastPixels, mostPixels);
    return QSize(side, side).expandedTo(minimumSizeHint());
}

QSize QrWidget::minimumSizeHint() const
{
    const int side = std::max(modules() * leastPixels, fontMetrics().averageCharWidth() * 24);
    return {side, side};
}

bool QrWidget::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::WindowDeactivate)
        conceal();
    return QWidget::eventFilter(watched, event);
}

void QrWidget::hideEvent(QHideEvent *event)
{
    conceal();
    QWidget::hideEvent(event);
}

void QrWidget::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_isRevealed && m_code)
        paintCode(painter);
    else
        paintCover(painter);
}

void QrWidget::paintCode(QPainter &painter) const
{
    // In pixels of the screen, so that a module is as wide as the next one at any scale.
    const qreal scale = devicePixelRatioF();
    const QSize room(static_cast<int>(width() * scale), static_cast<int>(height() * scale));
    const int pixels = std::min(room.width(), room.height()) / modules();
    const int side = pixels * modules();
    painter.scale(1 / scale, 1 / scale);
    const int left = (room.width() - side) / 2;
    const int top = (room.height() - side) / 2;
    painter.translate(left, top);
    painter.fillRect(0, 0, side, side, Qt::white);
    for (int row = 0; row < m_code->size(); ++row) {
        for (int column = 0; column < m_code->size(); ++column) {
            if (m_code->isDark(column, row))
                painter.fillRect((column + qrQuietZone) * pixels, (row + qrQuietZone) * pixels, pixels,
                                 pixels, Qt::black);
        }
    }
}

void QrWidget::paintCover(QPainter &painter) const
{
    const int side = std::min(width(), height());
    const QRect square((width() - side) / 2, (height() - side) / 2, side, side);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(palette().color(QPalette::Mid));
    painter.setBrush(palette().base());
    painter.drawRoundedRect(QRectF(square).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    if (!m_code)
        return;
    const int size = std::min(side / 4, fontMetrics().height() * 4);
    const QRect middle(square.center().x() - size / 2, square.center().y() - size, size, size);
    icon(Symbol::Qr, palette()).paint(&painter, middle);
    painter.setPen(palette().color(QPalette::Text));
    const QRect below(square.left(), middle.bottom(), side, square.bottom() - middle.bottom());
    const int margin = fontMetrics().averageCharWidth() * 2;
    painter.drawText(below.adjusted(margin, fontMetrics().height() / 2, -margin, 0),
                     Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, tr("Hidden"));
}

} // namespace adit::gui
