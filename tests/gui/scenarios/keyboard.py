#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Adit authors
# Runs in: sandbox
# About: everything by keyboard, and a name for every control
"""Without a mouse: find a tunnel, activate it, walk through the pages; and what a screen reader has no words for."""
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from person import adit, controls, screen  # noqa: E402
from person.tap import Results, wait_for  # noqa: E402


def focused(root):
    """The control that has the keyboard."""
    for node, _ in controls.walk(root):
        try:
            if node.get_state_set().contains(controls.Atspi.StateType.FOCUSED) and controls.showing(node):
                return node
        except controls.GLib.Error:
            continue
    return None


def scenario(results):
    """The person's way."""
    adit.shell('makeConfiguration; makeHub; aditctl import demo.conf hub.conf')
    window = adit.Adit()
    window.shows('demo')
    window.focus()
    screen.key('ctrl+f')
    screen.type_text('dem')
    results.must('the filter finds one tunnel', lambda: controls.gone(window.root, name='hub'))
    screen.key('Tab', 'Home')
    screen.key('ctrl+t')
    results.must('it is activated by keyboard', lambda: window.shows('Deactivate', 20))
    results.check('traffic goes through it', lambda: wait_for(adit.pings, 20))
    results.check('the handshake is seen', lambda: window.shows('Connected', 20))

    for number, page in enumerate(('Overview', 'Traffic', 'Configuration', 'Log'), 1):
        screen.key(f'ctrl+{number}')
        results.check(f'ctrl+{number} shows {page}', lambda page=page: window.find(page, 'page tab list'))
        nameless = controls.nameless(window.root)
        results.check(f'every control of {page} has a name', not nameless, '\n'.join(nameless))
        places = []
        for _ in range(60):
            screen.key('Tab')
            node = focused(window.root)
            if node:
                places.append((node.get_role_name(), node.get_name()))
        results.check(f'Tab walks through {page} and does not get stuck', len(set(places)) > 4, str(places))
    screen.key('ctrl+1')
    screen.key('ctrl+t')
    results.check('it is deactivated by keyboard', lambda: wait_for(lambda: not adit.succeeds('ip', 'link', 'show', 'demo')))
    screen.key('F1')
    results.check('F1 shows the shortcuts', lambda: window.shows('Ctrl+T'))
    screen.key('Escape')
    screen.key('ctrl+comma')
    results.check('Ctrl+, opens the settings', lambda: window.shows('Settings'))
    nameless = controls.nameless(window.root)
    results.check('every control of the settings has a name', not nameless, '\n'.join(nameless))


Results().run(scenario)
