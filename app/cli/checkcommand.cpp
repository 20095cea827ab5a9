// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// aditctl check: what is wrong with a file, all of it, without importing anything.
#include "cli/commands.h"
#include "cli/context.h"
#include "cli/json.h"
#include "cli/profiles.h"
#include "core/conf/confreader.h"
#include "store/files.h"

namespace adit::cli {

namespace {

QJsonObject jsonDiagnostic(const Diagnostic &diagnostic)
{
    const bool isError = diagnostic.severity == Diagnostic::Severity::Error;
    QJsonObject object;
    object[QLatin1String("severity")] = QLatin1String(isError ? "error" : "warning");
    object[QLatin1String("line")] = static_cast<qint64>(diagnostic.line);
    object[QLatin1String("column")] = static_cast<qint64>(diagnostic.column);
    object[QLatin1String("message")] = jsonText(diagnostic.message.english());
    object[QLatin1String("hint")] = jsonText(diagnostic.hint.english());
    return object;
}

QJsonObject jsonFile(const std::string &file, const ConfReading &reading)
{
    QJsonArray diagnostics;
    for (const Diagnostic &diagnostic : reading.diagnostics)
        diagnostics.append(jsonDiagnostic(diagnostic));
    QJsonObject object;
    object[QLatin1String("file")] = jsonText(file);
    object[QLatin1String("valid")] = reading.tunnel.has_value();
    object[QLatin1String("diagnostics")] = diagnostics;
    return object;
}

std::string verdict(const Tunnel &tunnel)
{
    return tunnel.peers.size() == 1 ? "valid, 1 peer"
                                    : "valid, " + std::to_string(tunnel.peers.size()) + " peers";
}

void run(Context &context, const Arguments &arguments)
{
    Console &console = context.console();
    Failures failures(context);
    QJsonArray files;
    for (const std::string &path : arguments.operands()) {
        const auto file = readFile(path);
        if (!file) {
            failures.add(file.error());
            continue;
        }
        const std::string shown = path == "-" ? "<stdin>" : path;
        const ConfReading reading = readConf(file->text.view());
        if (arguments.has("json")) {
            files.append(jsonFile(shown, reading));
        } else {
            for (const Diagnostic &diagnostic : reading.diagnostics)
                console.line(format(diagnostic, shown));
            if (reading.tunnel)
                console.line(shown + ": " + verdict(*reading.tunnel));
        }
        if (!reading.tunnel)
            failures.note(ExitCode::Refused);
    }
    if (arguments.has("json"))
        writeJson(console, QJsonObject{{QLatin1String("files"), files}});
    context.finish(failures.code());
}

constexpr Option options[] = {jsonOption};

} // namespace

const Command checkCommand{
    "check",
    "FILE...",
    "Say what is wrong with configuration files",
    "Prints every error and warning as FILE:LINE:COLUMN: with a hint where there is one, and exits with 1 "
    "when a\n"
    "file has errors. Nothing is imported, no key is shown. '-' reads standard input.",
    options,
    1,
    anyNumber,
    run,
};

} // namespace adit::cli
