// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// Fields, peers and keys in the form.
#include "pagefixture.h"
#include "sampleprofile.h"

#include "gui/editor/peerlistmodel.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMessageBox>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>

using namespace adit;
using namespace adit::gui;
using namespace adit::test;

TEST_CASE_METHOD(PageFixture,
                 "keys are dots until they are asked for, and a new one is made only after a question")
{
    open(profile);
    auto &key = find<QLineEdit>("PrivateKeyEdit");
    auto &field = find<QWidget>("PrivateKeyField");
    CHECK(key.echoMode() == QLineEdit::Password);
    CHECK(find<QLineEdit>("ownPublicKey").text().toStdString() == publicKeyText);
    field.findChild<QToolButton *>("revealButton")->click();
    CHECK(key.echoMode() == QLineEdit::Normal);
    field.findChild<QToolButton *>("generateButton")->click();
    auto &question = find<QMessageBox>("replaceKeyQuestion");
    CHECK(key.text().toStdString() == privateKeyText);
    for (QAbstractButton *button : question.buttons()) {
        if (question.buttonRole(button) == QMessageBox::AcceptRole)
            button->click();
    }
    const std::string made = key.text().toStdString();
    CHECK(made != privateKeyText);
    REQUIRE(SecretKey::fromBase64(made));
    CHECK(find<QPlainTextEdit>("confText").toPlainText().toStdString() ==
          replaced(profile, privateKeyText, made));
    page.show(std::nullopt);
    CHECK(key.echoMode() == QLineEdit::Password);
}

TEST_CASE_METHOD(PageFixture, "a copied public key is plain, a copied preshared key is marked as a secret")
{
    open(replaced(profile, "# Name = Pixel 9\n[Peer]\n",
                  "# Name = Pixel 9\n[Peer]\nPresharedKey = " + presharedKeyText + "\n"));
    const QClipboard &clipboard = *QGuiApplication::clipboard();
    find<QToolButton>("copyPublicKeyButton").click();
    CHECK(clipboard.text().toStdString() == publicKeyText);
    CHECK_FALSE(clipboard.mimeData()->hasFormat("x-kde-passwordManagerHint"));
    find<QToolButton>("copyPresharedKeyButton").click();
    CHECK(clipboard.text().toStdString() == presharedKeyText);
    CHECK(clipboard.mimeData()->hasFormat("x-kde-passwordManagerHint"));
}

TEST_CASE_METHOD(PageFixture, "a chosen peer is shown, and editing it changes that peer")
{
    open(profile);
    auto &list = find<QListView>("peerList");
    auto &endpoint = find<QLineEdit>("EndpointEdit");
    CHECK(list.model()->rowCount() == 2);
    CHECK(find<QLineEdit>("NameEdit").text() == "Pixel 9");
    CHECK(endpoint.text().isEmpty());
    list.setFocus();
    QTest::keyClick(&list, Qt::Key_Down);
    CHECK(endpoint.text() == "vpn.example.org:51820");
    endpoint.selectAll();
    QTest::keyClicks(&endpoint, "[::1]:9");
    CHECK(find<QPlainTextEdit>("confText").toPlainText().toStdString() ==
          replaced(profile, "vpn.example.org:51820", "[::1]:9"));
}

TEST_CASE_METHOD(PageFixture, "peers are added, moved and removed by buttons, the touched one stays chosen")
{
    open(profile);
    auto &list = find<QListView>("peerList");
    find<QToolButton>("addPeerButton").click();
    CHECK(list.currentIndex().row() == 2);
    CHECK(find<QLineEdit>("NameEdit").hasFocus());
    CHECK(find<QWidget>("PublicKeyField").findChild<QLabel *>("remark")->isVisible());
    QTest::keyClicks(&find<QLineEdit>("NameEdit"), "new");
    find<QToolButton>("peerUpButton").click();
    CHECK(list.currentIndex().row() == 1);
    CHECK(find<QLineEdit>("NameEdit").text() == "new");
    find<QToolButton>("removePeerButton").click();
    CHECK(list.currentIndex().row() == 1);
    CHECK(find<QPlainTextEdit>("confText").toPlainText().toStdString() == profile);
}

TEST_CASE_METHOD(PageFixture, "many peers can be filtered")
{
    open(hubOf(50));
    auto &filter = find<QLineEdit>("peerFilter");
    auto &list = find<QListView>("peerList");
    QTest::keyClicks(&filter, "phone 42");
    CHECK(list.model()->rowCount() == 1);
    CHECK(find<QLineEdit>("NameEdit").text() == "phone 42");
    find<QToolButton>("addPeerButton").click();
    CHECK(filter.text().isEmpty());
    CHECK(list.currentIndex().row() == 50);
}

TEST_CASE_METHOD(PageFixture, "masquerading brings forwarding along, and goes with it")
{
    open(profile);
    auto &text = find<QPlainTextEdit>("confText");
    QTest::keyClick(&find<QCheckBox>("MasqueradeEdit"), Qt::Key_Space);
    CHECK(text.toPlainText().contains("#@ Forward = yes\n"));
    CHECK(text.toPlainText().contains("#@ Masquerade = yes\n"));
    CHECK(find<QCheckBox>("ForwardEdit").isChecked());
    QTest::keyClick(&find<QCheckBox>("ForwardEdit"), Qt::Key_Space);
    CHECK_FALSE(find<QCheckBox>("MasqueradeEdit").isChecked());
    CHECK(text.toPlainText().toStdString() == profile);
}

TEST_CASE_METHOD(PageFixture, "routing is asked for where the tunnel takes all traffic, or says it already")
{
    const std::string interface = "[Interface]\nPrivateKey = " + privateKeyText + "\n";
    const std::string peer = "[Peer]\nPublicKey = " + peerKeyText + "\nAllowedIPs = ";
    open(interface + peer + "10.0.0.0/8\n");
    CHECK_FALSE(find<QComboBox>("RoutingEdit").isVisibleTo(&page));
    open(interface + peer + "0.0.0.0/1, 128.0.0.0/1\n");
    auto &box = find<QComboBox>("RoutingEdit");
    CHECK(box.isVisibleTo(&page));
    box.setFocus();
    QTest::keyClick(&box, Qt::Key_End);
    CHECK(find<QPlainTextEdit>("confText").toPlainText().contains("#@ Routing = lan\n"));
}

TEST_CASE_METHOD(PageFixture, "choices write their words")
{
    open(profile);
    auto &box = find<QComboBox>("KillSwitchEdit");
    box.setFocus();
    QTest::keyClick(&box, Qt::Key_End);
    auto &text = find<QPlainTextEdit>("confText");
    CHECK(text.toPlainText().contains("#@ KillSwitch = strict\n"));
    QTest::keyClick(&box, Qt::Key_Home);
    CHECK(text.toPlainText().toStdString() == profile);
    find<QToolButton>("moreFieldsButton").click();
    QTest::keyClick(&find<QCheckBox>("DynamicPeersEdit"), Qt::Key_Space);
    CHECK(text.toPlainText().contains("#@ DynamicPeers = yes\n"));
}

TEST_CASE_METHOD(PageFixture, "a free port is none that a tunnel has")
{
    open(profile);
    find<QPushButton>("proposePortButton").click();
    const int port = find<QLineEdit>("ListenPortEdit").text().toInt();
    CHECK(port >= 49152);
    CHECK(port <= 65535);
}

TEST_CASE_METHOD(PageFixture, "the tool for allowed IPs writes its result")
{
    open(profile);
    find<QToolButton>("allowedIpsButton").click();
    auto &dialog = find<QDialog>("allowedIpsDialog");
    auto &excluded = *dialog.findChild<QLineEdit *>("excludedPrefixes");
    QTest::keyClicks(&excluded, "10.0.1.0/25");
    QTest::keyClick(&excluded, Qt::Key_Return);
    CHECK(find<QLineEdit>("AllowedIPsEdit").text() == "10.0.0.3/32, 10.0.1.128/25");
}

TEST_CASE_METHOD(PageFixture, "commands are shown with the sentence that they are never run")
{
    open(profile);
    auto &hooks = find<QLabel>("hooksText");
    CHECK(hooks.isVisible());
    CHECK(hooks.text().startsWith("PostUp = iptables -A FORWARD -j ACCEPT # kept"));
}

TEST_CASE("the model of the peers keeps its rows in order through any edit")
{
    PeerListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const auto set = [&](const std::string &text) { model.set(readText(text), QPalette()); };
    set(hubOf(3));
    CHECK(model.rowCount() == 3);
    CHECK(model.index(1).data().toString() == "phone 2  (10.1.2.2/32)");
    set(hubOf(5));
    set(replaced(hubOf(5), "# Name = phone 2\n", ""));
    CHECK(model.index(1).data().toString().startsWith("Peer xTBA"));
    set("[Interface]\n[Peer]\n");
    CHECK(model.rowCount() == 1);
    CHECK(model.index(0).data().toString() == "New peer");
    CHECK(model.index(0).data(Qt::AccessibleTextRole).toString() == "New peer, has an error");
    set("");
    CHECK(model.rowCount() == 0);
}
