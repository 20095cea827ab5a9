// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// aditctl list: profiles on disk beside what the helper knows of them.
#include "cli/commands.h"
#include "cli/json.h"
#include "cli/profiles.h"
#include "cli/words.h"
#include "core/conf/confreader.h"
#include "core/errortext.h"

#include <algorithm>

namespace adit::cli {

namespace {

/// One line of the list.
struct Row
{
    std::string name;
    std::string state;
    std::string approval;
    bool hasProfile;
};

std::string stateWord(LinkState state)
{
    switch (state) {
    case LinkState::Down: return "off";
    case LinkState::Up: return "up";
    case LinkState::Broken: return "broken";
    }
    return "unknown";
}

std::string approvalWord(Approval approval)
{
    switch (approval) {
    case Approval::None: return "none";
    case Approval::Current: return "current";
    case Approval::Changed: return "changed";
    }
    return "none";
}

/// `invalid` for a profile that does not read; `unknown` without a helper.
std::string approvalOfProfile(const ProfileStore &store, const InterfaceName &name,
                              const std::vector<TunnelSummary> *summaries)
{
    const auto text = store.load(name);
    auto reading = text ? readConf(text->view()) : ConfReading{};
    if (!reading.tunnel)
        return "invalid";
    if (summaries == nullptr)
        return "unknown";
    const auto approval = approvalOf({name, *std::move(reading.tunnel)}, find(*summaries, name));
    return approval ? approvalWord(*approval) : "invalid";
}

std::vector<Row> collect(const ProfileStore &store, const std::vector<InterfaceName> &names,
                         const std::vector<TunnelSummary> *summaries)
{
    std::vector<Row> rows;
    for (const InterfaceName &name : names) {
        const TunnelSummary *summary = summaries == nullptr ? nullptr : find(*summaries, name);
        std::string state = summary == nullptr ? "off" : stateWord(summary->state);
        if (summaries == nullptr)
            state = "unknown";
        rows.push_back({name.text(), std::move(state), approvalOfProfile(store, name, summaries), true});
    }
    if (summaries == nullptr)
        return rows;
    for (const TunnelSummary &summary : *summaries) {
        if (std::ranges::find(names, summary.name) == names.end())
            rows.push_back({summary.name.text(), stateWord(summary.state), "current", false});
    }
    return rows;
}

void printJson(Console &console, const std::vector<Row> &rows, bool helper)
{
    QJsonArray array;
    for (const Row &row : rows) {
        QJsonObject object;
        object[QLatin1String("name")] = jsonText(row.name);
        object[QLatin1String("state")] = jsonText(row.state);
        object[QLatin1String("approval")] = jsonText(row.approval);
        object[QLatin1String("hasProfile")] = row.hasProfile;
        array.append(object);
    }
    writeJson(console, QJsonObject{{QLatin1String("helper"), helper}, {QLatin1String("tunnels"), array}});
}

std::string remark(const Row &row)
{
    if (!row.hasProfile)
        return "approved, but has no file any more";
    if (row.approval == "none")
        return "not approved yet";
    if (row.approval == "changed")
        return "changed since approval";
    if (row.approval == "invalid")
        return "has errors; see 'aditctl edit " + row.name + "'";
    return {};
}

void printTable(Console &console, const std::vector<Row> &rows)
{
    if (rows.empty()) {
        console.message("no tunnels yet; 'aditctl import FILE' takes one in, 'aditctl new NAME' makes one");
        return;
    }
    Table table({"NAME", "STATE", ""});
    for (const Row &row : rows)
        table.add({row.name, row.state, remark(row)});
    console.write(table.text());
}

void run(Context &context, const Arguments &arguments)
{
    const auto store = context.store();
    const auto names = store ? store->list() : std::unexpected(store.error());
    if (!names)
        return context.fail(names.error());
    context.helper().list([&context, store = *store, names = *names, json = arguments.has("json")](
                              const Result<std::vector<TunnelSummary>> &summaries) {
        Console &console = context.console();
        const auto rows = collect(store, names, summaries ? &*summaries : nullptr);
        json ? printJson(console, rows, summaries.has_value()) : printTable(console, rows);
        if (!summaries)
            console.message(describe(summaries.error()));
        context.finish(ExitCode::Ok);
    });
}

constexpr Option options[] = {jsonOption};

} // namespace

const Command listCommand{
    "list",
    "",
    "List your tunnels",
    "Your files, with their state and whether what was approved is what the file says. Works without the "
    "helper,\n"
    "then states are unknown.",
    options,
    0,
    0,
    run,
};

} // namespace adit::cli
