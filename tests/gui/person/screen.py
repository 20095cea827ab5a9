# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Adit authors
"""The screen, the mouse and the keyboard."""
import os
import re
import subprocess
from pathlib import Path

SHOTS = Path(os.environ.get('ADIT_SHOTS', '/run/sandbox/desktop'))


def run(*words, **options):
    """A program that must succeed; gives its output."""
    return subprocess.run([str(word) for word in words], check=True, capture_output=True, text=True, timeout=60, **options).stdout


def shot(name):
    """A picture of the whole screen; gives its path."""
    path = SHOTS / f'{name}.png'
    run('import', '-window', 'root', path)
    return path


def place_of(title):
    """What a window covers, as ImageMagick writes it."""
    told = run('xwininfo', '-id', windows(f'^{title}$')[-1])
    left, top, width, height = (re.search(rf'{word}: +(\d+)', told)[1]
                                for word in ('Absolute upper-left X', 'Absolute upper-left Y', 'Width', 'Height'))
    return f'{width}x{height}+{left}+{top}'


def cut_out(path, place):
    """Leaves this part of a picture, in few colours; gives its path."""
    run('convert', path, '-crop', place, '+repage', '+dither', '-colors', '128', f'PNG8:{path}')
    return path


def read_codes(path):
    """The QR codes in a picture."""
    found = subprocess.run(['zbarimg', '--quiet', '--raw', '-Sdisable', '-Sqrcode.enable', str(path)],
                           capture_output=True, text=True, check=False)
    return found.stdout


def click(place, button=1, count=1):
    """Clicks on a point of the screen."""
    run('xdotool', 'mousemove', '--sync', place[0], place[1])
    run('xdotool', 'click', '--repeat', count, '--delay', 60, button)


def key(*keys):
    """Presses keys one after the other: `ctrl+f`, `Tab`."""
    for name in keys:
        run('xdotool', 'key', '--clearmodifiers', name)


def type_text(text):
    """Types; the end of a line is the key Return."""
    for number, line in enumerate(text.split('\n')):
        if number:
            key('Return')
        if line:
            run('xdotool', 'type', '--delay', 5, '--', line)


def windows(title):
    """Windows whose title has this text."""
    found = subprocess.run(['xdotool', 'search', '--onlyvisible', '--name', title], capture_output=True, text=True, check=False)
    return found.stdout.split()


def raise_window(title):
    """Gives a window the focus."""
    identity = windows(title)[-1]
    run('xdotool', 'windowactivate', '--sync', identity)
    return identity
