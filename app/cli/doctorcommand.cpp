// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
// aditctl doctor: what this machine lacks, with the command that mends it.
#include "cli/commands.h"
#include "cli/context.h"
#include "cli/doctor/examination.h"
#include "cli/doctor/findings.h"
#include "cli/json.h"
#include "cli/words.h"

#include <algorithm>

namespace adit::cli {

namespace {

std::string wordOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Good: return "good";
    case Verdict::Remark: return "note";
    case Verdict::Bad: return "bad";
    }
    return "bad";
}

/// The verdict, in a column of its own.
std::string column(const Console &console, Verdict verdict)
{
    switch (verdict) {
    case Verdict::Good: return console.coloured(Colour::Green, "ok  ");
    case Verdict::Remark: return console.coloured(Colour::Yellow, "note");
    case Verdict::Bad: return console.coloured(Colour::Red, "bad ");
    }
    return {};
}

void print(Console &console, const Findings &findings)
{
    for (const Finding &finding : findings) {
        const std::string about = finding.tunnel.empty() ? "" : finding.tunnel + ", ";
        console.line(column(console, finding.verdict) + "  " + about + finding.what + ": " +
                     printable(finding.text));
        if (!finding.remedy.empty())
            console.line("      to mend it: " + printable(finding.remedy));
    }
}

void printJson(Console &console, const Findings &findings)
{
    QJsonArray array;
    for (const Finding &finding : findings)
        array.append(QJsonObject{{QLatin1String("what"), jsonText(finding.what)},
                                 {QLatin1String("tunnel"), jsonText(finding.tunnel)},
                                 {QLatin1String("verdict"), jsonText(wordOf(finding.verdict))},
                                 {QLatin1String("text"), jsonText(finding.text)},
                                 {QLatin1String("remedy"), jsonText(finding.remedy)}});
    writeJson(console, QJsonObject{{QLatin1String("findings"), array}});
}

void run(Context &context, const Arguments &arguments)
{
    const auto show = arguments.has("json") ? printJson : print;
    auto *examination = new Examination(context, [&context, show](const Facts &facts) {
        const Findings findings = diagnose(facts);
        show(context.console(), findings);
        const bool isBad = std::ranges::find(findings, Verdict::Bad, &Finding::verdict) != findings.end();
        context.finish(isBad ? ExitCode::Refused : ExitCode::Ok);
    });
    examination->start();
}

constexpr Option options[] = {jsonOption};

} // namespace

const Command doctorCommand{
    "doctor",
    "",
    "Find what this machine or a profile lacks, and how to mend it",
    "Looks at the message bus, polkit, a password agent, the helper, WireGuard, DNS, the clock, IPv6 and "
    "the\n"
    "tray; then at each profile: who may read it, errors, commands that are never run, a port that is "
    "taken,\n"
    "endpoints without an address or a way to them, an MTU that does not fit. Sends nothing but look-ups of "
    "names,\n"
    "and changes nothing. 'bad' keeps something from working, a 'note' not everybody needs to mend. Exits "
    "with 1\n"
    "when something is bad.",
    options,
    0,
    0,
    run,
};

} // namespace adit::cli
