// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// What a person chose for the desktop application. Small on purpose; every value has a default that suits
// most.
#pragma once

#include "core/phone/portrange.h"

#include <QAnyStringView>
#include <QObject>
#include <QSettings>
#include <QStringList>
#include <QVariant>

namespace adit {

class Settings : public QObject
{
    Q_OBJECT

public:
    enum class Colours { System, Light, Dark };
    /// Which tunnels come up when the session starts.
    enum class AtStart { Nothing, Last, Chosen };
    enum class Notice { Connected, Lost, Failed };

    /// Reads and writes an .ini at this path; an empty path means the user's own.
    explicit Settings(const QString &path = {});

    Colours colours() const;
    void setColours(Colours colours);
    /// Each kind is on by default.
    bool notifies(Notice notice) const;
    void setNotifies(Notice notice, bool on);
    AtStart atStart() const;
    void setAtStart(AtStart atStart);
    /// Names for AtStart::Chosen.
    QStringList chosenTunnels() const;
    void setChosenTunnels(const QStringList &names);
    /// Names that were up when the program was last told of a change, for AtStart::Last.
    QStringList lastTunnels() const;
    void setLastTunnels(const QStringList &names);
    /// Closing the window leaves the program in the tray, where there is one; on by default.
    bool staysInTray() const;
    void setStaysInTray(bool on);
    /// Traffic history is kept on disk; on by default.
    bool keepsHistory() const;
    void setKeepsHistory(bool on);
    /// The ports among which one is proposed to a new hub.
    PortRange portRange() const;
    void setPortRange(const PortRange &range);
    /// On-demand rules of one tunnel, in the words of agent/ondemand.
    QStringList rules(const QString &tunnel) const;
    void setRules(const QString &tunnel, const QStringList &rules);
    /// Tunnels that have rules.
    QStringList tunnelsWithRules() const;
    /// State of a window (QWidget::saveGeometry and the like), by the window's name.
    QByteArray windowState(const QString &window) const;
    void setWindowState(const QString &window, const QByteArray &state);

signals:
    /// Something other than a window's state changed.
    void changed();

private:
    /// Writes a value that is another one, and says so.
    void change(QAnyStringView key, const QVariant &value);

    QSettings m_file;
};

} // namespace adit
