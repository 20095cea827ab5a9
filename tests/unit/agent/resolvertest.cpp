// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
#include "agent/endpointresolver.h"
#include "support/catch.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <net/if.h>

using namespace adit;

namespace {

EndpointName name(const std::string &text)
{
    return EndpointName::parse(text).value();
}

/// Resolves and handles events until there is an answer.
Resolution resolved(std::vector<EndpointName> names)
{
    EndpointResolver resolver;
    std::optional<Resolution> result;
    resolver.resolve(std::move(names), [&](Resolution resolution) { result = std::move(resolution); });
    QElapsedTimer elapsed;
    elapsed.start();
    while (!result && !elapsed.hasExpired(60'000))
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
    REQUIRE(result);
    return *std::move(result);
}

} // namespace

TEST_CASE("what needs no server is answered before resolve() returns")
{
    EndpointResolver resolver;
    int answers = 0;
    resolver.resolve({}, [&](const Resolution &) { ++answers; });
    resolver.resolve({name("192.0.2.1:51820")}, [&](const Resolution &) { ++answers; });
    CHECK(answers == 2);
}

TEST_CASE("the zone of a link-local address becomes the index of that interface")
{
    const EndpointName link{"fe80::1%lo", 51820}; // in the file it is [fe80::1%lo]:51820
    const auto resolution = resolved({link});
    REQUIRE(resolution.found.contains(link));
    CHECK(resolution.found.at(link).scopeId == ::if_nametoindex("lo"));
    CHECK(resolution.found.at(link).toString() == "[fe80::1%1]:51820");
}

TEST_CASE("a zone that this machine does not have is missing")
{
    const auto link = name("[fe80::1%nosuch0]:51820");
    CHECK(resolved({link}).missing == std::vector{link});
}

TEST_CASE("a name from the hosts file is found, with the port that was written")
{
    const auto local = name("localhost:1234");
    const auto resolution = resolved({local});
    REQUIRE(resolution.found.contains(local));
    const Endpoint endpoint = resolution.found.at(local);
    CHECK(endpoint.port == 1234);
    CHECK((endpoint.address.toString() == "127.0.0.1" || endpoint.address.toString() == "::1"));
}

TEST_CASE("names that have no address are told beside those that have one")
{
    const auto bad = name("does-not-exist.invalid:1");
    const auto good = name("localhost:2");
    const auto resolution = resolved({bad, good});
    CHECK(resolution.missing == std::vector{bad});
    CHECK(resolution.found.contains(good));
}

TEST_CASE("a resolver may go while names are still looked up")
{
    bool answered = false;
    {
        EndpointResolver resolver;
        resolver.resolve({name("localhost:1"), name("does-not-exist.invalid:1")},
                         [&](const Resolution &) { answered = true; });
    }
    QCoreApplication::processEvents(QEventLoop::AllEvents, 100);
    CHECK_FALSE(answered);
}
