// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// What a hostile client may send: refused before anybody is asked, never echoed, never kept.
#include "component/service/sandboxfixture.h"
#include "protocol/secrets.h"
#include "support/catch.h"

#include <QDBusUnixFileDescriptor>
#include <QFile>
#include <fcntl.h>
#include <sys/mman.h>

using namespace adit;
using namespace adit::test;

namespace {

QString hostileNames(int index)
{
    const QStringList names{"",
                            "a;reboot",
                            "$(id)",
                            "x%d",
                            "../../etc/passwd",
                            "a/b",
                            ".",
                            "0abc",
                            "lo",
                            "all",
                            "default",
                            "abcdefghijklmnop",
                            "a b",
                            "a\nb",
                            QString("a\x1b[31mb"),
                            QString::fromUtf8("a\u202eb"),
                            QString::fromUtf8("ä"),
                            QString(1024 * 1024, 'a')};
    return index < names.size() ? names.at(index) : QString();
}

quint64 residentBytes(qint64 pid)
{
    QFile file(QString("/proc/%1/statm").arg(pid));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll().split(' ').at(1).toULongLong() * 4096;
}

wire::Tunnel withPeers(const TunnelSpec &spec, int count, int allowedIps)
{
    wire::Tunnel tunnel = wire::toWire(spec);
    tunnel.peers.clear();
    for (int i = 0; i < count; ++i) {
        wire::Peer peer;
        peer.publicKey = QByteArray(32, '\1');
        peer.publicKey[0] = static_cast<char>(i);
        peer.publicKey[1] = static_cast<char>(i >> 8);
        for (int j = 0; j < allowedIps; ++j) {
            const std::uint8_t bytes[]{10, static_cast<std::uint8_t>(j >> 16),
                                       static_cast<std::uint8_t>(j >> 8), static_cast<std::uint8_t>(j)};
            peer.allowedIps.append({QByteArray(reinterpret_cast<const char *>(bytes), 4), 32});
        }
        tunnel.peers.append(peer);
    }
    return tunnel;
}

QDBusPendingCall installWire(HelperProxy &proxy, const wire::Tunnel &tunnel)
{
    std::vector<SecretKey> keys;
    keys.push_back(SecretKey::generatePrivate());
    const auto secrets = sealSecrets(keys);
    REQUIRE(secrets);
    return proxy.Install(tunnel, QDBusUnixFileDescriptor(secrets->get()));
}

// One wrong descriptor each.
UniqueFd wrongDescriptor(const std::string &kind, std::size_t bytes)
{
    const std::vector<char> zeros(bytes);
    if (kind == "unsealed" || kind == "sealed against growing only") {
        UniqueFd fd(::memfd_create("test", MFD_ALLOW_SEALING | MFD_CLOEXEC));
        REQUIRE(::write(fd.get(), zeros.data(), zeros.size()) == static_cast<ssize_t>(zeros.size()));
        if (kind != "unsealed")
            REQUIRE(::fcntl(fd.get(), F_ADD_SEALS, F_SEAL_GROW) == 0);
        return fd;
    }
    if (kind == "device")
        return UniqueFd(::open("/dev/zero", O_RDONLY | O_CLOEXEC));
    if (kind == "directory")
        return UniqueFd(::open("/", O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    std::array<int, 2> ends{};
    REQUIRE(::pipe2(ends.data(), O_CLOEXEC) == 0);
    ::close(ends[1]);
    return UniqueFd(ends[0]);
}

} // namespace

TEST_CASE_METHOD(SandboxFixture,
                 "promise 10: hostile names are refused by every method and never written anywhere")
{
    const wire::Endpoint endpoint = wire::toWire(std::optional(Endpoint{*IpAddress::parse("192.0.2.1"), 1}));
    for (int i = 0; i == 0 || !hostileNames(i).isEmpty(); ++i) {
        const QString name = hostileNames(i);
        TunnelSpec spec = sampleTunnel("host0");
        wire::Tunnel tunnel = wire::toWire(spec);
        tunnel.name = name;
        const auto secrets = sealSecrets(wire::secretsOf(spec));
        const QDBusUnixFileDescriptor keys(secrets->get());
        for (const QDBusPendingCall &call :
             {QDBusPendingCall(proxy.Install(tunnel, keys)), QDBusPendingCall(proxy.Up(name, {})),
              QDBusPendingCall(proxy.Status(name)), QDBusPendingCall(proxy.Plan(tunnel)),
              QDBusPendingCall(proxy.SetEndpoint(name, QByteArray(32, '\1'), endpoint))}) {
            const std::string answer = answerOf(call);
            CHECK((answer == "InvalidName" || answer == "TooManyCalls"));
            CHECK(call.error().message().size() < 20);
        }
        for (const char c : helper.log())
            CHECK((c == '\n' || (c >= ' ' && c <= '~')));
        waitFor([] { return false; }, 160); // below twenty changing calls a second
    }
    CHECK_FALSE(helper.log().contains("reboot"));
    CHECK_FALSE(helper.log().contains("aaaaaaaa"));
}

TEST_CASE_METHOD(SandboxFixture,
                 "promise 10: hostile text in any field of a tunnel is refused and never written anywhere")
{
    const QStringList texts{"a\nreboot",
                            QString("\x1b[31mreboot"),
                            QString::fromUtf8("a\u202ereboot"),
                            "a\rreboot",
                            "$(reboot)",
                            "reboot;",
                            "../../reboot",
                            "{reboot}",
                            QString("reboot\x7f"),
                            "reboot reboot",
                            QString(1024 * 1024, 'a')};
    for (const QString &text : texts) {
        for (const bool asDomain : {false, true}) {
            wire::Tunnel tunnel = withPeers(sampleTunnel("text0"), 1, 1);
            if (asDomain)
                tunnel.dnsDomains = {text};
            else
                tunnel.peers[0].endpointText = text;
            // Plan takes as many calls as there are, and reads a tunnel as Install does.
            const QDBusPendingReply<QStringList> plan = proxy.Plan(tunnel);
            CHECK(answerOf(plan) != "ok");
            CHECK_FALSE(plan.error().message().contains("reboot"));
            CHECK(plan.error().message().size() < 100);
        }
    }
    CHECK(answerOf(installWire(proxy, [&] {
              wire::Tunnel tunnel = withPeers(sampleTunnel("text0"), 1, 1);
              tunnel.peers[0].endpointText = texts[0];
              return tunnel;
          }())) == "InvalidText");
    CHECK(waitFor([&] { return helper.log().contains("InvalidText"); }));
    CHECK_FALSE(helper.log().contains("reboot"));
    CHECK_FALSE(helper.log().contains("aaaaaaaa"));
}

TEST_CASE_METHOD(SandboxFixture, "promise 13: a descriptor that is not a sealed memory file is refused")
{
    const auto *const kind =
        GENERATE("unsealed", "sealed against growing only", "device", "directory", "pipe");
    const TunnelSpec spec = sampleTunnel("fd0");
    const UniqueFd fd = wrongDescriptor(kind, 2 * keyBytes);
    REQUIRE(fd);
    CHECK(answerOf(proxy.Install(wire::toWire(spec), QDBusUnixFileDescriptor(fd.get()))) ==
          "SecretsUnsealed");
}

TEST_CASE_METHOD(SandboxFixture, "too few or too many keys are refused")
{
    const TunnelSpec spec = sampleTunnel("keys0");
    for (const std::size_t count : {0U, 1U, 3U}) {
        std::vector<SecretKey> keys;
        for (std::size_t i = 0; i < count; ++i)
            keys.push_back(SecretKey::generatePrivate());
        const auto secrets = sealSecrets(keys);
        REQUIRE(secrets);
        CHECK(answerOf(proxy.Install(wire::toWire(spec), QDBusUnixFileDescriptor(secrets->get()))) ==
              "SecretsMalformed");
    }
}

TEST_CASE_METHOD(SandboxFixture,
                 "promise 12: one more than each limit is refused, and the helper stays small")
{
    const TunnelSpec spec = sampleTunnel("limit0");
    REQUIRE(answerOf(installWire(proxy, withPeers(spec, 4096, 0))) == "ok");
    const quint64 before = residentBytes(helper.process().processId());

    CHECK(answerOf(installWire(proxy, withPeers(spec, 4097, 0))) == "LimitExceeded");
    CHECK(answerOf(installWire(proxy, withPeers(spec, 1, 65537))) == "LimitExceeded");
    wire::Tunnel tunnel = withPeers(spec, 1, 0);
    tunnel.dnsServers = QByteArrayList(100'000, QByteArray(4, '\1'));
    CHECK(answerOf(installWire(proxy, tunnel)) == "LimitExceeded");
    tunnel = withPeers(spec, 1, 0);
    tunnel.dnsDomains = QStringList(100'000, "a");
    CHECK(answerOf(installWire(proxy, tunnel)) == "LimitExceeded");
    tunnel = withPeers(spec, 1, 0);
    tunnel.addresses = wire::Prefixes(100'000, {QByteArray(4, '\1'), 32});
    CHECK(answerOf(installWire(proxy, tunnel)) == "LimitExceeded");
    CHECK(answerOf(proxy.Up("limit0", wire::PeerEndpoints(4097, {QByteArray(32, '\1'), {}}))) ==
          "LimitExceeded");

    const quint64 after = residentBytes(helper.process().processId());
#ifdef __SANITIZE_ADDRESS__
    CHECK(after >= before); // the sanitizer keeps freed memory on purpose
#else
    CHECK(after < before + 8 * 1024 * 1024);
#endif
}

TEST_CASE_METHOD(SandboxFixture, "promise 11: numbers outside their range are refused")
{
    const auto change = GENERATE(0, 1, 2, 3, 4, 5, 6);
    wire::Tunnel tunnel = withPeers(sampleTunnel("num0"), 1, 1);
    std::string expected = "InvalidNumber";
    switch (change) {
    case 0: tunnel.mtu = 575; break;
    case 1: tunnel.tableKind = 3; break;
    case 2: tunnel.tableKind = 2; break; // without an id
    case 3: tunnel.killSwitch = tunnel.forwarding = 0xffffffff; break;
    case 4:
        tunnel.peers[0].allowedIps[0].length = 33;
        expected = "InvalidPrefix";
        break;
    case 5:
        tunnel.addresses[0].address = QByteArray(5, '\1');
        expected = "InvalidAddress";
        break;
    default:
        tunnel.peers[0].publicKey.chop(1);
        expected = "InvalidKey";
        break;
    }
    CHECK(answerOf(installWire(proxy, tunnel)) == expected);
}

TEST_CASE_METHOD(SandboxFixture, "what is not in the contract does not exist")
{
    for (const auto &[method, arguments] : std::vector<std::pair<const char *, QVariantList>>{
             {"Adopt", {"home"}},
             {"Up", {"home"}},
             {"Up", {1}},
             {"Down", {}},
             {"Status", {"home", "more"}},
             {"deleteLater", {}},
             {"TunnelChanged", {"home", 1U}},
             {"setObjectName", {"home"}},
         })
        CHECK(answerOf(callWithPrompt(client, method, arguments)) == "UnknownMethod");
    CHECK(answerOf(proxy.List()) == "ok");
}

TEST_CASE_METHOD(SandboxFixture, "promise 12: the twenty-first changing call within a second is refused")
{
    std::vector<QDBusPendingCall> calls;
    std::size_t refused = 0;
    for (int i = 0; i < 21; ++i)
        refused += answerOf(proxy.Down("none0")) == "TooManyCalls" ? 1 : 0;
    CHECK(refused == 1);
    CHECK(answerOf(proxy.List()) == "ok"); // reading is not changing
}

TEST_CASE_METHOD(SandboxFixture, "promise 15: no key is in the log")
{
    const TunnelSpec spec = sampleTunnel("log0");
    REQUIRE(answerOf(install(proxy, spec)) == "ok");
    REQUIRE(answerOf(proxy.Up("log0", {})) == "ok");
    REQUIRE(answerOf(proxy.Down("log0")) == "ok");
    helper.process().terminate();
    REQUIRE(helper.process().waitForFinished());
    const QByteArray log = helper.log();
    CHECK(log.contains("Install by uid 0: done"));
    for (const SecretKey &key : wire::secretsOf(spec)) {
        const QByteArray raw(reinterpret_cast<const char *>(key.bytes().data()), keyBytes);
        CHECK_FALSE(log.contains(raw));
        CHECK_FALSE(log.contains(raw.toBase64()));
        CHECK_FALSE(log.contains(raw.toHex()));
    }
}
