// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// An icon drawn from an SVG whose `currentColor` becomes the colour that the mode asks for, sharp at any size
// and device pixel ratio.
#pragma once

#include <QByteArray>
#include <QColor>
#include <QIconEngine>

namespace adit::gui {

/// What `currentColor` becomes.
struct IconColours
{
    QColor normal;
    QColor disabled;
    QColor selected;
};

class SvgIcon : public QIconEngine
{
public:
    /// `file` is a resource with an SVG.
    SvgIcon(QString file, const IconColours &colours);

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QList<QSize> availableSizes(QIcon::Mode mode, QIcon::State state) override;
    QIconEngine *clone() const override;

private:
    QColor colour(QIcon::Mode mode) const;

    QString m_file;
    IconColours m_colours;
};

} // namespace adit::gui
