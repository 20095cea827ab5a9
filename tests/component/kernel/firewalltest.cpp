// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// The firewall of a tunnel in the running kernel, with nft(8) as the other witness.
#include "component/kernel/kernelfixture.h"

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <thread>

using namespace adit;
using namespace adit::test;
using Catch::Matchers::ContainsSubstring;

namespace {

Firewall sample(KillSwitch killSwitch)
{
    Firewall firewall{.guarded = {*IpAddress::parse("10.9.0.2"), *IpAddress::parse("fd09::2")},
                      .mark = 0x1234,
                      .killSwitch = killSwitch};
    if (killSwitch == KillSwitch::Off)
        return firewall;
    firewall.endpoints = {{*IpAddress::parse("203.0.113.5"), 51820, 0},
                          {*IpAddress::parse("203.0.113.9"), 51821, 0},
                          {*IpAddress::parse("2001:db8::5"), 51820, 0}};
    firewall.sourcePort = 51999;
    return firewall;
}

std::string seal(NetlinkKernel &kernel, const char *name)
{
    return valueOf(kernel.firewall(nameOf(name))).value_or("none");
}

std::string ruleset()
{
    return run("nft -s list ruleset");
}

/// Tables that a test left would be in the next one's way.
struct FirewallFixture : KernelFixture
{
    FirewallFixture() { run("nft flush ruleset"); }
};

} // namespace

TEST_CASE_METHOD(FirewallFixture, "this kernel has nf_tables, and looking for it leaves nothing")
{
    CHECK(valueOf(kernel->hasFirewall()));
    CHECK(ruleset().empty());
}

TEST_CASE_METHOD(FirewallFixture, "a firewall of any kind is put up, told, and taken down without a trace")
{
    const auto killSwitch = GENERATE(KillSwitch::Off, KillSwitch::Lan, KillSwitch::Strict);
    const auto *const name = GENERATE("home", "a.b-c_d", "X1-", "udp", "fib");
    REQUIRE(kernel->setFirewall(nameOf(name), sample(killSwitch)));
    CHECK_THAT(ruleset(), ContainsSubstring(std::string("table inet adit_") + name + " {"));
    CHECK_THAT(ruleset(), ContainsSubstring("fib saddr type != local drop"));
    const bool cuts = ruleset().find("policy drop") != std::string::npos;
    CHECK(cuts == (killSwitch != KillSwitch::Off));
    CHECK(valueOf(kernel->firewall(nameOf(name))).has_value());
    REQUIRE(kernel->removeFirewall(nameOf(name)));
    CHECK(ruleset().empty());
    CHECK_FALSE(valueOf(kernel->firewall(nameOf(name))).has_value());
    CHECK(kernel->removeFirewall(nameOf(name)));
}

TEST_CASE_METHOD(FirewallFixture, "the seal stays while nothing changes, and tells any change of the table")
{
    const Firewall firewall = sample(KillSwitch::Strict);
    REQUIRE(kernel->setFirewall(nameOf("home"), firewall));
    const std::string first = seal(*kernel, "home");
    for (int i = 0; i < 20; ++i)
        CHECK(seal(*kernel, "home") == first);
    REQUIRE(kernel->setFirewall(nameOf("home"), firewall));
    CHECK(seal(*kernel, "home") == first);
    const auto *const hand = GENERATE(
        "add rule inet adit_home output accept", "insert rule inet adit_home output tcp dport 80 accept",
        "flush chain inet adit_home guard", "add element inet adit_home places4 '{ 192.0.2.1 . 1 }'",
        "delete element inet adit_home places4 '{ 203.0.113.5 . 51820 }'",
        "add table inet adit_home '{ flags dormant; }'", "delete chain inet adit_home guard",
        "add chain inet adit_home mine");
    run(std::string("nft ") + hand);
    CHECK(seal(*kernel, "home") != first);
    REQUIRE(kernel->setFirewall(nameOf("home"), firewall));
    CHECK(seal(*kernel, "home") == first);
}

TEST_CASE_METHOD(FirewallFixture,
                 "the order in which the kernel tells many endpoints does not matter to the seal")
{
    Firewall firewall = sample(KillSwitch::Strict);
    for (int i = 0; i < 300; ++i)
        firewall.endpoints.push_back({*IpAddress::parse("198.51.100." + std::to_string(i % 200)),
                                      static_cast<std::uint16_t>(1 + i), 0});
    REQUIRE(kernel->setFirewall(nameOf("home"), firewall));
    const std::string first = seal(*kernel, "home");
    std::ranges::reverse(firewall.endpoints);
    REQUIRE(kernel->setFirewall(nameOf("home"), firewall));
    CHECK(seal(*kernel, "home") == first);
}

TEST_CASE_METHOD(FirewallFixture, "promise 24: tables of others, and of other tunnels, are never touched")
{
    run("nft add table inet adit_other '{ chain c { type filter hook output priority 0; accept; }; }'");
    run("nft add table ip adit_home '{ chain c { counter; }; }'");
    run("nft add table inet filter");
    const std::string before = ruleset();
    REQUIRE(kernel->setFirewall(nameOf("home"), sample(KillSwitch::Lan)));
    REQUIRE(kernel->setFirewall(nameOf("home"), sample(KillSwitch::Strict)));
    REQUIRE(kernel->removeFirewall(nameOf("home")));
    CHECK(ruleset() == before);
    CHECK(seal(*kernel, "home") == "none");
}

TEST_CASE_METHOD(FirewallFixture,
                 "one table takes the place of the other in one step: nothing gets out meanwhile")
{
    run("ip addr add 198.51.100.1/24 dev port0");
    run("ip neigh replace 198.51.100.2 lladdr 02:00:00:00:00:01 dev port0");
    REQUIRE(kernel->setFirewall(nameOf("home"), sample(KillSwitch::Strict)));
    run("nft add table netdev witness '{ chain out { type filter hook ingress device port1 priority 0; ip "
        "daddr "
        "198.51.100.2 counter; }; }'");
    std::atomic<bool> sent = false;
    std::thread sender([&] {
        run("bash -c 'for i in $(seq 400); do echo x > /dev/udp/198.51.100.2/9; done' || true");
        sent = true;
    });
    bool replaced = true;
    for (int i = 0; i < 40 || !sent; ++i)
        replaced =
            kernel->setFirewall(nameOf("home"), sample(i % 2 == 0 ? KillSwitch::Strict : KillSwitch::Lan)) &&
            replaced;
    sender.join();
    CHECK(replaced);
    CHECK_THAT(run("nft list table netdev witness"), ContainsSubstring("counter packets 0 bytes 0"));
    REQUIRE(kernel->removeFirewall(nameOf("home")));
    run("bash -c 'echo x > /dev/udp/198.51.100.2/9'");
    CHECK_THAT(run("nft list table netdev witness"), ContainsSubstring("counter packets 1 "));
}

TEST_CASE_METHOD(FirewallFixture, "a table that only masquerades has one chain, and the seal knows it")
{
    const Firewall hub{.masquerades = true};
    REQUIRE(kernel->setFirewall(nameOf("home"), hub));
    const std::string first = seal(*kernel, "home");
    CHECK_THAT(ruleset(), ContainsSubstring("type nat hook postrouting priority srcnat; policy accept;"));
    CHECK_THAT(ruleset(), ContainsSubstring("iifname \"home\" oifname != \"home\" masquerade"));
    CHECK(std::ranges::count(ruleset(), '{') == 2);
    CHECK(seal(*kernel, "home") == first);
    run("nft flush chain inet adit_home share");
    CHECK(seal(*kernel, "home") != first);
    Firewall both = sample(KillSwitch::Strict);
    both.masquerades = true;
    REQUIRE(kernel->setFirewall(nameOf("home"), both));
    CHECK_THAT(ruleset(), ContainsSubstring("masquerade"));
    CHECK_THAT(ruleset(), ContainsSubstring("policy drop"));
    REQUIRE(kernel->removeFirewall(nameOf("home")));
    CHECK(ruleset().empty());
}

TEST_CASE_METHOD(KernelFixture, "settings of the machine are read and written, also those of a single link")
{
    const auto value = GENERATE(1U, 0U);
    const auto *const link = GENERATE("all", "port0");
    const auto key = GENERATE(Sysctl::Key::SrcValidMark, Sysctl::Key::ForwardV4, Sysctl::Key::ForwardV6,
                              Sysctl::Key::AcceptRedirects, Sysctl::Key::AcceptRa);
    const Sysctl sysctl{key, link};
    REQUIRE(kernel->setSysctl(sysctl, value));
    CHECK(valueOf(kernel->sysctl(sysctl)) == value);
    CHECK(run("cat /proc/sys/" + fileOf(sysctl)) == std::to_string(value) + "\n");
}

TEST_CASE_METHOD(KernelFixture, "a link that is gone has no settings, and needs none")
{
    const Sysctl sysctl{Sysctl::Key::AcceptRa, "gone0"};
    CHECK(valueOf(kernel->sysctl(sysctl)) == std::nullopt);
    CHECK(kernel->setSysctl(sysctl, 1));
}

TEST_CASE_METHOD(KernelFixture, "rules for a network are added, told, and told apart")
{
    const auto family = GENERATE(Family::V4, Family::V6);
    const bool v4 = family == Family::V4;
    const Rule near{family, 30400, 0, false, 254, {}, prefixOf(v4 ? "192.168.1.0/24" : "fe80::/64")};
    const Rule far{family, 30400, 0, false, 254, {}, prefixOf(v4 ? "10.0.0.0/8" : "fd00::/48")};
    REQUIRE(kernel->addRule(near));
    REQUIRE(kernel->addRule(far));
    const std::string seen = run(v4 ? "ip rule" : "ip -6 rule");
    CHECK_THAT(seen, ContainsSubstring("30400:\tfrom all to " + near.to->toString() + " lookup main"));
    REQUIRE(kernel->removeRule(near));
    const auto left = valueOf(kernel->rules());
    CHECK(std::ranges::count(left, near) == 0);
    CHECK(std::ranges::count(left, far) == 1);
    REQUIRE(kernel->removeRule(far));
    CHECK(refusedWith(kernel->removeRule(far), ENOENT));
}
