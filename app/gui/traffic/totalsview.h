// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// Totals of days and months in a table, and the way to delete them.
#pragma once

#include "agent/settings.h"
#include "gui/traffic/choicebar.h"
#include "gui/traffic/totalsmodel.h"
#include "gui/traffic/trafficdata.h"

#include <QLabel>
#include <QTableView>
#include <QWidget>

namespace adit::gui {

class TotalsView : public QWidget
{
    Q_OBJECT

public:
    /// What is referred to must outlive the view.
    TotalsView(TrafficData &traffic, History &history, Settings &settings, QWidget *parent);

    /// Shows what the data has now.
    void refresh();
    const TotalsModel &model() const { return m_model; }

private:
    void build();
    void askToDelete();
    void deleteAll();
    void showNote();

    TrafficData &m_data;
    History &m_history;
    Settings &m_settings;
    TotalsModel m_model{nullptr};
    ChoiceBar *m_period;
    QTableView *m_table;
    QLabel *m_note;
};

} // namespace adit::gui
