// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// The real shell completes words with the script; where a shell is not installed, its script is only looked
// at.
#include "cli/completion.h"
#include "cli/commands.h"
#include "support/catch.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

using namespace adit::cli;

namespace {

/// What bash offers for the last of these words.
QString offered(const QTemporaryDir &folder, const QStringList &words)
{
    QFile script(folder.filePath("script"));
    REQUIRE(script.open(QIODevice::WriteOnly));
    script.write(QByteArray::fromStdString(completionFor("bash")));
    script.close();
    QProcess bash;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert("XDG_DATA_HOME", folder.path());
    bash.setProcessEnvironment(environment);
    bash.start("bash", QStringList{"-c",
                                   "source \"$0\"; COMP_WORDS=(\"$@\"); COMP_CWORD=$(($# - 1)); _aditctl; "
                                   "echo \"${COMPREPLY[*]}\"",
                                   script.fileName()} +
                           words);
    REQUIRE(bash.waitForFinished());
    CHECK(bash.readAllStandardError().toStdString().empty());
    return QString::fromUtf8(bash.readAllStandardOutput()).trimmed();
}

} // namespace

TEST_CASE("bash completes commands, their parts, options and the names of tunnels")
{
    const QTemporaryDir folder;
    REQUIRE(QDir(folder.path()).mkpath("adit/tunnels"));
    for (const char *name : {"home", "office"}) {
        QFile file(folder.filePath("adit/tunnels/" + QString(name) + ".conf"));
        REQUIRE(file.open(QIODevice::WriteOnly));
    }
    CHECK(offered(folder, {"aditctl", "stat"}) == "status");
    CHECK(offered(folder, {"aditctl", "down", "ho"}) == "home");
    CHECK(offered(folder, {"aditctl", "peers", ""}).split(' ').contains("add"));
    CHECK(offered(folder, {"aditctl", "peers", "list", "--js"}) == "--json");
    CHECK(offered(folder, {"aditctl", "key", "gen", "x"}).isEmpty());
}

TEST_CASE("each shell's script knows every command")
{
    for (const char *shell : {"bash", "zsh", "fish"}) {
        const std::string script = completionFor(shell);
        for (const Command *command : commands()) {
            INFO(shell << ": " << std::string(command->name));
            const auto part = command->name.substr(command->name.find(' ') + 1);
            CHECK(script.find(part) != std::string::npos);
        }
    }
    CHECK(completionFor("csh").empty());
}
