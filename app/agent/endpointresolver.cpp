// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// getaddrinfo in own threads is what QHostInfo does too; without it the programs need no QtNetwork, whose
// libraries take longer to load than a tunnel takes to come up.
#include "agent/endpointresolver.h"

#include <QMetaObject>

#include <algorithm>
#include <cstring>
#include <mutex>
#include <netdb.h>
#include <netinet/in.h>
#include <optional>
#include <thread>

namespace adit {

namespace {

// Enough that one dead name server does not hold everything up; few enough for any machine.
constexpr std::size_t mostThreads = 8;

std::optional<Endpoint> fromSocketAddress(const sockaddr *address, std::uint16_t port)
{
    if (address->sa_family == AF_INET) {
        sockaddr_in v4{};
        std::memcpy(&v4, address, sizeof(v4));
        std::array<std::uint8_t, 4> bytes{};
        std::memcpy(bytes.data(), &v4.sin_addr, bytes.size());
        return Endpoint{*IpAddress::fromBytes(bytes), port, 0};
    }
    if (address->sa_family == AF_INET6) {
        sockaddr_in6 v6{};
        std::memcpy(&v6, address, sizeof(v6));
        std::array<std::uint8_t, 16> bytes{};
        std::memcpy(bytes.data(), &v6.sin6_addr, bytes.size());
        return Endpoint{*IpAddress::fromBytes(bytes), port, v6.sin6_scope_id};
    }
    return std::nullopt;
}

std::optional<Endpoint> lookUp(const EndpointName &name, int flags)
{
    addrinfo hints{};
    hints.ai_family = AF_UNSPEC;
    hints.ai_socktype = SOCK_DGRAM;
    hints.ai_flags = flags;
    addrinfo *list = nullptr;
    if (::getaddrinfo(name.host.c_str(), nullptr, &hints, &list) != 0)
        return std::nullopt;
    const std::unique_ptr<addrinfo, void (*)(addrinfo *)> owner(list, &::freeaddrinfo);
    for (const addrinfo *entry = list; entry != nullptr; entry = entry->ai_next) {
        if (auto endpoint = fromSocketAddress(entry->ai_addr, name.port))
            return endpoint;
    }
    return std::nullopt;
}

} // namespace

/// One call of resolve(), shared by its threads and its resolver.
struct EndpointResolver::Job
{
    std::mutex mutex{};
    QObject *receiver = nullptr; ///< nullptr once the resolver is gone
    std::vector<EndpointName> names{};
    std::size_t next = 0;
    std::size_t finished = 0;
    ResolvedEndpoints found{};
    Done done{};
};

EndpointResolver::~EndpointResolver()
{
    for (const auto &weak : m_jobs) {
        if (const auto job = weak.lock()) {
            const std::lock_guard lock(job->mutex);
            job->receiver = nullptr;
        }
    }
}

void EndpointResolver::resolve(std::vector<EndpointName> names, Done done)
{
    auto job = std::make_shared<Job>();
    Resolution literals;
    for (EndpointName &name : names) {
        // A numeric host needs no server; its zone becomes the index of an interface here.
        if (auto endpoint = lookUp(name, AI_NUMERICHOST))
            literals.found.emplace(std::move(name), *endpoint);
        else if (name.host.find('%') != std::string::npos || name.host.find(':') != std::string::npos)
            literals.missing.push_back(std::move(name)); // a zone that this machine does not have
        else
            job->names.push_back(std::move(name));
    }
    if (job->names.empty())
        return done(std::move(literals));

    job->receiver = this;
    job->done = [literals = std::move(literals), done = std::move(done)](Resolution looked) {
        looked.found.insert(literals.found.begin(), literals.found.end());
        looked.missing.insert(looked.missing.begin(), literals.missing.begin(), literals.missing.end());
        done(std::move(looked));
    };
    std::erase_if(m_jobs, [](const auto &weak) { return weak.expired(); });
    m_jobs.push_back(job);
    for (std::size_t i = 0; i < std::min(mostThreads, job->names.size()); ++i)
        std::thread([job] { work(job); }).detach();
}

void EndpointResolver::work(const std::shared_ptr<Job> &job)
{
    std::unique_lock lock(job->mutex);
    while (job->receiver != nullptr && job->next < job->names.size()) {
        const EndpointName name = job->names[job->next++];
        lock.unlock();
        const auto endpoint = lookUp(name, 0);
        lock.lock();
        if (endpoint)
            job->found.emplace(name, *endpoint);
        if (++job->finished < job->names.size() || job->receiver == nullptr)
            continue;
        // The last one tells. Under the lock, so that the receiver still lives; it runs in its own thread.
        QMetaObject::invokeMethod(
            job->receiver,
            [job] {
                Resolution result{std::move(job->found), {}};
                std::ranges::copy_if(job->names, std::back_inserter(result.missing),
                                     [&](const EndpointName &n) { return !result.found.contains(n); });
                job->done(std::move(result));
            },
            Qt::QueuedConnection);
    }
}

} // namespace adit
