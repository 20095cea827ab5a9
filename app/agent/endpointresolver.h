// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// From the endpoint names of a profile to addresses. The system's resolver blocks, so it runs in threads that
// nobody waits for; the order of its answers (RFC 6724) already puts an address family first that this
// machine can use.
#pragma once

#include "core/tunnel/compile.h"

#include <QObject>

#include <functional>
#include <memory>
#include <vector>

namespace adit {

/// What a look-up gave.
struct Resolution
{
    ResolvedEndpoints found{};
    /// Names without an address, in the order asked.
    std::vector<EndpointName> missing{};
};

class EndpointResolver : public QObject
{
public:
    using Done = std::function<void(Resolution)>;

    EndpointResolver() = default;
    /// Look-ups still running are let go; their callbacks never run.
    ~EndpointResolver() override;

    /// Looks all names up. `done` runs once: before this returns when there is nothing that needs a server
    /// (no names, or only literals), else later from the event loop.
    void resolve(std::vector<EndpointName> names, Done done);

private:
    struct Job;
    static void work(const std::shared_ptr<Job> &job);

    std::vector<std::weak_ptr<Job>> m_jobs{};
};

} // namespace adit
