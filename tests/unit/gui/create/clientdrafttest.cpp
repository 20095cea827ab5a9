// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "gui/create/clientdraft.h"

#include "core/tunnel/allowedips.h"
#include "support/catch.h"

using namespace adit;
using namespace adit::gui;

namespace {

ClientDraft goodDraft()
{
    return {.peerName = "Office",
            .publicKey = QString::fromStdString(SecretKey::generatePrivate().publicKey().toBase64()),
            .endpoint = " vpn.example.org:51820 ",
            .addresses = "10.0.0.2/24 fd00::2/64",
            .dns = "10.0.0.1, home.example"};
}

} // namespace

TEST_CASE("a draft becomes the tunnel that was described")
{
    const SecretKey own = SecretKey::generatePrivate();
    ClientDraft draft = goodDraft();
    const auto all = draft.tunnel(own);
    REQUIRE(all);
    CHECK(all->privateKey == own);
    CHECK(all->addresses.size() == 2);
    CHECK(all->dnsServers.size() == 1);
    CHECK(all->dnsDomains == std::vector<std::string>{"home.example"});
    REQUIRE(all->peers.size() == 1);
    CHECK(all->peers.front().name == "Office");
    CHECK(all->peers.front().endpoint == EndpointName{"vpn.example.org", 51820});
    CHECK(all->peers.front().allowedIps == everything());
    CHECK(all->peers.front().keepalive == 25);
    CHECK_FALSE(all->peers.front().presharedKey);

    const SecretKey shared = SecretKey::generatePreshared();
    draft.presharedKey = QString::fromStdString(std::string(shared.reveal().view()));
    draft.route = ClientDraft::Route::Networks;
    draft.networks = "10.0.0.0/24, 10.0.1.0/24";
    draft.isBehindNat = false;
    const auto some = draft.tunnel(own);
    REQUIRE(some);
    CHECK(some->peers.front().allowedIps == std::vector{IpPrefix::parse("10.0.0.0/23").value()});
    CHECK(some->peers.front().keepalive == 0);
    CHECK(some->peers.front().presharedKey == shared);
}

TEST_CASE("a part that is wrong brings a complaint, and no tunnel")
{
    const SecretKey own = SecretKey::generatePrivate();
    const QString ownKey = QString::fromStdString(own.publicKey().toBase64());
    CHECK_FALSE(complaint::publicKey(ownKey, own).isEmpty());
    CHECK_FALSE(complaint::publicKey("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=", own).isEmpty());
    CHECK_FALSE(complaint::presharedKey("short").isEmpty());
    CHECK(complaint::presharedKey("").isEmpty());
    CHECK_FALSE(complaint::endpoint("vpn.example.org").isEmpty());
    CHECK_FALSE(complaint::addresses("").isEmpty());
    CHECK_FALSE(complaint::addresses("10.0.0").isEmpty());
    CHECK_FALSE(complaint::networks("10.0.0.0/33").isEmpty());
    CHECK_FALSE(complaint::dns("a/b").isEmpty());

    ClientDraft draft = goodDraft();
    draft.endpoint = "nowhere";
    CHECK(draft.tunnel(own).error().code == Errc::InvalidConfig);
    draft = goodDraft();
    draft.presharedKey = "short";
    CHECK_FALSE(draft.tunnel(own));
}
