// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "agent/ondemandrule.h"
#include "support/catch.h"

using namespace adit;

namespace {

using Action = OnDemandRule::Action;
using Condition = OnDemandRule::Condition;

const Network atHome{Network::Link::Wifi, QStringLiteral("Home"), false};
const Network inCafe{Network::Link::Wifi, QStringLiteral("Café  guest"), false};
const Network onCable{Network::Link::Wired, {}, false};
const Network onPhone{Network::Link::Other, {}, true};
const Network nowhere{};

Action decided(const QStringList &rules, const Network &network)
{
    return decide(rulesFrom(rules), network);
}

} // namespace

TEST_CASE("A rule reads what it wrote")
{
    const auto rule = GENERATE(values<OnDemandRule>({
        {Action::Up, Condition::AnyWifi, {}},
        {Action::Up, Condition::Wired, {}},
        {Action::Down, Condition::NoNetwork, {}},
        {Action::Leave, Condition::Metered, {}},
        {Action::Up, Condition::AnyNetwork, {}},
        {Action::Down, Condition::Wifi, QStringLiteral("Home")},
        {Action::Leave, Condition::Wifi, QStringLiteral("up wifi  with spaces ")},
        {Action::Leave, Condition::Wifi, QStringLiteral("喫茶店")},
    }));
    const auto read = OnDemandRule::from(rule.text());
    REQUIRE(read);
    CHECK(*read == rule);
}

TEST_CASE("What is no rule is not read as one")
{
    const auto text = GENERATE("", "up", "up ", "wifi up", "UP wifi", "up wifi ", "up wired Home",
                               "sideways wifi", "up  wifi", "up wi-fi");
    CAPTURE(text);
    CHECK_FALSE(OnDemandRule::from(QString::fromLatin1(text)));
}

TEST_CASE("Up in any Wi-Fi except one is two rules, and the first that fits decides")
{
    const QStringList rules{QStringLiteral("leave wifi Home"), QStringLiteral("up wifi")};
    CHECK(decided(rules, atHome) == Action::Leave);
    CHECK(decided(rules, inCafe) == Action::Up);
    CHECK(decided(rules, onCable) == Action::Leave);
    CHECK(decided({rules[1], rules[0]}, atHome) == Action::Up);
}

TEST_CASE("Each condition fits its network and no other")
{
    const auto [rule, fits] = GENERATE(table<const char *, std::vector<Network>>({
        {"up any", {atHome, inCafe, onCable, onPhone}},
        {"up wifi", {atHome, inCafe}},
        {"up wifi Home", {atHome}},
        {"up wired", {onCable}},
        {"up metered", {onPhone}},
        {"up offline", {nowhere}},
    }));
    CAPTURE(rule);
    for (const Network &network : {atHome, inCafe, onCable, onPhone, nowhere}) {
        const bool expected = std::ranges::find(fits, network) != fits.end();
        CHECK((decided({QString::fromLatin1(rule)}, network) == Action::Up) == expected);
    }
}

TEST_CASE("The name of a Wi-Fi is compared letter by letter")
{
    CHECK(decided({QStringLiteral("up wifi home")}, atHome) == Action::Leave);
    CHECK(decided({QStringLiteral("up wifi Café  guest")}, inCafe) == Action::Up);
}

TEST_CASE("A rule that cannot be read stands in nobody's way")
{
    CHECK(decided({QStringLiteral("up moonlight"), QStringLiteral("down wired")}, onCable) == Action::Down);
}

TEST_CASE("Without rules a tunnel is left alone")
{
    CHECK(decided({}, atHome) == Action::Leave);
}
