// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "cli/confedit.h"

#include "cli/versionwords.h"
#include "core/tunnel/diff.h"

#include <algorithm>

namespace adit::cli {

namespace {

/// What is under way between saving and the end of the command.
struct Saved
{
    Profile before;
    Profile after;
    Live live;
    std::string sentence;
    Tell tell;
};
using SavedPtr = std::shared_ptr<Saved>;

void tell(Context &context, const Saved &saved, const std::string &rest)
{
    if (saved.tell == Tell::Message)
        context.console().message(saved.sentence + rest);
    else
        context.console().line(saved.sentence + rest);
    context.finish(ExitCode::Ok);
}

void showDifferences(Console &console, const Saved &saved)
{
    for (const Difference &difference : diff(saved.before.tunnel, saved.after.tunnel))
        console.note("  " + differenceText(difference));
}

void applyChange(Context &context, const SavedPtr &saved)
{
    context.deployment().applyLive(
        saved->before, saved->after, [&context, saved](const Result<Deployed> &deployed) {
            // Without a helper nothing runs that the change would have to reach.
            if (!deployed && deployed.error().code == Errc::HelperMissing)
                return tell(context, *saved, ".");
            if (!deployed)
                return context.fail(deployed.error(),
                                    saved->sentence + ", but the running tunnel is as before");
            tell(context, *saved, deployed->wasUp ? "; the running tunnel has the change." : ".");
        });
}

void askThenApply(Context &context, const SavedPtr &saved)
{
    context.helper().list([&context, saved](const Result<std::vector<TunnelSummary>> &summaries) {
        const TunnelSummary *row = summaries ? find(*summaries, saved->after.name) : nullptr;
        if (row == nullptr || row->state != LinkState::Up)
            return tell(context, *saved, ".");
        Console &console = context.console();
        showDifferences(console, *saved);
        if (console.canAsk() && console.ask(saved->after.name.text() + " is up. Apply this to it now?",
                                            Console::Answer::Yes) == Console::Answer::Yes)
            return applyChange(context, saved);
        tell(context, *saved,
             "; the running tunnel is as before ('aditctl up " + saved->after.name.text() +
                 "' applies the change).");
    });
}

} // namespace

std::string joined(const std::vector<std::string> &values)
{
    std::string result;
    for (const std::string &value : values)
        result += (result.empty() ? "" : ", ") + value;
    return result;
}

bool isOneLine(std::string_view value)
{
    return std::ranges::none_of(value, [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte < 0x20 || byte == 0x7f;
    });
}

bool saveChange(Context &context, Change change)
{
    const auto refuse = [&context](const Error &error) {
        context.fail(error);
        return false;
    };
    const auto store = context.store();
    if (!store)
        return refuse(store.error());
    const InterfaceName name = change.before.profile.name;
    auto tunnel = readTunnel(context.console(), change.text.view(), store->pathOf(name), Show::Errors);
    if (!tunnel)
        return refuse(tunnel.error());
    if (const auto saved = store->save(name, change.text.view(), Overwrite::Replace); !saved)
        return refuse(saved.error());
    const bool same = diff(change.before.profile.tunnel, *tunnel).empty();
    auto saved = std::make_shared<Saved>(Saved{std::move(change.before.profile),
                                               {name, *std::move(tunnel)},
                                               change.live,
                                               std::move(change.sentence),
                                               change.tell});
    if (same)
        tell(context, *saved, ".");
    else
        saved->live == Live::Ask ? askThenApply(context, saved) : applyChange(context, saved);
    return true;
}

} // namespace adit::cli
