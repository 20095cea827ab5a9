// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "gui/share/phonedialog.h"

#include "core/conf/peerentry.h"
#include "gui/share/codepanel.h"
#include "gui/share/phoneform.h"
#include "gui/theme/paragraph.h"
#include "gui/theme/words.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace adit::gui {

namespace {

/// The text of the tunnel with the phone in it, every other line as it was.
Result<SecretText> textWith(const ProfileFile &hub, const Phone &phone, const EndpointName &endpoint)
{
    ConfDocument document = ConfDocument::fromText(hub.text.view());
    if (const auto appended = appendPeer(document, phone.peer); !appended)
        return std::unexpected(appended.error());
    if (hub.tunnel->publicEndpoint != endpoint)
        document.setSetting("Endpoint", endpoint.toString()); // for the next phone
    return SecretText(document.text());
}

} // namespace

PhoneDialog::PhoneDialog(Fleet &fleet, const InterfaceName &hub, QWidget *parent)
    : QDialog(parent),
      m_fleet(fleet),
      m_hub(hub),
      m_pages(new QStackedWidget(this)),
      m_form(new PhoneForm(this)),
      m_problem(paragraph({}, this)),
      m_headline(paragraph({}, this)),
      m_hubNote(paragraph({}, this)),
      m_code(new CodePanel(this))
{
    setObjectName(QStringLiteral("phoneDialog"));
    setWindowTitle(tr("Add a phone to %1").arg(text(hub)));
    m_problem->setObjectName(QStringLiteral("problem"));
    m_hubNote->setObjectName(QStringLiteral("hubNote"));
    auto *layout = new QVBoxLayout(this);
    m_pages->addWidget(formPage());
    m_pages->addWidget(codePage());
    layout->addWidget(m_pages, 1);
    buildButtons();
    connect(m_form, &PhoneForm::changed, this, &PhoneDialog::refresh);
    connect(&m_fleet, &Fleet::tunnelChanged, this, [this](const InterfaceName &name) {
        if (name == m_hub)
            refresh();
    });
    setMinimumWidth(fontMetrics().averageCharWidth() * 70);
    showForm();
}

QWidget *PhoneDialog::formPage()
{
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins({});
    layout->addWidget(
        paragraph(tr("The phone gets keys and addresses of its own and becomes a peer of this tunnel. "
                     "Then you scan its configuration with the WireGuard app."),
                  page));
    layout->addWidget(m_form);
    layout->addWidget(m_problem);
    layout->addStretch();
    return page;
}

QWidget *PhoneDialog::codePage()
{
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins({});
    QFont bold = m_headline->font();
    bold.setBold(true);
    m_headline->setFont(bold);
    layout->addWidget(m_headline);
    layout->addWidget(
        paragraph(tr("In the WireGuard app: add a tunnel, scan from QR code. This is the only copy of "
                     "the phone’s private key; it is forgotten when this window closes."),
                  page));
    layout->addWidget(m_hubNote);
    layout->addWidget(m_code, 1);
    return page;
}

void PhoneDialog::buildButtons()
{
    auto *buttons = new QDialogButtonBox(this);
    m_another = buttons->addButton(tr("Add a&nother phone"), QDialogButtonBox::ActionRole);
    m_close = buttons->addButton(QDialogButtonBox::Cancel);
    m_add = buttons->addButton(tr("Add and &show the code"), QDialogButtonBox::AcceptRole);
    m_add->setObjectName(QStringLiteral("addPhoneButton"));
    m_another->setObjectName(QStringLiteral("anotherPhoneButton"));
    m_close->setObjectName(QStringLiteral("closeButton"));
    m_add->setDefault(true);
    connect(m_add, &QPushButton::clicked, this, &PhoneDialog::add);
    connect(m_another, &QPushButton::clicked, this, &PhoneDialog::showForm);
    connect(m_close, &QPushButton::clicked, this, &PhoneDialog::reject);
    layout()->addWidget(buttons);
}

std::expected<std::shared_ptr<const ProfileFile>, QString> PhoneDialog::hub() const
{
    const FleetTunnel *tunnel = m_fleet.find(m_hub);
    if (!tunnel || !tunnel->profile)
        return std::unexpected(tr("This tunnel has no configuration here."));
    if (!tunnel->profile->tunnel)
        return std::unexpected(tr("The configuration of this tunnel has errors. Mend them first."));
    if (tunnel->profile->tunnel->listenPort == 0)
        return std::unexpected(
            tr("This tunnel listens at no fixed port, so a phone cannot call it. Give it a "
               "ListenPort, or make a new hub for phones."));
    if (const auto free = freeAddresses(*tunnel->profile->tunnel); !free)
        return std::unexpected(errorText(free.error()));
    return tunnel->profile;
}

void PhoneDialog::showForm()
{
    const auto profile = hub();
    m_form->setVisible(profile.has_value());
    m_problem->setText(profile ? QString() : profile.error());
    if (profile)
        m_form->setHub(*(*profile)->tunnel);
    m_pages->setCurrentIndex(0);
    refresh();
}

void PhoneDialog::refresh()
{
    const bool isForm = m_pages->currentIndex() == 0;
    m_add->setVisible(isForm);
    m_add->setEnabled(!m_isBusy && m_form->isVisibleTo(this) && m_form->wishes());
    m_another->setVisible(!isForm);
    m_close->setText(isForm ? tr("Cancel") : tr("Close"));
    m_close->setEnabled(!m_isBusy);
    m_form->setEnabled(!m_isBusy);
    m_problem->setVisible(!m_problem->text().isEmpty());
    const FleetTunnel *tunnel = m_fleet.find(m_hub);
    m_hubNote->setText(tr("%1 is not up: activate it, so that the phone reaches it.").arg(text(m_hub)));
    m_hubNote->setVisible(!tunnel || !tunnel->isUp());
}

void PhoneDialog::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    m_add->setText(isBusy ? tr("Adding…") : tr("Add and &show the code"));
    refresh();
}

void PhoneDialog::add()
{
    const auto profile = hub();
    const auto wishes = m_form->wishes();
    if (!profile || !wishes)
        return showForm();
    auto made = makePhone(*(*profile)->tunnel, *wishes, PhoneKeys::generate());
    const auto changed = made ? textWith(**profile, *made, wishes->endpoint) : std::unexpected(made.error());
    if (!changed) {
        m_problem->setText(errorText(changed.error()));
        return refresh();
    }
    m_problem->clear();
    setBusy(true);
    const auto phone = std::make_shared<const Phone>(*std::move(made));
    m_fleet.apply(m_hub, SecretText(std::string(changed->view())),
                  [self = QPointer(this), phone](const Result<> &result) {
                      if (self)
                          self->onAdded(*phone, result);
                  });
}

void PhoneDialog::onAdded(const Phone &phone, const Result<> &result)
{
    setBusy(false);
    if (!result) {
        m_problem->setText(errorText(result.error()));
        return refresh();
    }
    showCode(phone);
    emit added(text(phone.peer.name));
}

void PhoneDialog::showCode(const Phone &phone)
{
    m_headline->setText(tr("%1 is a peer of %2 now.").arg(text(phone.peer.name), text(m_hub)));
    m_code->setTunnel(phone.tunnel, text(m_hub));
    m_pages->setCurrentIndex(1);
    refresh();
    growToFit(*this);
    // The button said so. A password may have been asked for meanwhile, and then nobody looks at this window.
    if (isActiveWindow())
        m_code->reveal();
}

void PhoneDialog::reject()
{
    if (m_isBusy)
        return;
    if (m_pages->currentIndex() == 0 || m_code->wasHandedOver())
        return QDialog::reject();
    auto *box = new QMessageBox(QMessageBox::Question, tr("Close without a copy?"),
                                tr("Nobody has the phone’s configuration yet."), QMessageBox::Cancel, this);
    box->setObjectName(QStringLiteral("forgetQuestion"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(
        tr("Its private key is forgotten when this window closes. The peer stays in the tunnel "
           "until you remove it."));
    const QPushButton *close = box->addButton(tr("Close anyway"), QMessageBox::DestructiveRole);
    connect(close, &QPushButton::clicked, this, [this] { QDialog::reject(); });
    box->open();
}

} // namespace adit::gui
