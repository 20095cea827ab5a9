# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Adit authors
"""Our icon in the panel, and its menu. The panel's menus are not in the tree of controls, so hands find them by place and keys,
and eyes by what the panel was told (com.canonical.dbusmenu)."""
import time

import dbus

from person import screen
from person.tap import wait_for

WATCHER = 'org.kde.StatusNotifierWatcher'
ICON = (1264, 884)


def service():
    """The bus name of our icon, as soon as the panel knows it."""
    def registered():
        watcher = dbus.SessionBus().get_object(WATCHER, '/StatusNotifierWatcher')
        names = watcher.Get(WATCHER, 'RegisteredStatusNotifierItems', dbus_interface='org.freedesktop.DBus.Properties')
        return next((str(name).split('/')[0] for name in names), None)
    return wait_for(registered, 10, 'an icon in the tray')


def items():
    """Text of each item, and whether it is checked."""
    menu = dbus.SessionBus().get_object(service(), '/MenuBar')
    _, layout = menu.GetLayout(0, -1, dbus.Array([], signature='s'), dbus_interface='com.canonical.dbusmenu')
    return [(str(properties.get('label', '')), bool(properties.get('toggle-state', 0))) for _, properties, _ in layout[2]]


def choose(number):
    """Opens the menu with the mouse and takes the item that stands there, by keyboard; greyed ones and lines do not count."""
    service()
    screen.click(ICON, button=3)
    time.sleep(1)
    screen.key(*['Down'] * number, 'Return')
