// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
#include "agent/settings.h"
#include "support/catch.h"

#include <QTemporaryDir>

using namespace adit;

namespace {

struct SettingsFixture
{
    QTemporaryDir folder{};
    QString path = folder.filePath(QStringLiteral("adit.ini"));
};

} // namespace

TEST_CASE_METHOD(SettingsFixture, "without a file every setting has its default")
{
    const Settings settings(path);
    CHECK(settings.colours() == Settings::Colours::System);
    CHECK(settings.atStart() == Settings::AtStart::Nothing);
    CHECK(settings.notifies(Settings::Notice::Connected));
    CHECK(settings.notifies(Settings::Notice::Lost));
    CHECK(settings.notifies(Settings::Notice::Failed));
    CHECK(settings.staysInTray());
    CHECK(settings.portRange() == PortRange{51820, 51899});
    CHECK(settings.keepsHistory());
    CHECK(settings.chosenTunnels().isEmpty());
    CHECK(settings.lastTunnels().isEmpty());
    CHECK(settings.tunnelsWithRules().isEmpty());
    CHECK(settings.windowState(QStringLiteral("main")).isEmpty());
}

TEST_CASE_METHOD(SettingsFixture, "what was chosen is there the next time")
{
    const QStringList names{QStringLiteral("home"), QStringLiteral("wg-2.x")};
    {
        Settings settings(path);
        settings.setColours(Settings::Colours::Dark);
        settings.setAtStart(Settings::AtStart::Chosen);
        settings.setNotifies(Settings::Notice::Lost, false);
        settings.setStaysInTray(false);
        settings.setKeepsHistory(false);
        settings.setChosenTunnels(names);
        settings.setLastTunnels({QStringLiteral("home")});
        settings.setRules(QStringLiteral("wg-2.x"),
                          {QStringLiteral("wifi:Café, \"5 GHz\""), QStringLiteral("wired")});
        settings.setWindowState(QStringLiteral("main"), QByteArray("\0\xff\n", 3));
    }
    const Settings settings(path);
    CHECK(settings.colours() == Settings::Colours::Dark);
    CHECK(settings.atStart() == Settings::AtStart::Chosen);
    CHECK_FALSE(settings.notifies(Settings::Notice::Lost));
    CHECK(settings.notifies(Settings::Notice::Failed));
    CHECK_FALSE(settings.staysInTray());
    CHECK_FALSE(settings.keepsHistory());
    CHECK(settings.chosenTunnels() == names);
    CHECK(settings.lastTunnels() == QStringList{QStringLiteral("home")});
    CHECK(settings.rules(QStringLiteral("wg-2.x")) ==
          QStringList{QStringLiteral("wifi:Café, \"5 GHz\""), QStringLiteral("wired")});
    CHECK(settings.tunnelsWithRules() == QStringList{QStringLiteral("wg-2.x")});
    CHECK(settings.windowState(QStringLiteral("main")) == QByteArray("\0\xff\n", 3));
}

TEST_CASE_METHOD(SettingsFixture, "a change is told once, and the same value again is none")
{
    Settings first(path);
    first.setStaysInTray(false);
    first.setLastTunnels({QStringLiteral("home")});
    Settings settings(path);
    int changes = 0;
    QObject::connect(&settings, &Settings::changed, [&] { ++changes; });
    settings.setStaysInTray(false);
    settings.setLastTunnels({QStringLiteral("home")});
    settings.setWindowState(QStringLiteral("main"), "x");
    settings.setRules(QStringLiteral("home"), {});
    CHECK(changes == 0);
    settings.setStaysInTray(true);
    settings.setRules(QStringLiteral("home"), {QStringLiteral("wired")});
    settings.setRules(QStringLiteral("home"), {});
    CHECK(changes == 3);
    CHECK(settings.tunnelsWithRules().isEmpty());
}

TEST_CASE_METHOD(SettingsFixture, "a word in the file that nobody knows is the default")
{
    {
        QSettings file(path, QSettings::IniFormat);
        file.setValue("appearance/colours", "purple");
        file.setValue("start/tunnels", 7);
    }
    const Settings settings(path);
    CHECK(settings.colours() == Settings::Colours::System);
    CHECK(settings.atStart() == Settings::AtStart::Nothing);
}
