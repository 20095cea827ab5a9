// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "kernel/uapireader.h"

#include <charconv>
#include <concepts>
#include <cstdint>
#include <limits>
#include <net/if.h>
#include <sodium.h>
#include <string>

namespace adit {

namespace {

template <std::integral T>
bool readNumber(std::string_view text, T &out)
{
    T value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size())
        return false;
    out = value;
    return true;
}

bool readBytes(std::string_view hex, std::array<std::uint8_t, keyBytes> &out)
{
    std::size_t length = 0;
    return hex.size() == 2 * keyBytes &&
           sodium_hex2bin(out.data(), out.size(), hex.data(), hex.size(), nullptr, &length, nullptr) == 0 &&
           length == keyBytes;
}

// Zeros are how the protocol says "none".
bool readSecret(std::string_view hex, std::optional<SecretKey> &out)
{
    std::array<std::uint8_t, keyBytes> bytes{};
    const bool valid = readBytes(hex, bytes);
    out.reset();
    if (valid && sodium_is_zero(bytes.data(), bytes.size()) == 0)
        out.emplace(SecretKey::fromBytes(bytes));
    sodium_memzero(bytes.data(), bytes.size());
    return valid;
}

// Seconds since 1970, as an unsigned number.
bool readTime(std::string_view text, std::int64_t &out)
{
    std::int64_t value = 0;
    if (!readNumber(text, value) || value < 0)
        return false;
    out = value;
    return true;
}

// The zone of a link-local address: an index, or the name of an interface.
bool readZone(std::string_view text, std::uint32_t &out)
{
    if (readNumber(text, out))
        return true;
    out = text.size() < IF_NAMESIZE ? if_nametoindex(std::string(text).c_str()) : 0;
    return out != 0;
}

bool readEndpoint(std::string_view text, std::optional<Endpoint> &out)
{
    const auto colon = text.rfind(':');
    Endpoint endpoint;
    if (colon == std::string_view::npos || !readNumber(text.substr(colon + 1), endpoint.port))
        return false;
    std::string_view host = text.substr(0, colon);
    const bool bracketed = host.size() > 2 && host.front() == '[' && host.back() == ']';
    if (bracketed)
        host = host.substr(1, host.size() - 2);
    const auto percent = host.find('%');
    if (percent != std::string_view::npos &&
        (!bracketed || !readZone(host.substr(percent + 1), endpoint.scopeId)))
        return false;
    const auto address = IpAddress::parse(host.substr(0, percent));
    if (!address || (address->family() == Family::V6) != bracketed)
        return false;
    endpoint.address = *address;
    out = endpoint;
    return true;
}

bool readAllowedIp(std::string_view text, std::vector<IpPrefix> &out)
{
    const auto prefix = IpPrefix::parse(text);
    if (prefix)
        out.push_back(*prefix);
    return prefix.has_value();
}

} // namespace

UapiReader::~UapiReader()
{
    sodium_memzero(m_line.data(), m_line.size());
}

bool UapiReader::feed(std::span<const char> piece)
{
    for (const char character : piece) {
        if (m_finished || m_length == m_line.size())
            return false;
        if (character != '\n') {
            m_line[m_length++] = character;
            continue;
        }
        if (!takeLine({m_line.data(), m_length}))
            return false;
        m_length = 0;
    }
    return true;
}

bool UapiReader::takeLine(std::string_view line)
{
    if (line.empty()) {
        m_finished = m_errno.has_value();
        return m_finished;
    }
    const auto equals = line.find('=');
    // errno is the last line.
    if (equals == std::string_view::npos || m_errno)
        return false;
    const std::string_view key = line.substr(0, equals);
    const std::string_view value = line.substr(equals + 1);
    if (key == "public_key") {
        std::array<std::uint8_t, keyBytes> bytes{};
        if (!readBytes(value, bytes))
            return false;
        m_device.peers.emplace_back().publicKey = PublicKey::fromBytes(bytes);
        return true;
    }
    if (key == "errno") {
        int error = 0;
        // Some implementations give it as a negative number.
        if (!readNumber(value, error) || error == std::numeric_limits<int>::min())
            return false;
        m_errno = error < 0 ? -error : error;
        return true;
    }
    return m_device.peers.empty() ? takeDeviceValue(key, value) : takePeerValue(key, value);
}

bool UapiReader::takeDeviceValue(std::string_view key, std::string_view value)
{
    if (key == "private_key")
        return readSecret(value, m_device.privateKey);
    if (key == "listen_port")
        return readNumber(value, m_device.listenPort);
    if (key == "fwmark")
        return readNumber(value, m_device.fwMark);
    return true;
}

bool UapiReader::takePeerValue(std::string_view key, std::string_view value)
{
    PeerState &peer = m_device.peers.back();
    if (key == "preshared_key")
        return readSecret(value, peer.presharedKey);
    if (key == "endpoint")
        return readEndpoint(value, peer.endpoint);
    if (key == "persistent_keepalive_interval")
        return readNumber(value, peer.keepalive);
    if (key == "last_handshake_time_sec")
        return readTime(value, peer.lastHandshake);
    if (key == "rx_bytes")
        return readNumber(value, peer.rxBytes);
    if (key == "tx_bytes")
        return readNumber(value, peer.txBytes);
    if (key == "allowed_ip")
        return readAllowedIp(value, peer.allowedIps);
    return true;
}

} // namespace adit
