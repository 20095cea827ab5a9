// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// Tunnels as files: one .conf, or a .zip of many. The files hold private keys, so that is said before, and
// only their owner can read them.
#pragma once

#include "agent/fleet.h"

#include <QObject>

#include <vector>

class QWidget;

namespace adit::gui {

class Exporter : public QObject
{
    Q_OBJECT

public:
    /// The fleet must outlive the exporter; dialogs belong to the window.
    Exporter(Fleet &fleet, QWidget *window);

    /// Asks where to, then writes. Those without a profile are left out.
    void exportTunnels(const std::vector<InterfaceName> &names);
    /// Writes without asking: one tunnel as .conf, several as .zip. What is there is replaced.
    void write(const std::vector<InterfaceName> &names, const QString &path);

signals:
    /// A file was written.
    void exported(const QString &path);

private:
    struct Source
    {
        InterfaceName name;
        std::shared_ptr<const ProfileFile> profile;
    };
    std::vector<Source> sourcesOf(const std::vector<InterfaceName> &names) const;
    void askWhere(const std::vector<InterfaceName> &names);

    Fleet &m_fleet;
    QWidget *m_window;
};

} // namespace adit::gui
