// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// Many peers, many tunnels, many questions. Counted is what the helper itself uses, not how long it takes on
// a machine that has other things to do.
#include "component/service/sandboxfixture.h"
#include "support/catch.h"

#include <QFile>
#include <chrono>
#include <string>
#include <unistd.h>

using namespace adit;
using namespace adit::test;

namespace {

constexpr int tunnels = 16;
constexpr int peersOfEach = 63;
constexpr int questions = 1000;

TunnelSpec crowdedTunnel(int number)
{
    const std::string text = std::to_string(number);
    TunnelSpec spec = sampleTunnel(("load" + text).c_str());
    spec.addresses = {*IpPrefix::parse("10." + text + ".0.1/32")};
    spec.peers.clear();
    for (int i = 0; i < peersOfEach; ++i) {
        PeerSpec peer;
        peer.publicKey = SecretKey::generatePrivate().publicKey();
        peer.allowedIps = {*IpPrefix::parse("10." + text + ".1." + std::to_string(i) + "/32")};
        spec.peers.push_back(std::move(peer));
    }
    return spec;
}

QByteArray read(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

struct LoadFixture : SandboxFixture
{
    // In KiB, shared pages of libraries included.
    quint64 memory()
    {
        const QByteArray all = read(QString("/proc/%1/status").arg(helper.process().processId()));
        return all.mid(all.indexOf("VmRSS:") + 6).simplified().split(' ').at(0).toULongLong();
    }

    // Of user and system.
    std::chrono::milliseconds processorTime()
    {
        const QByteArray all = read(QString("/proc/%1/stat").arg(helper.process().processId()));
        const QList<QByteArray> fields = all.mid(all.lastIndexOf(')') + 2).split(' ');
        return std::chrono::milliseconds((fields.at(11).toLongLong() + fields.at(12).toLongLong()) * 1000 /
                                         ::sysconf(_SC_CLK_TCK));
    }
};

} // namespace

TEST_CASE_METHOD(
    LoadFixture,
    "promise 30: with a thousand peers in sixteen tunnels the helper stays below 24 MiB, and a status "
    "costs little")
{
    for (int i = 0; i < tunnels; ++i) {
        const TunnelSpec spec = crowdedTunnel(i);
        // A busy helper refuses some at first.
        REQUIRE(waitFor([&] { return answerOf(install(proxy, spec)) == "ok"; }, 60'000));
        REQUIRE(
            waitFor([&] { return answerOf(proxy.Up(QString::fromStdString(spec.name.text()), {})) == "ok"; },
                    60'000));
    }
    const auto before = processorTime();
    for (int i = 0; i < questions; ++i) {
        QDBusPendingReply<wire::Status> reply = proxy.Status(QString("load%1").arg(i % tunnels));
        REQUIRE(answerOf(reply) == "ok");
        REQUIRE(reply.value().peers.size() == peersOfEach);
    }
    const auto used = processorTime() - before;
    INFO(used.count() << " ms for " << questions << " calls, " << memory() << " KiB");
    CHECK(used < questions * std::chrono::milliseconds(20));
// Sanitizers keep freed memory on purpose, and the counts of lines are memory, too.
#if !defined(__SANITIZE_ADDRESS__) && !defined(ADIT_COUNTS_LINES)
    CHECK(memory() < 24 * 1024);
#endif
}
