// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// From a text to the values of the form, and from diagnostics to fields.
#include "sampleprofile.h"

#include "gui/editor/textreading.h"
#include "support/catch.h"

using namespace adit;
using namespace adit::gui;
using namespace adit::test;

TEST_CASE("the form has each value as it is written")
{
    const FormValues form = readForm(profile);
    CHECK(form.interface.text(Field::Address) == "10.0.0.2/24");
    CHECK(form.interface.text(Field::Dns) == "1.1.1.1");
    CHECK(form.interface.text(Field::Mtu).isEmpty());
    REQUIRE(form.peers.size() == 2);
    CHECK(form.peers[0].text(Field::Name) == "Pixel 9");
    CHECK(form.peers[0].text(Field::AllowedIps) == "10.0.0.3/32, 10.0.1.0/24");
    CHECK(form.peers[1].text(Field::Name) == "laptop");
    CHECK(form.peers[1].text(Field::Endpoint) == "vpn.example.org:51820");
    REQUIRE(form.hooks.size() == 1);
    CHECK(form.hooks[0].command == "iptables -A FORWARD -j ACCEPT # kept");
    CHECK(form.strayLines.empty());
}

TEST_CASE("a wrong value is in the form, with its error beside it")
{
    const TextReading reading = readText(replaced(profile, "10.0.0.2/24", "10.0.0.2/99"));
    CHECK_FALSE(reading.broken);
    CHECK_FALSE(reading.tunnel);
    CHECK(reading.form.interface.text(Field::Address) == "10.0.0.2/99");
    const auto found = reading.remarks.find({FieldPlace::interface, Field::Address});
    REQUIRE(found != reading.remarks.end());
    CHECK(found->second.severity == Diagnostic::Severity::Error);
    CHECK_THAT(found->second.text.toStdString(), Catch::Matchers::ContainsSubstring("10.0.0.2/99"));
}

TEST_CASE("a missing key is said at its field")
{
    const TextReading reading = readText("[Interface]\n[Peer]\nAllowedIPs = ::/0\n");
    CHECK_FALSE(reading.broken);
    CHECK(reading.remarks.contains({FieldPlace::interface, Field::PrivateKey}));
    CHECK(reading.remarks.contains({0, Field::PublicKey}));
    CHECK(reading.hasError(0));
    CHECK_FALSE(reading.hasError(1));
}

TEST_CASE("an error that belongs to no field means that the form cannot stand for the text")
{
    const auto [text, line] = GENERATE(table<std::string, std::size_t>({
        {"[Peer]\nPublicKey = x\n", 1},
        {"[Interface]\nListenPrt = 1\n", 2},
        {"[Interface]\nhello\n", 2},
        {"[Interface]\nMTU = 1400\nMTU = 1500\n", 3},
        {"[Interface]\n[Interface]\n", 2},
        {"[Interface]\n[Pear]\n", 2},
        {"[I nterface]\n", 1},
        {"[Interface]\nAllowedIPs = ::/0\n", 2},
        {"MTU = 1400\n[Interface]\n", 1},
        {"", 1},
    }));
    CAPTURE(text);
    const TextReading reading = readText(text);
    REQUIRE(reading.broken);
    CHECK(reading.broken->line == line);
}

TEST_CASE("a warning is beside its field until there is an error")
{
    const TextReading reading = readText(replaced(profile, "10.0.0.3/32", "10.0.0.3/24"));
    REQUIRE(reading.tunnel);
    CHECK(reading.remarks.at({0, Field::AllowedIps}).severity == Diagnostic::Severity::Warning);
    CHECK_FALSE(reading.hasError(0));
    const TextReading worse = readText(replaced(profile, "10.0.0.3/32", "10.0.0.3/24, x"));
    CHECK(worse.remarks.at({0, Field::AllowedIps}).severity == Diagnostic::Severity::Error);
}

TEST_CASE("UTF-16 is read as any text")
{
    std::string wide = "\xFF\xFE";
    for (const char c : profile)
        wide += std::string{c, '\0'};
    const TextReading reading = readText(wide);
    CHECK(reading.tunnel);
    CHECK(reading.form.peers.size() == 2);
}
