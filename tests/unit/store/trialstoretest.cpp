// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "store/trialstore.h"

#include "base/speccodec.h"
#include "store/tunnelstore.h"
#include "support/catch.h"

#include <cstdlib>
#include <fstream>
#include <sys/stat.h>

using namespace adit;
using namespace std::chrono_literals;

namespace {

constexpr uid_t alice = 1000;
constexpr uid_t bob = 1001;

std::filesystem::path freshDirectory()
{
    std::string pattern = (std::filesystem::temp_directory_path() / "adit-test-XXXXXX").string();
    REQUIRE(::mkdtemp(pattern.data()) != nullptr);
    return pattern;
}

struct Fixture
{
    Fixture() = default;
    ~Fixture()
    {
        std::error_code ignored;
        std::filesystem::remove_all(directory, ignored);
    }
    Fixture(const Fixture &) = delete;
    Fixture &operator=(const Fixture &) = delete;

    std::filesystem::path directory = freshDirectory();
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
    struct stat info{};
    REQUIRE(::stat((directory / "1000/home.trial").c_str(), &info) == 0);
    CHECK((info.st_mode & 0777U) == 0600);
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
    std::ifstream in(file, std::ios::binary);
    const std::string whole((std::istreambuf_iterator<char>(in)), {});
    for (std::size_t length = 0; length < whole.size(); ++length) {
        std::ofstream(file, std::ios::binary | std::ios::trunc) << whole.substr(0, length);
        const auto read = store.load(alice, home);
        REQUIRE_FALSE(read);
        CHECK(read.error().code == Errc::StoreFailed);
    }
    CHECK(store.list().size() == 1);
}
