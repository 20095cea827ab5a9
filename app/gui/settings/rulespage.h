// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// The rules by which tunnels come up and go down with the network. Each change takes effect when the network
// changes next.
#pragma once

#include "agent/fleet.h"
#include "agent/networkwatch.h"
#include "agent/settings.h"

#include <QWidget>

class QBoxLayout;
class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace adit::gui {

class RulesPage : public QWidget
{
    Q_OBJECT

public:
    /// What is referred to must outlive the page.
    RulesPage(Settings &settings, Fleet &fleet, const NetworkWatch &network, QWidget *parent = nullptr);

    /// Shows the rules of this tunnel.
    void choose(const QString &tunnel);

private:
    enum class Move { Up, Down };
    void makeTunnel();
    QBoxLayout *makeList();
    QBoxLayout *makeNewRule();
    QPushButton *makeButton(const QString &text, const char *objectName, void (RulesPage::*act)());
    void fillTunnels();
    void fillRules();
    void updateState();
    void updateNetwork();
    void add();
    void remove();
    void moveUp();
    void moveDown();
    void move(Move direction);
    QString tunnel() const;
    void save(const QStringList &rules, int currentRow);

    Settings &m_settings;
    Fleet &m_fleet;
    const NetworkWatch &m_network;
    // Widgets belong to the page.
    QComboBox *m_tunnel;
    QListWidget *m_rules;
    QComboBox *m_condition;
    QLineEdit *m_ssid;
    QComboBox *m_action;
    QLabel *m_now;
    QPushButton *m_add = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_up = nullptr;
    QPushButton *m_down = nullptr;
};

} // namespace adit::gui
