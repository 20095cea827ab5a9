// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "store/trialstore.h"

#include "base/speccodec.h"
#include "store/tunnelstore.h"
#include "support/catch.h"
#include "support/files.h"

using namespace adit;
using namespace adit::test;
using namespace std::chrono_literals;

namespace {

constexpr uid_t alice = 1000;
constexpr uid_t bob = 1001;

struct Fixture
{
    TemporaryDirectory folder{};
    std::filesystem::path directory = folder.path();
    TrialStore store{directory};
    InterfaceName home = InterfaceName::from("home").value();
};

Trial sample()
{
    Trial trial{
        .former = {.name = InterfaceName::from("home").value(), .privateKey = SecretKey::generatePrivate()}};
    trial.former.addresses = {IpPrefix::parse("10.0.0.1/24").value()};
    PeerSpec peer{.publicKey = SecretKey::generatePrivate().publicKey()};
    peer.presharedKey = SecretKey::generatePreshared();
    trial.endpoints.emplace_back(peer.publicKey, Endpoint{IpAddress::parse("192.0.2.7").value(), 51820, 0});
    trial.former.peers.push_back(std::move(peer));
    trial.deadline = 123'456ms;
    return trial;
}

} // namespace

TEST_CASE_METHOD(Fixture, "a trial comes back as it was: tunnel, endpoints and deadline")
{
    const Trial trial = sample();
    REQUIRE(store.save(alice, trial));
    const auto back = store.load(alice, home);
    REQUIRE(back);
    CHECK(fingerprint(back->former) == fingerprint(trial.former));
    CHECK(back->endpoints == trial.endpoints);
    CHECK(back->deadline == trial.deadline);
    CHECK(modeOf(directory / "1000/home.trial") == 0600);
}

TEST_CASE_METHOD(Fixture, "a trial is its owner's, is listed, and is no approved tunnel")
{
    CHECK(store.list().empty());
    REQUIRE(store.save(alice, sample()));
    CHECK(store.list() == std::vector{std::pair(alice, home)});
    CHECK(store.load(bob, home).error().code == Errc::NotOnTrial);
    CHECK(TunnelStore(directory).list(alice).empty());
    REQUIRE(store.remove(alice, home));
    REQUIRE(store.remove(alice, home));
    CHECK(store.load(alice, home).error().code == Errc::NotOnTrial);
    CHECK(store.list().empty());
}

TEST_CASE_METHOD(Fixture, "a trial that was cut short at any byte is an error, never another tunnel")
{
    REQUIRE(store.save(alice, sample()));
    const auto file = directory / "1000/home.trial";
    const std::string whole = contentOf(file);
    REQUIRE_FALSE(whole.empty());
    for (std::size_t length = 0; length < whole.size(); ++length) {
        put(file, whole.substr(0, length));
        const auto read = store.load(alice, home);
        REQUIRE_FALSE(read);
        CHECK(read.error().code == Errc::StoreFailed);
    }
    CHECK(store.list().size() == 1);
}
