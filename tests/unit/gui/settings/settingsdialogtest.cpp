// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "gui/settings/settingsdialog.h"
#include "support/catch.h"
#include "unit/agent/agentfixture.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

using namespace adit;
using namespace adit::gui;
using namespace adit::test;

namespace {

struct DialogFixture : AgentFixture
{
    DialogFixture()
    {
        REQUIRE(fleet.add(home, profileText()));
        REQUIRE(fleet.add(named("office"), profileText("10.9.0.3/32")));
        fleet.reload();
        REQUIRE(fleet.tunnels().size() == 2);
    }

    SettingsDialog &dialog()
    {
        if (!m_dialog) {
            m_dialog = std::make_unique<SettingsDialog>(settings, fleet, network, autostart);
            m_dialog->show();
        }
        return *m_dialog;
    }
    template <typename T>
    T &child(const char *name)
    {
        T *found = dialog().findChild<T *>(QString::fromLatin1(name));
        INFO(name);
        REQUIRE(found);
        return *found;
    }
    void click(const char *button) { child<QPushButton>(button).click(); }
    QStringList homeRules() const { return settings.rules(QStringLiteral("home")); }
    void addRule(const char *condition, const char *action, const QString &ssid = {})
    {
        child<QComboBox>("ruleConditionBox").setCurrentText(QString::fromLatin1(condition));
        child<QComboBox>("ruleActionBox").setCurrentText(QString::fromLatin1(action));
        child<QLineEdit>("ruleSsidEdit").setText(ssid);
        click("addRuleButton");
    }

    QString configFolder = folder.filePath(QStringLiteral("config"));
    Settings settings{folder.filePath(QStringLiteral("adit.ini"))};
    NetworkWatch network{QDBusConnection(QStringLiteral("there is no such bus"))};
    Autostart autostart{configFolder.toStdString()};

private:
    std::unique_ptr<SettingsDialog> m_dialog{};
};

} // namespace

TEST_CASE_METHOD(DialogFixture, "Every choice takes effect at once")
{
    child<QComboBox>("coloursBox").setCurrentIndex(2);
    CHECK(settings.colours() == Settings::Colours::Dark);
    child<QCheckBox>("notifyLostBox").click();
    CHECK_FALSE(settings.notifies(Settings::Notice::Lost));
    CHECK(settings.notifies(Settings::Notice::Failed));
    child<QCheckBox>("staysInTrayBox").click();
    CHECK_FALSE(settings.staysInTray());
    child<QCheckBox>("keepsHistoryBox").click();
    CHECK_FALSE(settings.keepsHistory());
}

TEST_CASE_METHOD(DialogFixture, "The dialog shows what was chosen before")
{
    settings.setColours(Settings::Colours::Light);
    settings.setNotifies(Settings::Notice::Connected, false);
    settings.setAtStart(Settings::AtStart::Chosen);
    settings.setChosenTunnels({QStringLiteral("office")});
    REQUIRE(autostart.set(Autostart::Entry::Present));
    CHECK(child<QComboBox>("coloursBox").currentIndex() == 1);
    CHECK_FALSE(child<QCheckBox>("notifyConnectedBox").isChecked());
    CHECK(child<QCheckBox>("notifyLostBox").isChecked());
    CHECK(child<QCheckBox>("autostartBox").isChecked());
    CHECK(child<QListWidget>("chosenTunnelsList").isEnabled());
    CHECK(child<QListWidget>("chosenTunnelsList").item(0)->checkState() == Qt::Unchecked);
    CHECK(child<QListWidget>("chosenTunnelsList").item(1)->checkState() == Qt::Checked);
}

TEST_CASE_METHOD(DialogFixture, "The autostart entry is written and removed, and a failure is said")
{
    child<QCheckBox>("autostartBox").click();
    CHECK(autostart.isOn());
    child<QCheckBox>("autostartBox").click();
    CHECK_FALSE(autostart.isOn());
    CHECK(child<QLabel>("autostartProblem").isHidden());

    REQUIRE(QDir(configFolder).removeRecursively());
    QFile blocker(configFolder);
    REQUIRE(blocker.open(QIODevice::WriteOnly));
    child<QCheckBox>("autostartBox").click();
    CHECK_FALSE(child<QCheckBox>("autostartBox").isChecked());
    CHECK_FALSE(child<QLabel>("autostartProblem").isHidden());
    CHECK_FALSE(child<QLabel>("autostartProblem").text().isEmpty());
}

TEST_CASE_METHOD(DialogFixture, "Tunnels for the start are ticked in a list that follows the fleet")
{
    CHECK_FALSE(child<QListWidget>("chosenTunnelsList").isEnabled());
    child<QComboBox>("atStartBox").setCurrentIndex(2);
    CHECK(settings.atStart() == Settings::AtStart::Chosen);
    auto &list = child<QListWidget>("chosenTunnelsList");
    CHECK(list.isEnabled());
    list.item(0)->setCheckState(Qt::Checked);
    CHECK(settings.chosenTunnels() == QStringList{QStringLiteral("home")});
    REQUIRE(fleet.add(named("wg7"), profileText("10.9.0.4/32")));
    REQUIRE(waitFor([&] { return list.count() == 3; }));
    CHECK(list.item(0)->checkState() == Qt::Checked);
    CHECK(settings.chosenTunnels() == QStringList{QStringLiteral("home")});
}

TEST_CASE_METHOD(DialogFixture, "Rules are added, put in another order and removed")
{
    dialog().showRules(home);
    addRule("Any Wi-Fi", "Bring it up");
    addRule("A certain Wi-Fi", "Leave it as it is", QString::fromUtf8("Café 1"));
    CHECK(homeRules() == QStringList{QStringLiteral("up wifi"), QString::fromUtf8("leave wifi Café 1")});
    auto &list = child<QListWidget>("rulesList");
    CHECK(list.currentRow() == 1);
    CHECK(list.item(1)->text() == QString::fromUtf8("Wi-Fi “Café 1”: leave it as it is"));
    click("moveRuleUpButton");
    CHECK(homeRules() == QStringList{QString::fromUtf8("leave wifi Café 1"), QStringLiteral("up wifi")});
    CHECK(list.currentRow() == 0);
    CHECK_FALSE(child<QPushButton>("moveRuleUpButton").isEnabled());
    click("moveRuleDownButton");
    CHECK(homeRules().first() == QStringLiteral("up wifi"));
    click("removeRuleButton");
    CHECK(homeRules() == QStringList{QStringLiteral("up wifi")});
    click("removeRuleButton");
    CHECK(homeRules().isEmpty());
    CHECK_FALSE(child<QPushButton>("removeRuleButton").isEnabled());
    CHECK(settings.tunnelsWithRules().isEmpty());
}

TEST_CASE_METHOD(DialogFixture, "Every tunnel has rules of its own")
{
    dialog().showRules(home);
    addRule("Wired network", "Take it down");
    dialog().showRules(named("office"));
    CHECK(child<QListWidget>("rulesList").count() == 0);
    addRule("No network", "Bring it up");
    CHECK(homeRules() == QStringList{QStringLiteral("down wired")});
    CHECK(settings.rules(QStringLiteral("office")) == QStringList{QStringLiteral("up offline")});
}

TEST_CASE_METHOD(DialogFixture, "A rule for a certain Wi-Fi needs its name")
{
    dialog().showRules(home);
    child<QComboBox>("ruleConditionBox").setCurrentText(QStringLiteral("Any Wi-Fi"));
    CHECK(child<QLineEdit>("ruleSsidEdit").isHidden());
    child<QComboBox>("ruleConditionBox").setCurrentText(QStringLiteral("A certain Wi-Fi"));
    CHECK_FALSE(child<QLineEdit>("ruleSsidEdit").isHidden());
    CHECK_FALSE(child<QPushButton>("addRuleButton").isEnabled());
    child<QLineEdit>("ruleSsidEdit").setText(QStringLiteral("Home"));
    CHECK(child<QPushButton>("addRuleButton").isEnabled());
}

TEST_CASE_METHOD(DialogFixture, "Without NetworkManager the page says that rules have no effect")
{
    CHECK(child<QLabel>("networkNow").text().contains(QStringLiteral("NetworkManager")));
}

TEST_CASE_METHOD(DialogFixture, "Every control of the dialog has a name for a screen reader")
{
    for (QWidget *widget : dialog().findChildren<QWidget *>()) {
        const bool isControl = widget->focusPolicy() != Qt::NoFocus && !widget->objectName().isEmpty() &&
                               !widget->objectName().startsWith(QStringLiteral("qt_"));
        if (!isControl)
            continue;
        QString name = widget->accessibleName();
        if (const auto *button = qobject_cast<QAbstractButton *>(widget); button && name.isEmpty())
            name = button->text();
        for (const QLabel *label : dialog().findChildren<QLabel *>()) {
            if (label->buddy() == widget && name.isEmpty())
                name = label->text();
        }
        INFO(widget->objectName().toStdString());
        CHECK((!name.isEmpty() || widget->inherits("QTabWidget") || widget->inherits("QTabBar")));
    }
}

TEST_CASE_METHOD(DialogFixture, "the ports of new hubs are a range that never turns around")
{
    auto &first = child<QSpinBox>("firstPortBox");
    auto &last = child<QSpinBox>("lastPortBox");
    CHECK(first.value() == 51820);
    CHECK(last.value() == 51899);
    last.setValue(40000); // less than the first
    CHECK(settings.portRange() == PortRange{51820, 51820});
    first.setValue(40000);
    last.setValue(40100);
    CHECK(settings.portRange() == PortRange{40000, 40100});
}
