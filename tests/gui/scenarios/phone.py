#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Adit authors
# Runs in: sandbox
# About: a phone scans the code from the screen, and is on the tunnel
"""A hub, a phone added in the window, its code read off the screen, and a phone that uses it."""
import os
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from person import adit, controls, screen  # noqa: E402
from person.tap import Results, wait_for  # noqa: E402

PHONE = '''
    ip netns add phone
    ip link add cell type veth peer name cell netns phone
    ip address add 198.51.100.1/24 dev cell && ip link set cell up
    ip -n phone address add 198.51.100.2/24 dev cell && ip -n phone link set cell up && ip -n phone link set lo up
    if ! ip -n phone link add wgphone type wireguard 2>/dev/null; then
        WG_PROCESS_FOREGROUND=1 ip netns exec phone wireguard-go -f wgphone >/dev/null 2>&1 &
        waitFor test -S /run/wireguard/wgphone.sock
    fi
    ip netns exec phone wg setconf wgphone <(wg-quick strip ./wgphone.conf)
    ip -n phone address add "$(sed -n 's/^Address = \\([^,]*\\).*/\\1/p' wgphone.conf)" dev wgphone
    ip -n phone link set wgphone mtu 1420 up
    ip -n phone route add 10.98.0.0/24 dev wgphone
'''


def scenario(results):
    """The person's way."""
    adit.shell('makeHub; aditctl import hub.conf; aditctl up hub')
    window = adit.Adit()
    results.must('the hub is shown', lambda: window.shows('hub'))
    window.focus()
    screen.key('ctrl+p')
    results.must('a phone can be added', lambda: window.shows('Add a phone to hub'))
    controls.write(window.find(within='Name of the phone', role='text'), 'Pixel 9')
    controls.write(window.find(within='address on the', role='text'), '198.51.100.1')
    window.press(within='Add and show the code')
    results.must('the phone is a peer', lambda: window.shows('Pixel 9 is a peer of hub now'))
    picture = screen.shot('phone-code')
    text = wait_for(lambda: screen.read_codes(screen.shot('phone-code')), 10, f'a QR code in {picture}')
    results.must('the code on the screen is a configuration', text.startswith('[Interface]'))
    results.check('it holds nothing that a phone does not take', '#' not in text and 'Table' not in text)
    descriptor = os.open(adit.HOME / 'wgphone.conf', os.O_CREAT | os.O_WRONLY, 0o600)
    with os.fdopen(descriptor, 'w') as file:
        file.write(text)
    adit.shell(PHONE)
    results.check('the phone reaches the hub', lambda: wait_for(lambda: adit.succeeds(
        'ip', 'netns', 'exec', 'phone', 'ping', '-n', '-q', '-c', '1', '-W', '2', '10.98.0.1'), 20))
    results.check('the hub reaches the phone', lambda: wait_for(lambda: adit.pings('10.98.0.2'), 20))
    results.check('the profile has the phone, and not its private key',
                  lambda: 'Pixel 9' in (adit.PROFILES / 'hub.conf').read_text()
                  and text.split('PrivateKey = ')[1].split()[0] not in (adit.PROFILES / 'hub.conf').read_text())
    window.press(within='Hide code')
    results.check('hidden, the code is not on the screen',
                  lambda: wait_for(lambda: screen.read_codes(screen.shot('phone-hidden')) == ''))


Results().run(scenario)
