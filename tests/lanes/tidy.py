#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Adit authors
"""tidy.py SOURCES BUILD [CHECKS]: runs clang-tidy over the sources of app/ and helper/ and prints TAP, a file a test. CHECKS are
those of .clang-tidy unless given.

What was clean stays clean until the file, a header it includes, its command or .clang-tidy changes; BUILD/tidy remembers it.
"""
import hashlib
import json
import os
import re
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from functools import lru_cache
from pathlib import Path

TOP, BUILD = (Path(word).resolve() for word in sys.argv[1:3])
CLANG_TIDY = ['clang-tidy-19', '--quiet', '-p', str(BUILD), *(f'--checks={checks}' for checks in sys.argv[3:4])]


def commands():
    """The compile commands of our own sources, largest first so that no long one is left for the end."""
    entries = json.loads((BUILD / 'compile_commands.json').read_text(encoding='utf-8'))
    ours = [entry for entry in entries if entry['file'].startswith((f'{TOP}/app/', f'{TOP}/helper/'))]
    for entry in ours:
        entry['output'] = re.search(r' -o (\S+)', entry['command']).group(1)
    return sorted(ours, key=lambda entry: -Path(entry['file']).stat().st_size)


def dependencies():
    """Object file -> all files that its compilation read, as ninja knows them."""
    found, current = {}, None
    told = subprocess.run(['ninja', '-C', str(BUILD), '-t', 'deps'], stdout=subprocess.PIPE, text=True, check=True).stdout
    for line in told.splitlines():
        if line.startswith('    '):
            current.append(line.strip())
        elif ': #deps' in line:
            current = found.setdefault(line.split(': #deps')[0], [])
    return found


@lru_cache(maxsize=None)
def digest(path):
    """The content of a file, in short; files of the system count by their size and time."""
    path = BUILD / path
    if not str(path).startswith((str(TOP), str(BUILD))):
        state = path.stat()
        return f'{state.st_size} {state.st_mtime_ns}'
    return hashlib.sha256(path.read_bytes()).hexdigest()


def key(entry, read):
    """What the verdict over a source depends on."""
    parts = [*CLANG_TIDY, entry['command'], digest(str(TOP / '.clang-tidy')), *(f'{path} {digest(path)}' for path in sorted(read))]
    return hashlib.sha256('\n'.join(parts).encode()).hexdigest()


def tidy(entry, stamp):
    """(clean, output) of one source."""
    if stamp and stamp.exists():
        return True, ''
    done = subprocess.run([*CLANG_TIDY, entry['file']], stdout=subprocess.PIPE,
                          stderr=subprocess.DEVNULL, text=True, check=False)
    if done.returncode == 0 and stamp:
        stamp.touch()
    return done.returncode == 0, done.stdout


def main():
    """Returns the exit status."""
    entries, read = commands(), dependencies()
    (BUILD / 'tidy').mkdir(exist_ok=True)
    stamps = [BUILD / 'tidy' / key(entry, read[entry['output']]) if entry['output'] in read else None for entry in entries]
    bad = 0
    print(f'1..{len(entries)}', flush=True)
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        for number, (entry, (clean, output)) in enumerate(zip(entries, pool.map(tidy, entries, stamps)), 1):
            name = os.path.relpath(entry['file'], TOP)
            print(f'{"ok" if clean else "not ok"} {number} - {name} is clean', flush=True)
            if not clean:
                bad += 1
                print(*(f'#   {line}' for line in output.splitlines() if 'error:' in line or 'warning:' in line), sep='\n', flush=True)
    return 1 if bad or not entries else 0


sys.exit(main())
