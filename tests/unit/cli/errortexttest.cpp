// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
#include "core/errortext.h"
#include "support/catch.h"

#include <cerrno>
#include <set>

using namespace adit;

TEST_CASE("every error code has a sentence of its own, with and without context")
{
    std::set<std::string> sentences;
    for (int code = 0; code <= static_cast<int>(Errc::EndpointUnresolved); ++code) {
        const std::string bare = describe({static_cast<Errc>(code), {}});
        const std::string full = describe({static_cast<Errc>(code), "home", EBUSY});
        INFO(code << ": " << full);
        CHECK(bare.ends_with('.') != bare.ends_with('?'));
        CHECK(bare.find('\n') == std::string::npos);
        CHECK(bare.find("''") == std::string::npos);
        CHECK(bare.find("  ") == std::string::npos);
        CHECK_FALSE(bare.starts_with("Something went wrong"));
        CHECK(sentences.insert(bare).second);
    }
}

TEST_CASE("what the kernel refused is said in words and not in numbers")
{
    CHECK(describe({Errc::KernelRefused, "add route 10.0.0.0/8", EEXIST}) ==
          "The kernel refused (add route 10.0.0.0/8): it exists already. All is as it was before.");
    CHECK(describe({Errc::KernelRefused, {}, ENOBUFS}) ==
          "The kernel refused: out of memory. All is as it was before.");
    CHECK(describe({Errc::FileUnwritable, "/x", EROFS}) == "Cannot write '/x': the disk is read-only.");
    CHECK(describe({Errc::FileUnreadable, "/x", ELOOP}).find("symbolic links") != std::string::npos);
}
