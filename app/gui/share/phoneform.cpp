// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "gui/share/phoneform.h"

#include "core/conf/comments.h"
#include "core/tunnel/fieldtext.h"
#include "gui/share/publicendpoint.h"
#include "gui/theme/words.h"
#include "gui/transfer/complaint.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>

#include <algorithm>

namespace adit::gui {

namespace {

QLabel *note(QWidget *parent, const QString &text = {})
{
    auto *label = new QLabel(text, parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

PhoneForm::PhoneForm(QWidget *parent)
    : QWidget(parent),
      m_name(new QLineEdit(this)),
      m_nameComplaint(new ComplaintLabel(m_name, this)),
      m_endpoint(new QLineEdit(this)),
      m_endpointComplaint(new ComplaintLabel(m_endpoint, this)),
      m_networks(new QRadioButton(this)),
      m_everything(new QRadioButton(tr("&All its traffic"), this)),
      m_routeNote(
          note(this, tr("This computer does not pass it on to the internet yet: switch forwarding and "
                        "masquerading on in the configuration of this tunnel."))),
      m_dns(new QLineEdit(this)),
      m_dnsComplaint(new ComplaintLabel(m_dns, this)),
      m_addresses(note(this))
{
    m_name->setObjectName(QStringLiteral("phoneName"));
    m_name->setPlaceholderText(tr("Pixel 9"));
    m_endpoint->setObjectName(QStringLiteral("publicEndpoint"));
    m_endpoint->setPlaceholderText(QStringLiteral("vpn.example.org"));
    m_networks->setObjectName(QStringLiteral("routeNetworks"));
    m_everything->setObjectName(QStringLiteral("routeEverything"));
    m_dns->setObjectName(QStringLiteral("phoneDns"));
    m_dns->setPlaceholderText(tr("as the phone has it"));
    m_addresses->setObjectName(QStringLiteral("phoneAddresses"));
    m_networks->setChecked(true);
    build();
    for (const QLineEdit *field : {m_name, m_endpoint, m_dns})
        connect(field, &QLineEdit::textChanged, this, &PhoneForm::judge);
    connect(m_everything, &QRadioButton::toggled, this, &PhoneForm::judge);
    judge();
}

void PhoneForm::build()
{
    auto *form = new QFormLayout(this);
    form->setContentsMargins({});
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Name of the phone:"), m_name);
    form->addRow(QString(), m_nameComplaint);
    form->addRow(tr("This computer’s address on the &internet:"), m_endpoint);
    form->addRow(QString(), m_endpointComplaint);
    form->addRow(tr("Through the tunnel goes:"), m_networks);
    form->addRow(QString(), m_everything);
    form->addRow(QString(), m_routeNote);
    form->addRow(tr("&DNS servers:"), m_dns);
    form->addRow(QString(), m_dnsComplaint);
    form->addRow(tr("Its addresses:"), m_addresses);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
}

void PhoneForm::setHub(const Tunnel &hub)
{
    m_takenNames.clear();
    std::ranges::transform(hub.peers, std::back_inserter(m_takenNames), &Peer::name);
    m_port = hub.listenPort;
    m_sharesWayOut = hub.forwarding == Forwarding::Masqueraded;
    m_name->clear();
    if (m_endpoint->text().isEmpty() && hub.publicEndpoint)
        m_endpoint->setText(text(hub.publicEndpoint->toString()));
    std::vector<IpPrefix> networks;
    std::ranges::transform(hub.addresses, std::back_inserter(networks), &IpPrefix::network);
    m_networks->setText(tr("&Only traffic for %1").arg(text(fieldtext::prefixes(networks))));
    const auto free = freeAddresses(hub);
    m_addresses->setText(free ? text(fieldtext::prefixes(*free)) : errorText(free.error()));
    judge();
    m_name->setFocus();
}

void PhoneForm::judge()
{
    // Nobody is told off for what is not typed yet.
    m_nameComplaint->complain(m_name->text().isEmpty() ? QString() : nameComplaint());
    m_endpointComplaint->complain(m_endpoint->text().isEmpty() ? QString() : endpointComplaint());
    m_dnsComplaint->complain(dnsComplaint());
    m_routeNote->setVisible(m_everything->isChecked() && !m_sharesWayOut);
    emit changed();
}

QString PhoneForm::nameComplaint() const
{
    const std::string name = m_name->text().trimmed().toStdString();
    if (name.empty() || !conf::isUsableName(name))
        return tr("This cannot be the name of a phone.");
    return std::ranges::find(m_takenNames, name) != m_takenNames.end()
               ? tr("The tunnel has a peer of this name.")
               : QString();
}

QString PhoneForm::endpointComplaint() const
{
    return parsePublicEndpoint(m_endpoint->text(), m_port)
               ? QString()
               : tr("Write a host name or an address, with a port if the phone must use another one.");
}

QString PhoneForm::dnsComplaint() const
{
    PhoneWishes wishes;
    return addDns(wishes, m_dns->text().toStdString()) ? QString()
                                                       : tr("Write addresses of servers and search domains.");
}

std::optional<PhoneWishes> PhoneForm::wishes() const
{
    if (!nameComplaint().isEmpty() || !endpointComplaint().isEmpty() || !dnsComplaint().isEmpty())
        return std::nullopt;
    PhoneWishes wishes{.name = m_name->text().trimmed().toStdString(),
                       .endpoint = parsePublicEndpoint(m_endpoint->text(), m_port).value(),
                       .route = m_everything->isChecked() ? PhoneWishes::Route::Everything
                                                          : PhoneWishes::Route::Networks};
    (void)addDns(wishes, m_dns->text().toStdString()); // judged above
    return wishes;
}

} // namespace adit::gui
