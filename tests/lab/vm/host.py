# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Adit authors
"""What the lab needs of the machine it runs on: the cache, locks, programs, and one kind of error."""
import contextlib
import fcntl
import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

LAB = Path(__file__).resolve().parent.parent
GUEST = LAB / 'guest'

# Program -> the Debian package it comes from. These packages stay out of the guest's image.
PROGRAMS = {
    'qemu-system-x86_64': 'qemu-system-x86',
    'busybox': 'busybox-static',
    'depmod': 'kmod',
    'modprobe': 'kmod',
    'mkfs.erofs': 'erofs-utils',
    'zstd': 'zstd',
    'apt-get': 'apt',
    'dpkg-deb': 'dpkg',
    'tar': 'tar',
}
HOST_ONLY = {'qemu-system-x86', 'erofs-utils', 'zstd'}

# An ordinary user's PATH lacks the folders of modprobe and mkfs.
os.environ['PATH'] = os.environ.get('PATH', '/usr/bin:/bin') + ':/usr/local/sbin:/usr/sbin:/sbin'


class LabError(Exception):
    """The lab itself failed; the text is a sentence for the person at the keyboard."""


def notice(text):
    """Tells on stderr what takes time or uses the network."""
    print('lab: ' + text, file=sys.stderr, flush=True)


def cache():
    """The folder for everything that can be made again; never inside the source tree."""
    base = os.environ.get('ADIT_LAB_CACHE')
    if not base:
        base = os.path.join(os.environ.get('XDG_CACHE_HOME') or os.path.expanduser('~/.cache'), 'adit-lab')
    path = Path(base).absolute()
    try:
        path.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise LabError(f'the cache {path} cannot be made ({error.strerror}); set ADIT_LAB_CACHE') from error
    return path


@contextlib.contextmanager
def locked(name):
    """Labs that start at the same time build each thing once."""
    with open(cache() / f'{name}.lock', 'w', encoding='utf-8') as handle:
        fcntl.flock(handle, fcntl.LOCK_EX)
        yield


def keep_newest(pattern, count):
    """Drops all but the newest `count` matches of `pattern` from the cache."""
    found = sorted(cache().glob(pattern), key=lambda path: path.stat().st_mtime, reverse=True)
    for path in found[count:]:
        if path.is_dir():
            shutil.rmtree(path, ignore_errors=True)
        else:
            path.unlink(missing_ok=True)


def digest(*parts):
    """A short name for a combination of inputs."""
    total = hashlib.sha256()
    for part in parts:
        total.update(part if isinstance(part, bytes) else str(part).encode())
        total.update(b'\0')
    return total.hexdigest()[:16]


def command(*words, why, **options):
    """Runs a program and returns its output; a failure becomes a LabError that says what was being done."""
    try:
        done = subprocess.run([str(word) for word in words], stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                              check=False, env=dict(os.environ, LC_ALL='C'), **options)
    except OSError as error:
        raise LabError(f'{why}: {words[0]}: {error.strerror}') from error
    if done.returncode:
        lines = done.stderr.decode(errors='replace').strip().splitlines()[-3:]
        raise LabError(f'{why}: {words[0]} failed: {" / ".join(lines) or done.returncode}')
    return done.stdout


def missing_packages():
    """The packages to install on this machine before the lab can work."""
    return sorted({package for program, package in PROGRAMS.items() if not shutil.which(program)})


def require_programs():
    """Fails with the command that helps where a program is missing."""
    missing = missing_packages()
    if missing:
        raise LabError(f'programs are missing; run: apt-get install {" ".join(missing)}')


def guest_packages():
    """The packages that make up the guest, from packages.txt."""
    lines = (LAB / 'packages.txt').read_text(encoding='utf-8').splitlines()
    names = {line.strip() for line in lines if line.strip() and not line.startswith('#')}
    return sorted(names - HOST_ONLY)


def apt_download(packages, folder, root='/'):
    """Fetches packages for the Debian in `root` into `folder` and returns the files; says so, and installs nothing."""
    notice(f'fetching with apt-get download (nothing is installed): {" ".join(packages)}')
    command('apt-get', '-qq', '-o', f'Dir={root}', 'download', *packages, cwd=folder,
            why='packages for the lab could not be fetched (no network, or apt-get update is due)')
    return sorted(Path(folder).glob('*.deb'))
