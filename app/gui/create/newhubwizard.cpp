// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "gui/create/newhubwizard.h"

#include "agent/udpport.h"
#include "core/tunnel/fieldtext.h"
#include "core/tunnel/nameproposal.h"
#include "gui/create/clientdraft.h"
#include "gui/create/keyspage.h"
#include "gui/create/reviewpage.h"
#include "gui/create/surroundings.h"
#include "gui/share/phonedialog.h"
#include "gui/share/publicendpoint.h"
#include "gui/theme/words.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace adit::gui {

/// Where the hub is: inside, and from outside.
class NewHubWizard::PlacePage : public FieldPage
{
public:
    // Without a meta-object of its own, the page would look for its sentences where those of FieldPage are.
    static QString tr(const char *sentence) { return NewHubWizard::tr(sentence); }

    PlacePage(const Fleet &fleet, const KeysPage &keys, const PortRange &ports, QWidget *parent)
        : FieldPage(tr("Addresses"),
                    tr("These were chosen so that they meet no network that this computer knows."), parent),
          m_fleet(fleet),
          m_keys(keys),
          m_ports(ports),
          m_addresses(addField({.label = tr("&Addresses of this computer:"),
                                .objectName = "addresses",
                                .complaint = complaint::addresses})),
          m_port(
              addField({.label = tr("&UDP port:"), .objectName = "listenPort", .complaint = portComplaint})),
          m_endpoint(
              addField({.label = tr("Its address on the &internet (optional):"),
                        .objectName = "publicEndpoint",
                        .placeholder = QStringLiteral("vpn.example.org"),
                        .complaint = [this](const QString &typed) { return endpointComplaint(typed); }}))
    {
        m_allTaken = addNote(
            tr("All UDP ports from %1 to %2 are in use. Write another one, or choose other ports in the "
               "settings.")
                .arg(m_ports.first)
                .arg(m_ports.last));
        m_allTaken->setObjectName(QStringLiteral("allTakenNote"));
        addNote(tr("Phones call this computer at that address. Behind a router, have it forward the UDP port "
                   "to this "
                   "computer."));
        m_reach =
            new QCheckBox(tr("&Let peers reach my network, and the internet, through this computer"), this);
        m_reach->setObjectName(QStringLiteral("reachBox"));
        addRow(QString(), m_reach);
        auto *others = new QPushButton(tr("&Propose others"), this);
        others->setObjectName(QStringLiteral("proposeButton"));
        addButtons({others});
        connect(others, &QPushButton::clicked, this, [this] { propose(); });
        connect(m_port, &QLineEdit::textChanged, this, [this] { judge(); });
        propose();
    }

    Result<Tunnel> tunnel() const
    {
        const auto addresses = parsePrefixes(m_addresses->text());
        if (!addresses || addresses->empty() || !portComplaint(m_port->text()).isEmpty())
            return fail(Errc::InvalidConfig);
        Tunnel hub{.privateKey = m_keys.key().clone(),
                   .listenPort = m_port->text().toUShort(),
                   .addresses = *addresses,
                   .forwarding = m_reach->isChecked() ? Forwarding::Masqueraded : Forwarding::Off,
                   // The approval of a hub is that of its phones: each new one asks for no password.
                   .dynamicPeers = true};
        if (const auto endpoint = parsePublicEndpoint(m_endpoint->text(), hub.listenPort))
            hub.publicEndpoint = *endpoint;
        return hub;
    }

private:
    void propose()
    {
        const HubSurroundings around = surroundingsOf(m_fleet);
        const auto hub = proposeHub(around, m_keys.key().clone(), systemDice());
        const auto port = firstFreePort(m_ports, around.ports, isUdpPortFree);
        // Where nothing is free, the person chooses.
        m_addresses->setText(hub ? text(fieldtext::prefixes(hub->addresses)) : QString());
        m_port->setText(port ? QString::number(*port) : QString());
        m_allTaken->setVisible(!port);
    }

    static QString portComplaint(const QString &typed)
    {
        bool isNumber = false;
        const ushort port = typed.toUShort(&isNumber);
        if (!isNumber || port == 0)
            return tr("Write a number from 1 to 65535.");
        return isUdpPortFree(port) ? QString() : tr("Another program uses this port.");
    }

    QString endpointComplaint(const QString &typed) const
    {
        return typed.trimmed().isEmpty() || parsePublicEndpoint(typed, m_port->text().toUShort())
                   ? QString()
                   : tr("Write a host name or an address, with a port if phones must use another one.");
    }

    const Fleet &m_fleet;
    const KeysPage &m_keys;
    PortRange m_ports;
    QLineEdit *m_addresses;
    QLineEdit *m_port;
    QLineEdit *m_endpoint;
    QLabel *m_allTaken = nullptr;
    QCheckBox *m_reach = nullptr;
};

NewHubWizard::NewHubWizard(Fleet &fleet, QWidget *parent, const PortRange &ports)
    : Wizard(fleet, tr("New hub for phones"), parent),
      m_keys(new KeysPage(fleet, tr("Name and keys"),
                          tr("A tunnel on this computer that phones and other computers call."), this)),
      m_place(new PlacePage(fleet, *m_keys, ports, this))
{
    setObjectName(QStringLiteral("newHubWizard"));
    std::vector<InterfaceName> taken;
    for (const FleetTunnel &one : fleet.tunnels())
        taken.push_back(one.name);
    m_keys->proposeName(adit::proposeName("hub", taken).name);
    addPage(m_keys);
    addPage(m_place);
    auto *review = new ReviewPage([this] { return tunnel(); }, this);
    review->addNote(tr("Phones can be added later without asking for a password again."));
    m_addPhone = review->addChoice(tr("Add a &phone next"));
    m_addPhone->setObjectName(QStringLiteral("addPhoneBox"));
    addPage(review);
}

QString NewHubWizard::name() const
{
    return m_keys->tunnelName();
}

Result<Tunnel> NewHubWizard::tunnel() const
{
    return m_place->tunnel();
}

void NewHubWizard::onCreated(const InterfaceName &name)
{
    if (!m_addPhone->isChecked())
        return;
    auto *dialog = new PhoneDialog(fleet(), name, parentWidget());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace adit::gui
