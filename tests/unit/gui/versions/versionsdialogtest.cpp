// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "gui/versions/versionsdialog.h"
#include "unit/gui/transfer/transferfixture.h"

#include <QLabel>
#include <QTest>
#include <QTreeWidget>

using namespace adit;
using namespace adit::gui;
using namespace adit::test;

namespace {

std::string confWith(const char *address)
{
    return "[Interface]\nPrivateKey = " + privateKeyText + "\nAddress = " + address + "\n";
}

struct VersionsFixture : TransferFixture
{
    VersionsFixture()
    {
        REQUIRE(store.save(home, confWith("10.8.0.1/24"), Overwrite::Refuse));
        fleet.reload();
    }
    void open()
    {
        dialog.emplace(fleet, home, &window);
        dialog->show();
    }
    QTreeWidget *list() { return part<QTreeWidget>(&*dialog, "versionsList"); }
    QPushButton *button() { return part<QPushButton>(&*dialog, "restoreVersionButton"); }
    QString answer() { return part<QLabel>(&*dialog, "versionsAnswer")->text(); }

    std::optional<VersionsDialog> dialog{};
};

} // namespace

TEST_CASE_METHOD(VersionsFixture,
                 "where there are no previous versions the dialog says so and offers nothing")
{
    open();
    CHECK(list()->topLevelItemCount() == 0);
    CHECK_FALSE(button()->isEnabled());
    CHECK(answer().startsWith("There are none yet."));
}

TEST_CASE_METHOD(VersionsFixture, "previous versions stand with what was changed, and no key")
{
    REQUIRE(store.save(home, confWith("10.8.0.2/24"), Overwrite::Replace));
    REQUIRE(store.save(home, confWith("10.8.0.2/24") + "MTU = 1400\n", Overwrite::Replace));
    open();
    REQUIRE(list()->topLevelItemCount() == 2);
    CHECK(list()->topLevelItem(0)->text(1).contains("MTU"));
    CHECK(list()->topLevelItem(1)->text(1).contains("10.8.0.1/24"));
    CHECK_FALSE(list()->topLevelItem(1)->text(1).contains(QString::fromStdString(privateKeyText)));
    CHECK_FALSE(list()->accessibleName().isEmpty());
}

TEST_CASE_METHOD(VersionsFixture,
                 "by keyboard alone a version is put in place, and what was there becomes one")
{
    REQUIRE(store.save(home, confWith("10.8.0.2/24"), Overwrite::Replace));
    REQUIRE(store.save(home, confWith("10.8.0.3/24"), Overwrite::Replace));
    open();
    QTest::keyClick(list(), Qt::Key_Down);
    QTest::keyClick(list(), Qt::Key_Return);
    CHECK(saved("home") == confWith("10.8.0.1/24"));
    CHECK(list()->topLevelItemCount() == 3);
    CHECK(answer().startsWith("The configuration is as it was until "));
    button()->click();
    CHECK(saved("home") == confWith("10.8.0.3/24"));
}
