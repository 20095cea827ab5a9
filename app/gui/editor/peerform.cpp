// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "gui/editor/peerform.h"

#include "gui/editor/secretfield.h"
#include "gui/secret/secretclipboard.h"
#include "gui/theme/iconbutton.h"

#include <QLineEdit>

namespace adit::gui {

PeerForm::PeerForm(SecretClipboard &clipboard, QWidget *parent) : FieldsForm(parent)
{
    addLine(Field::Name, tr("Name"), tr("a comment that tells peers apart"));
    addLine(Field::PublicKey, tr("Public key"), {});
    m_presharedKey = new SecretField(SecretField::Kind::PresharedKey, tr("Preshared key"));
    m_presharedKey->edit().setPlaceholderText(tr("none"));
    auto *copy =
        new IconButton(Symbol::Copy, tr("Copy the preshared key; it leaves the clipboard after 30 seconds"));
    copy->setObjectName(QStringLiteral("copyPresharedKeyButton"));
    connect(copy, &QToolButton::clicked, this,
            [this, &clipboard] { clipboard.copy(m_presharedKey->value()); });
    connect(&m_presharedKey->edit(), &QLineEdit::textChanged, copy,
            [copy](const QString &text) { copy->setEnabled(!text.isEmpty()); });
    copy->setEnabled(false);
    m_presharedKey->addButton(copy);
    add(Field::PresharedKey, tr("Preshared key"), m_presharedKey);
    LineField &allowedIps =
        addLine(Field::AllowedIps, tr("Allowed IPs"), tr("0.0.0.0/0, ::/0 for all traffic"));
    auto *tool = new IconButton(Symbol::Edit, tr("Tools for allowed IPs"));
    tool->setObjectName(QStringLiteral("allowedIpsButton"));
    connect(tool, &QToolButton::clicked, this, &PeerForm::allowedIpsWanted);
    allowedIps.addButton(tool);
    addLine(Field::Endpoint, tr("Endpoint"), QStringLiteral("vpn.example.org:51820"));
    addLine(Field::Keepalive, tr("Keepalive"), tr("seconds, or off"));
}

void PeerForm::show(const TextReading &reading, int peer)
{
    fill(reading.form.peers[static_cast<std::size_t>(peer)], peer, reading);
}

void PeerForm::hideSecrets()
{
    m_presharedKey->hideSecret();
}

void PeerForm::focusFirst()
{
    if (auto *name = findChild<QLineEdit *>(QStringLiteral("NameEdit")))
        name->setFocus(Qt::OtherFocusReason);
}

} // namespace adit::gui
