// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// aditctl status: one look, or one after the other until Ctrl+C.
#include "cli/commands.h"
#include "cli/json.h"
#include "cli/profiles.h"
#include "cli/statustext.h"
#include "core/conf/confreader.h"

#include <algorithm>
#include <ctime>

namespace adit::cli {

namespace {

struct Request
{
    std::optional<InterfaceName> name{};
    bool json = false;
    bool watch = false;
};

/// Peer names of a tunnel, when its profile is there and reads.
PeerNames namesOf(const Context &context, const InterfaceName &name)
{
    const auto store = context.store();
    const auto text = store ? store->load(name) : std::unexpected(store.error());
    if (!text)
        return {};
    const auto reading = readConf(text->view());
    return reading.tunnel ? peerNames(*reading.tunnel) : PeerNames{};
}

void print(Context &context, const Request &request, const TunnelReports &reports)
{
    Console &console = context.console();
    const auto wallClock = static_cast<std::int64_t>(std::time(nullptr));
    QJsonArray array;
    for (const TunnelReport &report : reports) {
        const PeerNames names =
            report.status.peers.empty() ? PeerNames{} : namesOf(context, report.status.name);
        if (request.json)
            array.append(jsonReport(report, names));
        else
            console.write(statusText(report, names, console, wallClock));
    }
    if (!request.json && reports.empty())
        console.message("no approved tunnel; 'aditctl up NAME' approves one and brings it up");
    else if (request.json && request.name)
        writeJson(console, array.first().toObject());
    else if (request.json)
        writeJson(console, QJsonObject{{QLatin1String("tunnels"), array}});
}

/// A profile that was never approved has a state too.
bool addUnapproved(const Context &context, const Request &request, TunnelReports &reports)
{
    if (!request.name || !reports.empty())
        return true;
    const auto store = context.store();
    if (!store || !store->contains(*request.name))
        return false;
    reports.push_back({TunnelStatus{.name = *request.name}, {}});
    return true;
}

void show(Context &context, const Request &request, Result<TunnelReports> reports)
{
    if (!reports)
        return context.fail(reports.error());
    if (!addUnapproved(context, request, *reports))
        return context.fail({Errc::NoSuchTunnel, request.name->text()});
    if (request.watch && !request.json)
        context.console().clearScreen();
    print(context, request, *reports);
    if (!request.watch)
        return context.finish(ExitCode::Ok);
    if (!context.console().flush())
        context.finish(ExitCode::Refused);
}

/// One look at one tunnel is one call: nobody needs the list for it.
void lookAt(Context &context, const Request &request)
{
    context.helper().status(*request.name, [&context, request](Result<TunnelStatus> status) {
        if (!status && status.error().code != Errc::NoSuchTunnel)
            return show(context, request, std::unexpected(status.error()));
        TunnelReports reports;
        if (status) {
            Observation now{*std::move(status), static_cast<std::int64_t>(std::time(nullptr)), {}};
            const Assessment assessment = assess(now, nullptr);
            reports.push_back({std::move(now.status), assessment, {}});
        }
        show(context, request, std::move(reports));
    });
}

/// Where a running tunnel differs from what was approved. Status 1 when it does.
void showDrift(Context &context, const Request &request)
{
    context.helper().drift(*request.name, [&context, request](const Result<std::vector<std::string>> &steps) {
        if (!steps)
            return context.fail(steps.error());
        Console &console = context.console();
        const std::string &name = request.name->text();
        if (request.json)
            writeJson(console, QJsonObject{{QLatin1String("name"), jsonText(name)},
                                           {QLatin1String("drift"), jsonTexts(*steps)}});
        else if (steps->empty())
            console.line(name + ": as approved");
        else
            console.line(name + ": differs from what was approved; 'aditctl repair " + name + "' would:");
        for (std::size_t i = 0; !request.json && i < steps->size(); ++i)
            console.line("  " + (*steps)[i]);
        context.finish(steps->empty() ? ExitCode::Ok : ExitCode::Refused);
    });
}

void run(Context &context, const Arguments &arguments)
{
    Request request{.json = arguments.has("json"), .watch = arguments.has("watch")};
    std::vector<InterfaceName> names;
    if (!arguments.operands().empty()) {
        const auto name = InterfaceName::from(arguments.operands().front());
        if (!name)
            return context.fail(name.error());
        request.name = *name;
        names.push_back(*name);
    }
    if (arguments.has("drift")) {
        if (!request.name || request.watch)
            return context.usage("--drift needs a NAME and does not watch");
        return showDrift(context, request);
    }
    if (request.name && !request.watch)
        return lookAt(context, request);
    const auto poller = std::make_shared<StatusPoller>(context.helper(), std::move(names));
    // The handler owns the poller and the poller the handler: it lives until the process ends.
    const auto handler = [&context, request, poller](Result<TunnelReports> reports) {
        show(context, request, std::move(reports));
    };
    request.watch ? poller->start(Attention::Watched, handler) : poller->look(handler);
}

constexpr Option options[] = {
    jsonOption,
    {"drift", {}, "show where the tunnel differs from what was approved; exit code 1 when it does"},
    {"watch", {}, "look again and again until Ctrl+C; with --json one line each time"},
};

} // namespace

const Command statusCommand{
    "status",
    "[NAME]",
    "Show the state of tunnels, with handshakes and traffic",
    "A tunnel is 'connected' only when the other side answered lately. Without NAME: all approved tunnels. "
    "No key but\n"
    "public ones is ever shown. With --json and a NAME: one object; without NAME: {\"tunnels\":[...]}.\n"
    "With --drift and a NAME: what other programs changed of a running tunnel, as the steps that would put "
    "it "
    "right; with\n"
    "--json {\"name\":...,\"drift\":[...]}.",
    options,
    0,
    1,
    run,
};

} // namespace adit::cli
