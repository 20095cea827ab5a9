// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// aditctl boot on, off, list, start: tunnels that come up when the machine starts.
#include "cli/commands.h"
#include "cli/json.h"
#include "cli/profiles.h"

#include <QCoreApplication>
#include <QTimer>

#include <chrono>
#include <deque>

namespace adit::cli {

namespace {

constexpr std::uint32_t mostWait = 600;

void set(Context &context, const Arguments &arguments, BootStart start)
{
    const auto name = InterfaceName::from(arguments.operands().front());
    if (!name)
        return context.fail(name.error());
    context.helper().setBoot(
        *name, start, context.interaction(), [&context, name, start](const Result<> &set) {
            if (!set)
                return context.fail(set.error(), name->text());
            context.console().line(name->text() + (start == BootStart::Yes
                                                       ? ": comes up when the machine starts"
                                                       : ": comes up only when it is switched on"));
            context.finish(ExitCode::Ok);
        });
}

void runOn(Context &context, const Arguments &arguments)
{
    set(context, arguments, BootStart::Yes);
}

void runOff(Context &context, const Arguments &arguments)
{
    set(context, arguments, BootStart::No);
}

void runList(Context &context, const Arguments &arguments)
{
    const bool json = arguments.has("json");
    context.helper().bootList([&context, json](const Result<std::vector<std::string>> &names) {
        if (!names)
            return context.fail(names.error());
        if (json) {
            writeJson(context.console(), QJsonObject{{QLatin1String("tunnels"), jsonTexts(*names)}});
        } else {
            for (const std::string &name : *names)
                context.console().line(name);
        }
        context.finish(ExitCode::Ok);
    });
}

/// Today's addresses of those peers whose endpoint is a name that could be looked up.
std::vector<PeerEndpoint> endpointsOf(const BootTunnel &tunnel, const ResolvedEndpoints &found)
{
    std::vector<PeerEndpoint> endpoints;
    for (const NamedEndpoint &endpoint : tunnel.endpoints) {
        const auto name = EndpointName::parse(endpoint.text);
        const auto address = name ? found.find(*name) : found.end();
        if (address != found.end())
            endpoints.push_back({endpoint.peer, address->second});
    }
    return endpoints;
}

/// Brings up all tunnels of the start, one after the other. One with a name that cannot be looked up yet, as
/// long as the network is not there, has its turn again until the time is over; then it comes up as far as
/// it can: peers have the addresses they were approved with.
class StartFlow : public std::enable_shared_from_this<StartFlow>
{
public:
    StartFlow(Context &context, std::chrono::seconds patience)
        : m_context(context),
          m_failures(context),
          m_end(std::chrono::steady_clock::now() + patience)
    {
    }

    void begin()
    {
        m_context.helper().bootTunnels([self = shared_from_this()](Result<std::vector<BootTunnel>> tunnels) {
            if (!tunnels)
                return self->m_context.fail(tunnels.error());
            self->m_tunnels.assign(std::move_iterator(tunnels->begin()), std::move_iterator(tunnels->end()));
            self->next();
        });
    }

private:
    void next()
    {
        if (m_tunnels.empty() && m_later.empty())
            return m_context.finish(m_failures.code());
        if (m_tunnels.empty()) {
            QTimer::singleShot(pause, QCoreApplication::instance(), [self = shared_from_this()] {
                self->m_tunnels.swap(self->m_later);
                self->next();
            });
            return;
        }
        BootTunnel tunnel = std::move(m_tunnels.front());
        m_tunnels.pop_front();
        std::vector<EndpointName> names;
        for (const NamedEndpoint &endpoint : tunnel.endpoints) {
            if (auto name = EndpointName::parse(endpoint.text))
                names.push_back(std::move(*name));
        }
        m_context.resolver().resolve(std::move(names),
                                     [self = shared_from_this(), tunnel = std::move(tunnel)](
                                         const Resolution &looked) { self->lookedUp(tunnel, looked); });
    }

    void lookedUp(const BootTunnel &tunnel, const Resolution &looked)
    {
        if (!looked.missing.empty() && std::chrono::steady_clock::now() < m_end) {
            m_later.push_back(tunnel);
            return next();
        }
        m_context.helper().bootUp(
            tunnel, endpointsOf(tunnel, looked.found),
            [self = shared_from_this(), name = tunnel.name](const Result<> &up) { self->cameUp(name, up); });
    }

    void cameUp(const InterfaceName &name, const Result<> &up)
    {
        if (up)
            m_context.console().line(name.text() + ": up");
        else if (up.error().code != Errc::AlreadyUp)
            m_failures.add(up.error(), name.text());
        next();
    }

    static constexpr std::chrono::seconds pause{1};

    Context &m_context;
    Failures m_failures;
    std::chrono::steady_clock::time_point m_end;
    std::deque<BootTunnel> m_tunnels{};
    std::deque<BootTunnel> m_later{};
};

void runStart(Context &context, const Arguments &arguments)
{
    const auto seconds = numberWithin(arguments.value("wait").value_or("0"), 0, mostWait);
    if (!seconds)
        return context.usage("--wait takes 0 to 600 seconds");
    std::make_shared<StartFlow>(context, std::chrono::seconds(*seconds))->begin();
}

constexpr Option setOptions[] = {noAskOption};
constexpr Option listOptions[] = {jsonOption};
constexpr Option startOptions[] = {
    {"wait", "SECONDS", "how long to wait for names that cannot be looked up yet, 0 to 600; 0 without it"}};

} // namespace

const Command bootOnCommand{
    "boot on",
    "NAME",
    "Bring a tunnel up whenever the machine starts",
    "The tunnel must be approved. From then on it comes up before anybody has logged in, for all users of\n"
    "the machine, so an administrator is asked. It may still be switched off and on.",
    setOptions,
    1,
    1,
    runOn,
};

const Command bootOffCommand{
    "boot off",
    "NAME",
    "Bring a tunnel up only when it is switched on",
    "An administrator is asked. A tunnel that is up stays up.",
    setOptions,
    1,
    1,
    runOff,
};

const Command bootListCommand{
    "boot list", "", "List the tunnels that come up when the machine starts", "", listOptions, 0, 0, runList,
};

const Command bootStartCommand{
    "boot start",
    "",
    "Bring up the tunnels of all users that come up when the machine starts",
    "For root: the unit adit-boot.service runs it. Names of endpoints are looked up first; where one has no\n"
    "address, the peer keeps the one it was approved with.",
    startOptions,
    0,
    0,
    runStart,
};

} // namespace adit::cli
