#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Adit authors
"""tidy.py SOURCES BUILD [CHECKS]: runs clang-tidy over the sources of app/ and helper/ and prints TAP, a file a test. CHECKS are
those of .clang-tidy unless given.

Most of its time goes into the headers of Qt and of the library, so sources with the same compile command are read several at a
time, as one that includes them. Two that name different things alike are never together.

What was clean stays clean until a source, a header it includes, its command or .clang-tidy changes; BUILD/tidy remembers it.
"""
import hashlib
import json
import os
import re
import shlex
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path

TOP, BUILD = (Path(word).resolve() for word in sys.argv[1:3])
# The included sources count as headers, and are ours.
CLANG_TIDY = ['clang-tidy-19', '--quiet', f'--config-file={TOP}/.clang-tidy', r'--header-filter=/(app|helper)/.*\.(h|cpp)$',
              '--checks=' + ','.join([*sys.argv[3:4], '-bugprone-suspicious-include']),
              # The precompiled header is one for GCC; and what the library itself uses, although deprecated, is not ours.
              '--extra-arg=-Wno-error=ignored-gch', '--extra-arg=-Wno-error=deprecated-declarations']
# A name of one source hides none of another, though it seems so where they are read as one. Within one, GCC sees it.
AS_ONE = ['--extra-arg=-Wno-error=shadow']
# Sources at most; more would leave a processor without work at the end. The static analyzer, which CHECKS are for, looks into the
# main file only.
TOGETHER = 1 if sys.argv[3:4] else 12


@dataclass
class Group:
    """Sources that are read together."""
    flags: list
    sources: list = field(default_factory=list)
    generated: set = field(default_factory=set)     # the folders of generated headers of all
    reads: set = field(default_factory=set)     # all files that their compilation reads; empty when ninja does not know
    names: set = field(default_factory=set)     # what they define for themselves


def compiled_by(file):
    """The sources that one compilation reads as its own: those that a file of the unity build includes, or the file itself."""
    return re.findall(r'^#include "(.+)"$', file.read_text(encoding='utf-8'), re.M) if file.parent.name == 'Unity' else [str(file)]


def entries():
    """(source, flags, its own folders of generated headers, object file) of our own sources."""
    for entry in json.loads((BUILD / 'compile_commands.json').read_text(encoding='utf-8')):
        sources = [source for source in compiled_by(Path(entry['file'])) if source.startswith((f'{TOP}/app/', f'{TOP}/helper/'))]
        words = shlex.split(entry['command'])
        end = words.index('-o')
        begin = next(number for number, word in enumerate(words[:end]) if re.search(r'\+\+(-[\d.]+)?$', word)) + 1
        own = [word for word in words[begin:end] if re.fullmatch(r'-I.*_autogen/include', word)]
        for source in sources:
            yield source, [word for word in words[begin:end] if word not in own], own, words[end + 1]


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


def private_names(source):
    """What a source names for itself, going by our format: definitions without indentation that no header announces."""
    text = Path(source).read_text(encoding='utf-8')
    found = set()
    for part in re.findall(r'^namespace \{\n(.*?)^\} // namespace$', text, re.S | re.M):
        for line in part.splitlines():
            if line.startswith(('template', 'using')) or not re.match('[A-Za-z]', line):
                continue
            if name := re.match(r'(?:struct|class|enum class|enum) (\w+)', line) or re.search(r'(\w+)\s*(?:[({=;]|\[\w*\]|$)', line):
                found.add(name.group(1))
    return found


def groups():
    """All sources, in groups; the largest first so that no long one is left for the end."""
    done, read = [], dependencies()
    for source, flags, own, output in entries():
        names = private_names(source)
        for group in done:
            if group.flags == flags and len(group.sources) < TOGETHER and not group.names & names:
                break
        else:
            group = Group(flags)
            done.append(group)
        group.sources.append(source)
        group.names |= names
        group.generated |= set(own)
        group.reads |= set(read.get(output, [f'/no dependencies of {output}']))
    return sorted(done, key=lambda group: -sum(Path(source).stat().st_size for source in group.sources))


@lru_cache(maxsize=None)
def digest(path):
    """The content of a file, in short; files of the system count by their size and time."""
    path = BUILD / path
    if not str(path).startswith((str(TOP), str(BUILD))):
        state = path.stat()
        return f'{state.st_size} {state.st_mtime_ns}'
    return hashlib.sha256(path.read_bytes()).hexdigest()


def stamp_of(group):
    """The file that exists once the group was clean as it is now; None when nobody knows what it depends on."""
    if any(not (BUILD / path).exists() for path in group.reads):
        return None
    parts = [*CLANG_TIDY, *group.flags, digest(str(TOP / '.clang-tidy')), *group.sources,
             *(f'{path} {digest(path)}' for path in sorted(group.reads))]
    return BUILD / 'tidy' / hashlib.sha256('\n'.join(parts).encode()).hexdigest()


def complaints(group):
    """(whether it could be compiled, {source: [line of complaint, ...]}) of a group."""
    main_file, options = group.sources[0], []
    if len(group.sources) > 1:
        main_file = BUILD / 'tidy' / (hashlib.sha256('\n'.join(group.sources).encode()).hexdigest()[:16] + '.cpp')
        options = AS_ONE
        main_file.write_text(''.join(f'#include "{source}"\n' for source in group.sources), encoding='utf-8')
    done = subprocess.run([*CLANG_TIDY, *options, str(main_file), '--', *group.flags, *sorted(group.generated)], cwd=BUILD,
                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False)
    found = {}
    for line in done.stdout.splitlines():
        if match := re.match(r'(.+?):\d+:\d+: (?:error|warning): ', line):
            found.setdefault(match.group(1) if match.group(1) in group.sources else group.sources[0], []).append(line)
    if done.returncode and not found:
        found[group.sources[0]] = done.stdout.splitlines()
    return '[clang-diagnostic-error]' not in done.stdout, found


def tidy(group):
    """{source: complaints} of a group; those that do not fit together after all are read one by one."""
    stamp = stamp_of(group)
    if stamp and stamp.exists():
        return {}
    compiled, found = complaints(group)
    if not compiled and len(group.sources) > 1:
        found = {}
        for source in group.sources:
            found |= complaints(Group(group.flags, [source], group.generated))[1]
    if not found and stamp:
        stamp.touch()
    return found


def main():
    """Returns the exit status."""
    (BUILD / 'tidy').mkdir(exist_ok=True)
    todo = groups()
    print(f'1..{sum(len(group.sources) for group in todo)}', flush=True)
    number = bad = 0
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        for group, found in zip(todo, pool.map(tidy, todo)):
            for source in group.sources:
                number += 1
                bad += source in found
                print(f'{"not ok" if source in found else "ok"} {number} - {os.path.relpath(source, TOP)} is clean')
                print(''.join(f'#   {line}\n' for line in found.get(source, [])), end='', flush=True)
    return 1 if bad or not number else 0


sys.exit(main())
