// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "auth/sameuidauthorizer.h"

#include "support/catch.h"
#include "support/files.h"

#include <optional>
#include <sys/stat.h>

using namespace adit;
using namespace adit::test;

namespace {

std::optional<Result<>> answerTo(uid_t caller)
{
    SameUidAuthorizer authorizer(1000);
    std::optional<Result<>> answer;
    authorizer.check(
        {.busName = ":1.7", .uid = caller, .action = {}, .details = {}, .interaction = Interaction::Allow},
        [&](const Result<> &result) { answer = result; });
    return answer;
}

} // namespace

TEST_CASE("on a private bus its owner may do everything and nobody else anything, root neither")
{
    REQUIRE(answerTo(1000));
    CHECK(answerTo(1000)->has_value());
    for (const uid_t other : {uid_t{0}, uid_t{1001}, uid_t{65534}}) {
        REQUIRE(answerTo(other));
        CHECK(answerTo(other)->error().code == Errc::NotAuthorized);
    }
}

TEST_CASE("only the address of one plain socket is that of a private bus")
{
    const TemporaryDirectory directory;
    const std::string path = directory.path() / "bus";
    REQUIRE(::mknod(path.c_str(), S_IFSOCK | 0600, 0) == 0);
    CHECK(checkPrivateBus("unix:path=" + path));
    CHECK(checkPrivateBus("unix:path=" + path + ",guid=0123456789abcdef0123456789abcdef"));
    put(directory.path() / "file", "");
    for (const std::string &address :
         {std::string(), std::string("tcp:host=localhost,port=1"), "unix:path=" + path + ";unix:path=" + path,
          "unix:path=" + path + ",cookie=1", "unix:path=" + path + "%20", "unix:path=" + path + "-missing",
          "unix:path=" + (directory.path() / "file").string(),
          std::string("unix:path=/run/dbus/system_bus_socket")}) {
        const auto checked = checkPrivateBus(address);
        REQUIRE_FALSE(checked);
        CHECK(checked.error().code == Errc::Unsupported);
    }
}
