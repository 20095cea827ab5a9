// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "options.h"

#include <QCoreApplication>

#include <algorithm>
#include <span>
#include <string_view>

namespace adit {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

} // namespace

Options readOptions(const QStringList &words)
{
    Options options;
    bool onlyFiles = false;
    for (const QString &word : words) {
        if (onlyFiles || !word.startsWith(QLatin1Char('-')) || word == QLatin1String("-"))
            options.files << word;
        else if (word == QLatin1String("--"))
            onlyFiles = true;
        else if (word == QLatin1String("--tray"))
            options.place = Options::Place::Tray;
        else if (word == QLatin1String("--help") || word == QLatin1String("-h"))
            options.task = Options::Task::Help;
        else if (word == QLatin1String("--version"))
            options.task = Options::Task::Version;
        else
            return {.task = Options::Task::Wrong, .unknown = word};
    }
    return options;
}

bool onlyPrints(int argc, const char *const *argv)
{
    const std::span words(argv, static_cast<std::size_t>(argc));
    for (const std::string_view word : words.subspan(std::min<std::size_t>(1, words.size()))) {
        if (word == "--")
            return false;
        if (word == "--help" || word == "-h" || word == "--version")
            return true;
    }
    return false;
}

QString helpText()
{
    return Words::tr(
        "Usage: adit [--tray] [FILE...]\n"
        "\n"
        "Opens the window of Adit, the manager for WireGuard tunnels. Files are imported: .conf, .zip and\n"
        "pictures of QR codes. A second start opens the window of the first.\n"
        "\n"
        "  --tray     start in the tray, without a window\n"
        "  --help     print this and end\n"
        "  --version  print the version and end\n"
        "\n"
        "aditctl does the same from a terminal.\n");
}

} // namespace adit
