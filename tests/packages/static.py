#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Adit authors
"""static.py DIR: what can be told of the Debian packages in DIR, which packaging/build-deb made, without installing them, and
whether packaging/rpm agrees with them. Prints TAP; a test says what is wrong or nothing."""
import os
import re
import subprocess
import sys
import tempfile
from fnmatch import fnmatchcase
from pathlib import Path

TOP = Path(__file__).resolve().parents[2]
SPEC = TOP / 'packaging/rpm/adit.spec'
VERSION = re.search(r'^project\(adit VERSION ([\d.]+)', (TOP / 'CMakeLists.txt').read_text(encoding='utf-8'), re.M).group(1)
NAMES = ('adit', 'aditctl', 'adit-helper')
# Listed for a build, and nothing that a package is built of.
TOOLS = ('build-essential', 'ccache', 'g++')
PROGRAMS = ('adit/usr/bin/adit', 'aditctl/usr/bin/aditctl', 'adit-helper/usr/libexec/adit-helper')


def said(*words):
    """What a program that succeeds prints."""
    return subprocess.run(words, stdout=subprocess.PIPE, text=True, check=True).stdout


def refusal(*words):
    """The lines that a program prints when it fails; none when it succeeds."""
    done = subprocess.run(words, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False)
    return [*done.stdout.splitlines(), f'{words[0]} ended with {done.returncode}'] if done.returncode else []


class Packages:
    """The packages, unpacked: NAME has the files, NAME-control the control files."""

    def __init__(self, debs, work):
        self.debs, self.work = Path(debs), Path(work)
        for name in NAMES:
            subprocess.run(['dpkg-deb', '-x', self.file(name), self.work / name], check=True)
            subprocess.run(['dpkg-deb', '-e', self.file(name), self.work / f'{name}-control'], check=True)

    def file(self, name):
        """The one .deb of a package in the version of the sources."""
        found = list(self.debs.glob(f'{name}_{VERSION}_*.deb'))
        if len(found) != 1:
            sys.exit(f'Bail out! {len(found)} packages {name} {VERSION} in {self.debs}')
        return found[0]

    def paths(self, name):
        """What is installed, as paths on a machine whose /lib is /usr/lib; without what each Debian package has."""
        root = self.work / name
        found = {'/' + str(path.relative_to(root)) for path in root.rglob('*') if path.is_symlink() or not path.is_dir()}
        return {re.sub('^/lib/', '/usr/lib/', path) for path in found if not path.startswith('/usr/share/doc/')}


def version(packages):
    """The program in the package tells the version of the package."""
    told = said(packages.work / 'aditctl/usr/bin/aditctl', 'version')
    return [] if VERSION in told.split() else [told]


def spec_files():
    """{package: patterns of its files} by the spec file, as Debian names them."""
    files, at = {}, None
    for line in said('rpmspec', '-P', '-D', '_unitdir /usr/lib/systemd/system', SPEC).splitlines():
        if line.startswith('%'):
            head = re.fullmatch(r'%files(?: -n (\S+))?', line)
            at = files.setdefault(head.group(1) or 'adit', []) if head else at if re.match('%(license|doc)', line) else None
        elif at is not None and line.startswith('/'):
            at.append(line.replace('zsh/site-functions', 'zsh/vendor-completions'))
    return files


def as_in_the_spec(packages):
    """Packages of both kinds hold the same files; AppArmor is Debian's only."""
    problems = []
    for name, patterns in spec_files().items():
        paths = packages.paths(name) - {'/etc/apparmor.d/adit-helper'}
        problems += [f'{name}: {path} is in the package only' for path in paths
                     if not any(fnmatchcase(path, pattern) for pattern in patterns)]
        problems += [f'{name}: {pattern} is in the spec file only' for pattern in patterns
                     if not any(fnmatchcase(path, pattern) for path in paths)]
    return problems


def rights(packages):
    """All belongs to root, nobody else writes, and nothing gains rights by being started."""
    problems = []
    for name in NAMES:
        for line in said('dpkg-deb', '-c', packages.file(name)).splitlines():
            mode, owner = line.split()[:2]
            if owner != 'root/root' or mode not in ('drwxr-xr-x', '-rwxr-xr-x', '-rw-r--r--', 'lrwxrwxrwx'):
                problems.append(line)
    return problems


def build_paths(packages):
    """Nothing tells where it was built."""
    place = rb'/tmp/|' + re.escape(os.fsencode(TOP)) + rb'/|/obj-[a-z0-9_]+-linux-gnu/'
    return [f'{path}: {found.group()}' for path in packages.work.rglob('*') if path.is_file() and not path.is_symlink()
            for found in re.finditer(place, path.read_bytes())]


def hardened(packages):
    """Programs lie where the kernel wants, and nothing in them that could be read-only can be written."""
    problems = []
    for program in PROGRAMS:
        text = said('readelf', '-W', '-h', '-l', '-d', packages.work / program)
        problems += [f'{program}: no {mark}' for mark in ('DYN', 'GNU_RELRO', 'BIND_NOW') if mark not in text]
        problems += [f'{program}: {mark}' for mark in ('RPATH', 'RUNPATH', 'RWE') if mark in text]
    return problems


def started_programs(packages):
    """What a unit or a bus file starts is in the same package, links of units lead somewhere, and folders with keys are root's."""
    problems = []
    for name in NAMES:
        root = packages.work / name
        for path in [*root.rglob('*.service')]:
            if path.is_symlink():
                problems += [] if path.exists() else [f'{name}: {path.name} leads nowhere']
                continue
            program = re.search(r'^Exec(?:Start)?=(\S+)', path.read_text(encoding='utf-8'), re.M).group(1)
            if not (root / program[1:]).exists() and program not in ('/usr/bin/wireguard-go', '/sbin/resolvconf'):
                problems.append(f'{name}: {path.name} starts {program}')
    unit = next(packages.work.rglob('adit-helper.service')).read_text(encoding='utf-8')
    return problems + [f'no {line}' for line in ('StateDirectoryMode=0700', 'RuntimeDirectoryMode=0700') if line not in unit]


def what_is_needed(_):
    """The build installs what the packages say they are built of."""
    control = (TOP / 'packaging/debian/control').read_text(encoding='utf-8')
    needed = set(re.findall(r'^ ([a-z0-9+.-]+)', control.split('\n\n', maxsplit=1)[0], re.M))
    lists = '\n'.join((TOP / f'packaging/deps/{name}.txt').read_text(encoding='utf-8') for name in ('build', 'deb', 'debian13'))
    listed = set(re.findall(r'^[a-z0-9+.-]+$', lists, re.M))
    needed = {name.replace('debhelper-compat', 'debhelper') for name in needed}
    return [f'{name}: only in one of debian/control and packaging/deps' for name in needed ^ listed
            if name not in TOOLS]


def lintian(packages):
    """Lintian finds neither an error nor a warning, and nothing was hidden from it."""
    hidden = [str(path) for path in packages.work.rglob('lintian/overrides/*')]
    return hidden + refusal('lintian', '--allow-root', '--fail-on', 'error,warning', '--tag-display-limit', '0',
                            *packages.debs.glob(f'adit_{VERSION}_*.changes'))


TESTS = {
    'aditctl tells the version of its package': version,
    'Debian packages and spec file have the same files': as_in_the_spec,
    'all belongs to root and gains no rights': rights,
    'nothing tells where it was built': build_paths,
    'programs are hardened': hardened,
    'what units and bus start is there, and folders with keys are root\'s': started_programs,
    'packages of the build are those that it installs': what_is_needed,
    'the AppArmor profile is understood': lambda packages: refusal(
        'apparmor_parser', '--skip-kernel-load', '--skip-cache', packages.work / 'adit-helper/etc/apparmor.d/adit-helper'),
    'maintainer scripts are well written': lambda packages: refusal(
        'shellcheck', '--severity=warning', '--exclude=SC2006,SC2046', *packages.work.glob('*-control/p*')),
    'rpmlint is content with the spec file': lambda _: refusal('rpmlint', SPEC),
    'lintian is content': lintian,
}


def main():
    """Runs all tests."""
    failed = 0
    with tempfile.TemporaryDirectory() as work:
        packages = Packages(sys.argv[1], work)
        for number, (sentence, test) in enumerate(TESTS.items(), 1):
            problems = test(packages)
            failed += bool(problems)
            print(f'{"not ok" if problems else "ok"} {number} - {sentence}', *(f'#   {line}' for line in problems), sep='\n')
    print(f'1..{len(TESTS)}')
    return bool(failed)


if __name__ == '__main__':
    sys.exit(main())
