// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// Secrets leave the clipboard again, and nothing else does.
#include "gui/secret/secretclipboard.h"

#include "support/catch.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QSignalSpy>

using namespace adit::gui;
using namespace std::chrono_literals;

TEST_CASE("a secret is marked for clipboard managers and taken away after its time")
{
    QClipboard &clipboard = *QGuiApplication::clipboard();
    SecretClipboard secrets(clipboard, nullptr, 20ms);
    QSignalSpy cleared(&secrets, &SecretClipboard::cleared);
    secrets.copy("a secret");
    CHECK(clipboard.text() == "a secret");
    CHECK(clipboard.mimeData()->data("x-kde-passwordManagerHint") == "secret");
    REQUIRE(cleared.wait());
    CHECK(clipboard.text().isEmpty());
}

TEST_CASE("what was copied after the secret stays")
{
    QClipboard &clipboard = *QGuiApplication::clipboard();
    SecretClipboard secrets(clipboard, nullptr, 20ms);
    QSignalSpy cleared(&secrets, &SecretClipboard::cleared);
    secrets.copy("a secret");
    clipboard.setText("something else");
    REQUIRE(cleared.wait());
    CHECK(clipboard.text() == "something else");
}

TEST_CASE("a secret goes with the program that copied it")
{
    QClipboard &clipboard = *QGuiApplication::clipboard();
    {
        SecretClipboard secrets(clipboard);
        secrets.copy("a secret");
    }
    CHECK(clipboard.text().isEmpty());
}
