// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
#include "store/profilestore.h"
#include "base/limits.h"
#include "store/files.h"
#include "support/catch.h"

#include <QTemporaryDir>

#include <cerrno>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <sys/stat.h>

using namespace adit;
using namespace std::string_literals;

namespace {

struct Fixture
{
    QTemporaryDir folder{};
    std::string path = folder.filePath("data/adit/tunnels").toStdString();
    ProfileStore store{path};
    InterfaceName home = *InterfaceName::from("home");

    std::string textOf(const InterfaceName &name) const
    {
        return std::string(store.load(name).value().view());
    }
    std::size_t files() const
    {
        return static_cast<std::size_t>(std::distance(std::filesystem::directory_iterator(path), {}));
    }
};

mode_t modeOf(const std::string &path)
{
    struct stat info{};
    REQUIRE(::stat(path.c_str(), &info) == 0);
    return info.st_mode & 0777U;
}

} // namespace

TEST_CASE_METHOD(Fixture, "a profile comes back byte for byte")
{
    const std::string text = "[Interface]\r\n\xff odd \0 bytes"s;
    REQUIRE(store.save(home, text, Overwrite::Refuse));
    CHECK(textOf(home) == text);
    CHECK(store.contains(home));
}

TEST_CASE_METHOD(Fixture, "only the user can read profiles and their folder, whatever the umask")
{
    const mode_t before = ::umask(0);
    REQUIRE(store.save(home, "x", Overwrite::Refuse));
    ::umask(before);
    CHECK(modeOf(path) == 0700);
    CHECK(modeOf(path + "/home.conf") == 0600);
    REQUIRE(::chmod(path.c_str(), 0755) == 0);
    REQUIRE(store.save(home, "y", Overwrite::Replace));
    CHECK(modeOf(path) == 0700);
}

TEST_CASE_METHOD(Fixture,
                 "a profile is not overwritten unless that was meant, and nothing else is left behind")
{
    REQUIRE(store.save(home, "old", Overwrite::Refuse));
    CHECK(store.save(home, "new", Overwrite::Refuse).error() == Error{Errc::Exists, "home", 0});
    CHECK(textOf(home) == "old");
    REQUIRE(store.save(home, "new", Overwrite::Replace));
    CHECK(textOf(home) == "new");
    CHECK(files() == 1);
}

TEST_CASE_METHOD(Fixture, "the list is in natural order and holds only names of interfaces")
{
    CHECK(store.list().value().empty());
    for (const char *name : {"wg10", "wg2", "office", "wg02"})
        REQUIRE(store.save(*InterfaceName::from(name), "x", Overwrite::Refuse));
    for (const char *name : {"/.hidden.conf", "/all.conf", "/notes.txt", "/a name.conf"})
        std::ofstream(path + name) << "x";
    std::vector<std::string> names;
    const auto list = store.list().value();
    for (const auto &name : list)
        names.push_back(name.text());
    CHECK(names == std::vector<std::string>{"office", "wg02", "wg2", "wg10"});
}

TEST_CASE_METHOD(Fixture, "what is not there is no such tunnel")
{
    CHECK(store.load(home).error().code == Errc::NoSuchTunnel);
    CHECK(store.remove(home).error().code == Errc::NoSuchTunnel);
    CHECK_FALSE(store.contains(home));
    REQUIRE(store.save(home, "x", Overwrite::Refuse));
    REQUIRE(store.remove(home));
    CHECK(files() == 0);
}

TEST_CASE_METHOD(Fixture, "a folder that cannot be made is an error that names it")
{
    std::ofstream(folder.filePath("data").toStdString()) << "a file in the way";
    const auto saved = store.save(home, "x", Overwrite::Refuse);
    REQUIRE_FALSE(saved);
    CHECK(saved.error().code == Errc::FileUnwritable);
    CHECK(saved.error().sysErrno == ENOTDIR);
}

TEST_CASE_METHOD(Fixture, "the folder follows the XDG rules")
{
    const auto old = qgetenv("XDG_DATA_HOME");
    qputenv("XDG_DATA_HOME", "/srv/data");
    CHECK(ProfileStore::defaultFolder() == "/srv/data/adit/tunnels");
    qputenv("XDG_DATA_HOME", "relative");
    qputenv("HOME", "/home/me");
    CHECK(ProfileStore::defaultFolder() == "/home/me/.local/share/adit/tunnels");
    qputenv("XDG_DATA_HOME", old);
}

TEST_CASE_METHOD(Fixture, "reading a file tells whether others can read it too")
{
    const std::string file = folder.filePath("import.conf").toStdString();
    std::ofstream(file) << "text";
    const auto [mode, shared] = GENERATE(table<mode_t, bool>(
        {{mode_t{0600}, false}, {mode_t{0640}, true}, {mode_t{0604}, true}, {mode_t{0622}, false}}));
    REQUIRE(::chmod(file.c_str(), mode) == 0);
    const auto read = readFile(file);
    REQUIRE(read);
    CHECK(read->text.view() == "text");
    CHECK(read->readableByOthers == shared);
}

TEST_CASE_METHOD(Fixture, "a file may have one MiB and not a byte more")
{
    const std::string file = folder.filePath("big.conf").toStdString();
    std::ofstream(file) << std::string(limits::fileBytes, 'x');
    CHECK(readFile(file)->text.view().size() == limits::fileBytes);
    std::ofstream(file, std::ios::app) << 'x';
    CHECK(readFile(file).error().code == Errc::LimitExceeded);
    CHECK(readFile(folder.path().toStdString()).error() ==
          Error{Errc::FileUnreadable, folder.path().toStdString(), EISDIR});
}

TEST_CASE("a file that does not say how long it is, is read whole")
{
    const std::string path = "/proc/self/cmdline";
    REQUIRE(std::filesystem::file_size(path) == 0);
    std::ifstream file(path);
    const std::string whole((std::istreambuf_iterator<char>(file)), {});
    REQUIRE(whole.size() > 1);
    CHECK(readFile(path)->text.view() == whole);
}

TEST_CASE("numbers inside names count as numbers")
{
    CHECK(naturalLess("wg2", "wg10"));
    CHECK_FALSE(naturalLess("wg10", "wg2"));
    CHECK(naturalLess("wg2", "wg2a"));
    CHECK(naturalLess("a", "b"));
    CHECK_FALSE(naturalLess("wg2", "wg2"));
    CHECK(naturalLess("wg002", "wg2") != naturalLess("wg2", "wg002"));
}
