// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
#include "store/versions.h"
#include "store/profilestore.h"
#include "support/catch.h"

#include <QTemporaryDir>

#include <csignal>
#include <filesystem>
#include <fstream>
#include <functional>
#include <sys/ptrace.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace adit;
using namespace std::chrono_literals;

namespace {

struct Fixture
{
    QTemporaryDir folder{};
    std::string path = folder.filePath("adit/versions").toStdString();
    Versions versions{path};
    ProfileStore store{folder.filePath("adit/tunnels").toStdString()};
    InterfaceName home = *InterfaceName::from("home");
    InterfaceName office = *InterfaceName::from("office");
    Version::Time now = std::chrono::sys_days{std::chrono::year(2026) / 11 / 21} + 18h + 25min + 30s + 123ms;

    std::vector<std::string> texts(const InterfaceName &name) const
    {
        std::vector<std::string> found;
        const auto list = versions.list(name).value();
        for (const Version &version : list)
            found.emplace_back(versions.load(name, version.id).value().view());
        return found;
    }
};

mode_t modeOf(const std::string &path)
{
    struct stat info{};
    REQUIRE(::stat(path.c_str(), &info) == 0);
    return info.st_mode & 0777U;
}

/// Runs it in a process that is killed before its `calls`th system call; true when it got to its end.
bool killedBefore(int calls, const std::function<void()> &work)
{
    const pid_t child = ::fork();
    if (child == 0) {
        ::ptrace(PTRACE_TRACEME, 0, nullptr, nullptr);
        ::raise(SIGSTOP);
        work();
        ::_exit(0);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    // Each call stops twice: as it begins and as it ends.
    for (int stop = 0; stop < 2 * calls; ++stop) {
        ::ptrace(PTRACE_SYSCALL, child, nullptr, nullptr);
        ::waitpid(child, &status, 0);
        if (WIFEXITED(status))
            return true;
    }
    ::kill(child, SIGKILL);
    ::waitpid(child, &status, 0);
    return false;
}

} // namespace

TEST_CASE_METHOD(Fixture, "what a profile was comes back, the newest first, named by its time")
{
    CHECK(versions.list(home).value().empty());
    REQUIRE(versions.keep(home, "first", now));
    REQUIRE(versions.keep(home, "second", now + 1s));
    CHECK(texts(home) == std::vector<std::string>{"second", "first"});
    const auto list = versions.list(home).value();
    CHECK(list[1] == Version{"20261121T182530.123Z", now});
    CHECK(versions.list(office).value().empty());
}

TEST_CASE_METHOD(Fixture, "only the user can read versions and their folders, whatever the umask")
{
    const mode_t before = ::umask(0);
    REQUIRE(versions.keep(home, "x", now));
    ::umask(before);
    CHECK(modeOf(path) == 0700);
    CHECK(modeOf(path + "/home") == 0700);
    CHECK(modeOf(path + "/home/20261121T182530.123Z.conf") == 0600);
}

TEST_CASE_METHOD(Fixture, "a text is kept once, as the newest of those like it")
{
    REQUIRE(versions.keep(home, "a", now));
    REQUIRE(versions.keep(home, "b", now + 1s));
    REQUIRE(versions.keep(home, "a", now + 2s));
    CHECK(texts(home) == std::vector<std::string>{"a", "b"});
}

TEST_CASE_METHOD(Fixture, "a clock that was set back does not put the newest behind the others")
{
    REQUIRE(versions.keep(home, "a", now));
    REQUIRE(versions.keep(home, "b", now - 48h));
    REQUIRE(versions.keep(home, "c", now - 24h));
    CHECK(texts(home) == std::vector<std::string>{"c", "b", "a"});
}

TEST_CASE_METHOD(Fixture, "20 versions are kept, and beyond the newest 5 none that is older than a year")
{
    for (int i = 0; i < 30; ++i)
        REQUIRE(versions.keep(home, std::to_string(i), now + i * 1s));
    CHECK(texts(home).size() == Versions::most);
    CHECK(texts(home).front() == "29");
    REQUIRE(versions.keep(home, "much later", now + 24h * 400));
    CHECK(texts(home) == std::vector<std::string>{"much later", "29", "28", "27", "26"});
}

TEST_CASE_METHOD(Fixture, "a version that there is not, and a name that is no version's, are told as such")
{
    REQUIRE(versions.keep(home, "x", now));
    for (const char *id :
         {"20261121T182530.124Z", "", "../home", "20261321T182530.123Z", "1", "../../tunnels/home.c"})
        CHECK(versions.load(home, id).error().code == Errc::NoSuchVersion);
    std::ofstream(path + "/home/notes.conf") << "x";
    std::ofstream(path + "/home/20269999T999999.999Z.conf") << "x";
    CHECK(versions.list(home).value().size() == 1);
}

TEST_CASE_METHOD(Fixture, "a profile that is replaced is a previous version, one that is new or equal is not")
{
    REQUIRE(store.save(home, "first", Overwrite::Replace));
    REQUIRE(store.save(home, "first", Overwrite::Replace));
    CHECK(texts(home).empty());
    REQUIRE(store.save(home, "second", Overwrite::Replace));
    CHECK(texts(home) == std::vector<std::string>{"first"});
    auto staged = store.stage(home, "third");
    REQUIRE(staged);
    CHECK(texts(home) == std::vector<std::string>{"first"});
    REQUIRE(store.replace(home, *staged, "third"));
    CHECK(texts(home) == std::vector<std::string>{"second", "first"});
    CHECK(store.load(home)->view() == "third");
}

TEST_CASE_METHOD(Fixture, "versions go with a profile that is renamed or removed, and can be put back")
{
    REQUIRE(store.save(home, "first", Overwrite::Refuse));
    REQUIRE(store.save(home, "second", Overwrite::Replace));
    REQUIRE(store.rename(home, office));
    CHECK(texts(home).empty());
    CHECK(texts(office) == std::vector<std::string>{"first"});
    CHECK(store.rename(home, office).error().code == Errc::NoSuchTunnel);

    const auto all = versions.all(office);
    REQUIRE(store.remove(office));
    CHECK_FALSE(std::filesystem::exists(path + "/office"));
    REQUIRE(store.save(office, "second", Overwrite::Refuse));
    REQUIRE(versions.putBack(office, all));
    CHECK(texts(office) == std::vector<std::string>{"first"});
}

TEST_CASE_METHOD(Fixture, "renaming to a name that is taken moves nothing")
{
    REQUIRE(store.save(home, "first", Overwrite::Refuse));
    REQUIRE(store.save(home, "second", Overwrite::Replace));
    REQUIRE(store.save(office, "other", Overwrite::Refuse));
    CHECK(store.rename(home, office).error().code == Errc::Exists);
    CHECK(texts(home) == std::vector<std::string>{"first"});
    CHECK(store.load(office)->view() == "other");
}

TEST_CASE_METHOD(Fixture, "a profile is not replaced when the former text cannot be kept")
{
    REQUIRE(store.save(home, "first", Overwrite::Refuse));
    std::ofstream(path) << "a file in the way";
    CHECK(store.save(home, "second", Overwrite::Replace).error().code == Errc::FileUnwritable);
    CHECK(store.load(home)->view() == "first");
}

TEST_CASE_METHOD(Fixture,
                 "killed at any system call of a save, the old text or the new is there, and none is lost")
{
    int calls = 1;
    for (bool done = false; !done; ++calls) {
        REQUIRE(calls < 400);
        std::error_code ignored;
        std::filesystem::remove_all(folder.filePath("adit").toStdString(), ignored);
        REQUIRE(store.save(home, "first", Overwrite::Refuse));
        REQUIRE(store.save(home, "second", Overwrite::Replace));
        done = killedBefore(calls, [this] {
            if (!store.save(home, "third", Overwrite::Replace))
                ::_exit(1);
        });
        const std::string text(store.load(home).value().view());
        const auto kept = texts(home);
        REQUIRE((text == "second" || text == "third"));
        REQUIRE_FALSE(kept.empty());
        CHECK(kept.back() == "first");
        if (text == "third")
            CHECK(kept == std::vector<std::string>{"second", "first"});
    }
    CHECK(calls > 10);
    CHECK(store.load(home)->view() == "third");
}
