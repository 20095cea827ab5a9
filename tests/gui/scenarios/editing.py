#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Adit authors
# Runs in: sandbox
# About: a running tunnel is edited, and no packet is lost; the graph moves
"""A live edit under traffic, and the graph that shows the traffic."""
import subprocess
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from person import adit, controls, screen  # noqa: E402
from person.tap import Results, wait_for  # noqa: E402

LOSSLESS = str(Path(__file__).resolve().parents[2] / 'lab' / 'scenarios' / 'lossless.py')
OTHER = 'nZ4vAk5cWCTjPR3SYDj0MQW2mrrGvUTVIyBRbXdaDXM='


def scenario(results):
    """The person's way."""
    adit.shell('makeConfiguration; aditctl import demo.conf; aditctl up demo; ping -c 1 -W 5 10.99.0.1')
    window = adit.Adit()
    results.must('the running tunnel is shown as connected', lambda: window.shows('Connected', 20))
    window.focus()

    screen.key('ctrl+2')
    results.must('the traffic page opens', lambda: window.find('Traffic', role='page tab'))
    server = subprocess.Popen(['nsenter', '--net=/run/netns/peer', 'iperf3', '-s', '-1', '-B', '10.99.0.1'], stdout=subprocess.DEVNULL)
    wait_for(lambda: adit.succeeds('nsenter', '--net=/run/netns/peer', 'sh', '-c', 'ss -ltn | grep -q 5201'), 10)
    load = subprocess.Popen(['iperf3', '-c', '10.99.0.1', '-t', '4', '-b', '20M', '-R'], stdout=subprocess.DEVNULL)
    results.check('the graph tells of megabytes a second while they flow',
                  lambda: window.find(within='MiB/s', role='label', seconds=10))
    screen.shot('graph')
    load.wait(30)
    server.wait(10)

    echo = subprocess.Popen(['nsenter', '--net=/run/netns/peer', LOSSLESS, 'answer', '10.99.0.1'])
    wait_for(lambda: adit.succeeds('nsenter', '--net=/run/netns/peer', 'sh', '-c', 'ss -lun | grep -q 5007'), 10, 'the far end')
    during = subprocess.Popen(['sleep', '600'])
    flood = subprocess.Popen([LOSSLESS, 'ask', '10.99.0.1', str(during.pid)], stdout=subprocess.PIPE, text=True)
    screen.key('ctrl+3')
    controls.point(window.find('Text', 'page tab'))
    editor = wait_for(lambda: next((node for node, _ in controls.walk(window.root) if controls.showing(node)
                                    and node.get_role_name() == 'text' and '[Interface]' in controls.value(node)), None), 10,
                      'the text of the configuration')
    controls.point(editor)
    screen.key('ctrl+End')
    screen.type_text(f'\n[Peer]\n# Name = Second\nPublicKey = {OTHER}\nAllowedIPs = 10.99.0.77/32\n')
    screen.key('ctrl+s')
    results.must('what will change is said before', lambda: window.shows('Add peer Second') and window.shows('Nothing else is interrupted'))
    window.press('Apply')
    results.must('the new peer is in the device', lambda: wait_for(lambda: OTHER in adit.shell('wg show demo peers')))
    during.terminate()
    during.wait(10)
    said = flood.communicate(timeout=60)[0]
    results.check('no packet of the other peer was lost', flood.returncode == 0, said)
    echo.terminate()
    echo.wait(10)
    results.check('and the file has it', lambda: 'Name = Second' in (adit.PROFILES / 'demo.conf').read_text())


Results().run(scenario)
