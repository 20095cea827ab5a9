// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// The owner of a descriptor closes it once, and only when it still owns it.
#include "base/uniquefd.h"

#include "support/catch.h"

#include <cerrno>
#include <fcntl.h>

using namespace adit;

namespace {

bool isOpen(int fd)
{
    return ::fcntl(fd, F_GETFD) != -1;
}

int openSomething()
{
    return ::open("/dev/null", O_RDONLY | O_CLOEXEC);
}

} // namespace

TEST_CASE("a descriptor is closed with its owner")
{
    const int raw = openSomething();
    {
        const UniqueFd fd(raw);
        CHECK(fd);
        CHECK(isOpen(raw));
    }
    CHECK_FALSE(isOpen(raw));
    CHECK_FALSE(UniqueFd());
}

TEST_CASE("a descriptor moves with its ownership")
{
    const int raw = openSomething();
    UniqueFd first(raw);
    UniqueFd second = std::move(first);
    CHECK_FALSE(first);
    CHECK(second.get() == raw);
    second = UniqueFd();
    CHECK_FALSE(isOpen(raw));
}

TEST_CASE("a released descriptor stays open")
{
    int raw = -1;
    {
        UniqueFd fd(openSomething());
        raw = fd.release();
    }
    CHECK(isOpen(raw));
    ::close(raw);
}
