#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Adit authors
"""dragsource.py FILE...: a small window of another program, from which these files can be dragged."""
import sys
from pathlib import Path

import gi

gi.require_version('Gdk', '3.0')
gi.require_version('Gtk', '3.0')
from gi.repository import Gdk, Gtk  # noqa: E402 pylint: disable=wrong-import-position


def main():
    """Shows the window until it is closed."""
    window = Gtk.Window(title='Drag source')
    button = Gtk.Button(label='Drag me')
    window.add(button)
    window.set_default_size(160, 60)
    window.move(0, 0)
    uris = [Path(name).resolve().as_uri() for name in sys.argv[1:]]
    button.drag_source_set(Gdk.ModifierType.BUTTON1_MASK, [], Gdk.DragAction.COPY)
    button.drag_source_add_uri_targets()
    button.connect('drag-data-get', lambda _widget, _context, data, _info, _time: data.set_uris(uris))
    window.connect('destroy', Gtk.main_quit)
    window.show_all()
    Gtk.main()


main()
