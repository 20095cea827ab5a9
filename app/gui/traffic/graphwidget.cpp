// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "gui/traffic/graphwidget.h"

#include "gui/traffic/graphaccessible.h"
#include "gui/traffic/traffictext.h"

#include <QAccessible>
#include <QFocusEvent>
#include <QFontMetrics>
#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>
#include <utility>

namespace adit::gui {

namespace {

// Whoever listens to a screen reader is told of a graph that moves on now and then, not each second.
constexpr qint64 describeEveryMs = 15'000;
constexpr int page = 10;
// A moment's peak may be a hundred times the mean of ten minutes. It gets this much room over the curves, and
// beyond that it is cut at the upper edge; the read-out still says how high it was.
constexpr double peakRoom = 3;

} // namespace

GraphWidget::GraphWidget(QWidget *parent) : QWidget(parent)
{
    GraphAccessible::install();
    setObjectName(QStringLiteral("trafficGraph"));
    setAccessibleName(tr("Traffic graph"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setBackgroundRole(QPalette::Base);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

QSize GraphWidget::sizeHint() const
{
    const QFontMetrics metrics(font());
    return {metrics.averageCharWidth() * 80, metrics.height() * 16};
}

QSize GraphWidget::minimumSizeHint() const
{
    const QFontMetrics metrics(font());
    return {metrics.averageCharWidth() * 34, metrics.height() * 8};
}

void GraphWidget::setBins(std::vector<Bin> bins, std::int64_t from, std::int64_t to)
{
    m_view.bins = std::move(bins);
    m_view.from = from;
    m_view.to = to;
    const Overall all = overall(m_view.bins);
    m_view.scale.fit(std::min(all.most(), peakRoom * all.meanMost));
    keepCursor();
    if (!m_described.isValid() || m_described.hasExpired(describeEveryMs))
        describe();
    update();
}

void GraphWidget::startAnew(TimeRange range)
{
    m_view.range = range;
    m_view.scale.reset();
    m_cursorTime.reset();
    m_described.invalidate();
    setCursorAt(std::nullopt);
}

void GraphWidget::setMessage(const QString &message)
{
    if (std::exchange(m_view.message, message) != message)
        update();
}

QString GraphWidget::text() const
{
    if (m_view.cursor && *m_view.cursor < m_view.bins.size())
        return binText(m_view.bins[*m_view.cursor], m_view.range);
    if (!m_view.message.isEmpty())
        return m_view.message;
    return graphSummary(m_view.bins, m_view.range);
}

void GraphWidget::describe()
{
    m_described.start();
    setAccessibleDescription(text());
}

// Points move on below a mouse that stands still, and take the keyboard's cursor along.
void GraphWidget::keepCursor()
{
    if (m_hover) {
        m_view.cursor = graph().binAt(*m_hover);
        return;
    }
    m_view.cursor.reset();
    if (!m_cursorTime)
        return;
    for (std::size_t i = 0; i < m_view.bins.size(); ++i) {
        if (m_view.bins[i].start <= *m_cursorTime && *m_cursorTime < m_view.bins[i].end)
            m_view.cursor = i;
    }
}

void GraphWidget::setCursorAt(std::optional<std::size_t> bin)
{
    if (std::exchange(m_view.cursor, bin) == bin)
        return;
    update();
    emit cursorMoved();
}

void GraphWidget::stepCursor(int steps)
{
    if (m_view.bins.empty())
        return;
    const auto last = static_cast<int>(m_view.bins.size()) - 1;
    const int from = m_view.cursor ? static_cast<int>(*m_view.cursor) : last + (steps < 0 ? 1 : 0);
    const auto to = static_cast<std::size_t>(std::clamp(from + steps, 0, last));
    m_hover.reset();
    const Bin &bin = m_view.bins[to];
    m_cursorTime = bin.start + (bin.end - bin.start) / 2;
    setCursorAt(to);
    describe();
    // Screen readers say the value of what has the focus when it changes.
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

void GraphWidget::keyPressEvent(QKeyEvent *event)
{
    constexpr int far = 1'000'000;
    switch (event->key()) {
    case Qt::Key_Left: stepCursor(-1); return;
    case Qt::Key_Right: stepCursor(1); return;
    case Qt::Key_PageUp: stepCursor(-page); return;
    case Qt::Key_PageDown: stepCursor(page); return;
    case Qt::Key_Home: stepCursor(-far); return;
    case Qt::Key_End: stepCursor(far); return;
    case Qt::Key_Space: emit pauseWanted(); return;
    case Qt::Key_Escape:
        if (m_view.cursor) {
            m_cursorTime.reset();
            setCursorAt(std::nullopt);
            describe();
            return;
        }
        break;
    default: break;
    }
    QWidget::keyPressEvent(event);
}

void GraphWidget::mouseMoveEvent(QMouseEvent *event)
{
    m_cursorTime.reset();
    const GraphPainter painter = graph();
    const double x = event->position().x();
    const bool isInside = painter.plot().adjusted(-8, 0, 8, 0).contains(event->position());
    m_hover = isInside ? std::optional(x) : std::nullopt;
    setCursorAt(isInside ? painter.binAt(x) : std::nullopt);
}

void GraphWidget::leaveEvent(QEvent *event)
{
    m_hover.reset();
    if (!m_cursorTime)
        setCursorAt(std::nullopt);
    QWidget::leaveEvent(event);
}

void GraphWidget::focusOutEvent(QFocusEvent *event)
{
    if (m_cursorTime && event->reason() != Qt::ActiveWindowFocusReason) {
        m_cursorTime.reset();
        setCursorAt(std::nullopt);
    }
    QWidget::focusOutEvent(event);
}

void GraphWidget::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        update();
    QWidget::changeEvent(event);
}

void GraphWidget::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor edge = palette().color(QPalette::Text);
    edge.setAlphaF(0.18F);
    painter.setPen(QPen(hasFocus() ? palette().color(QPalette::Highlight) : edge, hasFocus() ? 1.6 : 1));
    painter.setBrush(palette().color(QPalette::Base));
    const double radius =
        font().pixelSize() > 0 ? font().pixelSize() / 2.0 : QFontMetrics(font()).height() / 3.0;
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius, radius);
    graph().paint(painter);
}

} // namespace adit::gui
