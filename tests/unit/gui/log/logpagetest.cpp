// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "gui/log/logpage.h"
#include "support/catch.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLineEdit>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace adit;
using namespace adit::gui;

namespace {

struct Page
{
    Page()
    {
        page.resize(500, 300);
        page.QWidget::show();
    }

    void append(const char *text, const char *tunnel = "office")
    {
        Event event;
        event.text = QString::fromUtf8(text);
        event.tunnel = *InterfaceName::from(tunnel);
        log.append(event);
    }
    void fill()
    {
        for (int i = 0; i < 200; ++i)
            append("something happened");
        QTest::qWait(0);
    }
    template <typename T>
    T *child(const char *name)
    {
        T *found = page.findChild<T *>(QString::fromLatin1(name));
        REQUIRE(found);
        return found;
    }
    QTreeView *view() { return child<QTreeView>("logView"); }
    int rows() { return view()->model()->rowCount(); }
    bool isAtEnd()
    {
        QTest::qWait(0);
        const QScrollBar *bar = view()->verticalScrollBar();
        return bar->maximum() > 0 && bar->value() == bar->maximum();
    }

    EventLog log{};
    LogPage page{log};
};

} // namespace

TEST_CASE("The log follows its end until somebody reads further up, and again from the end")
{
    Page page;
    page.fill();
    CHECK(page.isAtEnd());
    page.append("new");
    CHECK(page.isAtEnd());
    page.view()->verticalScrollBar()->setValue(20);
    page.append("newer");
    QTest::qWait(0);
    CHECK(page.view()->verticalScrollBar()->value() == 20);
    page.view()->scrollToBottom();
    page.append("newest");
    CHECK(page.isAtEnd());
}

TEST_CASE("The page shows one tunnel's events, or all when asked to")
{
    Page page;
    page.append("one", "office");
    page.append("two", "home");
    CHECK(page.rows() == 2);
    page.page.show(InterfaceName::from("home").value());
    CHECK(page.rows() == 1);
    page.child<QCheckBox>("allTunnelsBox")->setChecked(true);
    CHECK(page.rows() == 2);
    page.child<QCheckBox>("allTunnelsBox")->setChecked(false);
    page.page.show(std::nullopt);
    CHECK(page.rows() == 2);
    CHECK_FALSE(page.child<QCheckBox>("allTunnelsBox")->isEnabled());
}

TEST_CASE("Selected rows are copied in the order of the log, and all that are shown when none is selected")
{
    Page page;
    page.append("first");
    page.append("second");
    page.append("third");
    auto *selection = page.view()->selectionModel();
    constexpr auto select = QItemSelectionModel::Select | QItemSelectionModel::Rows;
    selection->select(page.view()->model()->index(2, 0), select);
    selection->select(page.view()->model()->index(0, 0), select);
    page.child<QAction>("copyLogAction")->trigger();
    const QStringList lines = QGuiApplication::clipboard()->text().split(QLatin1Char('\n'));
    REQUIRE(lines.size() == 3); // the last is empty
    CHECK(lines[0].endsWith(QStringLiteral("office  first")));
    CHECK(lines[1].endsWith(QStringLiteral("office  third")));

    page.view()->clearSelection();
    page.child<QLineEdit>("logFilterEdit")->setText(QStringLiteral("r"));
    page.child<QAction>("copyLogAction")->trigger();
    CHECK(QGuiApplication::clipboard()->text().count(QLatin1Char('\n')) == 2);
}

TEST_CASE("What is shown is saved to a file")
{
    Page page;
    page.append("Grüße");
    const QTemporaryDir folder;
    page.child<QAction>("saveLogAction")->trigger();
    auto *dialog = page.page.findChild<QFileDialog *>();
    REQUIRE(dialog);
    const QString path = folder.filePath(QStringLiteral("log.txt"));
    emit dialog->fileSelected(path);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK_THAT(file.readAll().toStdString(), Catch::Matchers::EndsWith("office  Grüße\n"));
}

TEST_CASE("A log without events cannot be copied or saved, and says that it is empty")
{
    Page page;
    CHECK_FALSE(page.child<QAction>("copyLogAction")->isEnabled());
    CHECK_FALSE(page.child<QAction>("saveLogAction")->isEnabled());
    page.append("something");
    CHECK(page.child<QAction>("copyLogAction")->isEnabled());
}
