// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// The first page of a wizard: the tunnel's name, and the public key of the pair that was made for it.
#pragma once

#include "base/interfacename.h"
#include "base/keys.h"
#include "gui/create/fieldpage.h"

class QLineEdit;

namespace adit {
class Fleet;
}

namespace adit::gui {

class KeysPage : public FieldPage
{
    Q_OBJECT

public:
    /// The fleet must outlive the page.
    KeysPage(const Fleet &fleet, const QString &title, const QString &explanation, QWidget *parent);

    QString tunnelName() const;
    const SecretKey &key() const { return m_key; }
    /// Fills the name in, where nothing was typed.
    void proposeName(const InterfaceName &name);

private:
    void addKey();
    void showKey();

    SecretKey m_key;
    QLineEdit *m_name;
    QLineEdit *m_publicKey;
};

} // namespace adit::gui
