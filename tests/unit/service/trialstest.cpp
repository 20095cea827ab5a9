// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "service/trials.h"

#include "support/catch.h"

#include <QFile>
#include <QTemporaryDir>

using namespace adit;
using namespace std::chrono_literals;

namespace {

constexpr uid_t alice = 1000;
constexpr uid_t bob = 1001;

InterfaceName named(const char *name)
{
    return InterfaceName::from(name).value();
}

Trial trialOf(const char *name)
{
    return {.former = {.name = named(name), .privateKey = SecretKey::generatePrivate()}};
}

struct Fixture
{
    using Key = std::pair<uid_t, InterfaceName>;

    TrialStore store() const { return TrialStore(folder.path().toStdString()); }
    Trials::Now clock()
    {
        return [this] { return now; };
    }
    Trials::Due note()
    {
        return [this](uid_t uid, const InterfaceName &name) { due.emplace_back(uid, name); };
    }

    QTemporaryDir folder{};
    Trials::Milliseconds now{1'000'000};
    std::vector<Key> due{};
};

} // namespace

TEST_CASE_METHOD(Fixture, "a trial is due when its time is over, not before")
{
    Trials trials(store(), clock(), note());
    REQUIRE(trials.begin(alice, trialOf("home"), 30s));
    CHECK(trials.deadline(alice, named("home")) == now + 30s);
    now += 29'999ms;
    trials.look();
    CHECK(due.empty());
    now += 1ms;
    trials.look();
    CHECK(due == std::vector{Key(alice, named("home"))});
    // As long as nobody ended it, it stays due: what fails is tried again.
    trials.look();
    CHECK(due.size() == 2);
    REQUIRE(trials.end(alice, named("home")));
    trials.look();
    CHECK(due.size() == 2);
    CHECK(trials.isEmpty());
}

TEST_CASE_METHOD(Fixture, "each of two trials has a time of its own")
{
    Trials trials(store(), clock(), note());
    REQUIRE(trials.begin(alice, trialOf("home"), 30s));
    REQUIRE(trials.begin(bob, trialOf("office"), 10s));
    now += 10s;
    trials.look();
    CHECK(due == std::vector{Key(bob, named("office"))});
    REQUIRE(trials.end(bob, named("office")));
    now += 20s;
    trials.look();
    CHECK(due.back() == Key(alice, named("home")));
}

TEST_CASE_METHOD(Fixture, "while a change is on trial, the owner is told how long it still is")
{
    Trials trials(store(), clock(), note());
    CHECK(trials.mayChange(alice, named("home")));
    REQUIRE(trials.begin(alice, trialOf("home"), 30s));
    now += 6'500ms;
    const auto may = trials.mayChange(alice, named("home"));
    REQUIRE_FALSE(may);
    CHECK(may.error() == Error{Errc::OnTrial, "home, 24 s left", 0});
    CHECK(trials.mayChange(bob, named("home")));
    CHECK(trials.mayChange(alice, named("office")));
}

TEST_CASE_METHOD(Fixture, "a helper that starts takes over the time of its predecessor")
{
    {
        Trials before(store(), clock(), note());
        REQUIRE(before.begin(alice, trialOf("early"), 10s));
        REQUIRE(before.begin(alice, trialOf("late"), 60s));
    }
    now += 20s;
    Trials trials(store(), clock(), note());
    trials.resume();
    CHECK(trials.deadline(alice, named("late")) == now + 40s);
    trials.look();
    CHECK(due == std::vector{Key(alice, named("early"))});
}

TEST_CASE_METHOD(Fixture, "a trial of another start of the machine, or one that is damaged, is due at once")
{
    {
        Trials before(store(), clock(), note());
        REQUIRE(before.begin(alice, trialOf("old"), 600s));
        REQUIRE(before.begin(alice, trialOf("torn"), 600s));
    }
    QFile torn(folder.filePath("1000/torn.trial"));
    REQUIRE(torn.resize(10));
    now = 5s; // the machine has just started
    Trials trials(store(), clock(), note());
    trials.resume();
    trials.look();
    CHECK(due.size() == 2);
}

TEST_CASE_METHOD(Fixture, "a trial that cannot be noted does not begin")
{
    Trials trials(TrialStore("/proc/nowhere"), clock(), note());
    CHECK(trials.begin(alice, trialOf("home"), 30s).error().code == Errc::StoreFailed);
    CHECK(trials.isEmpty());
    CHECK(trials.mayChange(alice, named("home")));
}
