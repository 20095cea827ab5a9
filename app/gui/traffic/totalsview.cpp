// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "gui/traffic/totalsview.h"

#include "gui/theme/icons.h"
#include "gui/theme/words.h"
#include "gui/traffic/sharedelegate.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QMessageBox>
#include <QPushButton>

namespace adit::gui {

TotalsView::TotalsView(TrafficData &traffic, History &history, Settings &settings, QWidget *parent)
    : QWidget(parent),
      m_data(traffic),
      m_history(history),
      m_settings(settings),
      m_period(new ChoiceBar(tr("Days or months"), this)),
      m_table(new QTableView(this)),
      m_note(new QLabel(this))
{
    build();
    connect(m_period, &ChoiceBar::changed, this, &TotalsView::refresh);
    connect(&settings, &Settings::changed, this, &TotalsView::showNote);
    connect(&traffic, &TrafficData::loaded, this, &TotalsView::refresh);
    refresh();
}

void TotalsView::build()
{
    setObjectName(QStringLiteral("totalsView"));
    m_period->setObjectName(QStringLiteral("totalsPeriod"));
    m_period->add(static_cast<int>(Period::Day), tr("Days"));
    m_period->add(static_cast<int>(Period::Month), tr("Months"));
    auto *remove = new QPushButton(icon(Symbol::Remove, palette()), tr("Delete history…"), this);
    remove->setObjectName(QStringLiteral("deleteHistory"));
    connect(remove, &QPushButton::clicked, this, &TotalsView::askToDelete);

    m_table->setObjectName(QStringLiteral("totalsTable"));
    m_table->setAccessibleName(tr("Traffic by day or month"));
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new ShareDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_note->setWordWrap(true);
    m_note->setForegroundRole(QPalette::PlaceholderText);

    auto *top = new QHBoxLayout;
    top->addWidget(m_period);
    top->addStretch();
    top->addWidget(remove);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addLayout(top);
    column->addWidget(m_table, 1);
    column->addWidget(m_note);
}

void TotalsView::refresh()
{
    const auto period = static_cast<Period>(m_period->chosen());
    m_model.setTotals(m_data.totals(period), period);
    showNote();
}

void TotalsView::showNote()
{
    if (!m_settings.keepsHistory())
        m_note->setText(
            tr("The history is not kept on disk: it begins anew with each start. This can be changed "
               "in the settings."));
    else
        m_note->setText(m_model.totals().empty() ? tr("Nothing has been recorded yet.") : QString());
    m_note->setVisible(!m_note->text().isEmpty());
}

void TotalsView::askToDelete()
{
    auto *question =
        new QMessageBox(QMessageBox::Question, tr("Delete the traffic history"),
                        tr("Delete the traffic history of all tunnels? Graphs and totals begin anew."),
                        QMessageBox::Cancel, this);
    question->setObjectName(QStringLiteral("deleteHistoryQuestion"));
    question->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *remove = question->addButton(tr("Delete"), QMessageBox::DestructiveRole);
    remove->setObjectName(QStringLiteral("deleteHistoryConfirm"));
    question->setDefaultButton(QMessageBox::Cancel);
    connect(remove, &QPushButton::clicked, this, &TotalsView::deleteAll);
    question->open();
}

void TotalsView::deleteAll()
{
    m_history.removeAll(this, [this](const Result<> &removed) {
        if (removed)
            return;
        auto *message = new QMessageBox(QMessageBox::Warning, tr("Delete the traffic history"),
                                        errorText(removed.error()), QMessageBox::Ok, this);
        message->setAttribute(Qt::WA_DeleteOnClose);
        message->open();
    });
}

} // namespace adit::gui
