// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// The command line of the desktop application.
#pragma once

#include <QString>
#include <QStringList>

namespace adit {

struct Options
{
    enum class Task { Run, Help, Version, Wrong };
    enum class Place { Window, Tray };
    Task task = Task::Run;
    Place place = Place::Window;
    /// To import; as they were given.
    QStringList files{};
    /// For Task::Wrong: the option that is not known.
    QString unknown{};
};

/// Reads the words after the program's name. Qt's own options must be gone by then.
Options readOptions(const QStringList &words);
/// Whether nothing is to run: then no display is needed. Looks at `--help` and `--version` only.
bool onlyPrints(int argc, const char *const *argv);
/// What `--help` prints, in the user's language.
QString helpText();

} // namespace adit
