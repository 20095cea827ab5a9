// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "archive/archivereader.h"
#include "packed.h"

#include "base/limits.h"
#include "support/catch.h"

#include <algorithm>
#include <optional>
#include <variant>

using namespace adit;
using test::pack;

namespace {

std::optional<ArchiveFault> faultOf(const std::vector<std::uint8_t> &bytes)
{
    const auto reader = ArchiveReader::fromBytes(bytes);
    return reader ? std::nullopt : std::optional(reader.error());
}

/// What all files of the archive are: text, or the fault.
std::vector<std::pair<std::string, std::variant<std::string, ArchiveFault>>>
contents(const std::vector<std::uint8_t> &bytes)
{
    std::vector<std::pair<std::string, std::variant<std::string, ArchiveFault>>> result;
    auto reader = ArchiveReader::fromBytes(bytes);
    REQUIRE(reader);
    while (!reader->atEnd()) {
        ArchivedFile file = reader->next();
        if (file.text)
            result.emplace_back(file.name, std::string(file.text->view()));
        else
            result.emplace_back(file.name, file.text.error());
    }
    return result;
}

} // namespace

TEST_CASE("profiles are found at any depth, and a name never keeps a folder")
{
    const auto found = contents(pack({{"a.conf", "A"},
                                      {"deep/er/b.CONF", "B"},
                                      {"../../../etc/c.conf", "C"},
                                      {"/etc/d.conf", "D"},
                                      {"..\\..\\e.conf", "E"},
                                      {"B\u00fcro.conf", "F"}}));
    std::vector<std::string> names;
    for (const auto &[name, text] : found)
        names.push_back(name);
    CHECK(names ==
          std::vector<std::string>{"a.conf", "b.CONF", "c.conf", "d.conf", "e.conf", "B\u00fcro.conf"});
    CHECK(std::get<std::string>(found[2].second) == "C");
}

TEST_CASE("what is no profile does not count")
{
    const auto found = contents(pack({{"README.txt", "x"},
                                      {"folder.conf/", ""},
                                      {"__MACOSX/._a.conf", "x"},
                                      {".conf", "x"},
                                      {"inner.zip", "x"},
                                      {"a.conf", "A"}}));
    REQUIRE(found.size() == 1);
    CHECK(found.front().first == "a.conf");
}

TEST_CASE("a bad file does not stop the others")
{
    const std::string large(limits::fileBytes + 1, 'x');
    const auto found = contents(pack({{"secret.conf", "S", "password"},
                                      {"large.conf", large},
                                      {"just.conf", large.substr(1)},
                                      {"good.conf", "G"}}));
    REQUIRE(found.size() == 4);
    CHECK(std::get<ArchiveFault>(found[0].second) == ArchiveFault::Encrypted);
    CHECK(std::get<ArchiveFault>(found[1].second) == ArchiveFault::TooLarge);
    CHECK(std::get<std::string>(found[2].second).size() == limits::fileBytes);
    CHECK(std::get<std::string>(found[3].second) == "G");
}

TEST_CASE("flipped bits inside a file are noticed")
{
    auto bytes = pack({{"a.conf", "a text that is stored as it is"}, {"b.conf", "B"}});
    const std::string_view needle = "stored";
    auto at = std::ranges::search(bytes, needle).begin();
    if (at == bytes.end()) // it was deflated: the data follows the local header and the name
        at = bytes.begin() + 30 + 6 + 4;
    *at ^= 0x20;
    const auto found = contents(bytes);
    REQUIRE(found.size() == 2);
    CHECK(std::get<ArchiveFault>(found[0].second) == ArchiveFault::Damaged);
    CHECK(std::get<std::string>(found[1].second) == "B");
}

TEST_CASE("a bomb is defused: no more than 64 MiB come out of an archive")
{
    std::vector<test::Packed> files;
    for (int i = 0; i < 70; ++i)
        files.push_back({std::to_string(i) + ".conf", std::string(limits::fileBytes, 'x')});
    const auto bytes = pack(files);
    CHECK(bytes.size() < limits::fileBytes);
    std::size_t taken = 0;
    for (const auto &[name, text] : contents(bytes)) {
        if (const auto *whole = std::get_if<std::string>(&text))
            taken += whole->size();
        else
            CHECK(std::get<ArchiveFault>(text) == ArchiveFault::TooMuchInAll);
    }
    CHECK(taken == limits::archiveBytes);
}

TEST_CASE("more than a thousand profiles are refused as a whole")
{
    std::vector<test::Packed> files;
    for (int i = 0; i < 1000; ++i)
        files.push_back({std::to_string(i) + ".conf", "x"});
    CHECK_FALSE(faultOf(pack(files)));
    files.push_back({"one-more.conf", "x"});
    CHECK(faultOf(pack(files)) == ArchiveFault::TooManyFiles);
}

TEST_CASE("what is no archive is refused")
{
    CHECK(faultOf({}) == ArchiveFault::NotAnArchive);
    CHECK(faultOf(std::vector<std::uint8_t>(100, 'x')) == ArchiveFault::NotAnArchive);
    auto cut = pack({{"a.conf", "A"}});
    cut.resize(cut.size() - 5);
    CHECK(faultOf(cut) == ArchiveFault::NotAnArchive);
    const auto missing = ArchiveReader::open("/nonexistent/a.zip");
    CHECK((!missing && missing.error() == ArchiveFault::Unreadable));
    const auto folder = ArchiveReader::open("/");
    CHECK((!folder && folder.error() == ArchiveFault::Unreadable));
}
