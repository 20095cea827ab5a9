// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// Which part of a line is hidden.
#include "gui/editor/secretrange.h"

#include "support/catch.h"

#include <QString>

using namespace adit::gui;

TEST_CASE("the value of a private or preshared key is a secret, however the line is written")
{
    const auto [line, secret] = GENERATE(table<QString, QString>({
        {"PrivateKey = abc=", "abc="},
        {"privatekey=abc=", "abc="},
        {"  PresharedKey\t=  abc=  # why", "abc="},
        {"#PrivateKey = abc=", "abc="},
        {"# PresharedKey = abc= # old", "abc="},
        {"Private Key = abc", "abc"},
        {"PrivatKey = abc", "abc"},
        {"PreSharedKye = abc", "abc"},
    }));
    CAPTURE(line.toStdString());
    const auto range = secretIn(line);
    REQUIRE(range);
    CHECK(line.mid(range->begin, range->length) == secret);
}

TEST_CASE("nothing else is hidden")
{
    const auto line = GENERATE(as<QString>{}, "", "PublicKey = abc=", "PrivateKey =", "PrivateKey = # none",
                               "[Peer]", "PrivateKey", "# my PrivateKey", "AllowedIPs = ::/0", "# Name = x");
    CAPTURE(line.toStdString());
    CHECK_FALSE(secretIn(line));
}

TEST_CASE("a copied text with a key in it is a secret")
{
    CHECK(holdsSecret("[Interface]\nPrivateKey = x\n"));
    CHECK(holdsSecret(" yAnz5TF+lXXJte14tji3zlMNq+hd2rYUIgJBgB3fBmk=\n"));
    CHECK_FALSE(holdsSecret("AllowedIPs = ::/0"));
    CHECK_FALSE(holdsSecret(QString(44, u'\u00e4')));
}
