// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// What is offered where the cursor is.
#include "gui/editor/completion.h"

#include "support/catch.h"

using namespace adit::gui;

namespace {

// The place of the cursor is the first `|`.
Completion at(QString text)
{
    const qsizetype position = text.indexOf(u'|');
    return completionAt(text.remove(position, 1), position);
}

} // namespace

TEST_CASE("keys of the section are offered")
{
    CHECK(at("[Interface]\nPri|").candidates == QStringList{"PrivateKey = "});
    CHECK(at("[Peer]\n  p|\n").candidates ==
          QStringList{"PublicKey = ", "PresharedKey = ", "PersistentKeepalive = "});
    CHECK(at("[Peer]\n[Interface]\nM|").candidates == QStringList{"MTU = "});
    CHECK(at("[Interface]\nEndp|").candidates.isEmpty());
    CHECK(at("[Interface]\nPost|").candidates.isEmpty());
}

TEST_CASE("a key of one value is offered until it is there, above or below")
{
    CHECK(at("[Interface]\nMTU = 1400\nM|").candidates.isEmpty());
    CHECK(at("[Interface]\nM|\nmtu = 1400\n[Peer]\n").candidates.isEmpty());
    CHECK(at("[Interface]\nM|\n[Peer]\nMTU = 1\n").candidates == QStringList{"MTU = "});
    CHECK(at("[Interface]\nDNS = 1.1.1.1\nD|").candidates == QStringList{"DNS = "});
}

TEST_CASE("headers are offered, [Interface] only once")
{
    CHECK(at("[|").candidates == QStringList{"[Interface]", "[Peer]"});
    CHECK(at("[Interface]\n[P|").candidates == QStringList{"[Peer]"});
    CHECK(at("[Interface]\n[Peer|").prefix == "[Peer");
}

TEST_CASE("words of a value are offered")
{
    CHECK(at("[Interface]\nTable = o|").candidates == QStringList{"off"});
    CHECK(at("[Interface]\n#@ KillSwitch = |").candidates == QStringList{"lan", "off", "strict"});
    CHECK(at("[Interface]\n#|").candidates ==
          QStringList{"#@ DynamicPeers = ", "#@ Forward = ", "#@ KillSwitch = ", "#@ Masquerade = ",
                      "#@ Routing = "});
    CHECK(at("[Interface]\n#@ Masquerade = |").candidates == QStringList{"no", "yes"});
}

TEST_CASE("nothing is offered in the middle of a word, or where nothing is known")
{
    CHECK(at("[Interface]\nM|TU = 1").candidates.isEmpty());
    CHECK(at("P|").candidates.isEmpty());
    CHECK(at("[Pear]\nP|").candidates.isEmpty());
    CHECK(at("|").candidates.isEmpty());
    CHECK(at("[Interface]\nListenPort = |").candidates.isEmpty());
}
