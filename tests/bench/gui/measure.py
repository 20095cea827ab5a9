#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Adit authors
"""measure.py HELLO: runs on the sandbox's desktop; prints a table of what the application costs."""
import base64
import os
import statistics
import subprocess
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent.parent / 'gui'))
from person import adit, screen  # noqa: E402

ROUNDS = 10
LOOKS = 20      # seconds, and so ticks, over which one is measured


def key():
    """32 bytes in base64."""
    return base64.b64encode(os.urandom(32)).decode()


def profiles(count):
    """Tunnels that are not up."""
    adit.PROFILES.mkdir(parents=True, exist_ok=True, mode=0o700)
    for number in range(count):
        path = adit.PROFILES / f'site{number}.conf'
        path.touch(0o600)
        path.write_text(f'[Interface]\nPrivateKey = {key()}\nAddress = 10.20.{number}.2/32\n\n[Peer]\nPublicKey = {key()}\n'
                        f'AllowedIPs = 10.20.{number}.0/24\nEndpoint = 192.0.2.{number + 3}:51820\n', encoding='utf-8')


def shown(program, title):
    """Milliseconds from the start until the window is mapped, by one watcher for both programs; and the process."""
    begin = time.monotonic()
    process = subprocess.Popen([program], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    while not screen.windows(title):
        if time.monotonic() - begin > 20:
            raise TimeoutError(program)
    return (time.monotonic() - begin) * 1000, process


def start(program, title):
    """Median of the starts."""
    times = []
    for _ in range(ROUNDS):
        took, process = shown(program, title)
        times.append(took)
        process.terminate()
        process.wait(10)
        while screen.windows(title):
            time.sleep(0.05)
    return statistics.median(times)


def memory(pid):
    """Proportional share in MiB."""
    text = Path(f'/proc/{pid}/smaps_rollup').read_text(encoding='utf-8')
    return int(text.split('Pss:')[1].split()[0]) / 1024


def load(pid, seconds):
    """Processor time in percent of one processor."""
    clock = (~pid << 3) | 2     # what clock_getcpuclockid() gives: to the nanosecond, with threads that have ended
    before = time.clock_gettime_ns(clock)
    time.sleep(seconds)
    return (time.clock_gettime_ns(clock) - before) / seconds / 1e7


def painter(pid):
    """Processor time of the thread that paints, in milliseconds; also true on a busy machine."""
    return int(Path(f'/proc/{pid}/schedstat').read_text(encoding='ascii').split()[0]) / 1e6


def tick(pid):
    """What one look at all tunnels costs the thread that paints: the answers, the models, the pictures."""
    time.sleep(10)      # what comes with the start is over
    before = painter(pid)
    time.sleep(LOOKS)
    return (painter(pid) - before) / LOOKS


def settled(pid):
    """What the thread that paints has spent once it does nothing but look at the tunnels."""
    last, quiet = painter(pid), 0
    for _ in range(60):
        time.sleep(1)
        now = painter(pid)
        quiet = quiet + 1 if now - last < 60 else 0
        if quiet == 4:
            break
        last = now
    return now


def crowd():
    """Rows of 200 tunnels, and of one with 1,000 peers."""
    profiles(200)
    adit.settings('[windows]\nmainTunnel=demo\n')
    _, process = shown('adit', '^Adit$')
    rows = [('a tick with 200 tunnels', f'{tick(process.pid):.1f} ms', '16 ms')]
    process.terminate()
    process.wait(10)
    path = adit.PROFILES / 'many.conf'
    path.touch(0o600)
    path.write_text(f'[Interface]\nPrivateKey = {key()}\nAddress = 10.30.0.1/16\nListenPort = 51999\n' + ''.join(
        f'\n[Peer]\n# Name = Node {number}\nPublicKey = {key()}\nAllowedIPs = 10.30.{number // 250}.{number % 250 + 2}/32\n'
        for number in range(1000)), encoding='utf-8')
    adit.shell('aditctl up many')
    adit.settings('[windows]\nmainTunnel=many\n')
    _, process = shown('adit', '^Adit$')
    rows.append(('a tick with 1,000 peers in sight', f'{tick(process.pid):.1f} ms', '16 ms'))
    before = settled(process.pid)
    begin = time.monotonic()
    screen.raise_window('^Adit$')
    screen.key('ctrl+3')
    spent, took = settled(process.pid) - before, time.monotonic() - begin
    spent -= took * tick(process.pid)
    rows.append(('a profile of 1,000 peers opened in the editor', f'{spent:.0f} ms', '200 ms'))
    screen.shot('many-peers')
    process.terminate()
    process.wait(10)
    return rows


def main():
    """The table."""
    hello = start(sys.argv[1], '^Hello$')
    profiles(50)
    own = start('adit', '^Adit$')
    rows = [('start to a window, 50 tunnels', f'{own:.0f} ms, {own / hello:.2f} of a bare window ({hello:.0f} ms)', '400 ms, 2.0')]
    _, process = shown('adit', '^Adit$')
    time.sleep(3)
    rows.append(('memory with 50 tunnels (PSS)', f'{memory(process.pid):.0f} MiB', '70 MiB'))
    rows.append(('nothing is up, window shown', f'{load(process.pid, 20):.2f} %', 'none'))
    adit.shell('makeConfiguration; aditctl import demo.conf; aditctl up demo; ping -c 1 -W 5 10.99.0.1')
    subprocess.Popen(['ping', '-q', '-i', '0.5', '10.99.0.1'], stdout=subprocess.DEVNULL)
    screen.raise_window('^Adit$')
    screen.key('ctrl+f')
    screen.type_text('demo')
    screen.key('Down', 'ctrl+2')
    time.sleep(5)
    screen.shot('graph')
    rows.append(('graph shown at 1 Hz', f'{load(process.pid, 30):.2f} %', '1 %'))
    screen.key('alt+F4')
    time.sleep(5)
    rows.append(('in the tray, one tunnel up', f'{load(process.pid, 60):.2f} %', '0.1 %'))
    process.terminate()
    process.wait(10)
    rows += crowd()
    print('| what | measured | reach |\n| --- | --- | --- |')
    for row in rows:
        print('| ' + ' | '.join(row) + ' |')
    print(f'\nLoad average of the machine: {os.getloadavg()[0]:.1f}')


main()
