// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "gui/theme/svgicon.h"

#include <QFile>
#include <QPainter>
#include <QPixmap>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace adit::gui {

SvgIcon::SvgIcon(QString file, const IconColours &colours) : m_file(std::move(file)), m_colours(colours) {}

void SvgIcon::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State)
{
    QFile file(m_file);
    if (!file.open(QIODevice::ReadOnly))
        return;
    QByteArray svg = file.readAll();
    svg.replace("currentColor", colour(mode).name().toLatin1());
    QSvgRenderer renderer(svg);
    const int side = std::min(rect.width(), rect.height());
    QRectF square(0, 0, side, side);
    square.moveCenter(QRectF(rect).center());
    renderer.render(painter, square);
}

QPixmap SvgIcon::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state)
{
    const QString key =
        QStringLiteral("%1 %2 %3x%4").arg(m_file, colour(mode).name()).arg(size.width()).arg(size.height());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(size);
    pixmap.fill(Qt::transparent);
    {
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
    }
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QList<QSize> SvgIcon::availableSizes(QIcon::Mode, QIcon::State)
{
    // A tray's host gets pictures of these sizes and takes the nearest.
    return {{16, 16}, {22, 22}, {24, 24}, {32, 32}, {48, 48}, {64, 64}, {128, 128}};
}

QIconEngine *SvgIcon::clone() const
{
    return new SvgIcon(m_file, m_colours);
}

QColor SvgIcon::colour(QIcon::Mode mode) const
{
    switch (mode) {
    case QIcon::Disabled: return m_colours.disabled;
    case QIcon::Selected: return m_colours.selected;
    case QIcon::Normal:
    case QIcon::Active: break;
    }
    return m_colours.normal;
}

} // namespace adit::gui
