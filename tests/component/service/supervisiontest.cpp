// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// Tunnels that other programs take apart: the real helper watches the real kernel.
#include "component/service/sandboxfixture.h"
#include "support/catch.h"

#include <QDBusMessage>
#include <QElapsedTimer>
#include <QFile>
#include <net/if.h>

using namespace adit;
using namespace adit::test;

namespace {

// Within which time all is right again. The promise is that of the program as it is shipped: the sanitizers
// make it several times slower.
#ifdef __SANITIZE_ADDRESS__
constexpr int promised = 10'000;
#else
constexpr int promised = 1000;
#endif
// What is no promise may take its time on a busy machine.
constexpr int patient = 20'000;

TunnelSpec fullTunnel(const char *name, const char *address)
{
    TunnelSpec spec = sampleTunnel(name);
    spec.addresses = {*IpPrefix::parse(address)};
    spec.peers[0].allowedIps = {*IpPrefix::parse("0.0.0.0/0"), *IpPrefix::parse("::/0")};
    return spec;
}

// What belongs to the tunnels, as ip(8) tells it; rules of others are not among it.
std::string ownParts()
{
    return run("ip -o link show full0 | grep -o 'mtu [0-9]*'; ip -o link show full0 | grep -o '[<,]UP[,>]';"
               "ip -o addr show dev full0 scope global | sed 's/ valid_lft.*//; s/ tentative//';"
               "ip rule | grep '^2[0-9]*:'; ip -6 rule | grep '^2[0-9]*:';"
               "ip route show table all dev full0 | grep -v ^local | sort;"
               "ip -6 route show table all dev full0 | grep -v ^local | grep default; true");
}

// Processor time of a process in clock ticks.
long ticksOf(qint64 pid)
{
    QFile file(QString("/proc/%1/stat").arg(pid));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray all = file.readAll();
    const auto fields = all.mid(all.lastIndexOf(')')).split(' ');
    return fields.at(12).toLong() + fields.at(13).toLong();
}

struct SupervisionFixture : SandboxFixture
{
    explicit SupervisionFixture(const QStringList &arguments = {"--private-bus"}) : SandboxFixture(arguments)
    {
        REQUIRE(answerOf(install(proxy, fullTunnel("full0", "10.77.0.2/32"))) == "ok");
        REQUIRE(answerOf(proxy.Up("full0", {})) == "ok");
        // A link-local address of its own comes in its own time.
        run("ip link set full0 addrgenmode none; ip -6 addr flush dev full0 scope link");
        REQUIRE(waitFor([&] { return drift("full0").isEmpty(); }, patient));
        before = ownParts();
    }

    QStringList drift(const char *name)
    {
        QDBusPendingReply<QStringList> reply = proxy.Drift(name);
        REQUIRE(answerOf(reply) == "ok");
        return reply.value();
    }
    /// Milliseconds until all is as it was.
    qint64 untilRepaired() const
    {
        QElapsedTimer elapsed;
        elapsed.start();
        while (ownParts() != before && elapsed.elapsed() < patient)
            waitFor([] { return false; }, 5);
        CHECK(ownParts() == before);
        return elapsed.elapsed();
    }

    std::string before;
};

} // namespace

TEST_CASE_METHOD(SupervisionFixture,
                 "promise 22: what others take from a full tunnel is back within a second", "[alone]")
{
    CHECK(drift("full0").isEmpty());
    const char *const disturbance =
        GENERATE("ip rule flush; ip rule add pref 32766 table main; ip rule add pref 32767 table default",
                 "ip -6 rule flush; ip -6 rule add pref 32766 table main", "ip link set full0 down",
                 "ip addr del 10.77.0.2/32 dev full0", "ip link set full0 mtu 1300",
                 "ip route flush table $(ip rule | sed -n 's/.*not .* lookup \\([0-9]*\\).*/\\1/p')");
    INFO(disturbance);
    run(disturbance);
    const qint64 took = untilRepaired();
    CHECK(took < promised);
    CHECK(drift("full0").isEmpty());
    // It is logged when all was read back and the ledger is written.
    CHECK(waitFor([&] { return helper.log().contains("others changed it, put right"); }, patient));
    CHECK(answerOf(proxy.Down("full0")) == "ok");
}

TEST_CASE_METHOD(SupervisionFixture, "promise 24: what others put beside a full tunnel stays", "[alone]")
{
    run("ip rule add pref 20001 fwmark 77 table 4242; ip route add 10.66.0.0/16 dev full0;"
        "ip rule add pref 100 to 10.67.0.0/16 table 4242");
    const std::string beside = run("ip rule; ip route");
    run("ip link set full0 mtu 1300");
    CHECK(waitFor([] { return run("ip link show full0").find("mtu 1420") != std::string::npos; }, promised));
    CHECK(run("ip rule; ip route") == beside);
}

TEST_CASE_METHOD(SupervisionFixture,
                 "after five repairs in ten seconds a tunnel is left alone and told to differ")
{
    for (int i = 0; i < 5; ++i) {
        run("ip link set full0 mtu 1300");
        untilRepaired();
    }
    run("ip link set full0 mtu 1300");
    CHECK(waitFor([&] { return helper.log().contains("left alone for a minute"); }, patient));
    CHECK(drift("full0") == QStringList{"set MTU 1420"});
    // Who asks for it gets it at once.
    QDBusPendingReply<QStringList> repaired = proxy.Repair("full0");
    REQUIRE(answerOf(repaired) == "ok");
    CHECK(repaired.value() == QStringList{"set MTU 1420"});
    CHECK(ownParts() == before);
}

TEST_CASE_METHOD(SupervisionFixture, "an interface that is deleted is told as broken and not made again",
                 "[alone]")
{
    run("ip link del full0");
    QDBusPendingReply<wire::Status> status;
    CHECK(waitFor(
        [&] {
            status = proxy.Status("full0");
            return answerOf(status) == "ok" && status.value().state == 2;
        },
        promised));
    CHECK(answerOf(proxy.Drift("full0")) == "NotUp");
    CHECK(answerOf(proxy.Repair("full0")) == "NotUp");
    CHECK(::if_nametoindex("full0") == 0);
    CHECK(answerOf(proxy.Down("full0")) == "ok");
}

TEST_CASE_METHOD(SupervisionFixture, "a helper that was killed puts right what happened while there was none")
{
    helper.process().kill();
    REQUIRE(helper.process().waitForFinished());
    run("ip link set full0 mtu 1300");
    HelperProcess next(bus, {"--private-bus"});
    untilRepaired();
    run("ip link set full0 down");
    untilRepaired();
}

TEST_CASE_METHOD(SupervisionFixture,
                 "when the machine wakes up, a full tunnel is compared with what was approved", "[alone]")
{
    // Nothing tells of what another program does to a device; but a look that its coming up led to may still
    // be due.
    REQUIRE(waitFor(
        [&] {
            run("wg set full0 peer $(wg genkey | wg pubkey) allowed-ips 10.66.0.0/16");
            waitFor([] { return false; }, 300);
            return drift("full0").size() == 1;
        },
        10000));
    const auto prepare = [](const QDBusConnection &from, bool begins) {
        QDBusMessage signal = QDBusMessage::createSignal("/org/freedesktop/login1",
                                                         "org.freedesktop.login1.Manager", "PrepareForSleep");
        signal << begins;
        REQUIRE(from.send(signal));
    };
    // Only logind is believed.
    prepare(client, false);
    QDBusConnection login = bus.connection();
    REQUIRE(login.registerService("org.freedesktop.login1"));
    prepare(login, true);
    waitFor([] { return false; }, 200);
    CHECK(drift("full0").size() == 1);
    prepare(login, false);
    CHECK(waitFor([&] { return drift("full0").isEmpty(); }, promised));
}

TEST_CASE_METHOD(SupervisionFixture,
                 "in another network the MTU follows within a second, and nobody is blamed", "[alone]")
{
    run("ip link add up0 type veth peer name up1; ip link set up0 mtu 1400; ip link set up1 up; ip link set "
        "up0 up;"
        "ip addr add 192.0.2.1/24 dev up0");
    CHECK(waitFor([] { return run("ip link show full0").find("mtu 1320") != std::string::npos; }, promised));
    CHECK(drift("full0").isEmpty());
    run("ip link del up0");
    CHECK(waitFor([] { return run("ip link show full0").find("mtu 1420") != std::string::npos; }, promised));
    CHECK_FALSE(helper.log().contains("others changed it"));
}

TEST_CASE("a helper stays for a full tunnel without any caller, and uses no processor time for it")
{
    struct Impatient : SupervisionFixture
    {
        Impatient() : SupervisionFixture({"--private-bus", "--idle-seconds", "1"}) {}
    };
    Impatient fixture;
    waitFor([] { return false; }, 500);
    const qint64 pid = fixture.helper.process().processId();
    const long ticks = ticksOf(pid);
    CHECK_FALSE(waitFor([&] { return fixture.helper.process().state() == QProcess::NotRunning; }, 3000));
    CHECK(ticksOf(pid) <= ticks + 1);
    CHECK(answerOf(fixture.proxy.Down("full0")) == "ok");
}

TEST_CASE_METHOD(SandboxFixture,
                 "a split tunnel is not repaired by itself, its drift is told, and repaired when asked")
{
    REQUIRE(answerOf(install(proxy, sampleTunnel("split0"))) == "ok");
    REQUIRE(answerOf(proxy.Up("split0", {})) == "ok");
    run("ip link set split0 mtu 1300");
    waitFor([] { return false; }, 300);
    QDBusPendingReply<QStringList> drift = proxy.Drift("split0");
    REQUIRE(answerOf(drift) == "ok");
    CHECK(drift.value() == QStringList{"set MTU 1420"});
    CHECK(answerOf(proxy.Repair("split0")) == "ok");
    CHECK(run("ip link show split0").find("mtu 1420") != std::string::npos);
    CHECK(answerOf(proxy.Drift("nobody0")) == "NoSuchTunnel");
}
