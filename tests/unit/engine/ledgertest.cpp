// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "engine/ledger.h"
#include "engine/ledgercodec.h"

#include "support/catch.h"
#include "support/files.h"
#include "world.h"

using namespace adit;
using namespace adit::test;

namespace {

Ledger sample(const std::string &name = "adit0")
{
    Ledger ledger{.name = named(name), .owner = alice, .phase = Phase::Active};
    ledger.backend = Backend::Userspace;
    ledger.linkIndex = 12;
    ledger.upSince = 1700000000;
    ledger.listenPort = 51820;
    ledger.pathMtu = 1420;
    ledger.policy = PolicyNumbers{4096, 4097, 20000};
    ledger.addresses = {prefix("10.0.0.1/24"), prefix("fd00::1/64")};
    ledger.rules = {{Family::V6, 20000, 0, false, 254, 0},
                    {Family::V4, 20001, 4096, true, 4097, std::nullopt},
                    {Family::V4, 20001, 0, false, 254, std::nullopt, prefix("192.168.1.0/24")}};
    ledger.routes = {{prefix("0.0.0.0/0"), 4097, 12}, {prefix("::/0"), 4097, 12}};
    ledger.endpoints = {{peerKey(1), endpoint("203.0.113.5")}};
    ledger.warnings = {{Warning::Code::DnsNotApplied, "10.0.0.53"}};
    ledger.firewall = StandingFirewall{{.guarded = {IpAddress::parse("10.0.0.1").value()},
                                        .mark = 4096,
                                        .killSwitch = KillSwitch::Strict,
                                        .endpoints = {endpoint("203.0.113.5")},
                                        .sourcePort = 51820},
                                       "seal"};
    ledger.firewall->firewall.masquerades = true;
    ledger.formerSettings = {
        {{Sysctl::Key::SrcValidMark}, {0, {}}},
        {{Sysctl::Key::ForwardV6}, {0, {{{Sysctl::Key::AcceptRa, "eth0.7"}, 1}}}},
    };
    return ledger;
}

} // namespace

TEST_CASE("a ledger comes back as it was saved, from files that only root reads")
{
    const TemporaryDirectory directory;
    const auto folder = directory.path() / "run";
    LedgerStore store(folder);
    CHECK(store.names().empty());
    CHECK_FALSE(store.load(named("adit0"))->has_value());
    REQUIRE(store.save(sample()));
    CHECK(store.load(named("adit0"))->value() == sample());
    CHECK(modeOf(folder) == 0700);
    CHECK(modeOf(folder / "adit0") == 0600);
    Ledger changed = sample();
    changed.phase = Phase::Changing;
    REQUIRE(store.save(changed));
    CHECK(store.load(named("adit0"))->value() == changed);
    REQUIRE(store.remove(named("adit0")));
    REQUIRE(store.remove(named("adit0")));
    CHECK(store.names().empty());
}

TEST_CASE("the rest of a write that was cut off is not taken for a ledger")
{
    const TemporaryDirectory directory;
    LedgerStore store(directory.path());
    REQUIRE(store.save(sample("adit0.new")));
    REQUIRE(store.save(sample("adit0")));
    put(directory.path() / ".adit0.new", "half");
    CHECK(store.names() == std::vector{named("adit0"), named("adit0.new")});
    REQUIRE(store.save(sample("adit0")));
    CHECK(store.names().size() == 2);
}

TEST_CASE("a ledger that was cut at any length or damaged in any byte is refused, never half believed")
{
    const TemporaryDirectory directory;
    LedgerStore store(directory.path());
    REQUIRE(store.save(sample()));
    const auto file = directory.path() / "adit0";
    const std::string whole = contentOf(file);
    for (std::size_t length = 0; length < whole.size(); ++length) {
        put(file, whole.substr(0, length));
        REQUIRE(store.load(named("adit0")).error().code == Errc::LedgerFailed);
    }
    for (std::size_t at = 0; at < whole.size(); ++at) {
        std::string damaged = whole;
        damaged[at] = static_cast<char>(damaged[at] ^ 0x20);
        put(file, damaged);
        REQUIRE(store.load(named("adit0")).error().code == Errc::LedgerFailed);
    }
    put(file, whole + "x");
    CHECK(store.load(named("adit0")).error().code == Errc::LedgerFailed);
}

TEST_CASE("whatever stands in a byte of a ledger, it is refused or means something that can be written")
{
    ByteWriter written;
    encode(written, sample());
    std::vector<std::uint8_t> bytes(written.bytes().begin(), written.bytes().end());
    std::size_t refused = 0;
    for (std::uint8_t &byte : bytes) {
        const std::uint8_t former = byte;
        for (const std::uint8_t other : {0x00, 0x01, 0x06, 0x2e, 0x2f, 0x7f, 0xff}) {
            byte = other;
            ByteReader in(bytes);
            const auto ledger = decodeLedger(in);
            refused += ledger ? 0 : 1;
            if (!ledger)
                continue;
            ByteWriter again;
            encode(again, *ledger);
            ByteReader back(again.bytes());
            REQUIRE(decodeLedger(back) == ledger);
        }
        byte = former;
    }
    CHECK(refused > bytes.size() / 2);
    bytes.push_back(0);
    ByteReader longer(bytes);
    CHECK_FALSE(decodeLedger(longer));
}

TEST_CASE("a ledger under another tunnel's name is refused")
{
    const TemporaryDirectory directory;
    LedgerStore store(directory.path());
    REQUIRE(store.save(sample("adit0")));
    std::filesystem::rename(directory.path() / "adit0", directory.path() / "adit1");
    CHECK(store.load(named("adit1")).error().code == Errc::LedgerFailed);
}

TEST_CASE("no key is in the ledger of a running tunnel")
{
    World world;
    const TunnelSpec spec = simpleTunnel();
    REQUIRE(world.engine.up(spec, alice, Backend::Kernel));
    const std::string content = contentOf(world.directory.path() / "adit0");
    const auto holds = [&](KeySpan bytes) {
        return content.find(std::string(bytes.begin(), bytes.end())) != std::string::npos;
    };
    CHECK(holds(peerKey(1).bytes()));
    CHECK_FALSE(holds(spec.privateKey.bytes()));
    CHECK_FALSE(holds(spec.peers[0].presharedKey->bytes()));
}

TEST_CASE("recovery takes a tunnel down whose ledger is damaged, and leaves the others up")
{
    World world;
    REQUIRE(world.engine.up(simpleTunnel("adit0"), alice, Backend::Kernel));
    TunnelSpec other{.name = named("adit1"), .privateKey = key(2)};
    REQUIRE(world.engine.up(other, alice, Backend::Kernel));
    put(world.directory.path() / "adit0", "damaged");
    put(world.directory.path() / "foreign0", "damaged");
    CHECK(world.engine.state(named("adit0"), alice) == LinkState::Broken);
    const auto touched = world.engine.recover([](const auto &, uid_t) { return std::nullopt; });
    CHECK(touched == std::vector{named("adit0"), named("foreign0")});
    CHECK(world.kernel.dump().find("link adit0") == std::string::npos);
    CHECK(world.kernel.dump().find("link foreign0 wireguard '' 1500 down") != std::string::npos);
    CHECK(world.engine.state(other.name, alice) == LinkState::Up);
    CHECK(world.ledgers.names() == std::vector{other.name});
}

TEST_CASE("when the ledger cannot be written nothing is applied")
{
    World world;
    put(world.directory.path() / "file", "");
    LedgerStore nowhere(world.directory.path() / "file");
    TunnelEngine engine(world.kernel, nowhere);
    const std::string before = world.kernel.dump();
    const auto refused = engine.up(simpleTunnel(), alice, Backend::Kernel);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == Errc::LedgerFailed);
    CHECK(world.kernel.dump() == before);
}
