// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "gui/traffic/graphwidget.h"

#include "gui/theme/palette.h"
#include "gui/traffic/graphpicture.h"
#include "support/catch.h"

#include <QAccessible>
#include <QImage>
#include <QSignalSpy>
#include <QTest>

#include <set>

using namespace adit;
using namespace adit::gui;

namespace {

constexpr std::int64_t now = 1'781'524'800'000;

std::vector<Bin> bins(int count)
{
    std::vector<Sample> samples;
    for (int i = count; i > 0; --i)
        samples.push_back(evenSample(now - i * 1000, now - i * 1000 + 1000, 4096, 1024));
    return binned(samples, now - 60'000, now, 0);
}

struct Shown
{
    GraphWidget graph{nullptr};

    Shown()
    {
        graph.resize(600, 300);
        graph.startAnew(TimeRange::Minute);
        graph.setBins(bins(30), now - 60'000, now);
        graph.show();
        REQUIRE(QTest::qWaitForWindowExposed(&graph));
    }
    std::size_t cursor() const { return graph.view().cursor.value(); }
};

bool hasColour(const QImage &image, const QColor &colour)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            if (std::abs(pixel.red() - colour.red()) + std::abs(pixel.green() - colour.green()) +
                    std::abs(pixel.blue() - colour.blue()) <
                30)
                return true;
        }
    }
    return false;
}

} // namespace

TEST_CASE("Arrow keys move the cursor from point to point, and Escape takes it away")
{
    Shown shown;
    CHECK_FALSE(shown.graph.view().cursor);
    QTest::keyClick(&shown.graph, Qt::Key_Left);
    CHECK(shown.cursor() == 30); // the last of a gap and 30 points
    QTest::keyClick(&shown.graph, Qt::Key_Left);
    CHECK(shown.cursor() == 29);
    QTest::keyClick(&shown.graph, Qt::Key_PageUp);
    CHECK(shown.cursor() == 19);
    QTest::keyClick(&shown.graph, Qt::Key_Home);
    CHECK(shown.cursor() == 0);
    CHECK(shown.graph.text().contains("nothing is known"));
    QTest::keyClick(&shown.graph, Qt::Key_Right);
    CHECK(shown.graph.text().contains("received 4.0 KiB/s, sent 1.0 KiB/s"));
    CHECK(shown.graph.accessibleDescription() == shown.graph.text());
    QTest::keyClick(&shown.graph, Qt::Key_End);
    CHECK(shown.cursor() == 30);
    QTest::keyClick(&shown.graph, Qt::Key_Escape);
    CHECK_FALSE(shown.graph.view().cursor);
}

TEST_CASE("The keyboard's cursor stays at its moment while the graph moves on")
{
    Shown shown;
    QTest::keyClick(&shown.graph, Qt::Key_Left);
    const std::int64_t moment = shown.graph.view().bins[shown.cursor()].start;
    std::vector<Sample> samples;
    for (int i = 30; i > -5; --i)
        samples.push_back(evenSample(now - i * 1000, now - i * 1000 + 1000, 4096, 1024));
    shown.graph.setBins(binned(samples, now - 55'000, now + 5000, 0), now - 55'000, now + 5000);
    CHECK(shown.graph.view().bins[shown.cursor()].start == moment);
}

TEST_CASE("The mouse reads out what it points at, and leaves nothing behind")
{
    Shown shown;
    QSignalSpy moved(&shown.graph, &GraphWidget::cursorMoved);
    QTest::mouseMove(&shown.graph, QPoint(500, 150));
    CHECK(shown.graph.view().cursor);
    CHECK(moved.count() >= 1);
    QTest::mouseMove(&shown.graph, QPoint(5, 5));
    CHECK_FALSE(shown.graph.view().cursor);
}

TEST_CASE("Space asks for a pause")
{
    Shown shown;
    QSignalSpy pause(&shown.graph, &GraphWidget::pauseWanted);
    QTest::keyClick(&shown.graph, Qt::Key_Space);
    CHECK(pause.count() == 1);
}

TEST_CASE("Assistive technology finds a chart with a text")
{
    Shown shown;
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(&shown.graph);
    REQUIRE(face);
    CHECK(face->role() == QAccessible::Chart);
    CHECK(face->text(QAccessible::Value).contains("at most 4.0 KiB/s"));
    CHECK_FALSE(face->text(QAccessible::Name).isEmpty());
    CHECK(face->text(QAccessible::Description).contains("received"));
}

TEST_CASE("The description is calm: it does not change with each look")
{
    Shown shown;
    const QString before = shown.graph.accessibleDescription();
    shown.graph.setBins(bins(40), now - 60'000, now);
    CHECK(shown.graph.accessibleDescription() == before);
}

TEST_CASE("A picture has both curves, in light and in dark")
{
    GraphView view;
    view.bins = bins(30);
    view.from = now - 60'000;
    view.to = now;
    view.range = TimeRange::Minute;
    view.scale.fit(5000);
    const QPalette palette = GENERATE(false, true) ? darkPalette() : lightPalette();
    const QImage picture = graphPicture(view, QStringLiteral("demo"), palette, QFont());
    CHECK(picture.size() == QSize(2000, 1000));
    CHECK(hasColour(picture, accents(palette).received));
    CHECK(hasColour(picture, accents(palette).sent));
    CHECK(hasColour(picture, palette.color(QPalette::Base)));
}

TEST_CASE("Nothing at all can be drawn without harm")
{
    GraphWidget graph(nullptr);
    graph.resize(1, 1);
    CHECK(graph.grab().width() >= 1);
    graph.setBins({}, 5, 5);
    graph.resize(300, 200);
    QTest::keyClick(&graph, Qt::Key_Left);
    CHECK_FALSE(graph.grab().isNull());
}
