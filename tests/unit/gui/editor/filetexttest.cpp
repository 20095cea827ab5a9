// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// What was not edited comes back byte for byte.
#include "sampleprofile.h"

#include "gui/editor/filetext.h"
#include "support/catch.h"

using namespace adit::gui;
using namespace adit::test;

TEST_CASE("a file comes back as it was")
{
    const auto bytes = GENERATE_COPY(as<std::string>{}, profile, "", "\n", "a", "a\n\n",
                                     "\xEF\xBB\xBF[Peer]\r\n", "a\r\nb\nc\r\n", "\xC2\xA0\n");
    FileText file = FileText::fromBytes(bytes);
    CHECK(file.bytes() == bytes);
    file.update(file.text());
    CHECK(file.bytes() == bytes);
    CHECK(file.isFaithful());
}

TEST_CASE("lines around an edit keep their endings, new ones get the first")
{
    FileText file = FileText::fromBytes("a\r\nb\nc\nd");
    CHECK(file.text() == "a\nb\nc\nd");
    file.update("a\nb\nx\ny\nd");
    CHECK(file.bytes() == "a\r\nb\nx\r\ny\r\nd");
    file.update("a\nb\nx\ny\nd\n");
    CHECK(file.bytes() == "a\r\nb\nx\r\ny\r\nd\r\n");
    file.update("");
    CHECK(file.bytes().empty());
}

TEST_CASE("bytes that are no text are told")
{
    CHECK_FALSE(FileText::fromBytes("# \xff\n").isFaithful());
}

TEST_CASE("the smallest replacement makes one text of another")
{
    CHECK(changeBetween("abc", "abc").isEmpty());
    CHECK(changeBetween("a = 1\nb", "a = 12\nb") == TextChange{5, 0, "2"});
    CHECK(changeBetween("aaa", "aa") == TextChange{2, 1, ""});
    CHECK(changeBetween("", "x") == TextChange{0, 0, "x"});
    CHECK(changeBetween("x\ny\nz", "x\nz") == TextChange{2, 2, ""});
}
