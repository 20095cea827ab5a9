#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Adit authors
# Runs in: sandbox
# About: a helper that is missing or killed, a peer that does not answer, a profile with errors
"""What goes wrong is said, and nothing else stops."""
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from person import adit, controls, screen  # noqa: E402
from person.tap import Results, wait_for  # noqa: E402

SERVICE = Path('/run/sandbox/services/org.adit.Helper1.service')


def helper_pid():
    """Process of the helper, or 0."""
    found = adit.shell('dbus-send --system --print-reply=literal --dest=org.freedesktop.DBus / '
                       'org.freedesktop.DBus.GetConnectionUnixProcessID string:org.adit.Helper1 2>/dev/null || echo 0')
    return int(found.split()[-1])


def scenario(results):
    """The person's way."""
    adit.shell('makeConfiguration; sed "s/192.0.2.2:51820/192.0.2.77:1/; s/10.99.0/10.97.0/g; s/fd99/fd97/g" demo.conf >silent.conf; '
               'echo "ListenPort = 99999" >broken.conf; aditctl import demo.conf silent.conf')
    (adit.PROFILES / 'broken.conf').write_text('[Interface]\nListenPort = 99999\n', encoding='utf-8')
    window = adit.Adit()
    results.must('a profile with errors is listed too', lambda: window.shows('broken'))
    window.focus()

    adit.shell('aditctl up demo; ping -c 1 -W 5 10.99.0.1')
    results.check('a tunnel that somebody else activates shows up', lambda: window.shows('Connected', 20))
    adit.shell(f'kill -9 {helper_pid()}')
    results.check('a killed helper does not stop the traffic', adit.pings)
    results.check('and is started again', lambda: wait_for(helper_pid, 15) and window.shows('Connected', 20))

    adit.shell('aditctl up silent')
    adit.succeeds('ping', '-c', '1', '-W', '1', '10.97.0.1')
    results.check('a peer that does not answer is named', lambda: window.shows('No reply', 25))
    adit.shell('aditctl down demo silent')

    text = SERVICE.read_text(encoding='utf-8')
    SERVICE.unlink()
    adit.shell('dbus-send --system --print-reply --dest=org.freedesktop.DBus / org.freedesktop.DBus.ReloadConfig')
    pid = helper_pid()
    if pid:
        adit.shell(f'kill {pid}')
    window.end()
    window = adit.Adit()
    results.check('a missing helper is said, with what still works',
                  lambda: window.shows('editing, QR codes and export work', 20))
    screen.shot('helper-missing')
    SERVICE.write_text(text, encoding='utf-8')
    adit.shell('dbus-send --system --print-reply --dest=org.freedesktop.DBus / org.freedesktop.DBus.ReloadConfig; aditctl list')
    results.check('a helper that comes is noticed',
                  lambda: controls.gone(window.root, within='editing, QR codes and export work', seconds=20))
    window.end()

    # A window that neither goes to the tray nor may close by itself must still let go when it is told to quit.
    adit.settings('[window]\nstays-in-tray=false\n')
    adit.shell('aditctl up demo')
    window = adit.Adit()
    window.shows('demo, ', 20)
    controls.gone(window.root, within='demo, Off', seconds=20)
    window.focus()
    screen.key('alt+F4')
    results.check('without the tray, closing the window asks', lambda: window.shows('Quit Adit?'))
    window.press('Quit')
    results.check('and quitting ends it', lambda: window.process.wait(10) == 0)


Results().run(scenario)
