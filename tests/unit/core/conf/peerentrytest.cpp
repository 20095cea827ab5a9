// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// A whole peer put into a document that somebody wrote by hand.
#include "core/conf/peerentry.h"

#include "core/conf/confreader.h"
#include "support/catch.h"
#include "support/sampletunnel.h"

using namespace adit;
using namespace adit::test;

namespace {

const std::string before = "# mine\n[interface]\nprivatekey=" + privateKeyText + " # odd";

Peer newPeer()
{
    return {.name = "Pixel 9",
            .publicKey = PublicKey::fromBase64(peerKeyText).value(),
            .presharedKey = SecretKey::fromBase64(presharedKeyText).value(),
            .allowedIps = {prefix("10.8.0.2/32"), prefix("fd00::2/128")},
            .endpoint = EndpointName{"2001:db8::1", 51820},
            .keepalive = 25};
}

} // namespace

TEST_CASE("a peer is appended with all that it has, and the rest stays")
{
    ConfDocument document = ConfDocument::fromText(before);
    REQUIRE(appendPeer(document, newPeer()));
    CHECK(document.text() == before + "\n\n[Peer]\n# Name = Pixel 9\nPublicKey = " + peerKeyText +
                                 "\nPresharedKey = " + presharedKeyText +
                                 "\nAllowedIPs = 10.8.0.2/32, fd00::2/128\nEndpoint = [2001:db8::1]:51820\n"
                                 "PersistentKeepalive = 25\n");
    const auto reading = readConf(document.text());
    REQUIRE(reading.tunnel);
    CHECK(reading.tunnel->peers[0] == newPeer());
}

TEST_CASE("what a peer has not gets no line")
{
    ConfDocument document = ConfDocument::fromText(before + "\n");
    REQUIRE(appendPeer(document, Peer{.publicKey = PublicKey::fromBase64(peerKeyText).value()}));
    CHECK(document.text() == before + "\n\n[Peer]\nPublicKey = " + peerKeyText + "\n");
}

TEST_CASE("a name that could not be read back is refused and changes nothing")
{
    ConfDocument document = ConfDocument::fromText(before);
    Peer peer = newPeer();
    peer.name = "two\nlines";
    CHECK(appendPeer(document, peer).error() == Error{Errc::InvalidText, "the name of the peer"});
    CHECK(document.text() == before);
}
