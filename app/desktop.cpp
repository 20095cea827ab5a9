// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "desktop.h"

#include "gui/tray/activation.h"

#include <QApplication>

#include <sodium.h>

namespace adit {

Desktop::Desktop(Settings &settings, ProfileStore store, const QDBusConnection &session,
                 const QDBusConnection &system)
    : m_settings(settings),
      m_helper(system),
      m_fleet(m_helper, m_resolver, std::move(store), m_log),
      m_systemEvents(system),
      m_reResolver(m_fleet, m_helper, m_resolver, m_systemEvents),
      m_restore(m_fleet, settings, m_systemEvents),
      m_network(system),
      m_onDemand(m_fleet, m_network, settings, m_log),
      m_notices(m_log, settings, session),
      m_history(settings, m_log),
      m_tray(m_fleet, session)
{
    m_history.follow(m_fleet);
    connectTray();
    connectSession();
}

void Desktop::start(const Options &options)
{
    const bool inTray = options.place == Options::Place::Tray && options.files.isEmpty();
    m_fleet.start(inTray ? Attention::Background : Attention::Watched);
    if (!inTray)
        open(options.files);
}

void Desktop::open(const QStringList &files)
{
    window().bringToFront();
    if (!files.isEmpty())
        window().importFiles(files);
}

gui::MainWindow &Desktop::window()
{
    if (m_window)
        return *m_window;
    m_window = std::make_unique<gui::MainWindow>(
        gui::Services{.fleet = m_fleet,
                      .log = m_log,
                      .settings = m_settings,
                      .history = m_history,
                      .network = m_network,
                      .isInTray = [this] { return m_tray.isShown(); },
                      .sodiumVersion = QString::fromLatin1(sodium_version_string())});
    connect(m_window.get(), &gui::MainWindow::quitWanted, this, &Desktop::quit);
    connect(m_window.get(), &gui::MainWindow::renamed, &m_history, &History::rename);
    connect(m_window.get(), &gui::MainWindow::renamed, &m_onDemand, &OnDemand::rename);
    connect(m_window.get(), &gui::MainWindow::removedForGood, &m_history, &History::forget);
    connect(m_window.get(), &gui::MainWindow::removedForGood, &m_onDemand, &OnDemand::forget);
    return *m_window;
}

void Desktop::connectTray()
{
    connect(&m_tray, &gui::Tray::windowWanted, this, [this] { window().bringToFront(); });
    connect(&m_tray, &gui::Tray::importWanted, this, [this] {
        window().bringToFront();
        window().askForImport();
    });
    connect(&m_tray, &gui::Tray::settingsWanted, this, [this] {
        window().bringToFront();
        window().openSettings();
    });
    // Its menu says that tunnels stay up; what is left to ask is about unsaved edits.
    connect(&m_tray, &gui::Tray::quitWanted, this, [this] { m_window ? m_window->askToLeave() : quit(); });
    // The icon went while the window was hidden: somebody needs another way back.
    connect(&m_tray, &gui::Tray::shownChanged, this, [this] {
        if (!m_tray.isShown() && m_window && !m_window->isVisible())
            m_window->showMinimized();
    });
    connect(&m_notices, &Notices::clicked, this, [this](const QString &tunnel, const QString &token) {
        gui::Activation{.waylandToken = token}.use();
        window().bringToFront();
        window().select(tunnel);
    });
}

void Desktop::connectSession()
{
    // What the desktop takes down while the session ends is still wanted in the next one.
    connect(qApp, &QGuiApplication::commitDataRequest, this, [this] { m_restore.stop(); });
}

void Desktop::quit()
{
    m_restore.stop();
    // quit() would ask the window to close first, and it knows other ways: to the tray, to the taskbar, a
    // question.
    QCoreApplication::exit();
}

} // namespace adit
