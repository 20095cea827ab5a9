// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "gui/editor/secretfield.h"

#include "base/keys.h"
#include "gui/secret/secretline.h"
#include "gui/theme/iconbutton.h"

#include <QLineEdit>
#include <QMessageBox>

namespace adit::gui {

SecretField::SecretField(Kind kind, const QString &name)
    : LineField(name),
      m_kind(kind),
      m_reveal(new IconButton(Symbol::Reveal, {}))
{
    // No dictionary, no keyboard and no session file may learn it.
    edit().setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    m_reveal->setCheckable(true);
    connect(m_reveal, &QToolButton::toggled, this, &SecretField::setReveal);
    auto *make = new IconButton(Symbol::Generate, tr("Generate a new key"));
    make->setObjectName(QStringLiteral("generateButton"));
    m_reveal->setObjectName(QStringLiteral("revealButton"));
    connect(make, &QToolButton::clicked, this, &SecretField::askToReplace);
    addButton(m_reveal);
    addButton(make);
    setReveal();
}

void SecretField::hideSecret()
{
    m_reveal->setChecked(false);
}

void SecretField::setReveal()
{
    const bool shown = m_reveal->isChecked();
    setLineText(edit(), shown ? LineText::Shown : LineText::Hidden);
    m_reveal->setSymbol(shown ? Symbol::Hide : Symbol::Reveal,
                        shown ? tr("Hide the key") : tr("Show the key"));
}

void SecretField::generate()
{
    const SecretKey key =
        m_kind == Kind::PrivateKey ? SecretKey::generatePrivate() : SecretKey::generatePreshared();
    const SecretText text = key.reveal();
    enter(QString::fromUtf8(text.view().data(), static_cast<qsizetype>(text.view().size())));
}

void SecretField::askToReplace()
{
    if (value().isEmpty())
        return generate();
    auto *box = new QMessageBox(QMessageBox::Warning, tr("Replace the key"),
                                m_kind == Kind::PrivateKey ? tr("Replace the private key with a new one?")
                                                           : tr("Replace the preshared key with a new one?"),
                                QMessageBox::Cancel, this);
    box->setObjectName(QStringLiteral("replaceKeyQuestion"));
    box->setInformativeText(m_kind == Kind::PrivateKey
                                ? tr("The peers know this tunnel by its public key. They reach it again when "
                                     "they are given the new one.")
                                : tr("The peer must be given the new one before it is reached again."));
    QPushButton *replace = box->addButton(tr("Replace"), QMessageBox::AcceptRole);
    connect(replace, &QPushButton::clicked, this, &SecretField::generate);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

} // namespace adit::gui
