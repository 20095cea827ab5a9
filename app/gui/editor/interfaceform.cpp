// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "gui/editor/interfaceform.h"

#include "base/keys.h"
#include "base/tunnelspec.h"
#include "gui/editor/secretfield.h"
#include "gui/theme/iconbutton.h"

#include <QApplication>
#include <QClipboard>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRandomGenerator>
#include <QToolButton>

#include <algorithm>
#include <array>

namespace adit::gui {

InterfaceForm::InterfaceForm(TakenPorts takenPorts, QWidget *parent)
    : FieldsForm(parent),
      m_takenPorts(std::move(takenPorts))
{
    addKeys();
    addLine(Field::Address, tr("Addresses"), QStringLiteral("10.0.0.2/24, fd00::2/64"));
    addLine(Field::Dns, tr("DNS"), tr("servers and search domains"));
    LineField &port = addLine(Field::ListenPort, tr("Listen port"), tr("chosen when the tunnel starts"));
    auto *propose = new QPushButton(tr("Free port"));
    propose->setObjectName(QStringLiteral("proposePortButton"));
    propose->setToolTip(tr("Choose a port at random that no tunnel listens on"));
    propose->setAutoDefault(false);
    connect(propose, &QPushButton::clicked, this, [this, &port] { proposePort(port); });
    port.addButton(propose);
    addKillSwitch();
    addRouting();
    addForwarding();
    addMore();
    m_seldom = {&addLine(Field::Mtu, tr("MTU"), tr("found from the path")),
                &addLine(Field::Table, tr("Routing table"), QStringLiteral("auto")),
                &addLine(Field::FwMark, tr("Firewall mark"), QStringLiteral("off"))};
    auto *dynamic =
        new SwitchField(tr("Peers may be changed later without a new approval"), QStringLiteral("yes"));
    auto *save =
        new SwitchField(tr("wg-quick saves the running state into the file"), QStringLiteral("true"));
    add(Field::DynamicPeers, tr("Approval"), dynamic);
    add(Field::SaveConfig, tr("wg-quick"), save);
    m_seldom += {dynamic, save};
    showSeldom();
}

void InterfaceForm::addKeys()
{
    m_privateKey = new SecretField(SecretField::Kind::PrivateKey, tr("Private key"));
    add(Field::PrivateKey, tr("Private key"), m_privateKey);
    m_publicKey = new QLineEdit;
    m_publicKey->setReadOnly(true);
    m_publicKey->setObjectName(QStringLiteral("ownPublicKey"));
    m_publicKey->setAccessibleName(tr("Public key of this tunnel"));
    auto *copy = new IconButton(Symbol::Copy, tr("Copy the public key"));
    copy->setObjectName(QStringLiteral("copyPublicKeyButton"));
    connect(copy, &QToolButton::clicked, this,
            [this] { QApplication::clipboard()->setText(m_publicKey->text()); });
    connect(m_publicKey, &QLineEdit::textChanged, copy,
            [copy](const QString &text) { copy->setEnabled(!text.isEmpty()); });
    copy->setEnabled(false);
    auto *row = new QHBoxLayout;
    row->addWidget(m_publicKey, 1);
    row->addWidget(copy);
    layOut().addRow(tr("Public key"), row);
}

void InterfaceForm::addKillSwitch()
{
    add(Field::KillSwitch, tr("Kill switch"),
        new ChoiceField(tr("Kill switch"),
                        {{QString(), tr("Off")},
                         {QStringLiteral("lan"), tr("On; local networks stay reachable")},
                         {QStringLiteral("strict"), tr("On; blocks local networks too")}}));
}

void InterfaceForm::addRouting()
{
    m_routing =
        new ChoiceField(tr("Routing"), {{QString(), tr("Strict: only the local network stays outside")},
                                        {QStringLiteral("lan"), tr("LAN-friendly: other routes count too")}});
    add(Field::Routing, tr("Routing"), m_routing);
    layOut().setRowVisible(m_routing, false);
}

// One makes no sense without the other, so whoever asks for more gets all of it.
void InterfaceForm::addForwarding()
{
    auto *forward =
        new SwitchField(tr("Peers reach other computers through this one"), QStringLiteral("yes"));
    auto *masquerade =
        new SwitchField(tr("Under the address of this computer (masquerading)"), QStringLiteral("yes"));
    connect(masquerade, &FormField::edited, this, [this](const QString &value) {
        if (!value.isEmpty() && !m_forwards)
            emit edited(Field::Forward, value);
    });
    connect(forward, &FormField::edited, this, [this](const QString &value) {
        if (value.isEmpty())
            emit edited(Field::Masquerade, value);
    });
    add(Field::Forward, tr("Forwarding"), forward);
    add(Field::Masquerade, QString(), masquerade);
}

void InterfaceForm::addMore()
{
    m_more = new QToolButton;
    m_more->setObjectName(QStringLiteral("moreFieldsButton"));
    m_more->setText(tr("More settings"));
    m_more->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_more->setAutoRaise(true);
    m_more->setCheckable(true);
    m_more->setFocusPolicy(Qt::TabFocus);
    connect(m_more, &QToolButton::toggled, this, &InterfaceForm::showSeldom);
    layOut().addRow(QString(), m_more);
}

void InterfaceForm::showSeldom()
{
    const Qt::ArrowType closed = isRightToLeft() ? Qt::LeftArrow : Qt::RightArrow;
    m_more->setArrowType(m_more->isChecked() ? Qt::DownArrow : closed);
    for (FormField *field : m_seldom)
        layOut().setRowVisible(field, m_more->isChecked());
}

// What is set, or wrong, has to be seen.
bool InterfaceForm::needsMore(const TextReading &reading)
{
    return std::ranges::any_of(
        std::array{Field::Mtu, Field::Table, Field::FwMark, Field::DynamicPeers, Field::SaveConfig},
        [&](Field field) { return reading.form.interface.find(field) != nullptr; });
}

bool InterfaceForm::hasRouting(const TextReading &reading)
{
    if (reading.form.interface.find(Field::Routing) != nullptr)
        return true;
    std::vector<IpPrefix> all;
    for (const SectionValues &peer : reading.form.peers) {
        for (const QString &element : peer.text(Field::AllowedIps).split(u',')) {
            if (const auto prefix = IpPrefix::parse(element.trimmed().toStdString()))
                all.push_back(*prefix);
        }
    }
    return coversAll(all, Family::V4) || coversAll(all, Family::V6);
}

void InterfaceForm::show(const TextReading &reading)
{
    layOut().setRowVisible(m_routing, hasRouting(reading));
    m_forwards = reading.form.interface.text(Field::Forward).compare(u"yes", Qt::CaseInsensitive) == 0;
    fill(reading.form.interface, FieldPlace::interface, reading);
    if (needsMore(reading))
        m_more->setChecked(true);
    const QString text = reading.form.interface.text(Field::PrivateKey);
    const auto key = SecretKey::fromBase64(SecretText(text.toStdString()).view());
    m_publicKey->setText(key ? QString::fromStdString(key->publicKey().toBase64()) : QString());
    m_publicKey->setCursorPosition(0);
}

void InterfaceForm::reset(const TextReading &reading)
{
    m_privateKey->hideSecret();
    m_more->setChecked(false);
    show(reading);
}

// From the range that nobody registers, less what other tunnels have.
void InterfaceForm::proposePort(LineField &field)
{
    constexpr int first = 49152;
    constexpr int last = 65535;
    const std::vector<int> taken = m_takenPorts();
    int port = 0;
    do
        port = QRandomGenerator::global()->bounded(first, last + 1);
    while (std::ranges::find(taken, port) != taken.end());
    field.enter(QString::number(port));
}

} // namespace adit::gui
