// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// Numbers at the ends of their ranges. Other programs bend what does not fit; here it is taken as it is or
// refused.
#include "readingtext.h"

#include "support/catch.h"

#include <string>
#include <vector>

using namespace adit;
using namespace adit::test;

namespace {

struct Number
{
    const char *key;
    const char *least;
    const char *most;
    std::vector<std::string> refused;
};

const std::vector<Number> ofInterface{
    {"ListenPort = ",
     "0",
     "65535",
     {"-1", "+1", "65536", "666666666", "4294967296", "18446744073709551616", "0x50"}},
    {"MTU = ", "576", "65535", {"-1", "0", "575", "65536", "4294967872", "18446744073709552192"}},
    {"FwMark = ", "0", "4294967295", {"-1", "4294967296", "0x100000000", "18446744073709551616"}},
    {"Table = ", "1", "4294967295", {"-1", "4294967296", "18446744073709551617"}},
};

const std::vector<Number> ofPeer{
    {"PersistentKeepalive = ", "0", "65535", {"-1", "+1", "65536", "4294967296", "18446744073709551616"}},
    {"Endpoint = 192.0.2.1:",
     "1",
     "65535",
     {"-1", "+1", "0", "65536", "65537", "4294967297", "18446744073709551617"}},
    {"AllowedIPs = 10.0.0.0/", "8", "32", {"-1", "+8", "33", "256", "264", "4294967304"}},
    {"AllowedIPs = ::/", "0", "128", {"-1", "+0", "129", "256", "4294967296"}},
};

template <typename Conf>
void checkAll(const std::vector<Number> &numbers, const Conf &conf)
{
    for (const Number &number : numbers) {
        for (const std::string end : {number.least, number.most}) {
            INFO(number.key << end);
            CHECK(readConf(conf(number.key + end)).tunnel);
        }
        for (const std::string &text : number.refused) {
            INFO(number.key << text);
            const auto reading = readConf(conf(number.key + text));
            CHECK_FALSE(reading.tunnel);
            CHECK(reading.diagnostics.size() == 1);
        }
    }
}

} // namespace

TEST_CASE("promise 11: a number at -1, below its least and above its most is refused and never bent, its "
          "ends are taken")
{
    checkAll(ofInterface, [](const std::string &line) { return interfaceConf(line) + fullPeer; });
    checkAll(ofPeer, peerConf);
}
