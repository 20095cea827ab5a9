// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "gui/share/phonedialog.h"
#include "core/conf/confreader.h"
#include "gui/share/codepanel.h"
#include "gui/share/qrwidget.h"
#include "scanned.h"
#include "unit/gui/transfer/transferfixture.h"

#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QRadioButton>

using namespace adit;
using namespace adit::gui;
using namespace adit::test;

namespace {

const std::string hubText = "# mine\n[Interface]\nPrivateKey=" + privateKeyText +
                            " # odd spelling\nListenPort=51820\nAddress=10.8.0.1/24, fd00:8::1/64\n";

struct PhoneFixture : TransferFixture
{
    explicit PhoneFixture(const std::string &text = hubText)
    {
        REQUIRE(store.save(home, text, Overwrite::Refuse));
        fleet.reload();
        dialog.emplace(fleet, home, &window);
        dialog->show();
    }
    QLineEdit *field(const char *name) { return part<QLineEdit>(&*dialog, name); }
    QPushButton *button(const char *name) { return part<QPushButton>(&*dialog, name); }
    QString label(const char *name) { return part<QLabel>(&*dialog, name)->text(); }
    bool isThere(const char *name) { return part<QWidget>(&*dialog, name)->isVisibleTo(&*dialog); }
    /// Fills the form and adds the phone; true when its code can be shown.
    bool add(const QString &name, const QString &endpoint = "vpn.example.org")
    {
        field("phoneName")->setText(name);
        field("publicEndpoint")->setText(endpoint);
        button("addPhoneButton")->click();
        return waitFor([&] { return isThere("anotherPhoneButton") || isThere("problem"); }) &&
               isThere("anotherPhoneButton");
    }
    Tunnel hub() { return readConf(saved("home")).tunnel.value(); }
    /// The configuration as the phone scans it.
    Tunnel phone()
    {
        auto *qr = part<QrWidget>(&*dialog, "qrCode");
        if (!qr->isRevealed())
            button("showCodeButton")->click();
        const std::string read = scanned(qr->grab().toImage());
        CHECK(read == scannedByZbar(qr->grab().toImage()));
        return readConf(read).tunnel.value();
    }

    std::optional<PhoneDialog> dialog{};
};

} // namespace

TEST_CASE_METHOD(PhoneFixture, "a phone becomes a peer, and the code that is shown fits it")
{
    CHECK(label("phoneAddresses") == "10.8.0.2/32, fd00:8::2/128");
    REQUIRE(add("Pixel 9"));
    const Tunnel after = hub();
    REQUIRE(after.peers.size() == 1);
    CHECK(after.peers.front().name == "Pixel 9");
    CHECK(saved("home").starts_with("# mine\n"));
    CHECK(saved("home").find(" # odd spelling\n") != std::string::npos);
    const Tunnel scanned = phone();
    CHECK(scanned.privateKey.publicKey() == after.peers.front().publicKey);
    CHECK(scanned.peers.front().publicKey == after.privateKey.publicKey());
    CHECK(scanned.peers.front().presharedKey == after.peers.front().presharedKey);
    CHECK(scanned.addresses == after.peers.front().allowedIps);
    CHECK(scanned.peers.front().endpoint == EndpointName{"vpn.example.org", 51820});
    CHECK(saved("home").find(scanned.privateKey.reveal().view()) == std::string::npos);
}

TEST_CASE_METHOD(PhoneFixture, "the address of this machine is remembered for the next phone")
{
    REQUIRE(add("first", "vpn.example.org:4500"));
    CHECK(hub().publicEndpoint == EndpointName{"vpn.example.org", 4500});
    button("anotherPhoneButton")->click();
    CHECK(field("publicEndpoint")->text() == "vpn.example.org:4500");
    CHECK(field("phoneName")->text().isEmpty());
    CHECK(label("phoneAddresses") == "10.8.0.3/32, fd00:8::3/128");
    PhoneDialog later(fleet, home, &window);
    CHECK(part<QLineEdit>(&later, "publicEndpoint")->text() == "vpn.example.org:4500");
}

TEST_CASE_METHOD(PhoneFixture,
                 "a tunnel that runs is changed live: the helper is asked before anything is saved")
{
    small->approve(specOf(home, hubText), LinkState::Up);
    REQUIRE(waitFor([&] { return fleet.find(home)->isUp(); }));
    CHECK_FALSE(isThere("hubNote"));
    small->holdsBack = true;
    field("phoneName")->setText("Pixel 9");
    field("publicEndpoint")->setText("vpn.example.org");
    button("addPhoneButton")->click();
    REQUIRE(waitFor([&] { return small->calls("ApprovePeers") > 0; }));
    CHECK(saved("home") == hubText);
    // The window waits, and cannot be closed over it.
    CHECK_FALSE(button("addPhoneButton")->isEnabled());
    dialog->reject();
    CHECK(dialog->isVisible());
    small->refusal = Error{Errc::KernelRefused, {}};
    small->release();
    REQUIRE(waitFor([&] { return isThere("problem"); }));
    CHECK(saved("home") == hubText);
}

TEST_CASE_METHOD(PhoneFixture, "a refused change leaves no phone behind, and the form as it was typed")
{
    small->approve(specOf(home, hubText), LinkState::Up);
    REQUIRE(waitFor([&] { return fleet.find(home)->isUp(); }));
    small->refusal = Error{Errc::NotAuthorized, {}};
    CHECK_FALSE(add("Pixel 9"));
    CHECK(label("problem").contains("not allowed"));
    CHECK(saved("home") == hubText);
    CHECK(field("phoneName")->text() == "Pixel 9");
    CHECK(button("addPhoneButton")->isEnabled());
}

TEST_CASE_METHOD(PhoneFixture, "what is typed is judged at once")
{
    auto *go = button("addPhoneButton");
    CHECK_FALSE(go->isEnabled());
    field("phoneName")->setText("Pixel 9");
    CHECK_FALSE(go->isEnabled());
    field("publicEndpoint")->setText("no/host");
    CHECK_FALSE(go->isEnabled());
    CHECK_FALSE(field("publicEndpoint")->accessibleDescription().isEmpty());
    field("publicEndpoint")->setText("2001:db8::1");
    CHECK(go->isEnabled());
    field("phoneDns")->setText("not/a/name");
    CHECK_FALSE(go->isEnabled());
    field("phoneDns")->setText("1.1.1.1, home.example");
    CHECK(go->isEnabled());
    part<QRadioButton>(&*dialog, "routeEverything")->click();
    REQUIRE(add("Pixel 9"));
    const Tunnel scanned = phone();
    CHECK(scanned.dnsDomains == std::vector<std::string>{"home.example"});
    CHECK(scanned.peers.front().allowedIps.size() == 2);
    button("anotherPhoneButton")->click();
    field("phoneName")->setText("Pixel 9");
    CHECK_FALSE(go->isEnabled());
}

TEST_CASE_METHOD(PhoneFixture, "a phone that nobody has got is not forgotten without a question")
{
    REQUIRE(add("Pixel 9"));
    auto *qr = part<QrWidget>(&*dialog, "qrCode");
    const bool wasShown = qr->isRevealed();
    dialog->reject();
    CHECK(dialog->isVisible() == !wasShown);
    if (wasShown)
        return;
    auto *question = dialog->findChild<QMessageBox *>("forgetQuestion");
    REQUIRE(question != nullptr);
    question->reject();
    button("showCodeButton")->click();
    dialog->reject();
    CHECK_FALSE(dialog->isVisible());
}

TEST_CASE("a tunnel that no phone can call says so")
{
    const auto [text, word] = GENERATE(table<std::string, const char *>({
        {profileText(), "ListenPort"},
        {"[Interface]\nMTU = 1\n", "errors"},
        {"[Interface]\nPrivateKey = " + privateKeyText + "\nListenPort = 1\nAddress = 10.8.0.1/32\n", "room"},
    }));
    PhoneFixture fixture(text);
    CHECK(fixture.label("problem").contains(word));
    CHECK(fixture.isThere("problem"));
    CHECK_FALSE(fixture.button("addPhoneButton")->isEnabled());
}
