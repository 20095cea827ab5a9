// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// Settings of what happens when a session begins. Each takes effect at once.
#pragma once

#include "agent/fleet.h"
#include "agent/settings.h"
#include "gui/tray/autostart.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QListWidget;

namespace adit::gui {

class StartPage : public QWidget
{
    Q_OBJECT

public:
    /// Settings and fleet must outlive the page.
    StartPage(Settings &settings, Fleet &fleet, Autostart autostart, QWidget *parent = nullptr);

private:
    void makeAutostart();
    void makeChoice();
    void setAutostart();
    void fillChosen();
    void saveChosen();
    void updateState();

    Settings &m_settings;
    Fleet &m_fleet;
    Autostart m_autostart;
    // Widgets belong to the page.
    QCheckBox *m_atLogin;
    QLabel *m_problem;
    QComboBox *m_choice;
    QListWidget *m_chosen;
};

} // namespace adit::gui
