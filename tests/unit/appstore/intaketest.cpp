// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
#include "store/intake.h"

#include "core/conf/confreader.h"
#include "support/catch.h"

#include <QTemporaryDir>

using namespace adit;

namespace {

const std::string head =
    "[Interface]\nPrivateKey = " + std::string(SecretKey::generatePrivate().reveal().view()) +
    "\n[Peer]\nPublicKey = " + SecretKey::generatePrivate().publicKey().toBase64() + "\n";

Tunnel tunnelCalling(const std::string &endpoint)
{
    auto reading = readConf(head + (endpoint.empty() ? "" : "Endpoint = " + endpoint + "\n"));
    REQUIRE(reading.tunnel);
    return *std::move(reading.tunnel);
}

} // namespace

TEST_CASE("the store knows a text that it has from another text of that name")
{
    const QTemporaryDir folder;
    const ProfileStore store(folder.filePath("tunnels").toStdString());
    const auto home = *InterfaceName::from("home");
    CHECK(standingOf(store, home, "a") == Standing::Free);
    REQUIRE(store.save(home, "a", Overwrite::Refuse));
    CHECK(standingOf(store, home, "a") == Standing::Same);
    CHECK(standingOf(store, home, "b") == Standing::Taken);
}

TEST_CASE("a tunnel without a name is called after the host that it calls")
{
    const std::vector taken{*InterfaceName::from("wg0")};
    CHECK(proposeNameFor(tunnelCalling("vpn.example.org:1"), taken).name.text() == "vpn.example.org");
    CHECK(proposeNameFor(tunnelCalling("gateway.of.example.org:1"), taken).name.text() == "gateway.of.exam");
    CHECK(proposeNameFor(tunnelCalling("192.0.2.1:1"), taken).name.text() == "wg0-2");
    const NameProposal none = proposeNameFor(tunnelCalling(""), {});
    CHECK(none.name.text() == "wg0");
    CHECK(none.displayName.empty());
    CHECK(none.changed);
}
