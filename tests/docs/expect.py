# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Adit authors
"""Compares what a command printed with what the page says. The page shows one run, so what another run has differently is
known here by its form: a key stands for any key. Anything else stands for itself, but for `…`."""
import re

AMOUNT = r'\d+(?:\.\d+)?'
# Each matches what a page shows, and then whatever a run prints in its place.
VARYING = [
    r'[A-Za-z0-9+/]{43}=',                                  # key
    r'\d{4}-\d\d-\d\d \d\d:\d\d:\d\d',                      # time
    r'\d{8}T\d{6}\.\d{3}Z',                                 # name of a version
    rf'{AMOUNT} (?:B|KiB|MiB)\b',                           # traffic
    r'\d+ bytes (?:came|went)',
    r'\d+ s ago',                                           # handshake
    r'in \d+ s\b',                                          # a trial's end
    r'after \d+ ms',                                        # curl
    r'UDP port \d+',                                        # the kernel's choice
    r'(?:kernel|userspace) WireGuard',
    r'by (?:WireGuard in the kernel|wireguard-go, since this kernel has no WireGuard)',
    rf'time[= ]{AMOUNT} ?ms',                               # ping
    rf'= {AMOUNT}(?:/{AMOUNT})+ ms',
]
FORMS = re.compile('|'.join(f'(?P<form{number}>{form})' for number, form in enumerate(VARYING)) + '|(?P<any>…)')


def pattern(line):
    """A line of a page as an expression for the lines it stands for."""
    made, end = '', 0
    for found in FORMS.finditer(line):
        made += re.escape(line[end:found.start()])
        made += '.*' if found['any'] else f'(?:{VARYING[int(found.lastgroup[4:])]})'
        end = found.end()
    return made + re.escape(line[end:])


def matches(expected, printed):
    """Whether these lines are what the page says. A line `…` stands for any number of lines; nobody sees spaces at an end."""
    whole = ''.join('(?:.*\n)*?' if line.strip() == '…' else pattern(line.rstrip()) + '\n' for line in expected)
    return re.fullmatch(whole, ''.join(line.rstrip() + '\n' for line in printed)) is not None
