#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Adit authors
# Runs in: sandbox
# About: what a screen reader is told while profiles are opened and edited has no key in it, until keys are asked for
"""A listener hears every word of the editor; hidden keys are not among them."""
import json
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))
from person import adit, controls, screen  # noqa: E402
from person.tap import Results, wait_for  # noqa: E402

HEARD = Path('/run/sandbox/desktop/heard')


def heard():
    """All that was said so far."""
    return [json.loads(line) for line in HEARD.read_text(encoding='utf-8').splitlines()]


def secrets(name):
    """Private and preshared keys of a profile."""
    lines = (adit.PROFILES / f'{name}.conf').read_text(encoding='utf-8').splitlines()
    return [line.split(' = ')[1].strip() for line in lines if line.startswith(('PrivateKey', 'PresharedKey'))]


def told(keys):
    """What was said that has a piece of a key in it."""
    pieces = {key[at:at + 8] for key in keys for at in range(len(key) - 8)}
    return [f'{event["kind"]}: {event["text"][:200]}' for event in heard() if any(piece in event['text'] for piece in pieces)]


def text_pane(window):
    """The configuration as text."""
    return wait_for(lambda: next((node for node, _ in controls.walk(window.root) if controls.showing(node)
                                  and node.get_role_name() == 'text' and '[Interface]' in controls.value(node)), None), 10,
                    'the text of the configuration')


def scenario(results):
    """The person's way."""
    adit.shell('makeConfiguration; makeHub; aditctl import demo.conf hub.conf')
    keys = secrets('demo') + secrets('hub')
    results.must('the profiles have three keys to hide', len(keys) == 3, str(len(keys)))
    listener = subprocess.Popen([str(HERE.parent / 'person' / 'listener.py'), str(HEARD)])
    wait_for(lambda: HEARD.exists() and heard(), 20, 'the listener')
    window = adit.Adit()
    window.shows('demo')
    window.focus()
    screen.key('ctrl+3')
    results.must('the configuration is shown as a form', lambda: window.find('Text', 'page tab'))
    for name in ('hub', 'demo'):
        screen.key('ctrl+f', 'ctrl+a')
        screen.type_text(name)
        screen.key('Tab', 'Home')
    controls.point(window.find('Text', 'page tab'))
    editor = text_pane(window)
    results.check('the text of the configuration is told', lambda: wait_for(
        lambda: any('[Interface]' in event['text'] for event in heard())))
    results.check('while hidden, it is read with dots for keys', lambda: '•' * 44 in controls.value(editor))
    controls.point(editor)
    screen.key('ctrl+Home', 'ctrl+a', 'Delete', 'ctrl+z', 'ctrl+End')
    screen.type_text('\n# a remark')
    screen.key('ctrl+z')
    results.check('what is typed is told', lambda: wait_for(lambda: any(event['text'] == 'k' for event in heard())))
    results.check('no word of all that has a piece of a hidden key', lambda: not told(keys), '\n'.join(told(keys)))
    controls.point(window.find('Form', 'page tab'))
    results.check('a hidden field has no text, and says that it is a password', lambda: not controls.value(
        window.find('Private key', 'password text')).startswith(keys[0][:4]))
    window.press('Show the key', 'check box')
    results.check('what is asked for is read', lambda: wait_for(lambda: controls.value(window.find('Private key', 'text')) == keys[0]))
    window.press('Hide the key', 'check box')
    results.check('and hidden again', lambda: window.find('Private key', 'password text'))
    listener.terminate()
    listener.wait(10)


Results().run(scenario)
