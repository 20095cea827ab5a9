// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// aditctl history: what a profile was before, and what each change did.
#include "cli/commands.h"
#include "cli/json.h"
#include "cli/versionwords.h"

namespace adit::cli {

namespace {

std::string kindWord(Difference::Kind kind)
{
    switch (kind) {
    case Difference::Kind::Added: return "added";
    case Difference::Kind::Removed: return "removed";
    case Difference::Kind::Changed: return "changed";
    }
    return "changed";
}

QJsonValue jsonDifferences(const std::optional<std::vector<Difference>> &differences)
{
    if (!differences)
        return QJsonValue::Null;
    QJsonArray array;
    for (const Difference &difference : *differences)
        array.append(QJsonObject{{QLatin1String("kind"), jsonText(kindWord(difference.kind))},
                                 {QLatin1String("what"), jsonText(difference.what)},
                                 {QLatin1String("before"), jsonText(difference.before)},
                                 {QLatin1String("after"), jsonText(difference.after)}});
    return array;
}

void run(Context &context, const Arguments &arguments)
{
    const auto history = historyOf(context, arguments.operands().front());
    if (!history)
        return context.fail(history.error());
    Console &console = context.console();
    QJsonArray array;
    SecretText next(std::string(history->text.view()));
    for (std::size_t i = 0; i < history->versions.size(); ++i) {
        const Version &version = history->versions[i];
        auto text = history->store.versions().load(history->name, version.id);
        if (!text)
            return context.fail(text.error());
        const auto differences = differencesOf(text->view(), next.view());
        const auto seconds = std::chrono::floor<std::chrono::seconds>(version.replaced).time_since_epoch();
        if (arguments.has("json"))
            array.append(QJsonObject{{QLatin1String("version"), jsonText(version.id)},
                                     {QLatin1String("replaced"), static_cast<qint64>(seconds.count())},
                                     {QLatin1String("changes"), jsonDifferences(differences)}});
        else
            console.write(std::to_string(i + 1) + "  until " + timeWords(version.replaced) + "  " +
                          version.id + "\n" + differencesText(differences));
        next = *std::move(text);
    }
    if (arguments.has("json"))
        writeJson(console, QJsonObject{{QLatin1String("name"), jsonText(history->name.text())},
                                       {QLatin1String("versions"), array}});
    else if (history->versions.empty())
        console.message(history->name.text() + " has no previous versions");
    context.finish(ExitCode::Ok);
}

constexpr Option options[] = {jsonOption};

} // namespace

const Command historyCommand{
    "history",
    "NAME",
    "List the previous versions of a tunnel",
    "The newest first, each with the time until which it was in place and what was changed then; no key is\n"
    "shown. Kept are 20 versions of a tunnel, and those of the last year; the newest 5 stay whatever their\n"
    "age. They are in ~/.local/share/adit/versions, hold the keys, and go when the tunnel is removed.\n"
    "With --json: {\"name\":...,\"versions\":[...]}; 'changes' is null where a version has errors.",
    options,
    1,
    1,
    run,
};

} // namespace adit::cli
