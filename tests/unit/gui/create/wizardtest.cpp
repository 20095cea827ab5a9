// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "gui/create/newhubwizard.h"
#include "gui/create/newtunnelwizard.h"
#include "gui/create/reviewpage.h"
#include "gui/share/phonedialog.h"
#include "unit/gui/transfer/transferfixture.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QTranslator>

using namespace adit;
using namespace adit::gui;
using namespace adit::test;

namespace {

template <typename Kind>
struct WizardFixture : TransferFixture
{
    WizardFixture()
    {
        QObject::connect(&wizard, &Wizard::created, &window,
                         [this](const InterfaceName &name) { created.push_back(name.text()); });
        wizard.show();
    }
    QLineEdit *field(const char *name) { return part<QLineEdit>(&wizard, name); }
    bool mayGoOn() { return wizard.button(QWizard::NextButton)->isEnabled(); }
    bool mayCreate() { return wizard.button(QWizard::FinishButton)->isEnabled(); }

    Kind wizard{fleet, &window};
    std::vector<std::string> created{};
};

/// Gives what it is asked for in another language, if it is asked where the catalogues have it.
class Elsewhere final : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *, const char *, int) const override
    {
        const bool known = QByteArrayView(context).endsWith("::NewTunnelWizard") ||
                           QByteArrayView(context).endsWith("::NewHubWizard");
        return known ? QStringLiteral("elsewhere") : QString();
    }
};

using Client = WizardFixture<NewTunnelWizard>;
using Hub = WizardFixture<NewHubWizard>;

} // namespace

TEST_CASE_METHOD(Client, "a client is made from nothing, page by page")
{
    REQUIRE(fleet.add(home, smallText(1)));
    CHECK_FALSE(mayGoOn());
    for (const char *wrong : {"home", "1st", "a name"}) {
        field("tunnelName")->setText(wrong);
        CHECK_FALSE(mayGoOn());
    }
    field("tunnelName")->setText("office");
    CHECK(mayGoOn());
    part<QPushButton>(&wizard, "copyPublicKeyButton")->click();
    const QString publicKey = QGuiApplication::clipboard()->text();
    CHECK(publicKey == field("publicKey")->text());
    wizard.next();

    CHECK_FALSE(mayGoOn());
    field("peerPublicKey")->setText(publicKey); // our own
    field("peerEndpoint")->setText("vpn.example.org:51820");
    CHECK_FALSE(mayGoOn());
    field("peerPublicKey")->setText(QString::fromStdString(peerKeyText));
    CHECK(mayGoOn());
    wizard.next();

    CHECK_FALSE(mayGoOn());
    field("addresses")->setText("10.0.0.2/24");
    CHECK(mayGoOn());
    part<QRadioButton>(&wizard, "routeNetworks")->click();
    CHECK_FALSE(mayGoOn());
    field("networks")->setText("10.0.0.0/24");
    CHECK(mayGoOn());
    wizard.next();

    REQUIRE(mayCreate());
    const QString review = part<QPlainTextEdit>(&wizard, "review")->toPlainText();
    CHECK(review.contains("AllowedIPs = 10.0.0.0/24"));
    CHECK(review.contains("PrivateKey = ••••"));
    wizard.accept();
    CHECK(created == std::vector<std::string>{"office"});
    const FleetTunnel *made = fleet.find(named("office"));
    REQUIRE(made != nullptr);
    REQUIRE(made->profile->tunnel);
    CHECK(made->profile->tunnel->privateKey.publicKey().toBase64() == publicKey.toStdString());
    CHECK_FALSE(review.toStdString().find(made->profile->tunnel->privateKey.reveal().view()) !=
                std::string::npos);
}

TEST_CASE_METHOD(Client, "a name that somebody took meanwhile keeps the wizard open")
{
    field("tunnelName")->setText("office");
    wizard.next();
    field("peerPublicKey")->setText(QString::fromStdString(peerKeyText));
    field("peerEndpoint")->setText("192.0.2.1:1");
    wizard.next();
    field("addresses")->setText("10.0.0.2/24");
    wizard.next();
    REQUIRE(store.save(named("office"), smallText(1), Overwrite::Refuse));
    wizard.accept();
    CHECK(wizard.isVisible());
    CHECK(created.empty());
    CHECK(saved("office") == smallText(1));
}

TEST_CASE_METHOD(Hub, "a hub is proposed whole, and the first phone is next")
{
    CHECK(field("tunnelName")->text() == "hub");
    wizard.next();
    CHECK(mayGoOn());
    const QString proposed = field("addresses")->text();
    part<QPushButton>(&wizard, "proposeButton")->click();
    CHECK(field("addresses")->text() != proposed);
    field("listenPort")->setText("0");
    CHECK_FALSE(mayGoOn());
    field("listenPort")->setText("51234");
    field("publicEndpoint")->setText("no/host");
    CHECK_FALSE(mayGoOn());
    field("publicEndpoint")->setText("vpn.example.org");
    CHECK(mayGoOn());
    wizard.next();
    REQUIRE(mayCreate());
    wizard.accept();
    CHECK(created == std::vector<std::string>{"hub"});
    const Tunnel &hub = *fleet.find(named("hub"))->profile->tunnel;
    CHECK(hub.listenPort == 51234);
    CHECK(hub.publicEndpoint == EndpointName{"vpn.example.org", 51234});
    CHECK(hub.dynamicPeers);
    CHECK(hub.addresses.size() == 2);
    auto *phone = shown<PhoneDialog>("phoneDialog");
    CHECK(part<QLineEdit>(phone, "publicEndpoint")->text() == "vpn.example.org:51234");
}

TEST_CASE_METHOD(Hub, "a hub lets peers reach more than this computer when that was wished")
{
    const bool wished = GENERATE(false, true);
    wizard.next();
    if (wished)
        part<QCheckBox>(&wizard, "reachBox")->click();
    wizard.next();
    part<QCheckBox>(&wizard, "addPhoneBox")->setChecked(false);
    wizard.accept();
    CHECK(fleet.find(named("hub"))->profile->tunnel->forwarding ==
          (wished ? Forwarding::Masqueraded : Forwarding::Off));
}

TEST_CASE_METHOD(TransferFixture, "a hub gets the first port of the range that no profile has")
{
    // Nobody else binds there while a test runs: below the range of ports that the kernel hands out.
    constexpr std::uint16_t first = 28411;
    REQUIRE(fleet.add(home, "[Interface]\nPrivateKey = " + privateKeyText + "\nListenPort = 28411\n"));
    NewHubWizard wizard(fleet, &window, {first, first + 1});
    wizard.show();
    wizard.next();
    CHECK(part<QLineEdit>(&wizard, "listenPort")->text() == "28412");
    CHECK_FALSE(part<QLabel>(&wizard, "allTakenNote")->isVisibleTo(&wizard));
}

TEST_CASE_METHOD(TransferFixture,
                 "when the range is used up, that is said, and the port is the person's to write")
{
    REQUIRE(fleet.add(home, "[Interface]\nPrivateKey = " + privateKeyText + "\nListenPort = 28411\n"));
    NewHubWizard wizard(fleet, &window, {28411, 28411});
    wizard.show();
    wizard.next();
    CHECK(part<QLineEdit>(&wizard, "listenPort")->text().isEmpty());
    CHECK_FALSE(part<QLineEdit>(&wizard, "addresses")->text().isEmpty());
    const auto *note = part<QLabel>(&wizard, "allTakenNote");
    CHECK(note->isVisibleTo(&wizard));
    CHECK(note->text().contains("28411"));
    CHECK_FALSE(wizard.button(QWizard::NextButton)->isEnabled());
}

TEST_CASE_METHOD(Hub, "no phone is added when nobody wants one")
{
    wizard.next();
    wizard.next();
    part<QCheckBox>(&wizard, "addPhoneBox")->setChecked(false);
    wizard.accept();
    CHECK(created.size() == 1);
    CHECK(window.findChild<PhoneDialog *>() == nullptr);
}

TEST_CASE_METHOD(TransferFixture,
                 "the pages of the wizards look for their sentences where they are translated")
{
    Elsewhere elsewhere;
    REQUIRE(QCoreApplication::installTranslator(&elsewhere));
    {
        NewTunnelWizard tunnel(fleet, &window);
        NewHubWizard forPhones(fleet, &window);
        CHECK(tunnel.page(1)->title() == "elsewhere");
        CHECK(tunnel.page(2)->title() == "elsewhere");
        CHECK(forPhones.page(1)->title() == "elsewhere");
    }
    QCoreApplication::removeTranslator(&elsewhere);
}
