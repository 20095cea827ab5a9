// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// What an edit means, in sentences.
#include "sampleprofile.h"

#include "core/conf/confreader.h"
#include "gui/editor/changewords.h"
#include "support/catch.h"

using namespace adit;
using namespace adit::gui;
using namespace adit::test;

namespace {

ChangeWords words(const std::string &from, const std::string &to)
{
    return changeWords(*readConf(profile).tunnel, *readConf(replaced(profile, from, to)).tunnel);
}

} // namespace

TEST_CASE("a change of peers interrupts nothing else")
{
    const std::string added = "[Peer]\nPublicKey = AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAE=\n# Name = a: "
                              "Endpoint x\nAllowedIPs = 10.0.0.7\n";
    const ChangeWords change = changeWords(*readConf(profile).tunnel, *readConf(profile + added).tunnel);
    CHECK(change.sentences == QStringList{"Add peer a: Endpoint x with 10.0.0.7/32."});
    CHECK(change.effect == "Nothing else is interrupted.");
    const ChangeWords back = changeWords(*readConf(profile + added).tunnel, *readConf(profile).tunnel);
    CHECK(back.sentences == QStringList{"Remove peer a: Endpoint x; its connection ends."});
}

TEST_CASE("a changed value is told with what it was")
{
    CHECK(words("vpn.example.org:51820", "[::1]:9").sentences ==
          QStringList{"Peer laptop: change Endpoint from vpn.example.org:51820 to [::1]:9."});
    CHECK(words("Endpoint = vpn.example.org:51820\n", "").sentences ==
          QStringList{"Peer laptop: remove Endpoint."});
    CHECK(words("DNS = 1.1.1.1", "MTU = 1400").sentences ==
          QStringList{"Remove DNS (1.1.1.1).", "Set MTU to 1400."});
    CHECK(words("DNS = 1.1.1.1", "DNS = 1.1.1.2").effect ==
          "Peers that stay keep their sessions while the interface is changed.");
}

TEST_CASE("no key is ever in a sentence")
{
    const std::string other = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAE=";
    const ChangeWords change = words(privateKeyText, other);
    CHECK(change.sentences ==
          QStringList{"Replace the private key; every peer must be given the new public key."});
    CHECK(change.effect == "All connections of this tunnel are made anew.");
    CHECK(words("# Name = laptop\n", "# Name = laptop\nPresharedKey = " + other + "\n").sentences ==
          QStringList{"Peer laptop: set PresharedKey."});
}

TEST_CASE("comments and spelling are no change")
{
    const ChangeWords change = words("# my tunnel", "# our tunnel");
    CHECK(change.sentences.isEmpty());
    CHECK(change.effect == "Only comments and spelling change; the tunnel goes on as it is.");
}
