// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// aditctl apply: an edited profile to its running tunnel, for good or on trial.
#include "base/bootclock.h"
#include "base/limits.h"
#include "cli/commands.h"
#include "cli/profiles.h"
#include "cli/trialwatch.h"
#include "core/status/trial.h"

namespace adit::cli {

namespace {

/// Nothing was to do; but what runs as the file says may do so only for some more seconds.
void unchanged(Context &context, const InterfaceName &name)
{
    context.helper().status(name, [&context, name](const Result<TunnelStatus> &status) {
        if (!status)
            return context.fail(status.error(), name.text());
        if (const auto left = trialLeft(*status, bootTime()))
            return context.fail(
                {Errc::OnTrial, name.text() + ", " + std::to_string(left->count()) + " s left"});
        context.console().line(name.text() + ": runs as its file says already");
        context.finish(ExitCode::Ok);
    });
}

void applied(Context &context, const InterfaceName &name, std::optional<std::chrono::seconds> trial,
             const Deployed &deployed)
{
    if (!deployed.approvedNow)
        return unchanged(context, name);
    Console &console = context.console();
    if (!trial) {
        console.line(name.text() + ": changed while it runs");
        return context.finish(ExitCode::Ok);
    }
    console.line(name.text() + ": changed on trial, goes back in " + std::to_string(trial->count()) +
                 " s unless 'aditctl confirm " + name.text() + "' keeps it");
    if (!console.canAsk())
        return context.finish(ExitCode::Ok);
    console.flush();
    new TrialWatch(context, name); // ends the command and itself
}

void run(Context &context, const Arguments &arguments)
{
    std::optional<std::chrono::seconds> trial;
    if (const auto text = arguments.value("confirm")) {
        const auto seconds = numberWithin(*text, limits::trialLeast, limits::trialMost);
        if (!seconds)
            return context.usage("--confirm takes 10 to 600 seconds");
        trial = std::chrono::seconds(*seconds);
    }
    const auto loaded = loadProfile(context, arguments.operands().front());
    if (!loaded)
        return context.fail(loaded.error());
    const InterfaceName &name = loaded->profile.name;
    context.deployment().change(loaded->profile, trial,
                                [&context, name, trial](const Result<Deployed> &deployed) {
                                    if (!deployed)
                                        return context.fail(deployed.error(), name.text());
                                    applied(context, name, trial, *deployed);
                                });
}

constexpr Option options[] = {
    {"confirm", "SECONDS", "take the change back after 10 to 600 seconds unless it is confirmed"},
    noAskOption,
};

} // namespace

const Command applyCommand{
    "apply",
    "NAME",
    "Bring an edited tunnel to the one that runs",
    "What changed is approved and applied live; peers that stay keep their sessions. With --confirm (30 is "
    "a\n"
    "good number) the helper takes the change back by itself when nobody confirms it in time: also when it\n"
    "was your own connection that the change cut. On a terminal you see the seconds left and whether the\n"
    "other side answers, and are asked whether to keep it; else 'aditctl confirm NAME' keeps it. The file\n"
    "stays as you edited it.",
    options,
    1,
    1,
    run,
};

} // namespace adit::cli
