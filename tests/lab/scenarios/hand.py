#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Adit authors
"""A hand and an eye at the window, by what it tells a screen reader.

hand.py press NAME     presses the button of this name
hand.py shows TEXT     waits until a text with this in it is shown
hand.py lacks TEXT     succeeds where none is shown now
hand.py button NAME    waits until a button of this name is shown
"""
import sys
from pathlib import Path

sys.dont_write_bytecode = True      # the source tree stays as it is
sys.path.insert(0, str(Path(__file__).resolve().parents[2] / 'gui'))
from person import controls     # noqa: E402 pylint: disable=wrong-import-position

PATIENCE = 120      # seconds; under emulation the window takes its time


def main():
    """Returns the exit status."""
    action, text = sys.argv[1:]
    root = controls.application(seconds=PATIENCE)
    if action == 'lacks':
        return 1 if controls.look(root, within=text) else 0
    try:
        if action == 'shows':
            controls.find(root, within=text, seconds=PATIENCE)
            return 0
        button = controls.find(root, text, 'push button', seconds=PATIENCE)
    except TimeoutError as error:
        print(f'{error}; shown is:\n{controls.tree(root)}')
        return 1
    if action == 'press':
        controls.press(button)
    return 0


sys.exit(main())
