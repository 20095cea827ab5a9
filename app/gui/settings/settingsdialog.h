// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// What a person can choose. There is nothing to confirm: every choice takes effect at once.
#pragma once

#include "agent/fleet.h"
#include "agent/networkwatch.h"
#include "agent/settings.h"
#include "gui/tray/autostart.h"

#include <QDialog>

class QTabWidget;

namespace adit::gui {

class RulesPage;

class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    /// What is referred to must outlive the dialog.
    SettingsDialog(Settings &settings, Fleet &fleet, const NetworkWatch &network, Autostart autostart,
                   QWidget *parent = nullptr);

    /// Turns to the rules of this tunnel.
    void showRules(const InterfaceName &tunnel);

private:
    QTabWidget *m_tabs;
    RulesPage *m_rules;
};

} // namespace adit::gui
