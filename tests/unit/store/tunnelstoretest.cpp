// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "store/tunnelstore.h"

#include "base/limits.h"
#include "support/catch.h"
#include "support/files.h"

using namespace adit;
using namespace adit::test;

namespace {

constexpr uid_t alice = 1000;
constexpr uid_t bob = 1001;

struct Fixture
{
    TemporaryDirectory folder{};
    std::filesystem::path directory = folder.path();
    TunnelStore store{directory / "tunnels"};
};

InterfaceName named(const std::string &text)
{
    return InterfaceName::from(text).value();
}

TunnelSpec tunnel(const std::string &name)
{
    TunnelSpec spec{.name = named(name), .privateKey = SecretKey::generatePrivate()};
    spec.addresses = {IpPrefix::parse("10.0.0.1/24").value()};
    PeerSpec peer{.publicKey = SecretKey::generatePrivate().publicKey()};
    peer.presharedKey = SecretKey::generatePreshared();
    peer.endpointText = "vpn.example.org:51820";
    peer.allowedIps = {IpPrefix::parse("0.0.0.0/0").value()};
    spec.peers.push_back(std::move(peer));
    return spec;
}

} // namespace

TEST_CASE("an approved tunnel comes back as it was stored, keys included")
{
    Fixture f;
    const TunnelSpec spec = tunnel("home");
    CHECK(f.store.load(alice, spec.name).error().code == Errc::NoSuchTunnel);
    CHECK(f.store.list(alice).empty());
    REQUIRE(f.store.save(alice, spec));
    CHECK(f.store.load(alice, spec.name).value() == spec);
    const TunnelSpec other = tunnel("home");
    REQUIRE(f.store.save(alice, other));
    CHECK(f.store.load(alice, spec.name).value() == other);
    REQUIRE(f.store.save(alice, tunnel("attic")));
    CHECK(f.store.list(alice) == std::vector{named("attic"), named("home")});
    REQUIRE(f.store.remove(alice, spec.name));
    CHECK(f.store.load(alice, spec.name).error().code == Errc::NoSuchTunnel);
    CHECK(f.store.remove(alice, spec.name).error().code == Errc::NoSuchTunnel);
}

TEST_CASE("directories and files of the store are for root alone")
{
    Fixture f;
    ::umask(0);
    REQUIRE(f.store.save(alice, tunnel("home")));
    ::umask(022);
    CHECK(modeOf(f.directory / "tunnels") == 0700);
    CHECK(modeOf(f.directory / "tunnels/1000") == 0700);
    CHECK(modeOf(f.directory / "tunnels/1000/home.tunnel") == 0600);
}

TEST_CASE("a name that another user has is refused without telling whose")
{
    Fixture f;
    REQUIRE(f.store.save(alice, tunnel("home")));
    CHECK(f.store.save(bob, tunnel("home")).error() == Error{Errc::NameTaken, "home"});
    CHECK(f.store.load(bob, named("home")).error().code == Errc::NoSuchTunnel);
    CHECK(f.store.remove(bob, named("home")).error().code == Errc::NoSuchTunnel);
    CHECK(f.store.ownerOf(named("home")) == alice);
    CHECK_FALSE(f.store.ownerOf(named("office")).has_value());
    REQUIRE(f.store.remove(alice, named("home")));
    CHECK(f.store.save(bob, tunnel("home")));
}

TEST_CASE("promise 12: a user has as many tunnels as the limit says, and may still replace one")
{
    Fixture f;
    for (std::size_t i = 0; i < limits::tunnelsPerUser; ++i)
        REQUIRE(f.store.save(alice, tunnel("t" + std::to_string(i))));
    CHECK(f.store.save(alice, tunnel("more")).error().code == Errc::LimitExceeded);
    CHECK(f.store.save(alice, tunnel("t7")));
    CHECK(f.store.save(bob, tunnel("more")));
}

TEST_CASE("a file cut at any length or damaged in any byte is refused by name, and others are not affected")
{
    Fixture f;
    REQUIRE(f.store.save(alice, tunnel("home")));
    REQUIRE(f.store.save(alice, tunnel("office")));
    const auto file = f.directory / "tunnels/1000/home.tunnel";
    const std::string whole = contentOf(file);
    for (std::size_t length = 0; length < whole.size(); ++length) {
        put(file, whole.substr(0, length));
        REQUIRE(f.store.load(alice, named("home")).error() == Error{Errc::StoreFailed, "home"});
    }
    for (std::size_t at = 0; at < whole.size(); ++at) {
        std::string damaged = whole;
        damaged[at] = static_cast<char>(damaged[at] ^ 1);
        put(file, damaged);
        REQUIRE(f.store.load(alice, named("home")).error().code == Errc::StoreFailed);
    }
    CHECK(f.store.load(alice, named("office")));
    CHECK(f.store.list(alice).size() == 2);
    CHECK(f.store.ownerOf(named("home")) == alice);
    CHECK(f.store.remove(alice, named("home")));
}

TEST_CASE("a tunnel under another name, a link and a directory are not taken for a tunnel")
{
    Fixture f;
    REQUIRE(f.store.save(alice, tunnel("home")));
    const auto folder = f.directory / "tunnels/1000";
    std::filesystem::copy_file(folder / "home.tunnel", folder / "copy.tunnel");
    CHECK(f.store.load(alice, named("copy")).error().code == Errc::StoreFailed);
    std::filesystem::create_symlink(folder / "home.tunnel", folder / "link.tunnel");
    CHECK(f.store.load(alice, named("link")).error().code == Errc::StoreFailed);
    std::filesystem::create_directory(folder / "folder.tunnel");
    CHECK(f.store.load(alice, named("folder")).error().code == Errc::StoreFailed);
    put(folder / ".home.tunnel.new", "the rest of a write that was cut off");
    put(folder / "a;reboot.tunnel", "");
    CHECK(f.store.list(alice).size() == 4);
    CHECK(f.store.save(alice, tunnel("home")));
    CHECK_FALSE(std::filesystem::exists(folder / ".home.tunnel.new"));
}

TEST_CASE("a store that cannot be written tells so and keeps what it has")
{
    Fixture f;
    REQUIRE(f.store.save(alice, tunnel("home")));
    const auto folder = f.directory / "tunnels/1000";
    // The temporary file's place is taken by a directory that cannot be unlinked.
    std::filesystem::create_directories(folder / ".home.tunnel.new" / "in");
    const TunnelSpec before = f.store.load(alice, named("home")).value();
    const auto refused = f.store.save(alice, tunnel("home"));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == Errc::StoreFailed);
    CHECK(refused.error().sysErrno != 0);
    CHECK(f.store.load(alice, named("home")).value() == before);
}

TEST_CASE_METHOD(
    Fixture, "a tunnel comes up with the machine from when that is said until it is taken back or removed")
{
    CHECK(store.setBoot(alice, named("home"), BootStart::Yes).error().code == Errc::NoSuchTunnel);
    REQUIRE(store.save(alice, tunnel("home")));
    REQUIRE(store.save(alice, tunnel("work")));
    REQUIRE(store.save(bob, tunnel("lab")));
    CHECK(store.bootTunnels().empty());

    REQUIRE(store.setBoot(bob, named("lab"), BootStart::Yes));
    REQUIRE(store.setBoot(alice, named("work"), BootStart::Yes));
    REQUIRE(store.setBoot(alice, named("work"), BootStart::Yes));
    CHECK(store.setBoot(bob, named("home"), BootStart::Yes).error().code == Errc::NoSuchTunnel);
    using Rows = std::vector<std::pair<uid_t, InterfaceName>>;
    CHECK(TunnelStore(directory / "tunnels").bootTunnels() ==
          Rows{{alice, named("work")}, {bob, named("lab")}});
    CHECK(store.boot(alice, named("home")) == BootStart::No);
    CHECK(store.list(alice).size() == 2);

    // Approving anew changes nothing about it; removing forgets it.
    REQUIRE(store.save(alice, tunnel("work")));
    CHECK(store.boot(alice, named("work")) == BootStart::Yes);
    REQUIRE(store.remove(alice, named("work")));
    REQUIRE(store.save(alice, tunnel("work")));
    CHECK(store.boot(alice, named("work")) == BootStart::No);
    REQUIRE(store.setBoot(bob, named("lab"), BootStart::No));
    REQUIRE(store.setBoot(bob, named("lab"), BootStart::No));
    CHECK(store.bootTunnels().empty());
}
