// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "gui/settings/rulespage.h"

#include "agent/ondemand.h"
#include "gui/settings/ruletext.h"
#include "gui/theme/words.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>

namespace adit::gui {

using Action = OnDemandRule::Action;
using Condition = OnDemandRule::Condition;

RulesPage::RulesPage(Settings &settings, Fleet &fleet, const NetworkWatch &network, QWidget *parent)
    : QWidget(parent),
      m_settings(settings),
      m_fleet(fleet),
      m_network(network),
      m_tunnel(new QComboBox(this)),
      m_rules(new QListWidget(this)),
      m_condition(new QComboBox(this)),
      m_ssid(new QLineEdit(this)),
      m_action(new QComboBox(this)),
      m_now(new QLabel(this))
{
    auto *hint = new QLabel(tr("The first rule that fits decides. Rules act when the network changes; what "
                               "you switch by hand holds until then."),
                            this);
    hint->setWordWrap(true);
    hint->setTextFormat(Qt::PlainText);
    makeTunnel();
    auto *top = new QFormLayout;
    top->addRow(tr("&Tunnel:"), m_tunnel);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(top);
    layout->addLayout(makeList(), 1);
    layout->addLayout(makeNewRule());
    layout->addWidget(hint);
    m_now->setWordWrap(true);
    m_now->setTextFormat(Qt::PlainText); // networks have names that strangers chose
    m_now->setObjectName(QStringLiteral("networkNow"));
    layout->addWidget(m_now);

    connect(&m_fleet, &Fleet::listChanged, this, &RulesPage::fillTunnels);
    connect(&m_network, &NetworkWatch::changed, this, &RulesPage::updateNetwork);
    fillTunnels();
    updateNetwork();
}

void RulesPage::makeTunnel()
{
    m_tunnel->setObjectName(QStringLiteral("ruleTunnelBox"));
    m_tunnel->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(m_tunnel, &QComboBox::currentIndexChanged, this, &RulesPage::fillRules);
}

QBoxLayout *RulesPage::makeList()
{
    m_rules->setObjectName(QStringLiteral("rulesList"));
    m_rules->setAccessibleName(tr("Rules of this tunnel, in their order"));
    connect(m_rules, &QListWidget::currentRowChanged, this, &RulesPage::updateState);
    m_remove = makeButton(tr("&Remove"), "removeRuleButton", &RulesPage::remove);
    m_up = makeButton(tr("Move &up"), "moveRuleUpButton", &RulesPage::moveUp);
    m_down = makeButton(tr("Move &down"), "moveRuleDownButton", &RulesPage::moveDown);
    auto *buttons = new QVBoxLayout;
    for (QPushButton *button : {m_remove, m_up, m_down})
        buttons->addWidget(button);
    buttons->addStretch();
    auto *row = new QHBoxLayout;
    row->addWidget(m_rules, 1);
    row->addLayout(buttons);
    return row;
}

QBoxLayout *RulesPage::makeNewRule()
{
    m_condition->setObjectName(QStringLiteral("ruleConditionBox"));
    m_condition->setAccessibleName(tr("Network of the new rule"));
    for (const Condition condition : {Condition::AnyWifi, Condition::Wifi, Condition::Wired,
                                      Condition::Metered, Condition::AnyNetwork, Condition::NoNetwork})
        m_condition->addItem(RuleText::condition(condition), int(condition));
    m_ssid->setObjectName(QStringLiteral("ruleSsidEdit"));
    m_ssid->setAccessibleName(tr("Name of the Wi-Fi"));
    m_ssid->setPlaceholderText(tr("Name of the Wi-Fi"));
    m_ssid->setMaxLength(32);
    m_ssid->setMinimumWidth(fontMetrics().averageCharWidth() * 18);
    m_action->setObjectName(QStringLiteral("ruleActionBox"));
    m_action->setAccessibleName(tr("What the new rule does"));
    for (const Action action : {Action::Up, Action::Down, Action::Leave})
        m_action->addItem(RuleText::action(action), int(action));
    m_add = makeButton(tr("&Add"), "addRuleButton", &RulesPage::add);
    connect(m_condition, &QComboBox::currentIndexChanged, this, &RulesPage::updateState);
    connect(m_ssid, &QLineEdit::textChanged, this, &RulesPage::updateState);
    connect(m_ssid, &QLineEdit::returnPressed, m_add, &QPushButton::click);

    auto *row = new QHBoxLayout;
    row->addWidget(m_condition);
    row->addWidget(m_ssid, 1);
    row->addWidget(m_action);
    row->addWidget(m_add);
    return row;
}

QPushButton *RulesPage::makeButton(const QString &text, const char *objectName, void (RulesPage::*act)())
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(QString::fromLatin1(objectName));
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, act);
    return button;
}

void RulesPage::choose(const QString &tunnel)
{
    if (const int index = m_tunnel->findText(tunnel); index >= 0)
        m_tunnel->setCurrentIndex(index);
}

void RulesPage::fillTunnels()
{
    const QString before = tunnel();
    const QSignalBlocker blocker(m_tunnel);
    m_tunnel->clear();
    for (const FleetTunnel &tunnel : m_fleet.tunnels()) {
        if (tunnel.origin != FleetTunnel::Origin::Foreign)
            m_tunnel->addItem(text(tunnel.name));
    }
    choose(before);
    fillRules();
}

void RulesPage::fillRules()
{
    const int row = m_rules->currentRow();
    m_rules->clear();
    for (const OnDemandRule &rule : rulesFrom(m_settings.rules(tunnel()))) {
        auto *item = new QListWidgetItem(RuleText::sentence(rule), m_rules);
        item->setData(Qt::UserRole, rule.text());
    }
    m_rules->setCurrentRow(std::min(row, m_rules->count() - 1));
    updateState();
}

void RulesPage::updateState()
{
    const int row = m_rules->currentRow();
    const bool named = m_condition->currentData().toInt() == int(Condition::Wifi);
    const bool anyTunnel = m_tunnel->count() > 0;
    m_ssid->setVisible(named);
    m_remove->setEnabled(row >= 0);
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_rules->count());
    m_add->setEnabled(anyTunnel && (!named || !m_ssid->text().isEmpty()));
    for (QWidget *widget : std::initializer_list<QWidget *>{m_tunnel, m_rules, m_condition, m_ssid, m_action})
        widget->setEnabled(anyTunnel);
}

void RulesPage::updateNetwork()
{
    const auto &network = m_network.network();
    m_now->setText(network ? tr("Now: %1", "the network in use").arg(OnDemand::nameOf(*network))
                           : tr("NetworkManager does not run here, so rules have no effect."));
    if (network && m_ssid->text().isEmpty())
        m_ssid->setText(network->ssid);
}

QString RulesPage::tunnel() const
{
    return m_tunnel->currentText();
}

void RulesPage::save(const QStringList &rules, int currentRow)
{
    m_settings.setRules(tunnel(), rules);
    fillRules();
    m_rules->setCurrentRow(currentRow);
}

void RulesPage::add()
{
    OnDemandRule rule{
        Action(m_action->currentData().toInt()), Condition(m_condition->currentData().toInt()), {}};
    if (rule.condition == Condition::Wifi)
        rule.ssid = m_ssid->text();
    QStringList rules = m_settings.rules(tunnel());
    rules.append(rule.text());
    save(rules, int(rules.size()) - 1);
}

void RulesPage::remove()
{
    const int row = m_rules->currentRow();
    QStringList rules;
    for (int i = 0; i < m_rules->count(); ++i) {
        if (i != row)
            rules.append(m_rules->item(i)->data(Qt::UserRole).toString());
    }
    save(rules, std::min(row, int(rules.size()) - 1));
}

void RulesPage::moveUp()
{
    move(Move::Up);
}

void RulesPage::moveDown()
{
    move(Move::Down);
}

void RulesPage::move(Move direction)
{
    const int from = m_rules->currentRow();
    const int to = direction == Move::Up ? from - 1 : from + 1;
    QStringList rules;
    for (int i = 0; i < m_rules->count(); ++i)
        rules.append(m_rules->item(i)->data(Qt::UserRole).toString());
    rules.move(from, to);
    save(rules, to);
}

} // namespace adit::gui
