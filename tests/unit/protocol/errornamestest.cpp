// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// Errors survive the bus, and what the bus itself says has a meaning.
#include "protocol/errornames.h"
#include "support/catch.h"

#include <set>

using namespace adit;

namespace {

constexpr int last = static_cast<int>(Errc::EndpointUnresolved);

} // namespace

TEST_CASE("every error has a name of its own that is a valid D-Bus error name")
{
    std::set<std::string> names;
    for (int i = 0; i <= last; ++i) {
        const std::string name = errorName(static_cast<Errc>(i));
        CHECK(name.starts_with("org.adit.Error."));
        CHECK(name.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789.") ==
              std::string::npos);
        CHECK(names.insert(name).second);
    }
    CHECK_FALSE(names.contains("org.adit.Error.Unknown"));
}

TEST_CASE("every error comes back from the bus as it went, with context and errno")
{
    for (int i = 0; i <= last; ++i) {
        for (const Error &error :
             {Error{static_cast<Errc>(i), "", 0}, Error{static_cast<Errc>(i), "wg0", 0},
              Error{static_cast<Errc>(i), "wg0", 17}, Error{static_cast<Errc>(i), "", 1}})
            CHECK(errorFromBus(errorName(error.code), errorMessage(error)) == error);
    }
}

TEST_CASE("text that only looks like an errno stays text")
{
    for (const char *message : {"(errno", " (errno )", " (errno x)", " (errno -1)", " (errno 0)",
                                " (errno 17", " (errno 99999999999999999999)", " (errno 17) more"})
        CHECK(errorFromBus("org.adit.Error.KernelRefused", message) ==
              Error{Errc::KernelRefused, message, 0});
}

TEST_CASE("what the bus says instead of the helper has a meaning")
{
    CHECK(errorFromBus("org.freedesktop.DBus.Error.ServiceUnknown", "x").code == Errc::HelperMissing);
    CHECK(errorFromBus("org.freedesktop.DBus.Error.Spawn.ChildExited", "x").code == Errc::HelperMissing);
    CHECK(errorFromBus("org.freedesktop.systemd1.LoadFailed", "x").code == Errc::HelperMissing);
    CHECK(errorFromBus("org.freedesktop.DBus.Error.NoReply", "x").code == Errc::Timeout);
    CHECK(errorFromBus("org.freedesktop.DBus.Error.AccessDenied", "x").code == Errc::NotAuthorized);
    CHECK(errorFromBus("org.freedesktop.DBus.Error.UnknownMethod", "x").code == Errc::HelperMismatch);
    CHECK(errorFromBus("org.adit.Error.OfTomorrow", "x").code == Errc::HelperMismatch);
    CHECK(errorFromBus("", "").code == Errc::HelperMismatch);
}
