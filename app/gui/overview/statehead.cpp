// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "gui/overview/statehead.h"

#include "gui/overview/leading.h"
#include "gui/overview/stateicon.h"
#include "gui/theme/words.h"

#include <QGridLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace adit::gui {

StateHead::StateHead(QWidget *parent)
    : QWidget(parent),
      m_shape(new StateIcon(2, this)),
      m_name(new QLabel(this)),
      m_line(new QLabel(this)),
      m_traffic(new QLabel(this)),
      m_button(new QPushButton(this)),
      m_busy(new QProgressBar(this))
{
    QFont big = m_name->font();
    big.setPointSizeF(big.pointSizeF() * 1.5);
    big.setWeight(QFont::DemiBold);
    m_name->setFont(big);
    m_name->setObjectName(QStringLiteral("tunnelName"));
    m_line->setObjectName(QStringLiteral("stateLine"));
    m_line->setWordWrap(true);
    m_traffic->setWordWrap(true);
    m_name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_traffic->setObjectName(QStringLiteral("trafficLine"));
    m_traffic->setForegroundRole(QPalette::PlaceholderText);
    for (QLabel *label : {m_name, m_line, m_traffic}) {
        label->setTextFormat(Qt::PlainText); // names come from files
        standLeading(*label);
    }

    m_button->setObjectName(QStringLiteral("activateButton"));
    m_button->setAccessibleName(tr("Activate"));
    m_button->setAutoDefault(true); // Enter presses it too
    m_button->setMinimumSize(fontMetrics().averageCharWidth() * 18, fontMetrics().height() * 9 / 4);
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (m_action != Overview::Switch::Busy && m_action != Overview::Switch::None)
            emit pressed();
    });

    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_busy->setFixedHeight(fontMetrics().height() / 3);
    m_busy->setAccessibleName(tr("Working"));
    QSizePolicy keepsPlace = m_busy->sizePolicy();
    keepsPlace.setRetainSizeWhenHidden(true); // so that nothing jumps
    m_busy->setSizePolicy(keepsPlace);

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(fontMetrics().height() * 3 / 4);
    grid->setVerticalSpacing(fontMetrics().height() / 6);
    grid->addWidget(m_shape, 0, 0, 2, 1, Qt::AlignCenter);
    grid->addWidget(m_name, 0, 1);
    grid->addWidget(m_line, 1, 1);
    grid->addWidget(m_traffic, 2, 1);
    grid->addWidget(m_button, 0, 2, 2, 1, Qt::AlignVCenter);
    grid->addWidget(m_busy, 2, 2, Qt::AlignVCenter);
    grid->setColumnStretch(1, 1);
}

void StateHead::show(const Overview &overview)
{
    m_action = overview.action;
    m_shape->setState(overview.state);
    m_shape->setAccessibleName(stateWord(overview.state));
    m_name->setText(overview.title);
    m_line->setText(overview.stateLine);
    m_traffic->setText(overview.traffic);
    m_traffic->setVisible(!overview.traffic.isEmpty());
    const bool busy = m_action == Overview::Switch::Busy;
    m_busy->setVisible(busy);
    m_button->setVisible(m_action != Overview::Switch::None);
    // A disabled button would lose the focus in the hands of somebody who works by keyboard.
    m_button->setText(overview.actionText);
    m_button->setAccessibleName(overview.actionText);
    //: %1 is a tunnel's name, %2 its state
    m_button->setAccessibleDescription(tr("%1: %2").arg(overview.title, overview.stateLine));
}

} // namespace adit::gui
