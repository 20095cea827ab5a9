// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "gui/traffic/totalsmodel.h"

#include "support/catch.h"

#include <QAbstractItemModelTester>
#include <QDate>
#include <QSignalSpy>

using namespace adit;
using namespace adit::gui;

TEST_CASE("The model of totals keeps the rules of models")
{
    TotalsModel model(nullptr);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    const std::int64_t today = QDate(2026, 6, 15).toJulianDay();

    model.setTotals({{today, {3072, 1024}}, {today - 1, {1024, 1024}}}, Period::Day);
    CHECK(model.rowCount() == 2);
    CHECK(resets.count() == 1);
    CHECK(model.index(0, TotalsModel::Received).data().toString() == "3.0 KiB");
    CHECK(model.index(0, TotalsModel::Total).data().toString() == "4.0 KiB");
    CHECK(model.index(0, TotalsModel::Total).data(TotalsModel::shareRole).toDouble() == 1.0);
    CHECK(model.index(1, TotalsModel::Total).data(TotalsModel::shareRole).toDouble() == 0.5);

    model.setTotals({{today, {4096, 1024}}, {today - 1, {1024, 1024}}}, Period::Day);
    CHECK(resets.count() == 1); // the selection stays
    CHECK(changes.count() == 1);
    CHECK(model.index(0, TotalsModel::Received).data().toString() == "4.0 KiB");

    model.setTotals({{QDate(2026, 6, 1).toJulianDay(), {1, 1}}}, Period::Month);
    CHECK(resets.count() == 2);
    CHECK(model.index(0, TotalsModel::When).data().toString().contains("2026"));
    CHECK(model.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString() == "Month");
    model.setTotals({}, Period::Month);
    CHECK(model.rowCount() == 0);
}
