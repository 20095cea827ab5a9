#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Adit authors
"""listener.py FILE: a screen reader that writes down, one JSON line each, what the desktop's programs tell it of their text."""
import json
import sys

import gi

gi.require_version('Atspi', '2.0')
from gi.repository import Atspi  # noqa: E402 pylint: disable=wrong-import-position

EVENTS = ('object:text-changed', 'object:property-change', 'object:text-caret-moved', 'object:announcement')


def main():
    """Listens until it is killed."""
    with open(sys.argv[1], 'w', encoding='utf-8') as file:
        def heard(event):
            print(json.dumps({'kind': event.type, 'text': str(event.any_data)}), file=file, flush=True)

        listener = Atspi.EventListener.new(heard)
        for name in EVENTS:
            listener.register(name)
        print(json.dumps({'kind': 'ready', 'text': ''}), file=file, flush=True)
        Atspi.event_main()


main()
