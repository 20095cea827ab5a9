// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// Which colour and mark is what in the graph, with the rates of now.
#pragma once

#include "history/sample.h"

#include <QLabel>
#include <QWidget>

#include <optional>

namespace adit::gui {

class TrafficLegend : public QWidget
{
    Q_OBJECT

public:
    explicit TrafficLegend(QWidget *parent);

    /// The last look; none when nothing is known of now.
    void setLatest(const std::optional<Sample> &sample);

private:
    QLabel *addEntry(int mark, const QString &name);

    QLabel *m_received;
    QLabel *m_sent;
};

} // namespace adit::gui
