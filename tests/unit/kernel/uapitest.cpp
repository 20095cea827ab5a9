// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "kernel/uapireader.h"
#include "kernel/uapiwriter.h"
#include "support/catch.h"

#include <cerrno>
#include <string>

using namespace adit;

namespace {

const std::string keyHex(64, 'a');
const std::string otherKeyHex(64, '7');
const std::string zeroHex(64, '0');

std::array<std::uint8_t, keyBytes> bytesOf(std::uint8_t byte)
{
    std::array<std::uint8_t, keyBytes> bytes{};
    bytes.fill(byte);
    return bytes;
}

bool accepts(const std::string &answer)
{
    UapiReader reader;
    return reader.feed(answer) && reader.finished();
}

/// Whether an answer with this line about a peer is taken.
bool acceptsPeerLine(const std::string &line)
{
    return accepts("public_key=" + keyHex + '\n' + line + "\nerrno=0\n\n");
}

} // namespace

TEST_CASE("an answer is read with all it tells, in pieces of any size")
{
    const std::string answer = "private_key=" + keyHex +
                               "\nlisten_port=51820\nnew_device_key=1\nfwmark=7\npublic_key=" + otherKeyHex +
                               "\npreshared_key=" + keyHex +
                               "\nprotocol_version=1\nendpoint=192.0.2.1:51820\n"
                               "last_handshake_time_sec=1700000000\nlast_handshake_time_nsec=5\ntx_bytes=10\n"
                               "rx_bytes=18446744073709551615\npersistent_keepalive_interval=25\n"
                               "allowed_ip=10.0.0.2/32\nallowed_ip=fd00::/48\npublic_key=" +
                               keyHex + "\npreshared_key=" + zeroHex +
                               "\nendpoint=[2001:db8::7]:65535\nsome_new_key=1\nerrno=0\n\n";
    const auto pieceLength = GENERATE(std::size_t{1}, std::size_t{7}, std::size_t{4096});
    UapiReader reader;
    for (std::size_t i = 0; i < answer.size(); i += pieceLength)
        REQUIRE(reader.feed(std::string_view(answer).substr(i, pieceLength)));
    REQUIRE(reader.finished());
    CHECK(reader.error() == 0);

    const DeviceState device = reader.take();
    CHECK(device.privateKey == SecretKey::fromBytes(bytesOf(0xaa)));
    CHECK(device.listenPort == 51820);
    CHECK(device.fwMark == 7);
    REQUIRE(device.peers.size() == 2);
    CHECK(device.peers[0].publicKey == PublicKey::fromBytes(bytesOf(0x77)));
    CHECK(device.peers[0].presharedKey == SecretKey::fromBytes(bytesOf(0xaa)));
    CHECK(device.peers[0].endpoint == Endpoint{*IpAddress::parse("192.0.2.1"), 51820, 0});
    CHECK(device.peers[0].lastHandshake == 1700000000);
    CHECK(device.peers[0].rxBytes == 18446744073709551615U);
    CHECK(device.peers[0].txBytes == 10);
    CHECK(device.peers[0].keepalive == 25);
    CHECK(device.peers[0].allowedIps.size() == 2);
    CHECK_FALSE(device.peers[1].presharedKey);
    CHECK(device.peers[1].endpoint == Endpoint{*IpAddress::parse("2001:db8::7"), 65535, 0});
}

TEST_CASE("an errno is read with either sign")
{
    const auto text = GENERATE(as<std::string>{}, "errno=98\n\n", "errno=-98\n\n");
    UapiReader reader;
    REQUIRE(reader.feed(text));
    CHECK(reader.finished());
    CHECK(reader.error() == EADDRINUSE);
}

TEST_CASE("an answer that is not one is refused")
{
    const auto answer =
        GENERATE(as<std::string>{}, "\n", "errno\n\n", "errno=\n\n", "errno=0x1\n\n", "errno=99999999999\n\n",
                 "errno=-2147483648\n\n", "errno=0\nerrno=0\n\n", "errno=0\nlisten_port=1\n\n",
                 "errno=0\n\nerrno=0\n\n", "listen_port=65536\nerrno=0\n\n", "listen_port=-1\nerrno=0\n\n",
                 "listen_port= 1\nerrno=0\n\n", "fwmark=4294967296\nerrno=0\n\n",
                 "private_key=aa\nerrno=0\n\n", "public_key=\nerrno=0\n\n", "no equals sign\nerrno=0\n\n");
    CHECK_FALSE(accepts(answer));
}

TEST_CASE("an answer that is cut off is not finished")
{
    for (const char *answer : {"", "errno=0", "errno=0\n", "listen_port=1\n"}) {
        UapiReader reader;
        CHECK(reader.feed(std::string_view(answer)));
        CHECK_FALSE(reader.finished());
    }
}

TEST_CASE("a line without end is refused")
{
    UapiReader reader;
    CHECK_FALSE(reader.feed(std::string(100'000, 'a')));
    CHECK_FALSE(reader.finished());
}

TEST_CASE("values of a peer are taken only when they are whole")
{
    CHECK(acceptsPeerLine("endpoint=[fe80::1%2]:1"));
    CHECK(acceptsPeerLine("unknown="));
    const auto line = GENERATE_COPY(
        as<std::string>{}, "endpoint=", "endpoint=192.0.2.1", "endpoint=192.0.2.1:65536",
        "endpoint=2001:db8::1:1", "endpoint=[192.0.2.1]:1", "endpoint=[fe80::1%]:1",
        "endpoint=[fe80::1%nothing0]:1", "endpoint=[]:1", "endpoint=192.0.2.1%1:1",
        "allowed_ip=", "allowed_ip=10.0.0.0/33", "allowed_ip=10/8", "rx_bytes=-1", "rx_bytes=1e3",
        "tx_bytes=18446744073709551616", "persistent_keepalive_interval=65536", "last_handshake_time_sec=-1",
        "preshared_key=" + keyHex + "a", "preshared_key=" + std::string(64, 'g'));
    CHECK_FALSE(acceptsPeerLine(line));
}

TEST_CASE("a change is written in the order that the protocol asks for")
{
    DeviceChange change;
    change.privateKey = SecretKey::fromBytes(bytesOf(0xaa));
    change.listenPort = 51820;
    change.fwMark = 7;
    change.replacePeers = true;
    PeerChange &peer = change.peers.emplace_back();
    peer.publicKey = PublicKey::fromBytes(bytesOf(0x77));
    peer.kind = PeerChange::Kind::Update;
    peer.presharedKey = SecretKey::fromBytes(bytesOf(0));
    peer.endpoint = Endpoint{*IpAddress::parse("fe80::1"), 9, 3};
    peer.keepalive = 0;
    peer.replaceAllowedIps = true;
    peer.allowedIps = {*IpPrefix::parse("10.0.0.0/8"), *IpPrefix::parse("::/0")};
    PeerChange &gone = change.peers.emplace_back();
    gone.publicKey = PublicKey::fromBytes(bytesOf(0xaa));
    gone.kind = PeerChange::Kind::Remove;

    const WipedText text = writeUapi(change);
    CHECK(std::string(text.begin(), text.end()) ==
          "set=1\nprivate_key=" + keyHex + "\nlisten_port=51820\nfwmark=7\nreplace_peers=true\npublic_key=" +
              otherKeyHex + "\nupdate_only=true\npreshared_key=" + zeroHex +
              "\nendpoint=[fe80::1%3]:9\npersistent_keepalive_interval=0\nreplace_allowed_ips=true\n"
              "allowed_ip=10.0.0.0/8\nallowed_ip=::/0\npublic_key=" +
              keyHex + "\nremove=true\n\n");
}

TEST_CASE("a change without anything is the shortest request")
{
    const WipedText text = writeUapi({});
    CHECK(std::string(text.begin(), text.end()) == "set=1\n\n");
}
