// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "gui/editor/interfaceform.h"

#include "base/keys.h"
#include "gui/editor/iconbutton.h"
#include "gui/editor/secretfield.h"

#include <QApplication>
#include <QClipboard>
#include <QFormLayout>
#include <QLineEdit>
#include <QRandomGenerator>

#include <algorithm>

namespace adit::gui {

InterfaceForm::InterfaceForm(TakenPorts takenPorts, QWidget *parent)
    : FieldsForm(parent),
      m_takenPorts(std::move(takenPorts))
{
    addKeys();
    addLine(Field::Address, tr("Addresses"), tr("10.0.0.2/24, fd00::2/64"));
    addLine(Field::Dns, tr("DNS"), tr("servers and search domains"));
    LineField &port = addLine(Field::ListenPort, tr("Listen port"), tr("chosen when the tunnel starts"));
    auto *propose = new IconButton(Symbol::Generate, tr("Choose a free port"));
    propose->setObjectName(QStringLiteral("proposePortButton"));
    connect(propose, &QToolButton::clicked, this, [this, &port] { proposePort(port); });
    port.addButton(propose);
    addLine(Field::Mtu, tr("MTU"), tr("found from the path"));
    addLine(Field::Table, tr("Routing table"), QStringLiteral("auto"));
    addLine(Field::FwMark, tr("Firewall mark"), QStringLiteral("off"));
    addChoices();
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

void InterfaceForm::addChoices()
{
    add(Field::KillSwitch, tr("Kill switch"),
        new ChoiceField(tr("Kill switch"), {{QString(), tr("Off")},
                                            {QStringLiteral("lan"),
                                             tr("Nothing passes the tunnel by, apart from local networks")},
                                            {QStringLiteral("strict"), tr("Nothing passes the tunnel by")}}));
    auto *dynamic = new SwitchField(tr("Peers may be changed later without a new approval"));
    add(Field::DynamicPeers, tr("Approval"), dynamic);
}

void InterfaceForm::show(const TextReading &reading)
{
    fill(reading.form.interface, FieldPlace::interface, reading);
    const QString text = reading.form.interface.text(Field::PrivateKey);
    const auto key = SecretKey::fromBase64(SecretText(text.toStdString()).view());
    m_publicKey->setText(key ? QString::fromStdString(key->publicKey().toBase64()) : QString());
    m_publicKey->setCursorPosition(0);
}

void InterfaceForm::hideSecrets()
{
    m_privateKey->hideSecret();
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
