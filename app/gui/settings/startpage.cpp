// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "gui/settings/startpage.h"

#include "gui/theme/words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QListWidget>
#include <QSignalBlocker>

namespace adit::gui {

StartPage::StartPage(Settings &settings, Fleet &fleet, Autostart autostart, QWidget *parent)
    : QWidget(parent),
      m_settings(settings),
      m_fleet(fleet),
      m_autostart(std::move(autostart)),
      m_atLogin(new QCheckBox(tr("&Start Adit in the tray"), this)),
      m_problem(new QLabel(this)),
      m_choice(new QComboBox(this)),
      m_chosen(new QListWidget(this))
{
    makeAutostart();
    makeChoice();
    auto *form = new QFormLayout(this);
    form->addRow(tr("When I log in:"), m_atLogin);
    form->addRow(QString(), m_problem);
    form->addRow(tr("When Adit &starts:"), m_choice);
    form->addRow(QString(), m_chosen);
    connect(&m_fleet, &Fleet::listChanged, this, &StartPage::fillChosen);
    fillChosen();
    updateState();
}

void StartPage::makeAutostart()
{
    m_atLogin->setObjectName(QStringLiteral("autostartBox"));
    m_atLogin->setChecked(m_autostart.isOn());
    connect(m_atLogin, &QCheckBox::toggled, this, &StartPage::setAutostart);
    m_problem->setObjectName(QStringLiteral("autostartProblem"));
    m_problem->setWordWrap(true);
    m_problem->hide();
}

void StartPage::makeChoice()
{
    m_choice->setObjectName(QStringLiteral("atStartBox"));
    m_choice->addItem(tr("Leave the tunnels as they are"), int(Settings::AtStart::Nothing));
    m_choice->addItem(tr("Bring up those that were up last"), int(Settings::AtStart::Last));
    m_choice->addItem(tr("Bring up the chosen ones"), int(Settings::AtStart::Chosen));
    m_choice->setCurrentIndex(m_choice->findData(int(m_settings.atStart())));
    connect(m_choice, &QComboBox::currentIndexChanged, this, [this] {
        m_settings.setAtStart(Settings::AtStart(m_choice->currentData().toInt()));
        updateState();
    });
    m_chosen->setObjectName(QStringLiteral("chosenTunnelsList"));
    m_chosen->setAccessibleName(tr("Tunnels that come up when Adit starts"));
    connect(m_chosen, &QListWidget::itemChanged, this, &StartPage::saveChosen);
}

void StartPage::setAutostart()
{
    const auto wanted = m_atLogin->isChecked() ? Autostart::Entry::Present : Autostart::Entry::Absent;
    const auto result = m_autostart.set(wanted);
    m_problem->setVisible(!result);
    if (!result)
        m_problem->setText(errorText(result.error()));
    const QSignalBlocker blocker(m_atLogin);
    m_atLogin->setChecked(m_autostart.isOn());
}

void StartPage::fillChosen()
{
    const QSignalBlocker blocker(m_chosen);
    const QStringList chosen = m_settings.chosenTunnels();
    m_chosen->clear();
    for (const FleetTunnel &tunnel : m_fleet.tunnels()) {
        if (tunnel.origin == FleetTunnel::Origin::Foreign)
            continue;
        auto *item = new QListWidgetItem(text(tunnel.name), m_chosen);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(chosen.contains(item->text()) ? Qt::Checked : Qt::Unchecked);
    }
}

void StartPage::saveChosen()
{
    QStringList chosen;
    for (int row = 0; row < m_chosen->count(); ++row) {
        if (m_chosen->item(row)->checkState() == Qt::Checked)
            chosen.append(m_chosen->item(row)->text());
    }
    m_settings.setChosenTunnels(chosen);
}

void StartPage::updateState()
{
    m_chosen->setEnabled(m_settings.atStart() == Settings::AtStart::Chosen);
}

} // namespace adit::gui
