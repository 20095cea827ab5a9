// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// The traffic graph on the screen: it draws, and it reads out the point under the mouse or the keyboard's
// cursor.
#pragma once

#include "gui/traffic/graphpainter.h"

#include <QElapsedTimer>
#include <QWidget>

#include <optional>

namespace adit::gui {

class GraphWidget : public QWidget
{
    Q_OBJECT

public:
    explicit GraphWidget(QWidget *parent);

    /// New points for the time up to `to`; the axis follows them calmly.
    void setBins(std::vector<Bin> bins, std::int64_t from, std::int64_t to);
    /// Another range, tunnel or peer: the axis and the cursor begin anew.
    void startAnew(TimeRange range);
    /// Shown in the middle; empty for none.
    void setMessage(const QString &message);
    const GraphView &view() const { return m_view; }
    /// The read-out of the cursor, or a summary of the whole graph.
    QString text() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// Space was pressed.
    void pauseWanted();
    /// The cursor is at another point, or nowhere.
    void cursorMoved();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    GraphPainter graph() const { return {m_view, rect(), palette(), font()}; }
    void setCursorAt(std::optional<std::size_t> bin);
    void stepCursor(int steps);
    void keepCursor();
    void describe();

    GraphView m_view{};
    std::optional<double> m_hover{};            ///< where the mouse is
    std::optional<std::int64_t> m_cursorTime{}; ///< where the keyboard's cursor is
    QElapsedTimer m_described{};
};

} // namespace adit::gui
