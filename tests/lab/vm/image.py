# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Adit authors
"""The guest's root file system: the files of this machine's packages, packed read-only into an erofs image.

An image and not a share of the host's root, because QEMU takes no snapshot while a 9p share is mounted. Only what
packages brought is taken: no unit, rule or account that somebody set up on this machine gets into the guest.
"""
import json
import os
import re
import shutil
import subprocess
import tempfile
from pathlib import Path

from .host import LabError, apt_download, cache, command, digest, guest_packages, keep_newest, locked

FORMAT = 5      # raise when an image made by older code must not be used any more
STATUS = Path('/var/lib/dpkg/status')
# Drivers of graphics cards, and the compiler in them, are most of what an X server depends on, and there is no card.
DRIVERS = ('/usr/lib/x86_64-linux-gnu/dri', '/usr/lib/x86_64-linux-gnu/libLLVM', '/usr/lib/x86_64-linux-gnu/libz3.',
           '/usr/lib/x86_64-linux-gnu/libgallium', '/usr/lib/llvm-')
LEFT_OUT = re.compile(r'/usr/share/(doc|man|locale|info|lintian|bug|doc-base|icons)(/|$)|/usr/include(/|$)|/boot(/|$)|.*\.a$|'
                      + '|'.join(map(re.escape, DRIVERS)))
# Made by maintainer scripts, so no package lists them.
MADE = ['/bin', '/sbin', '/lib', '/lib64', '/etc/ld.so.cache', '/usr/lib/locale/C.utf8', '/usr/lib/udev/hwdb.bin',
        '/var/run', '/var/lock', '/usr/share/glib-2.0/schemas/gschemas.compiled']
# Packages that a scenario puts in itself: two of them cannot be there at once, and one is a firewall.
ARCHIVES = ('openresolv', 'resolvconf', 'ufw')
EMPTY = 'dev etc home host mnt proc root run sys tmp usr/local/bin usr/share/lab-packages var/cache var/lib var/log var/tmp'


def build():
    """Returns (image, its key), building it where the cache has none for the packages as they are now."""
    present, absent = _closure(guest_packages())
    key = digest('image', FORMAT, json.dumps(present), absent, ARCHIVES, os.geteuid() == 0)
    path = cache() / f'image-{key}.erofs'
    with locked('image'):
        if not path.exists():
            _make(path, present, absent)
            keep_newest('image-*.erofs', 3)
    os.utime(path)
    return path, key


def _installed():
    """Installed packages with the fields that matter here, and who provides which virtual package."""
    packages, providers = {}, {}
    for paragraph in STATUS.read_text(encoding='utf-8').split('\n\n'):
        fields = dict(re.findall(r'^([A-Za-z-]+): (.*)$', paragraph, re.M))
        if not fields.get('Status', '').endswith(' installed') or fields.get('Architecture') not in ('amd64', 'all'):
            continue
        packages[fields['Package']] = fields
        for provided in fields.get('Provides', '').split(','):
            if provided.strip():
                providers.setdefault(provided.split()[0], fields['Package'])
    return packages, providers


def _closure(wanted):
    """({package: version} of everything the wanted packages need and this machine has, [wanted but absent])."""
    packages, providers = _installed()

    def real(name):
        return name if name in packages else providers.get(name)

    absent = [name for name in wanted if not real(name)]
    queue = [real(name) for name in wanted if real(name)]
    queue += [name for name, fields in packages.items() if fields.get('Essential') == 'yes']
    seen = {}
    while queue:
        name = queue.pop()
        if name in seen:
            continue
        seen[name] = packages[name]['Version']
        needs = ','.join(packages[name].get(field, '') for field in ('Depends', 'Pre-Depends'))
        for alternatives in needs.split(','):
            names = [real(re.split(r'[\s:(]', word.strip())[0]) for word in alternatives.split('|')]
            queue += [found for found in names if found][:1]
    return dict(sorted(seen.items())), absent


def _to_fetch(absent):
    """What this machine lacks, with what it needs in turn and this machine lacks as well."""
    plan = command('apt-get', '-s', '-qq', '--no-install-recommends', 'install', *absent,
                   why=f'apt knows no way to get {" ".join(absent)} (apt-get update may be due)').decode()
    return [line.split()[1] for line in plan.splitlines() if line.startswith('Inst ')] or absent


def _needed_by(fetched):
    """{package: version} of what this machine has of the packages that fetched ones need."""
    listing = command('apt-cache', 'depends', '--important', *fetched, why='apt could not be asked what packages need').decode()
    installed = _installed()[0]
    needed = re.findall(r'^ +(?:Pre)?Depends: ([^\s:<]+)', listing, re.M)
    return _closure([name for name in needed if name in installed])[0]


def _make(path, present, absent):
    work = Path(tempfile.mkdtemp(dir=cache(), prefix='image.'))
    tree = work / 'tree'
    try:
        tree.mkdir()
        fetched = _to_fetch(absent) if absent else []
        _copy(_files(present | (_needed_by(fetched) if fetched else {})), tree)
        for folder in EMPTY.split():
            (tree / folder).mkdir(parents=True, exist_ok=True)
        if fetched:
            _unpack(fetched, work, tree)
        apt_download(ARCHIVES, tree / 'usr/share/lab-packages')
        owners = [] if os.geteuid() == 0 else ['--all-root']
        if owners:      # what only its owner's group may read is still to be packed by us
            command('chmod', '-R', 'u+rX', tree, why='the image could not be prepared')
        command('mkfs.erofs', '-x-1', '-T0', *owners, work / 'image', tree, why='the image could not be packed')
        (work / 'image').rename(path)
    finally:
        subprocess.run(['chmod', '-R', 'u+rwX', work], stderr=subprocess.DEVNULL, check=False)
        shutil.rmtree(work, ignore_errors=True)


def _files(packages):
    """Every path to copy, with the folders of merged /usr resolved."""
    listed = set(MADE)
    for name in packages:
        for pattern in (f'{name}.list', f'{name}:amd64.list'):
            source = Path('/var/lib/dpkg/info') / pattern
            if source.exists():
                listed.update(source.read_text(encoding='utf-8').splitlines())
    files = set()
    for name in listed:
        if name and name != '/.' and not LEFT_OUT.match(name) and os.path.lexists(name):
            files.add(os.path.join(os.path.realpath(os.path.dirname(name)), os.path.basename(name)))
    for folder in {os.path.dirname(name) for name in files if name.startswith('/usr/lib/python3')}:
        if os.path.isdir(folder + '/__pycache__'):
            files.update([folder + '/__pycache__', *(entry.path for entry in os.scandir(folder + '/__pycache__'))])
    for folder in ('/usr/bin', '/usr/sbin'):
        for entry in os.scandir(folder):      # what update-alternatives made
            if entry.is_symlink() and os.readlink(entry.path).startswith('/etc/alternatives/'):
                files.update([entry.path, os.readlink(entry.path)])
    return files


def _copy(files, tree):
    names = '\0'.join(sorted('.' + name for name in files)).encode()
    pack = ['tar', '-C', '/', '--no-recursion', '--null', '--ignore-failed-read', '--warning=none', '-cf', '-', '-T', '-']
    unpack = ['tar', '-C', str(tree), '-xpf', '-', '--delay-directory-restore']
    with subprocess.Popen(pack, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as reader:
        with subprocess.Popen(unpack, stdin=reader.stdout, stderr=subprocess.DEVNULL) as writer:
            reader.stdout.close()
            reader.stdin.write(names)
            reader.stdin.close()
    if not (tree / 'usr/lib/systemd/systemd').exists() and not (tree / 'usr/bin/bash').exists():
        raise LabError('the files of the installed packages could not be copied into the guest\'s image')


def _unpack(fetched, work, tree):
    """Fetches packages and unpacks them; no maintainer script runs."""
    folder = work / 'packages'
    folder.mkdir()
    for package in apt_download(fetched, folder):
        with subprocess.Popen(['dpkg-deb', '--fsys-tarfile', package], stdout=subprocess.PIPE) as reader:
            command('tar', '-C', tree, '-x', '--keep-directory-symlink', '--exclude=./usr/share/man', '--exclude=./usr/share/doc',
                    *[f'--exclude=.{driver}*' for driver in DRIVERS], stdin=reader.stdout,
                    why=f'{package.name} could not be unpacked')
