// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// UserspaceDevice against programs that misbehave on the other end of the socket.
#include "component/kernel/ownnamespace.h"
#include "kernel/userspacedevice.h"
#include "support/catch.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <string_view>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <thread>
#include <unistd.h>

using namespace adit;
using namespace adit::test;

namespace {

constexpr std::string_view socketPath = "/run/wireguard/fake0.sock";

InterfaceName fake()
{
    return *InterfaceName::from("fake0");
}

/// Listens on the device's socket, takes one client, reads its first bytes, and answers what it was told to.
class FakeProgram
{
public:
    enum class Then { HangUp, StaySilent };

    explicit FakeProgram(std::string answer, Then then = Then::HangUp)
    {
        prepareFolder();
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        std::ranges::copy(socketPath, address.sun_path);
        m_listener = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
        REQUIRE(bind(m_listener, reinterpret_cast<const sockaddr *>(&address), sizeof(address)) == 0);
        REQUIRE(listen(m_listener, 1) == 0);
        m_thread = std::thread([this, answer = std::move(answer), then] { serve(answer, then); });
    }
    ~FakeProgram()
    {
        shutdown(m_listener, SHUT_RDWR); // wakes a thread that nobody called
        m_thread.join();
        close(m_listener);
    }
    FakeProgram(const FakeProgram &) = delete;
    FakeProgram &operator=(const FakeProgram &) = delete;

    static void prepareFolder()
    {
        enterOwnNamespace();
        mkdir("/run/wireguard", 0700);
        unlink(socketPath.data());
    }

private:
    void serve(const std::string &answer, Then then) const
    {
        const int client = accept(m_listener, nullptr, nullptr);
        if (client < 0)
            return;
        std::array<char, 4096> bytes{};
        (void)!read(client, bytes.data(), bytes.size());
        (void)!send(client, answer.data(), answer.size(), MSG_NOSIGNAL);
        // Until the other side gives up.
        while (then == Then::StaySilent && read(client, bytes.data(), bytes.size()) > 0) {
        }
        close(client);
    }

    int m_listener = -1;
    std::thread m_thread{};
};

} // namespace

TEST_CASE("an answer that is cut off, or none, is truncated")
{
    const auto answer = GENERATE(as<std::string>{}, "", "errno=0\n", "listen_port=51820\n", "nonsense\n\n",
                                 "errno=0\n\nmore", std::string(1'000'000, 'x'));
    const FakeProgram program(answer);
    UserspaceDevice device;
    const auto state = device.read(fake());
    REQUIRE_FALSE(state);
    CHECK(state.error().code == Errc::KernelTruncated);
}

TEST_CASE("a program that stays silent times out")
{
    const FakeProgram program("listen_port=51820\n", FakeProgram::Then::StaySilent);
    UserspaceDevice device;
    const auto state = device.read(fake());
    REQUIRE_FALSE(state);
    CHECK(state.error().code == Errc::Timeout);
}

TEST_CASE("what a program refuses comes with its errno")
{
    const FakeProgram program("errno=-98\n\n");
    UserspaceDevice device;
    const auto written = device.write(fake(), {});
    REQUIRE_FALSE(written);
    CHECK(written.error().code == Errc::KernelRefused);
    CHECK(written.error().sysErrno == EADDRINUSE);
}

TEST_CASE("a program that refuses early and hangs up is still heard")
{
    const FakeProgram program("errno=22\n\n");
    DeviceChange change;
    for (int i = 0; i < 4000; ++i) {
        PeerChange &peer = change.peers.emplace_back();
        peer.publicKey = PublicKey::fromBytes(SecretKey::generatePreshared().bytes());
        peer.allowedIps.assign(10, *IpPrefix::parse("fd00::/64"));
    }
    UserspaceDevice device;
    const auto written = device.write(fake(), change);
    REQUIRE_FALSE(written);
    CHECK(written.error().code == Errc::KernelRefused);
    CHECK((written.error().sysErrno == EINVAL || written.error().sysErrno == ECONNRESET));
}

TEST_CASE("a socket that nobody serves is not up")
{
    {
        const FakeProgram program("");
    }
    UserspaceDevice device;
    const auto state = device.read(fake());
    REQUIRE_FALSE(state);
    CHECK(state.error().code == Errc::NotUp);
}

TEST_CASE("what is no socket is never talked to")
{
    FakeProgram::prepareFolder();
    SECTION("a file")
    {
        run("touch /run/wireguard/fake0.sock");
    }
    SECTION("a link to a socket")
    {
        run("ln -s /run/other.sock /run/wireguard/fake0.sock");
    }
    SECTION("a folder")
    {
        run("rm -rf /run/wireguard/fake0.sock; mkdir /run/wireguard/fake0.sock");
    }
    UserspaceDevice device;
    const auto state = device.read(fake());
    run("rm -rf /run/wireguard/fake0.sock");
    REQUIRE_FALSE(state);
    CHECK(state.error().code == Errc::NotAuthorized);
}
