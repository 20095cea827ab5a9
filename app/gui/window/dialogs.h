// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// The dialogs that the main window opens. Each is one at a time before the window, and goes when it is
// closed.
#pragma once

#include "gui/window/services.h"

#include <QList>
#include <QObject>

class QAction;
class QDialog;
class QWidget;

namespace adit::gui {

class Dialogs : public QObject
{
    Q_OBJECT

public:
    /// The services must outlive the window.
    Dialogs(const Services &services, QWidget *window);

    void newTunnel();
    void newHub();
    void addPhone(const InterfaceName &hub);
    void share(const InterfaceName &tunnel);
    void versions(const InterfaceName &tunnel);
    void settings();
    void shortcuts(const QList<QAction *> &actions);
    void about();

signals:
    /// A wizard made this tunnel.
    void created(const adit::InterfaceName &name);

private:
    void open(QDialog *dialog);

    Services m_services;
    QWidget *m_window;
};

} // namespace adit::gui
