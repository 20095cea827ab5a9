// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
#include "core/sentence.h"
#include "core/errortext.h"
#include "core/tunnel/tunnel.h"
#include "support/catch.h"

#include <cerrno>

using namespace adit;

namespace {

Sentence sample(std::vector<Sentence> arguments)
{
    return {ADIT_SENTENCE("sample", "%2 before %1, 100 % sure"), std::move(arguments)};
}

} // namespace

TEST_CASE("arguments go where the template wants them, and other percent signs stay")
{
    CHECK(sample({std::string("one"), std::string("two")}).english() == "two before one, 100 % sure");
}

TEST_CASE("an argument that looks like a placeholder is not one")
{
    CHECK(sample({std::string("%2"), std::string("%1")}).english() == "%1 before %2, 100 % sure");
    CHECK(sample({}).english() == "%2 before %1, 100 % sure");
}

TEST_CASE("an argument may be a sentence itself")
{
    const Sentence inner(ADIT_SENTENCE("sample", "(%1)"), {std::string("x")});
    CHECK(sample({inner, std::string("y")}).english() == "y before (x), 100 % sure");
}

TEST_CASE("data is no template, and a sentence without both says nothing")
{
    CHECK(Sentence(std::string("%1")).english() == "%1");
    CHECK(Sentence(std::string("x")).source().empty());
    CHECK(Sentence().isEmpty());
    CHECK(Sentence(std::string()).isEmpty());
    CHECK_FALSE(sample({}).isEmpty());
}

TEST_CASE("an error keeps its name and its reason apart from the words")
{
    const Sentence sentence = explain({Errc::FileUnreadable, "/a%1b", EACCES});
    CHECK(sentence.english() == "Cannot read '/a%1b': permission denied.");
    CHECK(sentence.arguments().at(0) == Sentence(std::string("/a%1b")));
    CHECK_FALSE(sentence.arguments().at(1).source().empty());
}

TEST_CASE("why an endpoint is refused is the context of its error")
{
    for (const char *text : {"host", "host:0", "fd00::1:51820", "[10.0.0.1]:1", "300.1.1.1:1", "0.0.0.0:1"})
        CHECK(EndpointName::refusal(text).english() == EndpointName::parse(text).error().context);
    CHECK(EndpointName::refusal("vpn.example.org:51820").isEmpty());
}
