// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// The engine on a real machine: what it leaves is compared as ip(8) and wg(8) tell it.
#include "component/kernel/ownnamespace.h"
#include "component/kernel/testdevice.h"
#include "engine/tunnelengine.h"
#include "support/catch.h"
#include "support/files.h"

#include <chrono>

using namespace adit;
using namespace adit::test;

namespace {

constexpr uid_t alice = 1000;

SecretKey key(std::uint8_t number)
{
    std::array<std::uint8_t, keyBytes> bytes{};
    bytes.fill(number);
    bytes[0] = static_cast<std::uint8_t>(number & 0xf8U);
    bytes[31] = 0x40;
    return SecretKey::fromBytes(bytes);
}

IpPrefix prefix(const std::string &text)
{
    return IpPrefix::parse(text).value();
}

PeerSpec peer(unsigned number, std::initializer_list<std::string> allowedIps)
{
    std::array<std::uint8_t, keyBytes> bytes{};
    bytes[0] = static_cast<std::uint8_t>(number);
    bytes[1] = static_cast<std::uint8_t>(number >> 8);
    bytes[30] = 9;
    PeerSpec result{.publicKey = PublicKey::fromBytes(bytes)};
    for (const std::string &text : allowedIps)
        result.allowedIps.push_back(prefix(text));
    return result;
}

TunnelSpec simple(const InterfaceName &name)
{
    TunnelSpec spec{.name = name, .privateKey = key(8)};
    spec.listenPort = 51820;
    spec.addresses = {prefix("10.0.0.1/24"), prefix("fd00::1/64")};
    spec.peers.push_back(peer(1, {"10.0.0.2/32", "192.168.7.0/24"}));
    spec.peers.push_back(peer(2, {"10.0.0.3/32", "fd00:7::/64"}));
    spec.peers[0].presharedKey = key(16);
    spec.peers[0].endpoint = Endpoint{IpAddress::parse("127.0.0.1").value(), 51999, 0};
    spec.peers[0].keepalive = 25;
    return spec;
}

TunnelSpec full(const InterfaceName &name)
{
    TunnelSpec spec = simple(name);
    spec.privateKey = key(24);
    spec.listenPort = 51821;
    spec.mtu = 1380;
    spec.addresses = {prefix("10.0.0.9/24"), prefix("fd00::9/128")};
    spec.peers[0].presharedKey.reset();
    spec.peers[0].allowedIps = {prefix("0.0.0.0/0"), prefix("10.0.0.3/32")};
    spec.peers[1].allowedIps = {prefix("::/0"), prefix("10.0.0.2/32")};
    spec.peers.push_back(peer(3, {"192.168.7.0/24"}));
    return spec;
}

struct Machine
{
    Machine()
    {
        if (backendUnderTest() == Backend::Kernel)
            run("ip link delete tunnel0");
        else
            // A link-local address of its own would come and go in its own time.
            run("ip link set tunnel0 addrgenmode none && ip link set tunnel0 up");
    }
    ~Machine() { (void)engine.down(name, alice); }
    Machine(const Machine &) = delete;
    Machine &operator=(const Machine &) = delete;

    Result<> up(const TunnelSpec &spec) { return engine.up(spec, alice, backendUnderTest()); }

    static std::string snapshot()
    {
        // "tentative" is a matter of a second, and only then comes the local route of an IPv6 address.
        return run("ip -o addr show | sed 's/^[0-9]*: //; s/ tentative//'; ip -4 route show table all;"
                   "ip -6 route show table all | grep -v '^local .* dev tunnel0' | sort; ip rule; ip -6 rule;"
                   "nft -s list ruleset; cat /proc/sys/net/ipv4/conf/all/src_valid_mark");
    }

    TestDevice device{};
    InterfaceName name = device.name();
    TemporaryDirectory directory{};
    LedgerStore ledgers{directory.path()};
    TunnelEngine engine{device.kernel(), ledgers};
};

void requireDone(const Result<> &result)
{
    if (!result)
        FAIL("error " << static_cast<int>(result.error().code) << ", errno " << result.error().sysErrno
                      << ": " << result.error().context);
}

} // namespace

TEST_CASE_METHOD(Machine, "a real tunnel comes up, as wg and ip see it, and goes without a trace")
{
    const std::string before = snapshot();
    const bool takesAll = GENERATE(false, true);
    const TunnelSpec spec = takesAll ? full(name) : simple(name);
    requireDone(up(spec));
    const DeviceText seen = textFromWg(name);
    CHECK(seen == textOf(device.state()));
    CHECK(seen.size() == spec.peers.size() + 1);
    CHECK(run("ip -o addr show dev tunnel0").find(spec.addresses[0].toString()) != std::string::npos);
    const std::string rules = run("ip rule");
    CHECK((rules.find("not from all fwmark") != std::string::npos) == takesAll);
    CHECK((run("nft list tables").find("table inet adit_tunnel0") != std::string::npos) == takesAll);
    CHECK(engine.status(name, alice)->state == LinkState::Up);
    CHECK(engine.describePlan(spec, alice)->empty());
    requireDone(engine.down(name, alice));
    CHECK(snapshot() == before);
}

TEST_CASE_METHOD(Machine, "a real tunnel changes to another and back as if it had come up so")
{
    const std::string before = snapshot();
    requireDone(up(full(name)));
    const std::string fullState = snapshot();
    const DeviceText fullDevice = textFromWg(name);
    requireDone(engine.change(simple(name), alice));
    const std::string simpleState = snapshot();
    const DeviceText simpleDevice = textFromWg(name);
    requireDone(engine.change(full(name), alice));
    CHECK(snapshot() == fullState);
    CHECK(textFromWg(name) == fullDevice);
    requireDone(engine.down(name, alice));
    CHECK(snapshot() == before);
    requireDone(up(simple(name)));
    CHECK(snapshot() == simpleState);
    CHECK(textFromWg(name) == simpleDevice);
}

TEST_CASE_METHOD(Machine, "a thousand peers come up, one changes, and all go")
{
    TunnelSpec spec = simple(name);
    for (unsigned i = 10; i < 1010; ++i) {
        const std::string net = std::to_string(i / 256) + "." + std::to_string(i % 256);
        spec.peers.push_back(peer(i, {"10.2." + net + "/32", "10.3." + net + "/32"}));
    }
    const std::string before = snapshot();
    const auto start = std::chrono::steady_clock::now();
    requireDone(up(spec));
    const auto isUp = std::chrono::steady_clock::now();
    CHECK(device.state().peers.size() == spec.peers.size());
    spec.peers.push_back(peer(5000, {"10.4.0.1/32"}));
    const auto change = std::chrono::steady_clock::now();
    requireDone(engine.change(spec, alice));
    const auto changed = std::chrono::steady_clock::now();
    CHECK(device.state().peers.size() == spec.peers.size());
    requireDone(engine.down(name, alice));
    CHECK(snapshot() == before);
    const auto took = [](auto from, auto to) { return std::chrono::duration<double>(to - from).count(); };
    CHECK(took(start, isUp) < 10);
    CHECK(took(change, changed) < 5);
    INFO("up " << took(start, isUp) << " s, change " << took(change, changed) << " s");
}

TEST_CASE_METHOD(Machine, "a tunnel that the kernel refuses half-way leaves the machine as it was")
{
    TunnelSpec spec = simple(name);
    // Somebody else's route to the same network, out of another interface.
    run("ip route add 192.168.7.0/24 dev lo");
    const std::string before = snapshot();
    const auto refused = up(spec);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == Errc::KernelRefused);
    CHECK(snapshot() == before);
    CHECK(ledgers.names().empty());
    run("ip route del 192.168.7.0/24 dev lo");
}
