// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// Links, addresses and facts against the running kernel, with ip(8) as the other witness.
#include "component/kernel/kernelfixture.h"

#include <algorithm>
#include <cerrno>
#include <fstream>

using namespace adit;
using namespace adit::test;
using Catch::Matchers::ContainsSubstring;

TEST_CASE_METHOD(KernelFixture, "a link is told with its kind, MTU, alias and state")
{
    run("ip link set port0 mtu 1400 alias 'made by a test'");
    const auto link = valueOf(kernel->link(nameOf("port0")));
    REQUIRE(link);
    CHECK(link->name == "port0");
    CHECK(link->kind == "veth");
    CHECK(link->alias == "made by a test");
    CHECK(link->mtu == 1400);
    CHECK(link->up);
}

TEST_CASE_METHOD(KernelFixture, "a link that does not exist is no error, and an alternative name is no link")
{
    CHECK_FALSE(valueOf(kernel->link(nameOf("nothing0"))));
    run("ip link property add dev port0 altname other0");
    CHECK_FALSE(valueOf(kernel->link(nameOf("other0"))));
}

TEST_CASE_METHOD(KernelFixture, "MTU, alias and state of a link are set, and ip sees them")
{
    run("ip link set port0 down");
    REQUIRE(kernel->setLinkMtu(index, 1380));
    REQUIRE(kernel->setLinkAlias(index, "adit:test"));
    REQUIRE(kernel->setLinkUp(index));
    const std::string seen = run("ip link show dev port0");
    CHECK_THAT(seen, ContainsSubstring("mtu 1380"));
    CHECK_THAT(seen, ContainsSubstring("alias adit:test"));
    CHECK_THAT(seen, ContainsSubstring(",UP"));
}

TEST_CASE_METHOD(KernelFixture, "a deleted link is gone, and deleting it again is refused")
{
    REQUIRE(kernel->deleteLink(index));
    CHECK_FALSE(valueOf(kernel->link(nameOf("port0"))));
    CHECK(refusedWith(kernel->deleteLink(index), ENODEV));
}

TEST_CASE_METHOD(KernelFixture, "a refusal carries the kernel's own sentence")
{
    const auto refused = kernel->setLinkMtu(index, 20);
    REQUIRE(refusedWith(refused, EINVAL));
    CHECK_THAT(refused.error().context, ContainsSubstring("set MTU 20: mtu less than device minimum"));
}

TEST_CASE_METHOD(KernelFixture, "an alias that the kernel cannot hold is refused and changes nothing")
{
    CHECK_FALSE(kernel->setLinkAlias(index, std::string(300, 'a')));
    CHECK(kernel->setLinkAlias(index, std::string(5000, 'a')).error().code == Errc::LimitExceeded);
    CHECK(valueOf(kernel->link(nameOf("port0")))->alias.empty());
}

TEST_CASE_METHOD(KernelFixture, "a WireGuard link is made where ip can make one, else the kernel has none")
{
    const auto name = nameOf("tunnel0");
    const bool possible = run("ip link add probe0 type wireguard && echo yes || true").starts_with("yes");
    const auto made = kernel->createLink(name);
    if (!possible) {
        REQUIRE_FALSE(made);
        CHECK(made.error().code == Errc::NoWireGuard);
        return;
    }
    REQUIRE(made);
    CHECK(valueOf(kernel->link(name))->kind == "wireguard");
    CHECK(refusedWith(kernel->createLink(name), EEXIST));
    run("ip link delete probe0");
    REQUIRE(kernel->deleteLink(valueOf(kernel->link(name))->index));
}

TEST_CASE_METHOD(KernelFixture, "addresses of both families are added, told and removed")
{
    const auto address =
        GENERATE(as<std::string>{}, "10.9.8.7/24", "192.0.2.1/32", "fd00::9/64", "fd00::1/128");
    REQUIRE(kernel->addAddress(index, prefixOf(address)));
    CHECK(valueOf(kernel->addresses(index)) == std::vector{prefixOf(address)});
    CHECK_THAT(run("ip addr show dev port0"), ContainsSubstring(address.substr(0, address.find('/'))));
    CHECK(refusedWith(kernel->addAddress(index, prefixOf(address)), EEXIST));
    REQUIRE(kernel->removeAddress(index, prefixOf(address)));
    CHECK(valueOf(kernel->addresses(index)).empty());
    CHECK(refusedWith(kernel->removeAddress(index, prefixOf(address)), EADDRNOTAVAIL));
}

TEST_CASE_METHOD(KernelFixture, "removing an address keeps its neighbour of the same network")
{
    std::ofstream("/proc/sys/net/ipv4/conf/all/promote_secondaries") << GENERATE(0, 1);
    REQUIRE(kernel->addAddress(index, prefixOf("10.9.8.1/24")));
    REQUIRE(kernel->addAddress(index, prefixOf("10.9.8.2/24")));
    REQUIRE(kernel->addAddress(index, prefixOf("10.9.7.1/24")));
    REQUIRE(kernel->removeAddress(index, prefixOf("10.9.8.1/24")));
    auto left = valueOf(kernel->addresses(index));
    std::ranges::sort(left);
    CHECK(left == std::vector{prefixOf("10.9.7.1/24"), prefixOf("10.9.8.2/24")});
}

TEST_CASE_METHOD(KernelFixture, "facts name the links, rules, tables and addresses of the machine")
{
    run("ip addr add 10.1.2.3/24 dev port0");
    run("ip route add 10.77.0.0/16 dev port0 table 4242");
    run("ip rule add from 10.0.0.0/8 priority 77 lookup 4242");
    const MachineFacts facts = valueOf(kernel->facts());
    run("ip rule delete priority 77");

    CHECK(facts.ipv6);
    CHECK(std::ranges::any_of(facts.links, [](const Link &link) { return link.name == "port1"; }));
    CHECK(std::ranges::any_of(facts.rules, [](const Rule &rule) { return rule.priority == 77; }));
    CHECK(std::ranges::count(facts.routeTables, 4242U) == 1);
    CHECK(std::ranges::count(facts.addresses, LinkAddress{index, prefixOf("10.1.2.3/24")}) == 1);
}

TEST_CASE_METHOD(KernelFixture, "facts tell when IPv6 is disabled")
{
    const std::string folder = GENERATE(as<std::string>{}, "all", "default");
    const std::string file = "/proc/sys/net/ipv6/conf/" + folder + "/disable_ipv6";
    std::ofstream(file) << 1;
    const bool ipv6 = valueOf(kernel->facts()).ipv6;
    std::ofstream(file) << 0;
    CHECK_FALSE(ipv6);
    CHECK(valueOf(kernel->facts()).ipv6);
}
