// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "gui/transfer/importnaming.h"

#include "core/conf/confreader.h"
#include "transferfixture.h"

using namespace adit;
using namespace adit::gui;
using namespace adit::test;
using Fate = NamedItem::Fate;
using Why = NameQuestion::Why;

namespace {

struct NamingFixture
{
    QTemporaryDir folder{};
    ProfileStore store{folder.filePath("tunnels").toStdString()};
    std::vector<ImportItem> items{};
    std::optional<ImportNaming> naming{};

    void add(const std::string &fileName, int number)
    {
        items.push_back({text(fileName), fileName, SecretText(smallText(number)),
                         readConf(smallText(number)).tunnel.value().clone()});
    }
    void have(const std::string &name, int number)
    {
        REQUIRE(store.save(named(name), smallText(number), Overwrite::Refuse));
    }
    std::optional<NameQuestion> next()
    {
        if (!naming) {
            const auto ownerOf = [this](const InterfaceName &name) {
                if (name.text() == "docker0")
                    return ImportNaming::Owner::Foreign;
                return store.contains(name) ? ImportNaming::Owner::Profile : ImportNaming::Owner::Nobody;
            };
            auto taken = store.list().value();
            taken.push_back(named("docker0"));
            naming.emplace(items, ImportNaming::Surroundings{ownerOf, taken, store});
        }
        return naming->next();
    }
    void answer(NameAnswer::Action action, const InterfaceName &name, NameAnswer::Scope scope)
    {
        naming->answer({action, name, scope});
    }
    std::vector<std::string> result() const
    {
        std::vector<std::string> lines;
        for (const NamedItem &one : naming->result()) {
            const char *fates[] = {"save", "replace", "there", "skip"};
            lines.push_back(fates[static_cast<int>(one.fate)] + (' ' + one.name.text()));
        }
        return lines;
    }
    static QString text(const std::string &utf8) { return QString::fromStdString(utf8); }
    static constexpr auto This = NameAnswer::Scope::This;
    static constexpr auto All = NameAnswer::Scope::All;
    using Action = NameAnswer::Action;
};

using Lines = std::vector<std::string>;

} // namespace

TEST_CASE_METHOD(NamingFixture, "good names that are free are taken as they are, without a question")
{
    add("home.conf", 1);
    add("office.conf", 2);
    CHECK_FALSE(next());
    CHECK(result() == Lines{"save home", "save office"});
}

TEST_CASE_METHOD(NamingFixture, "what is there already, byte for byte, is left alone")
{
    have("home", 1);
    add("home.conf", 1);
    CHECK_FALSE(next());
    CHECK(result() == Lines{"there home"});
}

TEST_CASE_METHOD(NamingFixture, "each reason to ask is told, with a proposal that is free")
{
    have("home", 1);
    have("wg0", 1);
    add("", 2);
    add("My long office tunnel.conf", 3);
    add("home.conf", 4);
    add("docker0.conf", 5);
    add("new.conf", 6);
    add("new.conf", 7);
    struct Wanted
    {
        Why why;
        std::string proposal;
        bool mayReplace;
    };
    for (const auto &[why, proposal, mayReplace] :
         {Wanted{Why::NoName, "wg0-2", false}, Wanted{Why::BadName, "My-long-office", false},
          Wanted{Why::Exists, "home-2", true}, Wanted{Why::ForeignName, "docker0-2", false},
          Wanted{Why::Twice, "new-2", false}}) {
        const auto question = next();
        REQUIRE(question);
        CHECK(question->why == why);
        CHECK(question->proposal.text() == proposal);
        CHECK(question->mayReplace() == mayReplace);
        CHECK(naming->isFree(question->proposal));
        answer(Action::Rename, question->proposal, This);
        CHECK_FALSE(naming->isFree(question->proposal));
    }
    CHECK_FALSE(next());
    CHECK(result() == Lines{"save wg0-2", "save My-long-office", "save home-2", "save docker0-2", "save new",
                            "save new-2"});
}

TEST_CASE_METHOD(NamingFixture, "one answer may count for all that are like it, and only for these")
{
    have("a", 1);
    have("b", 1);
    have("c", 1);
    for (const char *name : {"a.conf", "b.conf", "bad name 1.conf", "bad name 2.conf", "c.conf"})
        add(name, 9);
    REQUIRE(next()->why == Why::Exists);
    answer(Action::Replace, named("a"), All);
    const auto question = next();
    REQUIRE(question);
    CHECK(question->why == Why::BadName);
    CHECK(question->othersLeft == 2);
    answer(Action::Rename, named("chosen"), All);
    CHECK_FALSE(next());
    CHECK(result() == Lines{"replace a", "replace b", "save chosen", "save bad-name-2", "replace c"});
}

TEST_CASE_METHOD(NamingFixture, "replacing all never takes the place of what is not Adit's")
{
    have("a", 1);
    add("a.conf", 2);
    add("docker0.conf", 3);
    REQUIRE(next());
    answer(Action::Replace, named("a"), All);
    const auto question = next();
    REQUIRE(question);
    CHECK(question->why == Why::ForeignName);
    answer(Action::Skip, question->proposal, This);
    CHECK_FALSE(next());
    CHECK(result() == Lines{"replace a", "skip docker0-2"});
}
