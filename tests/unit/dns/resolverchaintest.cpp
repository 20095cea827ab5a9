// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// Which of two resolvers is told what.
#include "dns/resolverchain.h"
#include "support/catch.h"

#include <string>

using namespace adit;

namespace {

/// Notes what it is told, and answers at once.
class Noting final : public Resolver
{
public:
    Noting(std::string &notes, const char *name) : m_notes(notes), m_name(name) {}

    void apply(const DnsLink & /*link*/, const LinkDns & /*dns*/, Done done) override
    {
        m_notes += std::string("apply ") + m_name + "; ";
        done(applied);
    }
    void revert(const DnsLink & /*link*/, Done done) override
    {
        m_notes += std::string("revert ") + m_name + "; ";
        done(reverted);
    }

    Outcome applied{};
    Outcome reverted{};

private:
    std::string &m_notes;
    const char *m_name;
};

const Resolver::Outcome none = std::unexpected(DnsProblem::NoResolver);
const Resolver::Outcome refused = std::unexpected(DnsProblem::Refused);

struct Chain
{
    std::string notes{};
    Noting first{notes, "first"};
    Noting second{notes, "second"};
    ResolverChain chain{first, second};
    DnsLink link{7, InterfaceName::from("home").value()};

    Resolver::Outcome apply()
    {
        std::optional<Resolver::Outcome> outcome;
        chain.apply(link, {}, [&](const Resolver::Outcome &told) { outcome = told; });
        REQUIRE(outcome);
        return *outcome;
    }
    Resolver::Outcome revert()
    {
        std::optional<Resolver::Outcome> outcome;
        chain.revert(link, [&](const Resolver::Outcome &told) { outcome = told; });
        REQUIRE(outcome);
        return *outcome;
    }
};

} // namespace

TEST_CASE("where the first resolver is there the second has nothing, whatever came of it")
{
    Chain chain;
    chain.first.applied = GENERATE(Resolver::Outcome(), refused);
    CHECK(chain.apply() == chain.first.applied);
    CHECK(chain.notes == "apply first; revert second; ");
}

TEST_CASE("where it is not there the second is told, and its answer counts")
{
    Chain chain;
    chain.first.applied = none;
    chain.second.applied = GENERATE(Resolver::Outcome(), refused, none);
    CHECK(chain.apply() == chain.second.applied);
    CHECK(chain.notes == "apply first; apply second; ");
}

TEST_CASE("a first resolver that has ended is not asked until it appears again")
{
    Chain chain;
    chain.chain.firstIsGone();
    CHECK(chain.apply());
    chain.second.reverted = none;
    CHECK(chain.revert() == none);
    CHECK(chain.notes == "apply second; revert second; ");
    chain.notes.clear();
    chain.chain.firstAppeared();
    CHECK(chain.apply());
    CHECK(chain.notes == "apply first; revert second; ");
}

TEST_CASE("what is taken back is taken from who has it")
{
    Chain chain;
    SECTION("the second")
    {
        chain.second.reverted = GENERATE(Resolver::Outcome(), refused);
        CHECK(chain.revert() == chain.second.reverted);
        CHECK(chain.notes == "revert second; ");
    }
    SECTION("the first")
    {
        chain.second.reverted = none;
        chain.first.reverted = refused;
        CHECK(chain.revert() == refused);
        CHECK(chain.notes == "revert second; revert first; ");
    }
    SECTION("a link that is gone is unknown to the first")
    {
        chain.link.index = 0;
        chain.second.reverted = none;
        CHECK(chain.revert() == none);
        CHECK(chain.notes == "revert second; ");
    }
}
