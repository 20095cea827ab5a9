// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "gui/create/newtunnelwizard.h"

#include "gui/create/keyspage.h"
#include "gui/create/reviewpage.h"
#include "gui/secret/secretline.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QRadioButton>

namespace adit::gui {

/// Who is called, and where.
class NewTunnelWizard::PeerPage : public FieldPage
{
public:
    // Without a meta-object of its own, the page would look for its sentences where those of FieldPage are.
    static QString tr(const char *sentence) { return NewTunnelWizard::tr(sentence); }

    PeerPage(const KeysPage &keys, QWidget *parent)
        : FieldPage(tr("The other side"), tr("Whoever runs the other side tells you these."), parent),
          m_name(addField({.label = tr("N&ame (optional):"), .objectName = "peerName"})),
          m_publicKey(addField(
              {.label = tr("Its &public key:"),
               .objectName = "peerPublicKey",
               .complaint = [&keys](const QString &key) { return complaint::publicKey(key, keys.key()); }})),
          m_endpoint(addField({.label = tr("Its &endpoint:"),
                               .objectName = "peerEndpoint",
                               .placeholder = QStringLiteral("vpn.example.org:51820"),
                               .complaint = complaint::endpoint})),
          m_presharedKey(addField({.label = tr("P&reshared key (optional):"),
                                   .objectName = "presharedKey",
                                   .complaint = complaint::presharedKey}))
    {
        setLineText(*m_presharedKey, LineText::Hidden);
    }

    void fill(ClientDraft &draft) const
    {
        draft.peerName = m_name->text();
        draft.publicKey = m_publicKey->text();
        draft.endpoint = m_endpoint->text();
        draft.presharedKey = m_presharedKey->text();
    }

private:
    QLineEdit *m_name;
    QLineEdit *m_publicKey;
    QLineEdit *m_endpoint;
    QLineEdit *m_presharedKey;
};

/// Which addresses this machine has inside, and what goes through.
class NewTunnelWizard::TrafficPage : public FieldPage
{
public:
    // Without a meta-object of its own, the page would look for its sentences where those of FieldPage are.
    static QString tr(const char *sentence) { return NewTunnelWizard::tr(sentence); }

    explicit TrafficPage(QWidget *parent)
        : FieldPage(tr("Addresses and traffic"),
                    tr("What this computer is called inside, and what goes through the tunnel."), parent),
          m_addresses(addField({.label = tr("&Addresses of this computer:"),
                                .objectName = "addresses",
                                .placeholder = QStringLiteral("10.0.0.2/24, fd00::2/64"),
                                .complaint = complaint::addresses})),
          m_dns(addField({.label = tr("&DNS (optional):"),
                          .objectName = "dns",
                          .placeholder = QStringLiteral("10.0.0.1, home.example"),
                          .complaint = complaint::dns})),
          m_everything(new QRadioButton(tr("A&ll traffic"), this)),
          m_only(new QRadioButton(tr("&Only traffic for these networks:"), this)),
          m_keepalive(new QCheckBox(
              tr("Keep the way bac&k open: this computer is behind a router or a firewall"), this))
    {
        m_everything->setObjectName(QStringLiteral("routeEverything"));
        m_only->setObjectName(QStringLiteral("routeNetworks"));
        m_keepalive->setObjectName(QStringLiteral("keepalive"));
        m_everything->setChecked(true);
        m_keepalive->setChecked(true);
        addRow(tr("Through the tunnel goes:"), m_everything);
        addRow(QString(), m_only);
        m_networks = addField({.label = {},
                               .objectName = "networks",
                               .placeholder = QStringLiteral("10.0.0.0/24, 192.168.1.0/24"),
                               .complaint = complaint::networks});
        m_networks->setAccessibleName(tr("Networks"));
        m_networks->setEnabled(false);
        addRow(QString(), m_keepalive);
        connect(m_only, &QRadioButton::toggled, this, [this](bool isOn) {
            m_networks->setEnabled(isOn);
            judge();
        });
    }

    void fill(ClientDraft &draft) const
    {
        draft.addresses = m_addresses->text();
        draft.dns = m_dns->text();
        draft.route = m_only->isChecked() ? ClientDraft::Route::Networks : ClientDraft::Route::Everything;
        draft.networks = m_networks->text();
        draft.isBehindNat = m_keepalive->isChecked();
    }

private:
    QLineEdit *m_addresses;
    QLineEdit *m_dns;
    QRadioButton *m_everything;
    QRadioButton *m_only;
    QLineEdit *m_networks = nullptr;
    QCheckBox *m_keepalive;
};

NewTunnelWizard::NewTunnelWizard(Fleet &fleet, QWidget *parent)
    : Wizard(fleet, tr("New tunnel"), parent),
      m_keys(new KeysPage(fleet, tr("Name and keys"),
                          tr("A tunnel to another computer, a server or a router that runs WireGuard."),
                          this)),
      m_peer(new PeerPage(*m_keys, this)),
      m_traffic(new TrafficPage(this))
{
    setObjectName(QStringLiteral("newTunnelWizard"));
    addPage(m_keys);
    addPage(m_peer);
    addPage(m_traffic);
    addPage(new ReviewPage([this] { return tunnel(); }, this));
}

QString NewTunnelWizard::name() const
{
    return m_keys->tunnelName();
}

Result<Tunnel> NewTunnelWizard::tunnel() const
{
    ClientDraft draft;
    m_peer->fill(draft);
    m_traffic->fill(draft);
    return draft.tunnel(m_keys->key());
}

} // namespace adit::gui
