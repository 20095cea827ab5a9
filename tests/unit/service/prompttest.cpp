// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// What a person reads before they approve.
#include "auth/polkitdetails.h"
#include "service/prompttext.h"
#include "support/catch.h"

using namespace adit;

namespace {

TunnelSpec specWith(const std::vector<std::pair<const char *, const char *>> &endpoints)
{
    TunnelSpec spec{.name = *InterfaceName::from("home"), .privateKey = SecretKey::generatePrivate()};
    for (const auto &[text, address] : endpoints) {
        PeerSpec peer{.publicKey = SecretKey::generatePrivate().publicKey(), .endpointText = text};
        if (*address)
            peer.endpoint = Endpoint{*IpAddress::parse(address), 51820};
        spec.peers.push_back(std::move(peer));
    }
    return spec;
}

QString endpointOf(const std::vector<std::pair<const char *, const char *>> &endpoints)
{
    return promptDetails(specWith(endpoints)).endpoint;
}

} // namespace

TEST_CASE("a prompt shows what an endpoint's name stands for")
{
    CHECK(endpointOf({{"vpn.example:51820", "192.0.2.1"}}) == "vpn.example:51820 (192.0.2.1:51820)");
    CHECK(endpointOf({{"192.0.2.1:51820", "192.0.2.1"}}) == "192.0.2.1:51820");
    // Text that claims another address than the one it would go to is shown with both.
    CHECK(endpointOf({{"192.0.2.1:51820", "198.51.100.1"}}) == "192.0.2.1:51820 (198.51.100.1:51820)");
    CHECK(endpointOf({{"", "192.0.2.1"}}) == "192.0.2.1:51820");
    CHECK(endpointOf({{"vpn.example:51820", ""}}) == "vpn.example:51820");
    CHECK(endpointOf({{"", ""}}) == "");
}

TEST_CASE("of many endpoints three are named and the rest is counted")
{
    CHECK(endpointOf({{"a:1", ""}, {"", ""}, {"b:1", ""}, {"c:1", ""}, {"d:1", ""}, {"e:1", ""}}) ==
          "a:1, b:1, c:1 +2");
}

TEST_CASE("of single peers that change three are named with what becomes of them, and the rest is counted")
{
    const TunnelSpec before = specWith({{"a:1", ""}, {"b:1", "192.0.2.1"}});
    TunnelSpec after = before.clone();
    after.peers.erase(after.peers.begin());
    after.peers[0].keepalive = 5;
    const PublicKey gone = before.peers[0].publicKey;
    const PublicKey kept = before.peers[1].publicKey;
    const auto text = [&](const std::set<PublicKey> &keys) {
        return promptDetails(before, after, keys).peers.toStdString();
    };
    CHECK(text({gone}) == "-" + gone.shortText());
    CHECK(text({kept}) == "~" + kept.shortText() + " b:1 (192.0.2.1:51820)");
    after.peers[0].endpointText.clear();
    after.peers[0].endpoint.reset();
    std::set<PublicKey> many;
    for (int i = 0; i < 5; ++i) {
        after.peers.push_back({.publicKey = SecretKey::generatePrivate().publicKey()});
        many.insert(after.peers.back().publicKey);
    }
    std::string expected;
    for (auto key = many.begin(); key != std::next(many.begin(), 3); ++key)
        expected += (expected.empty() ? "+" : ", +") + key->shortText();
    CHECK(text(many) == expected + " +2");
    CHECK(promptDetails(before, after, many).tunnel == "home");
}

TEST_CASE("the sentence fits the action, and says when all traffic is taken")
{
    const auto message = [](const char *action, const PromptDetails &details) {
        return polkitDetails({":1.5", 1000, action, details, Interaction::Allow})
            .value("polkit.message")
            .toStdString();
    };
    const PromptDetails split{"home", "a:1", false};
    const PromptDetails full{"home", "a:1", true};
    const PromptDetails passive{"home", "", false};
    for (const char *action : {"org.adit.helper.install", "org.adit.helper.remove", "org.adit.helper.connect",
                               "org.adit.helper.peers"}) {
        CHECK(message(action, split).find("$(tunnel)") != std::string::npos);
        CHECK(message(action, split).find("$(endpoint)") != std::string::npos);
        CHECK(message(action, split).find("all traffic") == std::string::npos);
        CHECK(message(action, full).find("all traffic") != std::string::npos);
        CHECK(message(action, passive).find("$(endpoint)") == std::string::npos);
    }
    for (const char *action : {"org.adit.helper.install", "org.adit.helper.peers"}) {
        CHECK(message(action, {"home", "a:1", false, "+key"}).find("$(peers)") != std::string::npos);
        CHECK(message(action, {"home", "a:1", false, "+key"}).find("all traffic") == std::string::npos);
        CHECK(message(action, {"home", "a:1", true, "+key"}).find("all traffic") != std::string::npos);
    }
    for (const char *action : {"org.adit.helper.install", "org.adit.helper.peers"}) {
        for (const bool takesAll : {false, true}) {
            for (const char *peers : {"", "+key"}) {
                const PromptDetails hub{"home", "a:1", takesAll, peers, true};
                const PromptDetails other{"home", "a:1", takesAll, peers, false};
                CHECK(message(action, hub).find(" forward") != std::string::npos);
                CHECK(message(action, other).find(" forward") == std::string::npos);
                CHECK((message(action, hub).find("all traffic") != std::string::npos) == takesAll);
            }
        }
        CHECK(message(action, {"home", "", false, {}, true}).find(" forward") != std::string::npos);
    }
    CHECK(message("org.adit.helper.status", split).empty());
    CHECK(polkitDetails({":1.5", 1000, "org.adit.helper.status", {}, Interaction::Forbid}).isEmpty());
}
