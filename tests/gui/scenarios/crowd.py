#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Adit authors
# Runs in: sandbox
# About: 200 tunnels and a tunnel with 1,000 peers
"""Many tunnels, and one with many peers."""
import base64
import os
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from person import adit, screen  # noqa: E402
from person.tap import Results  # noqa: E402


def key():
    """32 bytes in base64."""
    return base64.b64encode(os.urandom(32)).decode()


def write(name, text):
    """A profile, as if it had been there always."""
    adit.PROFILES.mkdir(parents=True, exist_ok=True, mode=0o700)
    descriptor = os.open(adit.PROFILES / f'{name}.conf', os.O_CREAT | os.O_WRONLY, 0o600)
    with os.fdopen(descriptor, 'w') as file:
        file.write(text)


def scenario(results):
    """The person's way."""
    for number in range(1, 201):
        write(f'site{number}', f'[Interface]\nPrivateKey = {key()}\nAddress = 10.20.{number}.2/32\n\n[Peer]\nPublicKey = {key()}\n'
              f'AllowedIPs = 10.20.{number}.0/24\nEndpoint = 192.0.2.{number}:51820\n')
    write('many', f'[Interface]\nPrivateKey = {key()}\nAddress = 10.30.0.1/16\nListenPort = 51999\n'
          + ''.join(f'\n[Peer]\n# Name = Node {number}\nPublicKey = {key()}\nAllowedIPs = 10.30.{number // 250}.{number % 250 + 2}/32\n'
                    for number in range(1000)))
    adit.settings('[windows]\nmainTunnel=many\n')
    window = adit.Adit()
    results.must('the tunnel of last time is chosen', lambda: window.shows('Activate') and window.shows('Node 0', 20))
    window.focus()
    adit.shell('aditctl up many')
    results.check('1,000 peers are up', lambda: window.shows('Deactivate', 30))
    screen.shot('crowd')
    for page in ('ctrl+3', 'ctrl+1'):
        begin = time.monotonic()
        screen.key(page)
        results.check(f'{page}: the window answers within two seconds',
                      lambda: window.find('Overview', 'page tab', seconds=5) and time.monotonic() - begin < 2,
                      f'{time.monotonic() - begin:.1f} s')
    screen.key('ctrl+f')
    screen.type_text('site199')
    results.check('the filter finds one of 200', lambda: window.shows('site199'))
    screen.shot('crowd-filter')


Results().run(scenario)
