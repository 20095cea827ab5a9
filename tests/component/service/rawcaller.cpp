// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "component/service/rawcaller.h"

#include "support/catch.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>

namespace adit::test {

namespace {

constexpr int patience = 20'000; // milliseconds
// Types and header fields of the D-Bus specification.
constexpr char methodCall = 1;
constexpr char methodReturn = 2;
constexpr char error = 3;
constexpr char path = 1;
constexpr char interface = 2;
constexpr char member = 3;
constexpr char errorName = 4;
constexpr char replySerial = 5;
constexpr char destination = 6;
constexpr char signature = 8;
constexpr char unixFds = 9;

void align(std::string &out, std::size_t to)
{
    out.resize((out.size() + to - 1) / to * to);
}

void put(std::string &out, std::uint32_t value)
{
    align(out, 4);
    for (int i = 0; i < 4; ++i)
        out += static_cast<char>(value >> (8 * i));
}

std::uint32_t get(const std::string &in, std::size_t at)
{
    std::uint32_t value = 0;
    for (std::size_t i = 4; i > 0; --i)
        value = value << 8 | static_cast<unsigned char>(in.at(at + i - 1));
    return value;
}

void field(std::string &out, char code, char type, const std::string &text)
{
    align(out, 8);
    out += {code, 1, type, 0};
    if (type == 'g')
        out += static_cast<char>(text.size());
    else
        put(out, static_cast<std::uint32_t>(text.size()));
    out += text;
    out += '\0';
}

std::string header(const RawCall &call, std::uint32_t serial, const std::string &to,
                   const std::string &object)
{
    std::string fields;
    field(fields, path, 'o', object);
    field(fields, interface, 's', call.interface);
    field(fields, member, 's', call.member);
    field(fields, destination, 's', to);
    if (!call.signature.empty())
        field(fields, signature, 'g', call.signature);
    if (!call.descriptors.empty()) {
        align(fields, 8);
        fields += {unixFds, 1, 'u', 0};
        put(fields, static_cast<std::uint32_t>(call.descriptors.size()));
    }
    std::string out{'l', methodCall, 0, 1};
    put(out, static_cast<std::uint32_t>(call.body.size()));
    put(out, serial);
    put(out, static_cast<std::uint32_t>(fields.size()));
    out += fields;
    align(out, 8);
    return out;
}

} // namespace

RawCaller::RawCaller(const std::string &path_) : m_socket(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0))
{
    sockaddr_un address{.sun_family = AF_UNIX, .sun_path = {}};
    path_.copy(address.sun_path, sizeof(address.sun_path) - 1);
    REQUIRE(::connect(m_socket.get(), reinterpret_cast<const sockaddr *>(&address), sizeof(address)) == 0);
    write(std::string(1, '\0'), {});
    say("AUTH EXTERNAL 30", "OK ");
    say("NEGOTIATE_UNIX_FD", "AGREE_UNIX_FD");
    write("BEGIN\r\n", {});
    write(header({"org.freedesktop.DBus", "Hello", "", ""}, ++m_serial, "org.freedesktop.DBus",
                 "/org/freedesktop/DBus"),
          {});
    const auto hello = next(patience);
    REQUIRE(hello);
    REQUIRE(hello->error.empty());
}

void RawCaller::say(const std::string &line, const char *expected)
{
    write(line + "\r\n", {});
    std::string answer;
    while (!answer.ends_with("\r\n")) {
        char c = 0;
        REQUIRE(::recv(m_socket.get(), &c, 1, 0) == 1);
        answer += c;
    }
    REQUIRE(answer.starts_with(expected));
}

std::uint32_t RawCaller::send(const RawCall &call)
{
    write(header(call, ++m_serial, "org.adit.Helper1", "/org/adit/Helper1") + call.body, call.descriptors);
    return m_serial;
}

void RawCaller::write(const std::string &bytes, const std::vector<int> &descriptors)
{
    std::string_view left = bytes;
    std::array<char, CMSG_SPACE(sizeof(int) * 4)> control{};
    REQUIRE(descriptors.size() <= 4);
    while (!left.empty()) {
        iovec piece{const_cast<char *>(left.data()), left.size()};
        msghdr message{};
        message.msg_iov = &piece;
        message.msg_iovlen = 1;
        if (!descriptors.empty() && left.size() == bytes.size()) {
            message.msg_control = control.data();
            message.msg_controllen = CMSG_SPACE(sizeof(int) * descriptors.size());
            cmsghdr *const head = CMSG_FIRSTHDR(&message);
            head->cmsg_level = SOL_SOCKET;
            head->cmsg_type = SCM_RIGHTS;
            head->cmsg_len = CMSG_LEN(sizeof(int) * descriptors.size());
            std::memcpy(CMSG_DATA(head), descriptors.data(), sizeof(int) * descriptors.size());
        }
        const ssize_t sent = ::sendmsg(m_socket.get(), &message, MSG_NOSIGNAL);
        REQUIRE(sent > 0);
        left.remove_prefix(static_cast<std::size_t>(sent));
    }
}

std::optional<RawAnswer> RawCaller::next(int milliseconds)
{
    while (true) {
        if (auto answer = take())
            return answer;
        pollfd readable{m_socket.get(), POLLIN, 0};
        if (::poll(&readable, 1, milliseconds) <= 0)
            return std::nullopt;
        std::array<char, 65'536> buffer{};
        const ssize_t got = ::recv(m_socket.get(), buffer.data(), buffer.size(), 0);
        REQUIRE(got > 0); // the bus has not thrown us out
        m_in.append(buffer.data(), static_cast<std::size_t>(got));
    }
}

std::optional<RawAnswer> RawCaller::take()
{
    while (m_in.size() >= 16) {
        const std::size_t fields = get(m_in, 12);
        const std::size_t body = (16 + fields + 7) / 8 * 8;
        const std::size_t end = body + get(m_in, 4);
        if (m_in.size() < end)
            return std::nullopt;
        const std::string message = m_in.substr(0, end);
        m_in.erase(0, end);
        if (message[1] != methodReturn && message[1] != error)
            continue;
        RawAnswer answer{.body = message.substr(body)};
        for (std::size_t at = 16; at < 16 + fields; at = (at + 7) / 8 * 8) {
            const char code = message.at(at);
            const char type = message.at(at + 2);
            at += 4;
            if (type == 'g') {
                at += static_cast<unsigned char>(message.at(at)) + 2U;
                continue;
            }
            const std::uint32_t value = get(message, at);
            at += 4;
            if (code == replySerial)
                answer.to = value;
            if (code == errorName)
                answer.error = message.substr(at, value);
            at += type == 'u' ? 0 : value + 1;
        }
        return answer;
    }
    return std::nullopt;
}

} // namespace adit::test
