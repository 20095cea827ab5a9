// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// The main window: tunnels on the left, the pages of one of them on the right. It only brings its parts
// together.
#pragma once

#include "gui/transfer/exporter.h"
#include "gui/transfer/importer.h"
#include "gui/window/actions.h"
#include "gui/window/dialogs.h"
#include "gui/window/removal.h"
#include "gui/window/services.h"

#include <QMainWindow>
#include <QStringList>

class QSplitter;
class QStackedWidget;

namespace adit::gui {

class Bar;
class EmptyPage;
class Pages;
class TunnelList;

class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// The services must outlive the window.
    explicit MainWindow(const Services &services);
    ~MainWindow() override;

    /// Shows it, from the tray and from the task bar too, in front of others where the desktop allows it.
    void bringToFront();
    void importFiles(const QStringList &paths);
    void askForImport();
    void openSettings();
    /// Nothing when there is no tunnel of this name.
    void select(const QString &tunnel);
    /// Asks about unsaved edits, says that tunnels stay up, and then wants to quit.
    void askToQuit();
    /// The same without a word on tunnels, for who was told already.
    void askToLeave();

signals:
    /// The program may end.
    void quitWanted();
    void renamed(const adit::InterfaceName &from, const adit::InterfaceName &to);
    /// It was removed, and that can no longer be undone.
    void removedForGood(const adit::InterfaceName &name);

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void makeContent();
    void connectActions();
    void connectDialogs();
    void connectParts();
    void restore();
    void save();

    void showTunnel();
    void followSelection();
    void followFleet();
    void followHelper();
    void toggle();
    void activate(const InterfaceName &name);
    void rename(const InterfaceName &name, const QString &wanted);
    void askToRemove();
    void tellRemoved(const QStringList &names, const QStringList &failures);
    void updateAttention();

    Services m_services;
    Fleet &m_fleet;
    Actions m_actions;
    Importer m_importer;
    Exporter m_exporter;
    Removal m_removal;
    Dialogs *m_dialogs;
    // Widgets belong to the window.
    Bar *m_helperBar;
    Bar *m_messageBar;
    Bar *m_undoBar;
    QStackedWidget *m_stack;
    EmptyPage *m_empty;
    QSplitter *m_splitter;
    TunnelList *m_list;
    Pages *m_pages;
    bool m_selectsRemembered =
        true; ///< the first tunnels that come are looked through for the one of last time
};

} // namespace adit::gui
