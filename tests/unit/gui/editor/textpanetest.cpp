// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// The text: what is hidden, what is offered, what is copied.
#include "sampleprofile.h"

#include "gui/editor/diagnosticmodel.h"
#include "gui/editor/textpane.h"
#include "gui/editor/textreading.h"
#include "support/catch.h"

#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QMimeData>
#include <QTest>
#include <QTextBlock>
#include <QToolButton>

using namespace adit;
using namespace adit::gui;
using namespace adit::test;

namespace {

struct Pane
{
    explicit Pane(const std::string &text = profile)
    {
        pane.document().setPlainText(QString::fromStdString(text));
        pane.resize(600, 400);
        pane.QWidget::show();
        pane.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&pane));
    }

    QTextBlock keyLine() { return pane.document().find("privatekey").block(); }
    bool completes() const
    {
        const QWidget *popup = QApplication::activePopupWidget();
        return popup && popup->objectName() == "keyCompletions";
    }

    SecretClipboard clipboard{*QGuiApplication::clipboard()};
    TextPane pane{clipboard};
    ConfTextEdit &edit = pane.edit();
};

} // namespace

TEST_CASE("a key is hidden until it is asked for, or typed")
{
    Pane pane;
    CHECK(pane.edit.hides(pane.keyLine()));
    CHECK_FALSE(pane.edit.hides(pane.pane.document().find("AllowedIPs").block()));
    auto *reveal = pane.pane.findChild<QToolButton *>("revealKeysButton");
    reveal->click();
    CHECK_FALSE(pane.edit.hides(pane.keyLine()));
    reveal->click();
    CHECK(pane.edit.hides(pane.keyLine()));

    pane.edit.setFocus();
    pane.edit.setTextCursor(QTextCursor(pane.keyLine()));
    CHECK(pane.edit.hides(pane.keyLine()));
    QTest::keyClick(&pane.edit, Qt::Key_End);
    QTest::keyClicks(&pane.edit, "!");
    CHECK_FALSE(pane.edit.hides(pane.keyLine()));
    QTest::keyClick(&pane.edit, Qt::Key_Down);
    CHECK(pane.edit.hides(pane.keyLine()));
}

TEST_CASE("whoever types on and chooses no completion gets a new line")
{
    Pane pane;
    pane.edit.setFocus();
    pane.edit.moveCursor(QTextCursor::End);
    QTest::keyClick(&pane.edit, Qt::Key_Return);
    // As the window system gives keys: to what is in front.
    const auto type = [&](const QString &text) {
        for (const QChar letter : text) {
            QWidget *popup = QApplication::activePopupWidget();
            QWidget *front = popup ? popup : &pane.edit;
            if (letter == '\n')
                QTest::keyClick(front, Qt::Key_Return);
            else
                QTest::keyClicks(front, QString(letter));
            QCoreApplication::processEvents();
        }
    };
    type("[Peer]\nAllowedI\n# Name = x\n");
    CHECK_FALSE(pane.completes());
    CHECK(pane.edit.toPlainText().endsWith("[Peer]\nAllowedI\n# Name = x\n"));
}

TEST_CASE("a hidden key looks like any other of its length, also when it is selected")
{
    const auto picture = [](const std::string &key) {
        Pane pane("PrivateKey = " + key);
        pane.edit.setCursorWidth(0);
        pane.edit.selectAll();
        return pane.edit.viewport()->grab().toImage();
    };
    CHECK(picture(privateKeyText) == picture(presharedKeyText));
    CHECK(picture(privateKeyText) != picture("short"));
}

TEST_CASE("a screen reader is told dots for a hidden key, and the key when it is shown")
{
    Pane pane;
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(&pane.edit);
    REQUIRE(interface);
    REQUIRE(interface->textInterface());
    QAccessibleTextInterface &text = *interface->textInterface();
    const QString hidden = text.text(0, text.characterCount());
    CHECK(hidden.toStdString() == replaced(profile, privateKeyText, QString(44, u'\u2022').toStdString()));
    CHECK(interface->text(QAccessible::Value) == hidden);
    CHECK(interface->text(QAccessible::Name) == "Configuration as text");
    CHECK(interface->state().editable);
    pane.pane.findChild<QToolButton *>("revealKeysButton")->click();
    CHECK(text.text(0, text.characterCount()).toStdString() == profile);
    text.setSelection(0, 2, 4);
    CHECK(pane.edit.textCursor().selectedText() == "my");
    CHECK(text.selectionCount() == 1);
    CHECK(text.offsetAtPoint(text.characterRect(3).center()) == 3);
}

TEST_CASE("a copy with a key in it is marked as a secret, another is not")
{
    Pane pane;
    pane.edit.selectAll();
    pane.edit.copy();
    CHECK(QGuiApplication::clipboard()->mimeData()->hasFormat("x-kde-passwordManagerHint"));
    QTextCursor cursor = pane.pane.document().find("AllowedIPs = ");
    pane.edit.setTextCursor(cursor);
    pane.edit.copy();
    CHECK_FALSE(QGuiApplication::clipboard()->mimeData()->hasFormat("x-kde-passwordManagerHint"));
}

TEST_CASE("keys are completed by the keyboard")
{
    Pane pane("[Interface]\n");
    pane.edit.setFocus();
    pane.edit.moveCursor(QTextCursor::End);
    QTest::keyClicks(&pane.edit, "Li");
    QApplication::processEvents();
    REQUIRE(pane.completes());
    QTest::keyClick(&pane.edit, Qt::Key_Tab);
    CHECK(pane.edit.toPlainText() == "[Interface]\nListenPort = ");
    CHECK_FALSE(pane.completes());
    QTest::keyClick(&pane.edit, Qt::Key_Return);
    QTest::keyClick(&pane.edit, Qt::Key_Space, Qt::ControlModifier);
    CHECK(pane.completes());
}

TEST_CASE("errors are underlined and listed, with the way to their place")
{
    Pane pane(replaced(profile, "10.0.0.2/24", "10.0.0.2/99"));
    pane.pane.show(readText(replaced(profile, "10.0.0.2/24", "10.0.0.2/99")));
    auto &list = *pane.pane.findChild<QAbstractItemView *>("diagnosticList");
    REQUIRE(list.model()->rowCount() == 2);
    REQUIRE(pane.edit.extraSelections().size() == 2);
    CHECK(pane.edit.extraSelections().first().cursor.selectedText() == "10.0.0.2/99");
    QObject::connect(&pane.pane, &TextPane::placeWanted, &pane.edit, &ConfTextEdit::goTo);
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {},
                      list.visualRect(list.model()->index(0, 0)).center());
    CHECK(pane.edit.textCursor().block().text() == "\tAddress\t=  10.0.0.2/99 # home");
    CHECK(pane.edit.textCursor().positionInBlock() == 12);
}

TEST_CASE("the list of errors is a sound model")
{
    DiagnosticModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.set(readText("[Interface]\nMTU = 1\n").diagnostics, QPalette());
    REQUIRE(model.rowCount() == 2);
    CHECK(model.index(1).data().toString().startsWith("Line 2: "));
    CHECK(model.index(1).data(Qt::AccessibleTextRole).toString().startsWith("Error in line 2: "));
    model.set({}, QPalette());
    CHECK(model.rowCount() == 0);
}
