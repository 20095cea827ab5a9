# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Adit authors
"""The application on the sandbox's desktop, and the tunnels of the sandbox."""
import os
import subprocess
from pathlib import Path

from person import controls, screen
from person.tap import wait_for

SANDBOX = Path(os.environ['ADIT_SANDBOX'])
HOME = Path(os.environ['HOME'])
PROFILES = Path(os.environ['XDG_DATA_HOME']) / 'adit' / 'tunnels'
SETTINGS = Path(os.environ['XDG_CONFIG_HOME']) / 'adit' / 'adit.ini'


def shell(script):
    """A script that knows the sandbox's peer and configurations; gives its output."""
    head = f'set -e; source {SANDBOX}/peer.sh; source {SANDBOX}/demo.sh; cd "$HOME"; fail() {{ echo "$1" >&2; exit 1; }}; '
    done = subprocess.run(['bash', '-c', head + script], capture_output=True, text=True, timeout=60, check=False)
    if done.returncode:
        raise RuntimeError(f'{script}: {done.stderr}')
    return done.stdout.strip()


def succeeds(*words, seconds=30):
    """Whether a program says yes."""
    return subprocess.run([str(word) for word in words], capture_output=True, timeout=seconds, check=False).returncode == 0


def pings(address='10.99.0.1'):
    """Whether something answers there."""
    return succeeds('ping', '-n', '-q', '-c', '1', '-W', '2', address)


def settings(text):
    """Writes the settings before the application reads them."""
    SETTINGS.parent.mkdir(parents=True, exist_ok=True)
    SETTINGS.write_text(text, encoding='utf-8')


class Adit:
    """One start of the application."""

    def __init__(self, *words, **environment):
        self.log = Path('/run/sandbox/desktop/adit.log')
        with open(self.log, 'ab') as log:
            self.process = subprocess.Popen(['adit', *[str(word) for word in words]], stdout=log, stderr=log,
                                            env={**os.environ, **environment})
        self.root = controls.application()

    def find(self, name=None, role=None, within=None, seconds=10):
        """A control, as soon as it is shown."""
        try:
            return controls.find(self.root, name, role, within, seconds)
        except TimeoutError as error:
            raise TimeoutError(f'{error}; shown is:\n{controls.tree(self.root)}\n{self.said()}') from error

    def look(self, name=None, role=None, within=None):
        """A control that is shown now, or nothing."""
        return controls.look(self.root, name, role, within)

    def press(self, name=None, role='push button', within=None):
        """Presses a button."""
        controls.press(self.find(name, role, within))

    def shows(self, text, seconds=10):
        """Whether a text appears in the windows."""
        return bool(self.find(within=text, seconds=seconds))

    def menu(self, name, within=None):
        """Chooses from the menu that is open."""
        controls.point(self.find(name, within=within, role='menu item'))

    def focus(self, title='Adit'):
        """Brings a window in front."""
        wait_for(lambda: screen.windows(title), 10, f'window {title}')
        screen.raise_window(title)

    def said(self):
        """What it wrote."""
        return self.log.read_text(encoding='utf-8', errors='replace')[-3000:]

    def runs(self):
        """Whether it has not ended."""
        return self.process.poll() is None

    def end(self):
        """Ends it from outside, as a session does."""
        self.process.terminate()
        return self.process.wait(10)
