// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "component/kernel/testdevice.h"

#include "component/kernel/ownnamespace.h"
#include "kernel/netlinkkernel.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <set>
#include <spawn.h>
#include <sstream>
#include <stdexcept>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

namespace adit::test {

namespace {

template <typename T>
T unwrap(Result<T> result, const char *what)
{
    if (!result)
        throw std::runtime_error(std::string(what) + ": " + result.error().context + ", errno " +
                                 std::to_string(result.error().sysErrno));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

std::unique_ptr<Kernel> openKernel()
{
    enterOwnNamespace();
    return unwrap(NetlinkKernel::open(), "netlink");
}

std::vector<std::string> split(const std::string &text, char separator)
{
    std::vector<std::string> parts;
    std::istringstream stream(text);
    for (std::string part; std::getline(stream, part, separator);)
        parts.push_back(part);
    return parts;
}

std::string sortedList(const std::set<std::string> &elements)
{
    std::string list;
    for (const std::string &element : elements)
        list += element + ' ';
    return list;
}

std::string secretText(const std::optional<SecretKey> &key)
{
    return key ? std::string(key->reveal().view()) : "(none)";
}

std::string peerLine(const std::string &psk, const std::string &endpoint, const std::string &keepalive,
                     const std::set<std::string> &allowedIps)
{
    return "psk " + psk + " endpoint " + endpoint + " keepalive " + keepalive + " allowed " +
           sortedList(allowedIps);
}

} // namespace

Backend backendUnderTest()
{
    const char *named = std::getenv("ADIT_TEST_BACKEND");
    const std::string word = named != nullptr ? named : "userspace";
    if (word == "userspace")
        return Backend::Userspace;
    if (word == "kernel")
        return Backend::Kernel;
    throw std::runtime_error("ADIT_TEST_BACKEND is " + word);
}

TestDevice::TestDevice() : m_name(*InterfaceName::from("tunnel0")), m_kernel(openKernel())
{
    if (backendUnderTest() == Backend::Kernel)
        unwrap(m_kernel->createLink(m_name), "create tunnel0");
    else
        startProgram();
}

TestDevice::~TestDevice()
{
    if (const auto link = m_kernel->link(m_name); link && *link)
        (void)m_kernel->deleteLink((*link)->index);
    if (m_program > 0) {
        kill(m_program, SIGTERM);
        waitpid(m_program, nullptr, 0);
    }
}

void TestDevice::startProgram()
{
    std::string program = "wireguard-go";
    std::string foreground = "-f";
    std::string name = m_name.text();
    std::array<char *, 4> arguments{program.data(), foreground.data(), name.data(), nullptr};
    std::array<char *, 2> environment{};
    std::string level = "LOG_LEVEL=silent";
    environment[0] = level.data();
    // Its advice to use the kernel is no output of the test.
    posix_spawn_file_actions_t quiet;
    posix_spawn_file_actions_init(&quiet);
    posix_spawn_file_actions_addopen(&quiet, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
    posix_spawn_file_actions_addopen(&quiet, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    const int error =
        posix_spawnp(&m_program, program.c_str(), &quiet, nullptr, arguments.data(), environment.data());
    posix_spawn_file_actions_destroy(&quiet);
    if (error != 0)
        throw std::runtime_error("wireguard-go cannot be started");
    // It has no way to say that it is ready, other than to answer.
    for (int i = 0; i < 500 && !device().read(m_name); ++i) {
        if (waitpid(m_program, nullptr, WNOHANG) == m_program)
            throw std::runtime_error("wireguard-go ended");
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
    }
    (void)state();
}

DeviceState TestDevice::state()
{
    return unwrap(device().read(m_name), "read tunnel0");
}

void TestDevice::write(const DeviceChange &change)
{
    unwrap(device().write(m_name, change), "write tunnel0");
}

DeviceText textOf(const DeviceState &state)
{
    DeviceText text;
    text[""] = "private " + secretText(state.privateKey) + " port " + std::to_string(state.listenPort) +
               " mark " + std::to_string(state.fwMark);
    for (const PeerState &peer : state.peers) {
        std::set<std::string> allowedIps;
        for (const IpPrefix &prefix : peer.allowedIps)
            allowedIps.insert(prefix.toString());
        text[peer.publicKey.toBase64()] =
            peerLine(secretText(peer.presharedKey), peer.endpoint ? peer.endpoint->toString() : "(none)",
                     peer.keepalive != 0 ? std::to_string(peer.keepalive) : "off", allowedIps);
    }
    return text;
}

DeviceText textFromWg(const InterfaceName &name)
{
    DeviceText text;
    bool first = true;
    for (const std::string &line : split(run("wg show " + name.text() + " dump"), '\n')) {
        const auto fields = split(line, '\t');
        if (first) {
            const auto mark = fields.at(3) == "off" ? 0UL : std::stoul(fields.at(3), nullptr, 16);
            text[""] = "private " + fields.at(0) + " port " + fields.at(2) + " mark " + std::to_string(mark);
            first = false;
            continue;
        }
        auto allowed = fields.at(3) == "(none)" ? std::vector<std::string>() : split(fields.at(3), ',');
        text[fields.at(0)] = peerLine(fields.at(1), fields.at(2), fields.at(7),
                                      std::set<std::string>(allowed.begin(), allowed.end()));
    }
    return text;
}

} // namespace adit::test
