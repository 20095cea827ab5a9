// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// Adit against `wg setconf` and `wg showconf`: what Adit takes and would program is what the reference makes
// of the file. Where Adit is stricter on purpose, the reason must be among the deliberate ones, and each of
// those is shown once. Runs inside in-namespace.
#include "generator.h"
#include "programmed.h"

#include "support/catch.h"
#include "unit/core/conf/readingtext.h"

#include <algorithm>
#include <cstdlib>

using namespace adit::test;

namespace {

// Parts of the messages for which wg takes what Adit refuses (behaviour.md section 1 says why).
const std::vector<std::string> deliberate{
    "is given twice",                     // wg takes the last
    "a second [Interface]",               // wg joins them
    "there is no [Interface]",            // wg wants none
    "has no PrivateKey",                  // wg takes it as no key
    "PrivateKey is all zero",             // the same
    "PublicKey is all zero",              // no peer has it
    "has the same PublicKey",             // the device joins them
    "the public key of the interface",    // the device drops the peer
    "a space inside",                     // wg deletes every space of a line
    "ListenPort must be",                 // wg: service names, and numbers modulo 65536
    "the port must be",                   // the same in an endpoint
    "needs brackets",                     // wg splits `::1:51820` at the last colon
    "brackets must hold an IPv6 address", // wg takes anything in them
    "the host is",                        // wg asks the resolver, which guesses `10.1`
    "no peer can be reached",             // 0.0.0.0 and ::
    "KillSwitch",                         // Adit's own
    "a kill switch needs",                //
    "DynamicPeers",                       //
};

bool isDeliberate(const std::string &error)
{
    return std::ranges::any_of(
        deliberate, [&](const std::string &part) { return error.find(part) != std::string::npos; });
}

std::size_t configurations()
{
    const char *count = std::getenv("ADIT_DIFFERENTIAL_COUNT");
    return count ? std::strtoul(count, nullptr, 10) : 10000;
}

// Port 0 lets the device choose, and wg shows what it chose.
bool same(const std::vector<std::string> &adit, std::vector<std::string> wg)
{
    const std::string port = " port ";
    if (adit.front().find(port + "0 ") != std::string::npos) {
        const std::size_t begin = wg.front().find(port) + port.size();
        wg.front().replace(begin, wg.front().find(' ', begin) - begin, "0");
    }
    return adit == wg;
}

std::string joined(const std::vector<std::string> &lines)
{
    std::string text;
    for (const std::string &line : lines)
        text += line + '\n';
    return text;
}

struct Tally
{
    std::size_t bothTake = 0;
    std::size_t bothRefuse = 0;
    std::size_t onlyWg = 0;
};

void compare(const std::string &text, Tally &tally)
{
    std::vector<std::string> errors;
    const Programmed adit = programmedByAdit(text, errors);
    const Programmed wg = programmedByWg(text);
    INFO(text);
    if (adit) {
        REQUIRE(wg);
        INFO(joined(*adit) << "against\n" << joined(*wg));
        REQUIRE(same(*adit, *wg));
        ++tally.bothTake;
        return;
    }
    ++(wg ? tally.onlyWg : tally.bothRefuse);
    if (!wg)
        return;
    // Since wg takes all that it gets to see of the file, every error in that must be meant.
    std::vector<std::string> seenByWg;
    programmedByAdit(withoutWgQuick(text), seenByWg);
    for (const std::string &error : seenByWg) {
        INFO(error);
        REQUIRE(isDeliberate(error));
    }
}

} // namespace

TEST_CASE("generated tunnels are programmed as wg programs them", "[generated]")
{
    ConfGenerator generator(20260101);
    Tally tally;
    for (std::size_t i = 0; i < configurations(); ++i)
        compare(i % 2 == 0 ? generator.valid() : generator.mutated(), tally);
    WARN(tally.bothTake << " taken by both, " << tally.bothRefuse << " refused by both, " << tally.onlyWg
                        << " refused by Adit alone, on purpose");
    // The generator would be useless if one side of the comparison were never reached.
    CHECK(tally.bothTake > configurations() / 2);
    CHECK(tally.bothRefuse > configurations() / 20);
    CHECK(tally.onlyWg > configurations() / 100);
}

TEST_CASE("each deliberate refusal is one that wg does not make", "[deliberate]")
{
    const std::string otherPeer = "[Peer]\nPublicKey = " + otherPeerKeyText + "\n";
    const std::string zeros = std::string(43, 'A') + '=';
    const auto [text, message] = GENERATE_COPY(table<std::string, std::string>({
        {interfaceConf("ListenPort = 1\nListenPort = 2"), "ListenPort is given twice"},
        {interfaceConf("") + "[Interface]\nListenPort = 1\n", "a second [Interface]"},
        {otherPeer, "there is no [Interface]"},
        {"[Interface]\nListenPort = 1\n", "[Interface] has no PrivateKey"},
        {"[Interface]\nPrivateKey = " + zeros + "\n", "PrivateKey is all zero"},
        {peerConf("") + "[Peer]\nPublicKey = " + peerKeyText + "\n",
         "the peer of line 5 has the same PublicKey"},
        {interfaceConf("") + "[Peer]\nPublicKey = " + publicKeyText + "\n", "this is the public key of the"},
        {interfaceConf("") + "[P eer]\nPublicKey = " + peerKeyText + "\n", "a space inside a section header"},
        {interfaceConf("Listen Port = 1"), "a space inside a key name"},
        {peerConf("AllowedIPs = 10.0.0.0 /8"), "a space inside \"10.0.0.0 /8\""},
        {interfaceConf("ListenPort = 51 820"), "a space inside the value of ListenPort"},
        {interfaceConf("ListenPort = 65536"), "ListenPort must be"},
        {interfaceConf("ListenPort = 666666666"), "ListenPort must be"},
        {peerConf("Endpoint = 192.0.2.1:65536"), "Endpoint \"192.0.2.1:65536\": the port must be"},
        {peerConf("Endpoint = 192.0.2.1:0"), "Endpoint \"192.0.2.1:0\": the port must be"},
        {peerConf("Endpoint = fd00::1:51820"),
         "Endpoint \"fd00::1:51820\": an IPv6 address with a port needs"},
        {peerConf("Endpoint = [192.0.2.1]:1"), "Endpoint \"[192.0.2.1]:1\": brackets must hold"},
        {peerConf("Endpoint = 10.1:1"), "Endpoint \"10.1:1\": the host is not a complete IPv4"},
        {peerConf("Endpoint = 010.0.0.1:1"), "Endpoint \"010.0.0.1:1\": the host is not a complete IPv4"},
        {peerConf("Endpoint = 0.0.0.0:1"), "Endpoint \"0.0.0.0:1\": no peer can be reached"},
        {interfaceConf("#@ KillSwitch = on"), "KillSwitch must be"},
        {interfaceConf("Address = host"), "\"host\" is not an IP address"},
        {interfaceConf("MTU = 1"), "MTU must be"},
    }));
    INFO(text);
    std::vector<std::string> errors;
    CHECK_FALSE(programmedByAdit(text, errors));
    REQUIRE_FALSE(errors.empty());
    CHECK_THAT(errors.front(), Catch::Matchers::StartsWith(message));
    CHECK(programmedByWg(text));
}

TEST_CASE("each deliberate extension is one that wg does not take", "[deliberate]")
{
    const std::string plain = peerConf("AllowedIPs = 10.0.0.0/8");
    std::string utf16 = "\xFF\xFE";
    for (const char c : plain)
        utf16 += std::string{c, '\0'};
    const auto text = GENERATE_COPY(as<std::string>{}, "\xEF\xBB\xBF" + plain, utf16);
    std::vector<std::string> errors;
    const Programmed adit = programmedByAdit(text, errors);
    const Programmed wg = programmedByWg(plain);
    REQUIRE(adit);
    REQUIRE(wg);
    CHECK(same(*adit, *wg));
    CHECK_FALSE(programmedByWg(text));
}

TEST_CASE("a port that is too large would have become another one", "[deliberate]")
{
    const auto wg = programmedByWg(interfaceConf("ListenPort = 666666666"));
    REQUIRE(wg);
    CHECK_THAT(wg->front(), Catch::Matchers::ContainsSubstring("port 34474"));
}
