// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// The page as a person uses it: form and text in step, saving, leaving, changes by others.
#include "pagefixture.h"
#include "sampleprofile.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTextBlock>

using namespace adit;
using namespace adit::gui;
using namespace adit::test;

namespace {

std::string textOf(const QPlainTextEdit &edit)
{
    return edit.toPlainText().toStdString();
}

} // namespace

TEST_CASE_METHOD(PageFixture, "typing in the form changes one value of the text, and Ctrl+S saves it")
{
    open(profile);
    auto &dns = find<QLineEdit>("DNSEdit");
    CHECK(dns.text() == "1.1.1.1");
    dns.setFocus();
    dns.selectAll();
    QTest::keyClicks(&dns, "9.9.9.9, lan");
    CHECK(textOf(find<QPlainTextEdit>("confText")) == replaced(profile, "1.1.1.1", "9.9.9.9, lan"));
    CHECK(page.hasUnsavedChanges());

    QSignalSpy applied(&page, &ConfigurationPage::applied);
    find<QPushButton>("applyButton").click();
    REQUIRE((!applied.isEmpty() || applied.wait()));
    CHECK(onDisk() == replaced(profile, "1.1.1.1", "9.9.9.9, lan"));
    CHECK_FALSE(page.hasUnsavedChanges());
    CHECK_FALSE(find<QPushButton>("applyButton").isEnabled());
}

TEST_CASE_METHOD(PageFixture, "typing in the text refills the form and leaves focus and cursor alone")
{
    open(profile);
    auto &text = find<QPlainTextEdit>("confText");
    text.setFocus();
    QTextCursor cursor = text.document()->find("1.1.1.1");
    cursor.setPosition(cursor.selectionEnd());
    text.setTextCursor(cursor);
    QTest::keyClicks(&text, ", 8.8.8.8");
    CHECK(page.hasUnsavedChanges()); // reads what is pending
    CHECK(find<QLineEdit>("DNSEdit").text() == "1.1.1.1, 8.8.8.8");
    CHECK(text.hasFocus());
    CHECK(text.textCursor().positionInBlock() == 22);
}

TEST_CASE_METHOD(PageFixture,
                 "a field keeps what is typed while it is not valid yet, with the error beside it")
{
    open(profile);
    auto &address = find<QLineEdit>("AddressEdit");
    auto &remark = *find<QWidget>("AddressField").findChild<QLabel *>("remark");
    address.setFocus();
    address.selectAll();
    QTest::keyClicks(&address, "10.0.0.7/2, ");
    CHECK(address.text() == "10.0.0.7/2, ");
    CHECK(remark.isVisible());
    CHECK_FALSE(find<QPushButton>("applyButton").isEnabled());
    CHECK(find<QListView>("diagnosticList").isVisible());
    QTest::keyClicks(&address, "fd00::7");
    CHECK_FALSE(remark.isVisible());
    CHECK(find<QPushButton>("applyButton").isEnabled());
    CHECK(textOf(find<QPlainTextEdit>("confText")) ==
          replaced(profile, "10.0.0.2/24", "10.0.0.7/2, fd00::7"));
}

TEST_CASE_METHOD(PageFixture, "a text that the form cannot follow greys it, with the way to the error")
{
    open(profile);
    auto &text = find<QPlainTextEdit>("confText");
    text.setFocus();
    text.moveCursor(QTextCursor::End);
    QTest::keyClicks(&text, "nonsense");
    CHECK(page.hasUnsavedChanges());
    CHECK(find<QLabel>("formBroken").isVisible());
    CHECK_FALSE(find<QLineEdit>("DNSEdit").isEnabled());
    CHECK(find<QLineEdit>("DNSEdit").text() == "1.1.1.1");
    text.moveCursor(QTextCursor::Start);
    auto &list = find<QListView>("diagnosticList");
    list.setFocus();
    QTest::keyClick(&list, Qt::Key_End);
    QTest::keyClick(&list, Qt::Key_Return);
    CHECK(text.hasFocus());
    CHECK(text.textCursor().block().text() == "nonsense");
    text.undo();
    CHECK_FALSE(page.hasUnsavedChanges());
    CHECK(find<QLineEdit>("DNSEdit").isEnabled());
}

TEST_CASE_METHOD(PageFixture,
                 "a change by another program is taken when nothing is unsaved, else asked about")
{
    open(profile);
    const std::string theirs = replaced(profile, "1.1.1.1", "4.4.4.4");
    REQUIRE(store.save(home, theirs, Overwrite::Replace));
    fleet.reload();
    CHECK(find<QLineEdit>("DNSEdit").text() == "4.4.4.4");
    CHECK_FALSE(page.hasUnsavedChanges());

    auto &dns = find<QLineEdit>("DNSEdit");
    dns.setFocus();
    QTest::keyClick(&dns, Qt::Key_End);
    QTest::keyClicks(&dns, ", 5.5.5.5");
    REQUIRE(store.save(home, profile, Overwrite::Replace));
    fleet.reload();
    REQUIRE(find<QPushButton>("keepMineButton").isVisible());
    SECTION("mine stays, and is what differs from the file")
    {
        find<QPushButton>("keepMineButton").click();
        CHECK(dns.text() == "4.4.4.4, 5.5.5.5");
        CHECK(page.hasUnsavedChanges());
    }
    SECTION("the file's is taken, and mine comes back by undo")
    {
        find<QPushButton>("takeFileButton").click();
        CHECK(dns.text() == "1.1.1.1");
        CHECK_FALSE(page.hasUnsavedChanges());
        find<QPlainTextEdit>("confText").undo();
        CHECK(page.hasUnsavedChanges());
        CHECK(dns.text() == "4.4.4.4, 5.5.5.5");
    }
    CHECK_FALSE(find<QPushButton>("keepMineButton").isVisible());
}

TEST_CASE_METHOD(PageFixture, "leaving asks about unsaved changes, and only about those")
{
    open(profile);
    std::optional<bool> answer;
    page.askToLeave([&](bool mayLeave) { answer = mayLeave; });
    CHECK(answer == true);

    answer.reset();
    QTest::keyClicks(&find<QLineEdit>("MTUEdit"), "1400");
    page.askToLeave([&](bool mayLeave) { answer = mayLeave; });
    CHECK_FALSE(answer);
    auto &box = find<QMessageBox>("leaveQuestion");
    const auto press = [&](QMessageBox::ButtonRole role) {
        for (QAbstractButton *button : box.buttons()) {
            if (box.buttonRole(button) == role)
                return button->click();
        }
    };
    SECTION("staying keeps them")
    {
        press(QMessageBox::RejectRole);
        CHECK(answer == false);
        CHECK(page.hasUnsavedChanges());
    }
    SECTION("they can be thrown away")
    {
        press(QMessageBox::DestructiveRole);
        CHECK(answer == true);
        CHECK_FALSE(page.hasUnsavedChanges());
        CHECK(onDisk() == profile);
    }
    SECTION("they can be saved")
    {
        press(QMessageBox::AcceptRole);
        REQUIRE(waitFor([&] { return answer.has_value(); }));
        CHECK(answer == true);
        CHECK(onDisk() == replaced(profile, "DNS = 1.1.1.1\n", "DNS = 1.1.1.1\nMTU = 1400\n"));
    }
}

TEST_CASE_METHOD(PageFixture, "a running tunnel is changed after what will change was shown")
{
    open(profileText());
    REQUIRE(bringUp(home));
    REQUIRE(waitFor([&] { return fleet.find(home)->status.state == LinkState::Up; }));
    auto &address = find<QLineEdit>("AddressEdit");
    address.selectAll();
    QTest::keyClicks(&address, "10.9.0.3/32");
    find<QPushButton>("applyButton").click();
    auto &dialog = find<QDialog>("changeDialog");
    CHECK(dialog.findChild<QListWidget *>("changeList")->item(0)->text() ==
          "Change Address from 10.9.0.2/32 to 10.9.0.3/32.");
    CHECK(onDisk() == profileText());
    QSignalSpy applied(&page, &ConfigurationPage::applied);
    dialog.findChild<QPushButton *>("applyChangeButton")->click();
    REQUIRE((!applied.isEmpty() || applied.wait()));
    CHECK(onDisk() == profileText("10.9.0.3/32"));
    CHECK(small->calls(QStringLiteral("Install")) == 2);
    CHECK_FALSE(page.hasUnsavedChanges());
}

TEST_CASE_METHOD(PageFixture, "a live change can be made on trial, and the file stays as it was edited")
{
    open(profileText());
    REQUIRE(bringUp(home));
    REQUIRE(waitFor([&] { return fleet.find(home)->status.state == LinkState::Up; }));
    auto &address = find<QLineEdit>("AddressEdit");
    address.selectAll();
    QTest::keyClicks(&address, "10.9.0.3/32");
    find<QPushButton>("applyButton").click();
    QSignalSpy applied(&page, &ConfigurationPage::applied);
    find<QPushButton>("tryChangeButton").click();
    REQUIRE((!applied.isEmpty() || applied.wait()));
    CHECK(small->calls(QStringLiteral("InstallOnTrial")) == 1);
    CHECK(small->lastCall(QStringLiteral("InstallOnTrial")).arguments().at(2).toUInt() == 30);
    CHECK(onDisk() == profileText("10.9.0.3/32"));
    CHECK_FALSE(page.hasUnsavedChanges());
}

TEST_CASE_METHOD(PageFixture, "a live change that is refused says so and keeps what was typed")
{
    open(profileText());
    REQUIRE(bringUp(home));
    REQUIRE(waitFor([&] { return fleet.find(home)->status.state == LinkState::Up; }));
    small->refusal = Error{Errc::AuthorizationDismissed, {}};
    auto &address = find<QLineEdit>("AddressEdit");
    address.selectAll();
    QTest::keyClicks(&address, "10.9.0.3/32");
    find<QPushButton>("applyButton").click();
    find<QPushButton>("applyChangeButton").click();
    REQUIRE(waitFor([&] { return find<QLabel>("editorNoticeText").isVisible(); }));
    CHECK(find<QLabel>("editorNoticeText").text().startsWith("Nothing was changed"));
    CHECK(page.hasUnsavedChanges());
    CHECK(find<QPushButton>("applyButton").isEnabled());
    CHECK(onDisk() == profileText());
}

TEST_CASE_METHOD(PageFixture, "without a profile there is an explanation in place of an editor")
{
    open(profile);
    page.show(std::nullopt);
    CHECK(find<QLabel>("configurationExplanation").isVisible());
    CHECK_FALSE(find<QPlainTextEdit>("confText").isVisible());
    CHECK(textOf(find<QPlainTextEdit>("confText")).empty());
    CHECK(find<QLineEdit>("PrivateKeyEdit").text().isEmpty());
    CHECK_FALSE(page.hasUnsavedChanges());
}

TEST_CASE_METHOD(PageFixture,
                 "the form shows the peer that the cursor is in, and a chosen peer is brought into sight")
{
    open(hubOf(50));
    auto &text = find<QPlainTextEdit>("confText");
    text.setFocus();
    text.setTextCursor(text.document()->find("# Name = phone 42"));
    CHECK(find<QLineEdit>("NameEdit").text() == "phone 42");
    auto &list = find<QListView>("peerList");
    list.setFocus();
    QTest::keyClick(&list, Qt::Key_Home);
    CHECK(find<QLineEdit>("NameEdit").text() == "phone 1");
    CHECK(text.cursorForPosition(QPoint(1, 1)).block().text() == "[Peer]");
    CHECK(list.hasFocus());
}

TEST_CASE_METHOD(PageFixture, "a file that goes while it is edited can be saved again")
{
    open(profile);
    QTest::keyClicks(&find<QLineEdit>("MTUEdit"), "1400");
    REQUIRE(store.remove(home));
    fleet.reload();
    CHECK(find<QLabel>("editorNoticeText").isVisible());
    REQUIRE(find<QPushButton>("applyButton").isEnabled());
    find<QPushButton>("applyButton").click();
    CHECK(onDisk() == replaced(profile, "DNS = 1.1.1.1\n", "DNS = 1.1.1.1\nMTU = 1400\n"));
    CHECK_FALSE(page.hasUnsavedChanges());
    CHECK_FALSE(find<QLabel>("editorNoticeText").isVisible());
}
