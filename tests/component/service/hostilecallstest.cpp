// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// Thousands of calls that are made up: every method as the helper itself introspects it, with values from
// nearly right to absurd, other signatures, other interfaces. ADIT_HOSTILE_CALLS is how many (3,000 unless
// given), ADIT_HOSTILE_SEED where they begin; a failure tells both.
#include "component/service/hostilevalues.h"
#include "component/service/rawcaller.h"
#include "component/service/sandboxfixture.h"
#include "protocol/secrets.h"
#include "store/tunnelstore.h"
#include "support/catch.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <algorithm>
#include <array>
#include <cstdlib>
#include <fcntl.h>
#include <map>
#include <set>
#include <sys/mman.h>

using namespace adit;
using namespace adit::test;

namespace {

constexpr int answerTime = 30'000; // milliseconds
constexpr std::size_t callsAtOnce = 6;
#ifdef __SANITIZE_ADDRESS__
constexpr quint64 roomKiB = 512 * 1024; // the sanitizer keeps freed memory on purpose
#else
constexpr quint64 roomKiB = 8 * 1024;
#endif

std::uint64_t option(const char *variable, std::uint64_t otherwise)
{
    const char *const given = std::getenv(variable);
    return given ? std::strtoull(given, nullptr, 10) : otherwise;
}

// What a descriptor can be: right ones, and some that are none.
std::vector<UniqueFd> descriptors()
{
    std::vector<UniqueFd> made;
    for (const std::size_t count : {0U, 1U, 1U, 2U}) {
        std::vector<SecretKey> keys;
        for (std::size_t i = 0; i < count; ++i)
            keys.push_back(SecretKey::generatePrivate());
        auto sealed = sealSecrets(keys);
        REQUIRE(sealed);
        made.push_back(std::move(*sealed));
    }
    made.emplace_back(::open("/dev/zero", O_RDONLY | O_CLOEXEC));
    made.emplace_back(::open("/", O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    made.emplace_back(::memfd_create("unsealed", MFD_ALLOW_SEALING | MFD_CLOEXEC));
    return made;
}

/// Method to the signature of its arguments.
using Contract = std::map<std::string, std::string>;

class Attack
{
public:
    Attack(Contract contract, std::uint64_t seed) : m_values(seed), m_contract(std::move(contract))
    {
        for (const auto &[method, signature] : m_contract)
            m_methods.push_back(method);
    }

    RawCall next()
    {
        static constexpr std::array<std::size_t, 5> decencies{0, 50, 90, 99, 100};
        m_values.setDecency(decencies.at(m_values.below(decencies.size())));
        const std::size_t kind = m_values.below(100);
        if (kind < 75)
            return ofContract();
        if (kind < 88)
            return filled("org.adit.Helper1", method(), m_values.signature());
        if (kind < 92)
            return filled("org.adit.Helper1", oneOf({"Adopt", "deleteLater", "TunnelChanged", "Ping", "up"}),
                          "s");
        if (kind < 97)
            return filled("org.freedesktop.DBus.Properties", oneOf({"Get", "Set", "GetAll"}),
                          oneOf({"ss", "ssv", "s", "", "vv"}));
        return filled("org.freedesktop.DBus.Introspectable", "Introspect", oneOf({"", "s"}));
    }

private:
    RawCall ofContract()
    {
        const std::string chosen = method();
        return filled("org.adit.Helper1", chosen, m_contract.at(chosen));
    }

    // Mostly one of those that do not use up what a user may change in a second.
    std::string method()
    {
        return m_values.below(5) < 3 ? oneOf({"Plan", "Plan", "Status", "Drift", "List"})
                                     : m_methods.at(m_values.below(m_methods.size()));
    }

    RawCall filled(const std::string &interface, const std::string &member, const std::string &signature)
    {
        RawCall call{interface, member, signature, {}};
        if (signature.find('h') != std::string::npos)
            call.descriptors = {m_descriptors.at(m_values.below(m_descriptors.size())).get()};
        call.body = m_values.body(signature, static_cast<std::uint32_t>(call.descriptors.size()));
        return call;
    }

    std::string oneOf(std::initializer_list<const char *> choices)
    {
        return *(choices.begin() + m_values.below(choices.size()));
    }

    HostileValues m_values;
    Contract m_contract;
    std::vector<std::string> m_methods;
    std::vector<UniqueFd> m_descriptors = descriptors();
};

struct HostileFixture : SandboxFixture
{
    Contract introspected()
    {
        QDBusMessage message = QDBusMessage::createMethodCall(
            busName, objectPath, "org.freedesktop.DBus.Introspectable", "Introspect");
        const QDBusPendingReply<QString> reply = client.asyncCall(message);
        REQUIRE(answerOf(reply) == "ok");
        const QString xml = reply.value();
        const qsizetype begin = xml.indexOf("<interface name=\"org.adit.Helper1\"");
        REQUIRE(begin >= 0);
        const QString ours = xml.mid(begin, xml.indexOf("</interface>", begin) - begin);
        Contract contract;
        auto methods = QRegularExpression("<method name=\"(\\w+)\"(/>|>(.*?)</method>)",
                                          QRegularExpression::DotMatchesEverythingOption)
                           .globalMatch(ours);
        while (methods.hasNext()) {
            const auto method = methods.next();
            QString signature;
            auto arguments = QRegularExpression("<arg [^>]*>").globalMatch(method.captured(3));
            while (arguments.hasNext()) {
                const QString argument = arguments.next().captured();
                if (!argument.contains("direction=\"out\""))
                    signature += QRegularExpression("type=\"([^\"]*)\"").match(argument).captured(1);
            }
            contract.emplace(method.captured(1).toStdString(), signature.toStdString());
        }
        return contract;
    }

    // Also reads what the helper logs, or it would wait for us.
    void take(RawCaller &caller, std::set<std::uint32_t> &open, std::map<std::string, std::size_t> &answers)
    {
        const auto answer = caller.next(answerTime);
        REQUIRE(answer);
        REQUIRE(open.erase(answer->to) == 1);
        ++answers[answer->error];
        QCoreApplication::processEvents();
    }

    std::map<std::string, std::size_t> attack(Attack &attack, std::uint64_t count)
    {
        RawCaller caller(bus.path("bus").toStdString());
        std::set<std::uint32_t> open;
        std::map<std::string, std::size_t> answers;
        for (; count > 0; --count) {
            open.insert(caller.send(attack.next()));
            while (open.size() >= callsAtOnce)
                take(caller, open, answers);
        }
        while (!open.empty())
            take(caller, open, answers);
        return answers;
    }

    // Whatever came to be, by its owner's own means.
    void clearAway()
    {
        QDBusPendingReply<wire::Summaries> list = proxy.List();
        REQUIRE(answerOf(list) == "ok");
        for (const wire::Summary &tunnel : list.value()) {
            REQUIRE(
                waitFor([&] { return answerOf(proxy.Remove(tunnel.name)) != "TooManyCalls"; }, answerTime));
        }
        list = proxy.List();
        REQUIRE(answerOf(list) == "ok");
        CHECK(list.value().isEmpty());
    }

    quint64 privateKiB()
    {
        QFile file(QString("/proc/%1/status").arg(helper.process().processId()));
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QByteArray all = file.readAll();
        return all.mid(all.indexOf("RssAnon:") + 8).simplified().split(' ').at(0).toULongLong();
    }

    qsizetype openFiles()
    {
        const QDir folder(QString("/proc/%1/fd").arg(helper.process().processId()));
        return folder.entryList(QDir::Files | QDir::System | QDir::NoDotAndDotDot).size();
    }
};

} // namespace

TEST_CASE_METHOD(HostileFixture,
                 "promise 12: the helper answers each of thousands of hostile calls, leaves nothing and does "
                 "not grow")
{
    const std::uint64_t seed = option("ADIT_HOSTILE_SEED", 20'260'101);
    const std::uint64_t calls = option("ADIT_HOSTILE_CALLS", 3000);
    INFO("ADIT_HOSTILE_SEED=" << seed << " ADIT_HOSTILE_CALLS=" << calls);
    const qint64 pid = helper.process().processId();
    const std::string before = machine();
    Attack hostile(introspected(), seed);
    attack(hostile, 500); // until what is kept for good is there
    clearAway();
    const quint64 memory = privateKiB();
    const qsizetype files = openFiles();
    REQUIRE(files > 3);

    const auto answers = attack(hostile, calls);
    for (const auto &[name, count] : answers)
        UNSCOPED_INFO((name.empty() ? "ok" : name) << ": " << count);
    clearAway();
    // Some came through to the end, and they were refused for many reasons.
    CHECK(answers.contains(""));
    CHECK(answers.size() > 10);
    CHECK(helper.process().state() == QProcess::Running);
    CHECK(helper.process().processId() == pid);
    CHECK(waitFor([&] { return machine() == before; }, answerTime));
    CHECK(waitFor([&] { return openFiles() <= files; }, answerTime));
    const quint64 memoryThen = privateKiB();
    INFO("from " << memory << " to " << memoryThen << " KiB");
    CHECK(memoryThen < memory + roomKiB);
    const QByteArray log = helper.log();
    CHECK(std::ranges::all_of(log, [](char c) { return c == '\n' || (c >= ' ' && c <= '~'); }));
    for (const char *never : {"reboot", "$(id)", "yyyyyyyy", "ERROR", "runtime error"})
        CHECK_FALSE(log.contains(never));
    CHECK(answerOf(proxy.List()) == "ok");
}
