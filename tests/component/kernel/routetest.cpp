// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// Routes, rules and path MTU against the running kernel, with ip(8) as the other witness.
#include "component/kernel/kernelfixture.h"

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <thread>

using namespace adit;
using namespace adit::test;
using Catch::Matchers::ContainsSubstring;

namespace {

Rule fullTunnelRule(Family family)
{
    return {family, 30100, 0xca6c, true, 51820, {}};
}

bool has(const std::vector<Rule> &rules, const Rule &rule)
{
    return std::ranges::count(rules, rule) == 1;
}

} // namespace

TEST_CASE_METHOD(KernelFixture, "routes of both families go into any table and come out of it")
{
    const auto destination = GENERATE(as<std::string>{}, "10.20.0.0/16", "0.0.0.0/0", "198.51.100.7/32",
                                      "::/0", "fd00:1::/48", "2001:db8::1/128");
    const auto table = GENERATE(254U, 200U, 51820U, 4294967295U);
    const Route route{prefixOf(destination), table, index};
    REQUIRE(kernel->addRoute(route));
    CHECK(valueOf(kernel->routes(index)) == std::vector{route});
    CHECK(refusedWith(kernel->addRoute(route), EEXIST));
    REQUIRE(kernel->removeRoute(route));
    CHECK(valueOf(kernel->routes(index)).empty());
    CHECK(refusedWith(kernel->removeRoute(route), ESRCH));
}

TEST_CASE_METHOD(KernelFixture, "routes that the kernel makes are not told")
{
    REQUIRE(kernel->addAddress(index, prefixOf("10.9.8.1/24")));
    REQUIRE(kernel->addAddress(index, prefixOf("fd00::1/64")));
    CHECK_THAT(run("ip route show dev port0"), ContainsSubstring("10.9.8.0/24 proto kernel"));
    CHECK(valueOf(kernel->routes(index)).empty());
}

TEST_CASE_METHOD(KernelFixture, "promise 24: a route of somebody else is told but never removed")
{
    const auto destination = GENERATE(as<std::string>{}, "10.20.0.0/16", "fd00:1::/48");
    run("ip route add " + destination + " dev port0 table 99 proto static");
    const Route route{prefixOf(destination), 99, index};
    CHECK(valueOf(kernel->routes(index)) == std::vector{route});
    CHECK(refusedWith(kernel->removeRoute(route), ESRCH));
    CHECK(valueOf(kernel->routes(index)) == std::vector{route});
}

TEST_CASE_METHOD(KernelFixture, "two thousand routes are added and told whole")
{
    for (int i = 0; i < 2000; ++i) {
        const std::string text = "10." + std::to_string(i / 250) + '.' + std::to_string(i % 250) + ".0/24";
        REQUIRE(kernel->addRoute({prefixOf(text), 254, index}));
    }
    CHECK(valueOf(kernel->routes(index)).size() == 2000);
}

TEST_CASE_METHOD(KernelFixture, "a dump is whole while another hand changes what it lists")
{
    for (int i = 0; i < 1000; ++i) {
        const std::string text = "10.1." + std::to_string(i / 250) + '.' + std::to_string(i % 250) + "/32";
        REQUIRE(kernel->addRoute({prefixOf(text), 254, index}));
    }
    std::atomic<bool> stop = false;
    std::thread other([&, second = valueOf(NetlinkKernel::open())] {
        const Route flicker{IpPrefix{*IpAddress::parse("10.200.0.0"), 16}, 254, index};
        while (!stop) {
            (void)second->addRoute(flicker);
            (void)second->removeRoute(flicker);
        }
    });
    std::size_t incomplete = 0;
    for (int i = 0; i < 100; ++i) {
        const auto routes = kernel->routes(index);
        // Either the word that it was not possible, or all of them.
        if (routes ? routes->size() < 1000 : routes.error().code != Errc::KernelTruncated)
            ++incomplete;
    }
    stop = true;
    other.join();
    CHECK(incomplete == 0);
}

TEST_CASE_METHOD(KernelFixture, "rules are added with all their fields, told, and removed")
{
    const auto family = GENERATE(Family::V4, Family::V6);
    const Rule lookup = fullTunnelRule(family);
    const Rule suppress{family, 30099, 0, false, 254, 0};
    REQUIRE(kernel->addRule(lookup));
    REQUIRE(kernel->addRule(suppress));
    const std::string seen = run(family == Family::V4 ? "ip rule" : "ip -6 rule");
    CHECK_THAT(seen, ContainsSubstring("30100:\tnot from all fwmark 0xca6c lookup 51820"));
    CHECK_THAT(seen, ContainsSubstring("30099:\tfrom all lookup main suppress_prefixlength 0"));
    CHECK(has(valueOf(kernel->rules()), lookup));
    CHECK(has(valueOf(kernel->rules()), suppress));
    CHECK(refusedWith(kernel->addRule(lookup), EEXIST));

    REQUIRE(kernel->removeRule(lookup));
    CHECK_FALSE(has(valueOf(kernel->rules()), lookup));
    CHECK(has(valueOf(kernel->rules()), suppress));
    REQUIRE(kernel->removeRule(suppress));
    CHECK(refusedWith(kernel->removeRule(suppress), ENOENT));
}

TEST_CASE_METHOD(KernelFixture, "a rule that only looks similar is never removed")
{
    const Rule ours{Family::V4, 30200, 0, false, 51820, {}};
    // Each of these the kernel would take for ours, since it compares only what a request names.
    const auto other = GENERATE(as<Rule>{}, Rule{Family::V4, 30200, 0, true, 51820, {}},
                                Rule{Family::V4, 30200, 0, false, 51820, 0U},
                                Rule{Family::V4, 30200, 0x77, false, 51820, {}});
    REQUIRE(kernel->addRule(other));
    CHECK(refusedWith(kernel->removeRule(ours), ENOENT));
    CHECK(has(valueOf(kernel->rules()), other));

    REQUIRE(kernel->removeRule(other));
    CHECK_FALSE(has(valueOf(kernel->rules()), other));
}

TEST_CASE_METHOD(KernelFixture, "promise 24: a rule of somebody else is never removed")
{
    run("ip rule add not fwmark 0xca6c lookup 51820 priority 30100");
    CHECK(refusedWith(kernel->removeRule(fullTunnelRule(Family::V4)), ENOENT));
    CHECK(has(valueOf(kernel->rules()), fullTunnelRule(Family::V4)));
    run("ip rule delete priority 30100");
}

TEST_CASE_METHOD(KernelFixture, "rules that match on more are told by facts only")
{
    run("ip rule add iif port0 lookup 51820 priority 30300");
    run("ip rule add fwmark 0x1/0xff lookup 51820 priority 30301");
    const auto rules = valueOf(kernel->rules());
    const auto facts = valueOf(kernel->facts());
    run("ip rule delete priority 30300");
    run("ip rule delete priority 30301");
    for (const std::uint32_t priority : {30300U, 30301U}) {
        const auto samePriority = [&](const Rule &rule) { return rule.priority == priority; };
        CHECK(std::ranges::none_of(rules, samePriority));
        CHECK(std::ranges::any_of(facts.rules, samePriority));
    }
}

TEST_CASE_METHOD(KernelFixture, "the path MTU is the route's, else its link's, else 1500")
{
    run("ip link set port0 mtu 1420");
    run("ip addr add 10.9.8.1/24 dev port0");
    run("ip addr add fd00:9::1/64 dev port0 nodad");
    run("ip route add 10.20.0.0/16 dev port0 mtu 1330");
    run("ip route add fd00:20::/64 dev port0 mtu 1333");
    run("ip route add unreachable 10.30.0.0/16");
    const auto pathMtu = [&](const char *text) {
        return valueOf(kernel->pathMtu(*IpAddress::parse(text), 0));
    };
    CHECK(pathMtu("10.9.8.2") == 1420);
    CHECK(pathMtu("10.20.0.1") == 1330);
    CHECK(pathMtu("fd00:9::2") == 1420);
    CHECK(pathMtu("fd00:20::1") == 1333);
    CHECK(pathMtu("10.30.0.1") == 1500);
    CHECK(pathMtu("203.0.113.1") == 1500);
    CHECK(pathMtu("2001:db8::1") == 1500);
    run("ip route delete unreachable 10.30.0.0/16");
}
