// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// Editing without loss: what was not edited stays byte for byte.
#include "readingtext.h"

#include "core/conf/confdocument.h"
#include "support/catch.h"

using namespace adit;
using namespace adit::test;

namespace {

const std::string written = "# my tunnel\n"
                            "[interface]\n"
                            "privatekey=" +
                            privateKeyText +
                            "   # secret\n"
                            "\tAddress\t=  10.0.0.2/24 # home\n"
                            "DNS = 1.1.1.1\n"
                            "DNS = 9.9.9.9\n"
                            "\n"
                            "# ---- phones ----\n"
                            "\n"
                            "# Name = Pixel 9\n"
                            "# bought in May\n"
                            "[Peer]\n"
                            "PublicKey = " +
                            peerKeyText +
                            "\n"
                            "AllowedIPs = 10.0.0.3/32\n"
                            "\n"
                            "### Client laptop\n"
                            "\n"
                            "[Peer]\n"
                            "PublicKey = " +
                            otherPeerKeyText + "\n";

const PublicKey pixel = PublicKey::fromBase64(peerKeyText).value();
const PublicKey laptop = PublicKey::fromBase64(otherPeerKeyText).value();

std::string replaced(std::string text, const std::string &from, const std::string &to)
{
    return text.replace(text.find(from), from.size(), to);
}

} // namespace

TEST_CASE("any text comes back as it was")
{
    const auto text =
        GENERATE_COPY(as<std::string>{}, written, "", "\n", "no newline", "\xEF\xBB\xBF[Peer]\r\n",
                      "\r\r\n\n", "\xff\x01", std::string("a\0b\n", 4));
    CHECK(ConfDocument::fromText(text).text() == text);
}

TEST_CASE("UTF-16 comes back as UTF-8")
{
    CHECK(ConfDocument::fromText(std::string_view("\xFF\xFE[\0]\0\n\0\xFC\0", 10)).text() == "[]\n\xC3\xBC");
}

TEST_CASE("one edited value leaves everything else as it was")
{
    auto document = ConfDocument::fromText(written);
    document.setInterfaceValue("Address", "10.9.0.1/24");
    CHECK(document.text() == replaced(written, "10.0.0.2/24", "10.9.0.1/24"));
    REQUIRE(document.setPeerValue(pixel, "allowedips", "10.0.0.9/32"));
    CHECK(document.text() ==
          replaced(replaced(written, "10.0.0.2/24", "10.9.0.1/24"), "10.0.0.3/32", "10.0.0.9/32"));
}

TEST_CASE("a list on several lines becomes one line")
{
    auto document = ConfDocument::fromText(written);
    document.setInterfaceValue("DNS", "8.8.8.8, 1.1.1.1");
    CHECK(document.text() == replaced(written, "DNS = 1.1.1.1\nDNS = 9.9.9.9\n", "DNS = 8.8.8.8, 1.1.1.1\n"));
}

TEST_CASE("an empty value removes the key, and a missing key changes nothing")
{
    auto document = ConfDocument::fromText(written);
    document.setInterfaceValue("DNS", "");
    CHECK(document.text() == replaced(written, "DNS = 1.1.1.1\nDNS = 9.9.9.9\n", ""));
    document.setInterfaceValue("MTU", "");
    CHECK(document.text() == replaced(written, "DNS = 1.1.1.1\nDNS = 9.9.9.9\n", ""));
}

TEST_CASE("a new key goes to its canonical place")
{
    auto document = ConfDocument::fromText(written);
    document.setInterfaceValue("listenport", "51820");
    CHECK(document.text() == replaced(written, "\tAddress", "ListenPort = 51820\n\tAddress"));
    REQUIRE(document.setPeerValue(laptop, "Endpoint", "a:1"));
    CHECK_THAT(document.text(), Catch::Matchers::EndsWith(otherPeerKeyText + "\nEndpoint = a:1\n"));
}

TEST_CASE("a value cannot bring in lines of its own")
{
    auto document = ConfDocument::fromText(written);
    document.setInterfaceValue("MTU", "1400\nPostUp = reboot\r");
    CHECK_THAT(document.text(), Catch::Matchers::ContainsSubstring("MTU = 1400 PostUp = reboot"));
}

TEST_CASE("new lines end like the lines of the file")
{
    auto document = ConfDocument::fromText("[Interface]\r\nMTU = 1400");
    document.setInterfaceValue("Table", "off");
    CHECK(document.text() == "[Interface]\r\nMTU = 1400\r\nTable = off\r\n");
}

TEST_CASE("an interface is made where there is none")
{
    auto empty = ConfDocument::fromText("");
    empty.setInterfaceValue("MTU", "1400");
    CHECK(empty.text() == "[Interface]\nMTU = 1400\n");
    auto peers = ConfDocument::fromText("[Peer]\n");
    peers.setInterfaceValue("MTU", "1400");
    CHECK(peers.text() == "[Interface]\nMTU = 1400\n\n[Peer]\n");
}

TEST_CASE("an empty assignment is filled in place")
{
    auto document = ConfDocument::fromText("[Interface]\nMTU =\nTable=\n");
    document.setInterfaceValue("MTU", "1400");
    document.setInterfaceValue("Table", "off");
    CHECK(document.text() == "[Interface]\nMTU = 1400\nTable=off\n");
}

TEST_CASE("a name is changed where it stands, made where there is none, and removed")
{
    auto document = ConfDocument::fromText(written);
    REQUIRE(document.setPeerName(pixel, "Pixel 10"));
    REQUIRE(document.setPeerName(laptop, "desk"));
    CHECK(document.text() ==
          replaced(replaced(written, "Pixel 9", "Pixel 10"), "Client laptop", "Client desk"));
    REQUIRE(document.setPeerName(pixel, ""));
    REQUIRE(document.setPeerName(laptop, ""));
    CHECK(document.text() ==
          replaced(replaced(written, "# Name = Pixel 9\n", ""), "### Client laptop\n", ""));
    REQUIRE(document.setPeerName(laptop, "new"));
    CHECK_THAT(document.text(),
               Catch::Matchers::ContainsSubstring("[Peer]\n# Name = new\nPublicKey = " + otherPeerKeyText));
}

TEST_CASE("a name that could not be read back is refused")
{
    auto document = ConfDocument::fromText(written);
    CHECK(document.setPeerName(pixel, "a\nb").error().code == Errc::InvalidText);
    CHECK(document.setPeerName(pixel, " a").error().code == Errc::InvalidText);
    CHECK(document.setPeerName(pixel, std::string(65, 'a')).error().code == Errc::InvalidText);
    CHECK(document.text() == written);
}

TEST_CASE("a peer that is added can be removed without a trace")
{
    auto document = ConfDocument::fromText(written);
    const PublicKey key = PublicKey::fromBase64(publicKeyText).value();
    document.addPeer(key, "tablet");
    CHECK(document.text() == written + "\n[Peer]\n# Name = tablet\nPublicKey = " + publicKeyText + "\n");
    REQUIRE(document.removePeer(key));
    CHECK(document.text() == written);
}

TEST_CASE("a removed peer takes its comments along and no others")
{
    auto document = ConfDocument::fromText(written);
    REQUIRE(document.removePeer(pixel));
    CHECK(document.text() == replaced(written,
                                      "# Name = Pixel 9\n# bought in May\n[Peer]\nPublicKey = " +
                                          peerKeyText + "\nAllowedIPs = 10.0.0.3/32\n\n",
                                      ""));
    REQUIRE(document.removePeer(laptop));
    CHECK_THAT(document.text(), Catch::Matchers::EndsWith("DNS = 9.9.9.9\n\n# ---- phones ----\n\n"));
}

TEST_CASE("the name of a removed peer does not pass to the next")
{
    auto document =
        ConfDocument::fromText(interfaceConf("") + "\n### Client gone\n\n[Peer]\nPublicKey = " + peerKeyText +
                               "\n\n[Peer]\nPublicKey = " + otherPeerKeyText + "\n");
    REQUIRE(document.removePeer(pixel));
    const auto reading = readConf(document.text());
    REQUIRE(reading.tunnel);
    REQUIRE(reading.tunnel->peers.size() == 1);
    CHECK(reading.tunnel->peers[0].name.empty());
}

TEST_CASE("a peer that is not there is told")
{
    auto document = ConfDocument::fromText(written);
    const PublicKey key = PublicKey::fromBase64(publicKeyText).value();
    CHECK(document.setPeerValue(key, "Endpoint", "a:1").error().code == Errc::NoSuchPeer);
    CHECK(document.setPeerName(key, "a").error().code == Errc::NoSuchPeer);
    CHECK(document.removePeer(key).error().code == Errc::NoSuchPeer);
    CHECK(document.text() == written);
}

TEST_CASE("a setting of Adit is set, changed and removed")
{
    auto document = ConfDocument::fromText(written);
    document.setSetting("KillSwitch", "lan");
    CHECK(document.text() == replaced(written, "[interface]\n", "[interface]\n#@ KillSwitch = lan\n"));
    document.setSetting("killswitch", "strict");
    CHECK(document.text() == replaced(written, "[interface]\n", "[interface]\n#@ KillSwitch = strict\n"));
    document.setSetting("KillSwitch", "");
    CHECK(document.text() == written);
}

TEST_CASE("a setting right above a peer stays with the interface when the peer goes")
{
    const std::string top = interfaceConf("#@ KillSwitch = strict");
    auto document = ConfDocument::fromText(top + fullPeer);
    CHECK(readConf(document.text()).tunnel->killSwitch == KillSwitch::Strict);
    REQUIRE(document.removePeer(pixel));
    CHECK(document.text() == top);
}

TEST_CASE("a peer without a key is told by its place")
{
    auto document = ConfDocument::fromText("[Interface]\n\n[Peer]\nPublicKey = wrong # why\n");
    document.addPeerWithoutKey();
    REQUIRE(document.setPeerNameAt(1, "new"));
    REQUIRE(document.setPeerValueAt(0, "PublicKey", peerKeyText));
    REQUIRE(document.setPeerValueAt(1, "AllowedIPs", "10.0.0.9"));
    CHECK(document.text() == "[Interface]\n\n[Peer]\nPublicKey = " + peerKeyText +
                                 " # why\n\n[Peer]\n# Name = new\nAllowedIPs = 10.0.0.9\n");
    REQUIRE(document.removePeerAt(0));
    CHECK(document.text() == "[Interface]\n\n[Peer]\n# Name = new\nAllowedIPs = 10.0.0.9\n");
    CHECK(document.removePeerAt(1).error().code == Errc::NoSuchPeer);
    CHECK(document.setPeerValueAt(1, "AllowedIPs", "").error().code == Errc::NoSuchPeer);
    CHECK(document
              .setPeerNameAt(0, "a\x1b"
                                "b")
              .error()
              .code == Errc::InvalidText);
}

TEST_CASE("two peers change places with their comments, and nothing else moves")
{
    auto document = ConfDocument::fromText(written);
    REQUIRE(document.swapWithNextPeer(0));
    const std::string first = "# Name = Pixel 9\n# bought in May\n[Peer]\nPublicKey = " + peerKeyText +
                              "\nAllowedIPs = 10.0.0.3/32\n";
    const std::string second = "### Client laptop\n\n[Peer]\nPublicKey = " + otherPeerKeyText + "\n";
    CHECK(document.text() == written.substr(0, written.find("# Name")) + second + "\n" + first);
    REQUIRE(document.swapWithNextPeer(0));
    CHECK(document.text() == written);
    CHECK(document.swapWithNextPeer(1).error().code == Errc::NoSuchPeer);
}

TEST_CASE("two peers change places where the last line has no ending")
{
    auto document = ConfDocument::fromText("[Interface]\r\n[Peer]\r\nA = 1\r\n[Peer]\r\nB = 2");
    REQUIRE(document.swapWithNextPeer(0));
    CHECK(document.text() == "[Interface]\r\n[Peer]\r\nB = 2\r\n[Peer]\r\nA = 1\r\n");
}
