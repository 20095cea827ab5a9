// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "gui/window/dialogs.h"

#include "gui/create/newhubwizard.h"
#include "gui/create/newtunnelwizard.h"
#include "gui/settings/aboutdialog.h"
#include "gui/settings/settingsdialog.h"
#include "gui/settings/shortcutsdialog.h"
#include "gui/share/phonedialog.h"
#include "gui/share/sharedialog.h"
#include "gui/tray/autostart.h"
#include "gui/versions/versionsdialog.h"

namespace adit::gui {

Dialogs::Dialogs(const Services &services, QWidget *window)
    : QObject(window),
      m_services(services),
      m_window(window)
{
}

void Dialogs::open(QDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void Dialogs::newTunnel()
{
    auto *wizard = new NewTunnelWizard(m_services.fleet, m_window);
    connect(wizard, &Wizard::created, this, &Dialogs::created);
    open(wizard);
}

void Dialogs::newHub()
{
    auto *wizard = new NewHubWizard(m_services.fleet, m_window, m_services.settings.portRange());
    connect(wizard, &Wizard::created, this, &Dialogs::created);
    open(wizard);
}

void Dialogs::addPhone(const InterfaceName &hub)
{
    open(new PhoneDialog(m_services.fleet, hub, m_window));
}

void Dialogs::share(const InterfaceName &tunnel)
{
    open(new ShareDialog(m_services.fleet, tunnel, m_window));
}

void Dialogs::versions(const InterfaceName &tunnel)
{
    open(new VersionsDialog(m_services.fleet, tunnel, m_window));
}

void Dialogs::settings()
{
    open(new SettingsDialog(m_services.settings, m_services.fleet, m_services.network,
                            Autostart(Autostart::defaultFolder()), m_window));
}

void Dialogs::shortcuts(const QList<QAction *> &actions)
{
    open(new ShortcutsDialog(actions, m_window));
}

void Dialogs::about()
{
    open(new AboutDialog(m_services.fleet, m_services.sodiumVersion, m_window));
}

} // namespace adit::gui
