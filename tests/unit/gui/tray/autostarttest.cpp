// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "gui/tray/autostart.h"
#include "support/catch.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace adit;
using namespace adit::gui;

namespace {

struct Folder
{
    QByteArray content() const
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void write(const QByteArray &bytes) const
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    QTemporaryDir folder{};
    QString path = folder.filePath(QStringLiteral("config/autostart/org.adit.Adit.desktop"));
    Autostart autostart{folder.filePath(QStringLiteral("config")).toStdString()};
};

} // namespace

TEST_CASE("The autostart entry starts Adit in the tray, and is gone when it is not wanted")
{
    const Folder folder;
    CHECK_FALSE(folder.autostart.isOn());
    REQUIRE(folder.autostart.set(Autostart::Entry::Present));
    CHECK(folder.autostart.isOn());
    CHECK(folder.content().startsWith("[Desktop Entry]\n"));
    CHECK(folder.content().contains("\nExec=adit --tray\n"));
    REQUIRE(folder.autostart.set(Autostart::Entry::Absent));
    CHECK_FALSE(folder.autostart.isOn());
    CHECK_FALSE(QFile::exists(folder.path));
}

TEST_CASE("Removing an autostart entry that is not there is fine")
{
    const Folder folder;
    CHECK(folder.autostart.set(Autostart::Entry::Absent));
}

TEST_CASE("An entry that the desktop's own settings switched off is off, and can be switched on again")
{
    const Folder folder;
    REQUIRE(folder.autostart.set(Autostart::Entry::Present));
    const auto line = GENERATE("Hidden=true\n", "X-GNOME-Autostart-enabled=false\n");
    folder.write("[Desktop Entry]\nType=Application\nName=Adit\nExec=adit --tray\n" + QByteArray(line));
    CHECK_FALSE(folder.autostart.isOn());
    REQUIRE(folder.autostart.set(Autostart::Entry::Present));
    CHECK(folder.autostart.isOn());
}

TEST_CASE("A folder that cannot be written is an error that names the file")
{
    const QTemporaryDir folder;
    QFile blocker(folder.filePath(QStringLiteral("autostart")));
    REQUIRE(blocker.open(QIODevice::WriteOnly));
    const Autostart autostart(folder.path().toStdString());
    const auto result = autostart.set(Autostart::Entry::Present);
    REQUIRE_FALSE(result);
    CHECK(result.error().code == Errc::FileUnwritable);
    CHECK(result.error().sysErrno == ENOTDIR);
}
