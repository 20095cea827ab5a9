#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Adit authors
# Runs in: sandbox
# About: from nothing to a connected tunnel, in the window and in the panel's tray
"""From nothing: drop a file, activate it, see traffic, switch it in the tray, close to the tray, come back."""
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))
from person import adit, controls, screen, tray  # noqa: E402
from person.tap import Results, wait_for  # noqa: E402


def drop(path):
    """Drags a file out of another program's window into ours."""
    source = subprocess.Popen([str(HERE.parent / 'person' / 'dragsource.py'), str(path)])
    wait_for(lambda: screen.windows('Drag source'), 10, 'the drag source')
    begin = controls.place(controls.find(controls.application('dragsource.py'), 'Drag me', seconds=10))
    screen.run('xdotool', 'mousemove', '--sync', *begin, 'sleep', '0.3', 'mousedown', '1', 'sleep', '0.3')
    for x, y in ((300, 200), (420, 330), (500, 400), (520, 410)):
        screen.run('xdotool', 'mousemove', '--sync', x, y, 'sleep', '0.2')
    screen.run('xdotool', 'mouseup', '1')
    return source


def scenario(results):
    """The person's way."""
    adit.shell('makeConfiguration')
    window = adit.Adit()
    results.must('without tunnels the window says so, and how to begin', lambda: window.shows('No tunnels yet'))
    window.focus()
    source = drop(adit.HOME / 'demo.conf')
    results.must('a dropped .conf is there', lambda: window.shows('demo'))
    source.terminate()
    results.check('it is a profile that only its owner reads',
                  lambda: (adit.PROFILES / 'demo.conf').stat().st_mode & 0o777 == 0o600)
    window.press('Activate')
    results.must('activating it needs no password here', lambda: window.shows('Deactivate', 20))
    results.check('traffic goes through it', lambda: wait_for(adit.pings, 20))
    results.must('the handshake is seen', lambda: window.shows('Connected', 20))
    results.check('the kernel has it', lambda: adit.succeeds('ip', 'link', 'show', 'demo'))

    results.check('the tray has it, checked', lambda: any('demo' in text and checked for text, checked in tray.items()))
    tray.choose(1)
    results.must('the tray takes it down', lambda: wait_for(lambda: not adit.succeeds('ip', 'link', 'show', 'demo')))
    results.check('the window says that it is off', lambda: window.find('Activate', 'push button'))
    tray.choose(1)
    results.check('the tray brings it up again', lambda: wait_for(adit.pings, 20) and window.shows('Connected', 20))

    window.focus()
    screen.key('alt+F4')
    results.check('closing the window leaves it in the tray',
                  lambda: wait_for(lambda: not screen.windows('^Adit$')) and window.runs())
    adit.succeeds('adit')
    results.check('a second start shows the window again', lambda: wait_for(lambda: screen.windows('^Adit$')))
    window.focus()
    screen.key('ctrl+q')
    results.check('quitting says that tunnels stay up', lambda: window.shows('demo'))
    window.press('Quit')
    results.check('it ends', lambda: window.process.wait(10) == 0)
    results.check('and the tunnel carries on', adit.pings)


Results().run(scenario)
