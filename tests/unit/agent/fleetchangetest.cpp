// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
#include "agentfixture.h"

#include <QDir>

#include <unistd.h>

using namespace adit;
using namespace adit::test;

namespace {

struct ChangeFixture : AgentFixture
{
    Result<> apply(const std::string &text)
    {
        return outcome([&](Fleet::Done done) { fleet.apply(home, SecretText(text), std::move(done)); });
    }
    std::string saved() const { return std::string(store.load(home).value().view()); }
    std::string former = profileText();
    std::string edited = profileText("10.9.0.3/32");
};

} // namespace

TEST_CASE_METHOD(ChangeFixture, "a profile is added once")
{
    start();
    int lists = 0;
    QObject::connect(&fleet, &Fleet::listChanged, &fleet, [&] { ++lists; });
    REQUIRE(fleet.add(home, former));
    CHECK(tunnel(home).profile->text.view() == former);
    CHECK(lists == 1);
    CHECK(fleet.add(home, edited).error().code == Errc::Exists);
    CHECK(saved() == former);
    CHECK(fleet.add(home, edited, Overwrite::Replace));
    CHECK(tunnel(home).profile->text.view() == edited);
}

TEST_CASE_METHOD(ChangeFixture, "an edit of a tunnel that is down is only saved")
{
    REQUIRE(store.save(home, former, Overwrite::Refuse));
    start();
    REQUIRE(apply(edited));
    CHECK(saved() == edited);
    CHECK(small->calls(QStringLiteral("Install")) == 0);
}

TEST_CASE_METHOD(ChangeFixture, "an edit of a tunnel that is up changes it live, and then is saved")
{
    REQUIRE(store.save(home, former, Overwrite::Refuse));
    small->approve(specOf(home, former), LinkState::Up);
    start();
    REQUIRE(apply(edited));
    CHECK(saved() == edited);
    CHECK(small->calls(QStringLiteral("Install")) == 1);
    CHECK(waitFor([&] { return tunnel(home).approval == Approval::Current; }));
    CHECK(tunnel(home).isUp());
}

TEST_CASE_METHOD(ChangeFixture, "a live change that fails saves nothing and leaves no file behind")
{
    REQUIRE(store.save(home, former, Overwrite::Refuse));
    small->approve(specOf(home, former), LinkState::Up);
    start();
    small->refusal = Error{Errc::NotAuthorized, {}};
    CHECK(apply(edited).error().code == Errc::NotAuthorized);
    CHECK(saved() == former);
    CHECK(tunnel(home).failure->code == Errc::NotAuthorized);
    CHECK(tunnel(home).state == TunnelState::WaitingForHandshake); // it runs as before
    QDir files(QString::fromStdString(store.folder()));
    CHECK(files.entryList(QDir::Files | QDir::Hidden) == QStringList{QStringLiteral("home.conf")});
}

TEST_CASE_METHOD(ChangeFixture, "nothing runs differently when the profile could not be written")
{
    REQUIRE(store.save(home, former, Overwrite::Refuse));
    small->approve(specOf(home, former), LinkState::Up);
    start();
    // A folder that is a file now: nobody can write into that, root neither.
    REQUIRE(store.remove(home));
    REQUIRE(::rmdir(store.folder().c_str()) == 0);
    REQUIRE(writeFile(store.folder(), "in the way", Place::New));
    const auto applied = apply(edited);
    CHECK_FALSE(applied);
    CHECK(small->calls(QStringLiteral("Install")) == 0);
}

TEST_CASE_METHOD(ChangeFixture, "a text with errors is neither applied nor saved")
{
    REQUIRE(store.save(home, former, Overwrite::Refuse));
    start();
    CHECK(apply("[Interface]\n").error().code == Errc::InvalidConfig);
    CHECK(saved() == former);
}

TEST_CASE_METHOD(ChangeFixture, "removing takes down, lets the helper forget, and gives the text back")
{
    REQUIRE(store.save(home, former, Overwrite::Refuse));
    small->approve(specOf(home, former), LinkState::Up);
    start();
    std::optional<Result<SecretText>> text;
    fleet.remove(home, [&](Result<SecretText> result) { text.emplace(std::move(result)); });
    CHECK(tunnel(home).state == TunnelState::Deactivating);
    REQUIRE(waitFor([&] { return text.has_value(); }));
    REQUIRE(*text);
    CHECK((*text)->view() == former);
    CHECK(fleet.find(home) == nullptr);
    CHECK_FALSE(small->knows(home));
    REQUIRE(fleet.add(home, (*text)->view())); // undo
    CHECK(tunnel(home).approval == Approval::None);
}

TEST_CASE_METHOD(ChangeFixture, "a tunnel that the helper keeps is not removed")
{
    REQUIRE(store.save(home, former, Overwrite::Refuse));
    small->approve(specOf(home, former));
    start();
    small->refusal = Error{Errc::NotAuthorized, {}};
    std::optional<Result<SecretText>> text;
    fleet.remove(home, [&](Result<SecretText> result) { text.emplace(std::move(result)); });
    REQUIRE(waitFor([&] { return text.has_value(); }));
    CHECK(text->error().code == Errc::NotAuthorized);
    CHECK(saved() == former);
    CHECK(tunnel(home).failure->code == Errc::NotAuthorized);
    CHECK(tunnel(home).state == TunnelState::Off);
}

TEST_CASE_METHOD(ChangeFixture, "a renamed profile takes its text along, and the old approval goes")
{
    const InterfaceName office = named("office");
    REQUIRE(store.save(home, former, Overwrite::Refuse));
    REQUIRE(store.save(named("taken"), former, Overwrite::Refuse));
    small->approve(specOf(home, former));
    start();
    CHECK(fleet.rename(home, named("taken")).error().code == Errc::Exists);
    REQUIRE(fleet.rename(home, office));
    CHECK(fleet.find(home) == nullptr);
    CHECK(tunnel(office).profile->text.view() == former);
    CHECK(waitFor([&] { return !small->knows(home); }));
    handleEvents(std::chrono::milliseconds(200));
    CHECK(fleet.find(home) == nullptr);
}

TEST_CASE_METHOD(ChangeFixture, "a tunnel that is up keeps its name")
{
    REQUIRE(store.save(home, former, Overwrite::Refuse));
    small->approve(specOf(home, former), LinkState::Up);
    start();
    CHECK(fleet.rename(home, named("office")).error().code == Errc::AlreadyUp);
    CHECK(saved() == former);
}
