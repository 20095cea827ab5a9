# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Adit authors
"""A page of the guide as steps that can be run. README.md in this folder tells how a page marks them."""
import re
from dataclasses import dataclass, field

# What may stand in a comment before a block, and what the block must be then.
MARKS = {'prepare': None, 'file': 'ini', 'exit': 'console', 'sandbox': 'console', 'machine': 'console', 'bare': 'console'}
# Commands that have such a mark are run there only; all others in the first two.
PLACES = ('sandbox', 'machine', 'bare')


@dataclass
class Step:
    """Something the reader does: a command with what it prints, a file written, or what the page took for granted."""
    kind: str           # command, file, prepare
    line: int
    text: str
    name: str = ''      # of a file
    expected: list = field(default_factory=list)
    status: int = 0
    places: tuple = PLACES[:2]
    reason: str = ''    # why there only


class BadPage(Exception):
    """The page's marks make no sense."""


def commands(lines, first):
    """The commands of a console block. `first` is the line number of its first line."""
    steps = []
    for number, line in enumerate(lines, first):
        if line.startswith('$ '):
            steps.append(Step('command', number, line[2:]))
        elif not steps:
            raise BadPage(f'{number}: a console block begins with "$ "')
        elif line.startswith('> ') and not steps[-1].expected:
            steps[-1].text += '\n' + line[2:]
        else:
            steps[-1].expected.append(line)
    return steps


def block(language, lines, first, marks):
    """The steps of one fenced block, by its language and the marks before it."""
    for name in marks:
        if MARKS[name] != language:
            raise BadPage(f'{first}: "{name}" stands before a block of {MARKS[name]}')
    if language == 'ini':
        return [Step('file', first, '\n'.join(lines) + '\n', name=marks['file'])] if 'file' in marks else []
    if language != 'console':
        if language != 'text' or any(line.startswith('$ ') for line in lines):
            raise BadPage(f'{first}: a block is console, ini or text, and commands stand in console')
        return []
    steps = commands(lines, first)
    if 'exit' in marks:
        steps[-1].status = int(marks['exit'])
    for name in set(PLACES) & marks.keys():
        for step in steps:
            step.places, step.reason = (name,), marks[name]
    return steps


def read(path):
    """The steps of a page in their order."""
    steps, marks = [], {}
    pieces = re.finditer(r'^```(?P<language>.*)\n(?P<body>(?:.*\n)*?)```$|^<!-- (?P<mark>[^:\n]+?)(?::\s(?P<value>(?:.|\n)*?))? ?-->$',
                         text := path.read_text(encoding='utf-8'), re.M)
    for opened in pieces:
        line = text.count('\n', 0, opened.start()) + 1
        name, value = opened['mark'], (opened['value'] or '').strip()
        if name is None:
            steps += block(opened['language'], opened['body'].splitlines(), line + 1, marks)
            marks = {}
        elif name not in MARKS or not value:
            raise BadPage(f'{line}: "{name}" is no mark, or says nothing')
        elif name == 'prepare':
            steps.append(Step('prepare', line, value))
        else:
            marks[name] = value
    if marks or len(re.findall('^```', text, re.M)) % 2:
        raise BadPage(f'the last block or mark ({marks}) is not complete')
    return steps
