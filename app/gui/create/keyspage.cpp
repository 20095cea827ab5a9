// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "gui/create/keyspage.h"

#include "agent/fleet.h"
#include "gui/create/clientdraft.h"
#include "gui/theme/icons.h"
#include "gui/theme/words.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>

namespace adit::gui {

KeysPage::KeysPage(const Fleet &fleet, const QString &title, const QString &explanation, QWidget *parent)
    : FieldPage(title, explanation, parent),
      m_key(SecretKey::generatePrivate()),
      m_name(addField(
          {.label = tr("N&ame:"),
           .objectName = "tunnelName",
           .complaint = [&fleet](const QString &name) { return complaint::tunnelName(fleet, name); }})),
      m_publicKey(new QLineEdit(this))
{
    addKey();
    addNote(tr(
        "The key pair was made just now. The other side needs the public key; the private key never leaves "
        "this computer."));
    showKey();
}

void KeysPage::addKey()
{
    m_publicKey->setObjectName(QStringLiteral("publicKey"));
    m_publicKey->setReadOnly(true);
    m_publicKey->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    auto *copy = new QPushButton(icon(Symbol::Copy, palette()), tr("&Copy"), this);
    copy->setObjectName(QStringLiteral("copyPublicKeyButton"));
    auto *another = new QPushButton(icon(Symbol::Generate, palette()), tr("New &keys"), this);
    another->setObjectName(QStringLiteral("newKeysButton"));
    addRow(tr("&Public key:"), m_publicKey);
    addButtons({copy, another});
    connect(copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_publicKey->text()); });
    connect(another, &QPushButton::clicked, this, [this] {
        m_key = SecretKey::generatePrivate();
        showKey();
    });
}

void KeysPage::showKey()
{
    m_publicKey->setText(text(m_key.publicKey().toBase64()));
    m_publicKey->setCursorPosition(0);
}

QString KeysPage::tunnelName() const
{
    return m_name->text();
}

void KeysPage::proposeName(const InterfaceName &name)
{
    if (m_name->text().isEmpty())
        m_name->setText(text(name));
}

} // namespace adit::gui
