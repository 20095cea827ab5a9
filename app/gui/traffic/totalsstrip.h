// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// Three sums below the graph: since the tunnel is up, today, and this month.
#pragma once

#include "history/counterwatch.h"

#include <QLabel>
#include <QWidget>

#include <optional>

namespace adit::gui {

class TotalsStrip : public QWidget
{
    Q_OBJECT

public:
    explicit TotalsStrip(QWidget *parent);

    /// None for a tunnel that is not up.
    void setSession(const std::optional<Traffic> &traffic);
    void setToday(const Traffic &traffic);
    void setThisMonth(const Traffic &traffic);

private:
    struct Cell
    {
        QString title{};
        QLabel *value = nullptr;
    };
    Cell addCell(const QString &title, const QString &name);
    static void set(const Cell &cell, const std::optional<Traffic> &traffic);

    Cell m_session;
    Cell m_today;
    Cell m_month;
};

} // namespace adit::gui
