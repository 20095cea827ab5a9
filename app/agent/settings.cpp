// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "agent/settings.h"

#include <QStandardPaths>

#include <array>

namespace adit {

namespace {

// Words and not numbers: people read this file, and another order of an enum must not change what it says.
template <typename Enum>
struct Spelling
{
    Enum value;
    const char *word;
};

constexpr std::array colourWords = {
    Spelling{Settings::Colours::System, "system"},
    Spelling{Settings::Colours::Light, "light"},
    Spelling{Settings::Colours::Dark, "dark"},
};
constexpr std::array atStartWords = {
    Spelling{Settings::AtStart::Nothing, "nothing"},
    Spelling{Settings::AtStart::Last, "last"},
    Spelling{Settings::AtStart::Chosen, "chosen"},
};
constexpr std::array noticeKeys = {
    Spelling{Settings::Notice::Connected, "notices/connected"},
    Spelling{Settings::Notice::Lost, "notices/lost"},
    Spelling{Settings::Notice::Failed, "notices/failed"},
};

template <typename Words, typename Enum>
QString wordOf(const Words &words, Enum value)
{
    for (const auto &entry : words) {
        if (entry.value == value)
            return QString::fromLatin1(entry.word);
    }
    return {};
}

/// The value of a word; the first one for a word that is none.
template <typename Words>
auto valueOf(const Words &words, const QString &text)
{
    for (const auto &entry : words) {
        if (text == QLatin1String(entry.word))
            return entry.value;
    }
    return words.front().value;
}

constexpr const char *coloursKey = "appearance/colours";
constexpr const char *atStartKey = "start/tunnels";
constexpr const char *chosenKey = "start/chosen";
constexpr const char *lastKey = "start/last";
constexpr const char *trayKey = "window/stays-in-tray";
constexpr const char *historyKey = "history/keep";
constexpr const char *portRangeKey = "hubs/ports";
constexpr QLatin1String rulesGroup("rules/");
constexpr QLatin1String windowsGroup("windows/");

QString pathFor(const QString &path)
{
    if (!path.isEmpty())
        return path;
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           QStringLiteral("/adit/adit.ini");
}

} // namespace

Settings::Settings(const QString &path) : m_file(pathFor(path), QSettings::IniFormat) {}

void Settings::change(QAnyStringView key, const QVariant &value)
{
    QVariant before = m_file.value(key);
    before.convert(value.metaType()); // the file knows only text
    if (m_file.contains(key) && before == value)
        return;
    m_file.setValue(key, value);
    emit changed();
}

Settings::Colours Settings::colours() const
{
    return valueOf(colourWords, m_file.value(coloursKey).toString());
}

void Settings::setColours(Colours colours)
{
    change(coloursKey, wordOf(colourWords, colours));
}

bool Settings::notifies(Notice notice) const
{
    return m_file.value(wordOf(noticeKeys, notice), true).toBool();
}

void Settings::setNotifies(Notice notice, bool on)
{
    change(wordOf(noticeKeys, notice), on);
}

Settings::AtStart Settings::atStart() const
{
    return valueOf(atStartWords, m_file.value(atStartKey).toString());
}

void Settings::setAtStart(AtStart atStart)
{
    change(atStartKey, wordOf(atStartWords, atStart));
}

QStringList Settings::chosenTunnels() const
{
    return m_file.value(chosenKey).toStringList();
}

void Settings::setChosenTunnels(const QStringList &names)
{
    change(chosenKey, names);
}

QStringList Settings::lastTunnels() const
{
    return m_file.value(lastKey).toStringList();
}

void Settings::setLastTunnels(const QStringList &names)
{
    change(lastKey, names);
}

bool Settings::staysInTray() const
{
    return m_file.value(trayKey, true).toBool();
}

void Settings::setStaysInTray(bool on)
{
    change(trayKey, on);
}

bool Settings::keepsHistory() const
{
    return m_file.value(historyKey, true).toBool();
}

void Settings::setKeepsHistory(bool on)
{
    change(historyKey, on);
}

PortRange Settings::portRange() const
{
    return PortRange::parse(m_file.value(portRangeKey).toString().toStdString()).value_or(PortRange());
}

void Settings::setPortRange(const PortRange &range)
{
    change(portRangeKey, QString::fromStdString(range.toString()));
}

QStringList Settings::rules(const QString &tunnel) const
{
    return m_file.value(rulesGroup + tunnel).toStringList();
}

void Settings::setRules(const QString &tunnel, const QStringList &rules)
{
    const QString key = rulesGroup + tunnel;
    if (!rules.isEmpty())
        return change(key, rules);
    if (!m_file.contains(key))
        return;
    m_file.remove(key);
    emit changed();
}

QStringList Settings::tunnelsWithRules() const
{
    QStringList tunnels;
    for (const QString &key : m_file.allKeys()) {
        if (key.startsWith(rulesGroup))
            tunnels.append(key.mid(rulesGroup.size()));
    }
    return tunnels;
}

QByteArray Settings::windowState(const QString &window) const
{
    return m_file.value(windowsGroup + window).toByteArray();
}

void Settings::setWindowState(const QString &window, const QByteArray &state)
{
    m_file.setValue(windowsGroup + window, state);
}

} // namespace adit
