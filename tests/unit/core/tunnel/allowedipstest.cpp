// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// Sets of prefixes: examples, and random sets against the membership of single addresses.
#include "core/tunnel/allowedips.h"

#include "base/limits.h"
#include "core/tunnel/fieldtext.h"
#include "support/catch.h"

#include <algorithm>
#include <random>

using namespace adit;

namespace {

std::vector<IpPrefix> set(std::initializer_list<const char *> texts)
{
    std::vector<IpPrefix> result;
    for (const char *text : texts)
        result.push_back(IpPrefix::parse(text).value());
    return result;
}

std::string text(const std::vector<IpPrefix> &prefixes)
{
    return fieldtext::prefixes(prefixes);
}

std::string without(const std::vector<IpPrefix> &from, const std::vector<IpPrefix> &excluded)
{
    return text(subtract(from, excluded).value());
}

bool holds(const std::vector<IpPrefix> &prefixes, const IpAddress &address)
{
    return std::ranges::any_of(prefixes, [&](const IpPrefix &prefix) { return prefix.contains(address); });
}

// Few bits vary, so that random prefixes meet: the ends of the first two bytes and of the last two.
class World
{
public:
    explicit World(unsigned seed) : m_random(seed) {}

    IpAddress address(Family family)
    {
        std::array<std::uint8_t, 16> bytes{};
        const std::size_t size = family == Family::V4 ? 4 : 16;
        for (const std::size_t at : {std::size_t(0), std::size_t(1), size - 2, size - 1})
            bytes[at] = static_cast<std::uint8_t>(m_random() & (at % 2 == 0 ? 0x81 : 0xc3));
        return IpAddress::fromBytes(std::span(bytes).first(size)).value();
    }

    std::vector<IpPrefix> prefixes(std::size_t most)
    {
        std::vector<IpPrefix> result(m_random() % (most + 1));
        for (IpPrefix &prefix : result) {
            const IpAddress some = address(m_random() % 2 == 0 ? Family::V4 : Family::V6);
            prefix = {some, static_cast<std::uint8_t>(m_random() % static_cast<unsigned>(some.bits() + 1))};
        }
        return result;
    }

private:
    std::mt19937 m_random;
};

bool isNormal(const std::vector<IpPrefix> &prefixes)
{
    return normalised(prefixes) == prefixes;
}

} // namespace

TEST_CASE("a set of prefixes is written in the shortest way")
{
    CHECK(text(normalised({})).empty());
    CHECK(text(normalised(set({"10.1.2.3/8", "10.0.0.0/8", "10.9.0.0/16"}))) == "10.0.0.0/8");
    CHECK(text(normalised(set({"10.0.1.0/24", "10.0.0.0/24"}))) == "10.0.0.0/23");
    CHECK(text(normalised(set({"10.0.1.0/24", "10.0.2.0/24"}))) == "10.0.1.0/24, 10.0.2.0/24");
    CHECK(text(normalised(set({"128.0.0.0/1", "0.0.0.0/1", "8000::/1", "::/1"}))) == "0.0.0.0/0, ::/0");
    CHECK(text(normalised(set({"10.0.0.0/32", "10.0.0.1/32", "10.0.0.2/31", "10.0.0.4/30"}))) ==
          "10.0.0.0/29");
    CHECK(text(normalised(set({"::/0", "0.0.0.0/32"}))) == "0.0.0.0/32, ::/0");
}

TEST_CASE("an exception is everything around it")
{
    CHECK(without(set({"10.0.0.0/30"}), set({"10.0.0.2/32"})) == "10.0.0.0/31, 10.0.0.3/32");
    CHECK(without(set({"10.0.0.0/8"}), set({"10.0.0.0/8"})).empty());
    CHECK(without(set({"10.0.0.0/24"}), set({"10.0.0.0/8"})).empty());
    CHECK(without(set({"10.0.0.0/24", "10.0.2.0/24"}), set({"10.0.1.0/24"})) == "10.0.0.0/24, 10.0.2.0/24");
    CHECK(without(set({"10.0.0.0/24"}), {}) == "10.0.0.0/24");
    CHECK(without({}, set({"10.0.0.0/8"})).empty());
    CHECK(without(everything(), set({"0.0.0.0/0"})) == "::/0");
    CHECK(without(set({"::/0"}), set({"::/1", "8000::/2"})) == "c000::/2");
    CHECK(subtract(set({"::/0"}), set({"fd00::1/128"}))->size() == 128);
    CHECK(subtract(set({"::/0"}), set({"::/128", "ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff/128"}))->size() ==
          254);
}

TEST_CASE("random sets hold the same addresses when normalised, and fewer when subtracted")
{
    for (unsigned seed = 0; seed < 400; ++seed) {
        World world(seed);
        const auto from = world.prefixes(12);
        const auto excluded = world.prefixes(8);
        const auto joined = normalised(from);
        const auto left = subtract(from, excluded).value();
        INFO("seed " << seed << ": " << text(from) << " without " << text(excluded));
        CHECK(isNormal(joined));
        CHECK(isNormal(left));
        for (int i = 0; i < 200; ++i) {
            const IpAddress address = world.address(i % 2 == 0 ? Family::V4 : Family::V6);
            const bool in = holds(from, address);
            const bool out = holds(excluded, address);
            if (holds(joined, address) != in || holds(left, address) != (in && !out))
                FAIL(address.toString());
        }
    }
}

TEST_CASE("what was subtracted and what is left make the whole again")
{
    for (unsigned seed = 0; seed < 200; ++seed) {
        World world(seed);
        const auto excluded = world.prefixes(10);
        auto all = subtract(everything(), excluded).value();
        all.insert(all.end(), excluded.begin(), excluded.end());
        INFO("seed " << seed << ": " << text(excluded));
        CHECK(normalised(all) == everything());
    }
}

TEST_CASE("the first free address is the lowest one outside")
{
    const IpPrefix network = IpPrefix::parse("10.0.0.0/29").value();
    CHECK(firstOutside(network, {})->toString() == "10.0.0.0");
    CHECK(firstOutside(network, set({"10.0.0.0/32", "10.0.0.1/32", "10.0.0.3/32"}))->toString() ==
          "10.0.0.2");
    CHECK(firstOutside(network, set({"10.0.0.0/30", "9.0.0.0/8"}))->toString() == "10.0.0.4");
    CHECK_FALSE(firstOutside(network, set({"10.0.0.0/30", "10.0.0.4/30"})));
    CHECK_FALSE(firstOutside(network, set({"10.0.0.0/8"})));
}

TEST_CASE("IPv4 without RFC 1918, multicast and reserved addresses is the list that the official clients use")
{
    CHECK(
        without(set({"0.0.0.0/0"}), set({"10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "224.0.0.0/3"})) ==
        "0.0.0.0/5, 8.0.0.0/7, 11.0.0.0/8, 12.0.0.0/6, 16.0.0.0/4, 32.0.0.0/3, 64.0.0.0/2, 128.0.0.0/3, "
        "160.0.0.0/5, 168.0.0.0/6, 172.0.0.0/12, 172.32.0.0/11, 172.64.0.0/10, 172.128.0.0/9, "
        "173.0.0.0/8, 174.0.0.0/7, 176.0.0.0/4, 192.0.0.0/9, 192.128.0.0/11, 192.160.0.0/13, "
        "192.169.0.0/16, 192.170.0.0/15, 192.172.0.0/14, 192.176.0.0/12, 192.192.0.0/10, 193.0.0.0/8, "
        "194.0.0.0/7, 196.0.0.0/6, 200.0.0.0/5, 208.0.0.0/4");
}

TEST_CASE("without private networks what is nearby stays outside of the tunnel")
{
    const auto left = excludePrivate(everything(), {}).value();
    CHECK(isNormal(privateNetworks()));
    for (const char *nearby : {"10.1.2.3", "172.31.255.255", "192.168.178.1", "169.254.7.7", "224.0.0.251",
                               "255.255.255.255", "fd00::1", "fe80::1", "ff02::fb"})
        CHECK_FALSE(holds(left, IpAddress::parse(nearby).value()));
    for (const char *far : {"9.9.9.9", "11.0.0.1", "172.32.0.1", "100.64.0.1", "1.1.1.1", "2001:db8::1"})
        CHECK(holds(left, IpAddress::parse(far).value()));
}

TEST_CASE("a DNS server behind the tunnel stays there when private networks are taken out")
{
    const std::vector servers{IpAddress::parse("10.8.0.1").value(), IpAddress::parse("fd00::53").value()};
    CHECK(text(excludePrivate(set({"10.0.0.0/8"}), servers).value()) == "10.8.0.1/32");
    const auto left = excludePrivate(everything(), servers).value();
    CHECK(holds(left, servers[0]));
    CHECK(holds(left, servers[1]));
    CHECK_FALSE(holds(left, IpAddress::parse("10.8.0.2").value()));
}

TEST_CASE("more prefixes than a tunnel may have are refused, and soon")
{
    std::vector<IpPrefix> excluded;
    for (unsigned i = 0; i < 4096; ++i) {
        std::array<std::uint8_t, 16> bytes{0xfd, static_cast<std::uint8_t>(i >> 8),
                                           static_cast<std::uint8_t>(i)};
        excluded.push_back({IpAddress::fromBytes(bytes).value(), 128});
    }
    const auto left = subtract(everything(), excluded);
    REQUIRE_FALSE(left);
    CHECK(left.error() == Error{Errc::LimitExceeded, "AllowedIPs"});
    CHECK(subtract(everything(), std::span(excluded).first(500))->size() < limits::allowedIps);
}
