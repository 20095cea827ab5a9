# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Adit authors
"""The initramfs: busybox, the few modules that mount the image, and the files that make the image our lab.

Those files (accounts, units, the agent) are laid over the image, so that changing one does not rebuild the image. A Debian
of its own (`lab run --debian`) gets no more than the agent and the sessions: the rest was installed in it.
"""
import lzma
import os
import re
import shutil
import stat
import subprocess
from pathlib import Path

from .host import GUEST, LabError, cache, command, digest, keep_newest, locked

# What mounts the root, then what tests use; loaded before the snapshot, so that no run waits for them.
MODULES = ['virtio_mmio', 'virtio_blk', 'virtio_console', '9p', '9pnet_virtio', 'overlay', 'erofs',
           'wireguard', 'veth', 'tun', 'bridge', 'sch_netem', 'nf_tables', 'nft_chain_nat', 'nft_ct', 'nft_masq',
           'nft_reject_inet', 'nft_fib_inet']

# What a Debian of its own gets started, and what must not be in the way: of the session at the desk, of our output, and of apt.
STARTED = ['lab-agent', 'lab-remote', 'lab-session']
IN_THE_WAY = ['getty@tty1.service', 'serial-getty@hvc0.service', 'serial-getty@ttyS0.service', 'apt-daily.timer', 'apt-daily-upgrade.timer']

# Units that only cost time in a machine that lives for seconds.
MASKED = '''apparmor console-getty getty-static keyboard-setup console-setup kmod-static-nodes ldconfig
    systemd-binfmt systemd-firstboot systemd-hwdb-update systemd-journal-catalog-update systemd-journal-flush
    systemd-machine-id-commit systemd-pstore systemd-random-seed systemd-remount-fs systemd-repart
    systemd-timesyncd systemd-update-done systemd-update-utmp'''.split()
MASKED_OTHERS = ['dev-hugepages.mount', 'dev-mqueue.mount', 'proc-sys-fs-binfmt_misc.automount', 'sys-kernel-config.mount',
                 'tmp.mount', 'systemd-tmpfiles-clean.timer', 'swap.target', 'systemd-ask-password-console.path']

# Of 'tester' and 'other' alike: the word "tester", by `openssl passwd -6`. The guest is reachable from nowhere.
PASSWORD = '$6$aditlab$W4gbbBGH/C1nTEydYfjomjpKQPvpMaF8rEGVfm1mILI.2/rKOIB5TCABLiBMbXOSittOKtY6jh4kRkW/d.uJk/'
# Accounts that maintainer scripts make, for packages that were only downloaded: name -> uid where the host lacks it.
SERVICES = {'messagebus': 971, 'polkitd': 972, 'systemd-resolve': 973, 'systemd-network': 974}


def build(kernel, uid):
    """Returns (cpio file, its key) for this kernel and the uid that 'tester' shall have; None for a Debian of its own."""
    entries = _system(kernel, MODULES if uid else MODULES + ['ext4']) + (_overlay(uid) if uid else _agent())
    content = b''.join(_record(number, *entry) for number, entry in enumerate(entries, 1)) + _record(0, 'TRAILER!!!', 0, b'')
    content += bytes(-len(content) % 512)
    key = digest('initramfs', content)
    path = cache() / f'initramfs-{key}.cpio'
    with locked('initramfs'):
        if not path.exists():
            path.with_suffix('.part').write_bytes(content)
            path.with_suffix('.part').rename(path)
            keep_newest('initramfs-*.cpio', 5)
    os.utime(path)
    return path, key


def _record(inode, name, mode, data, uid=0, gid=0):
    """One entry of a cpio archive in the 'newc' format that the kernel unpacks."""
    label = name.encode() + b'\0'
    numbers = (inode, mode, uid, gid, 1, 0, len(data), 0, 0, 0, 0, len(label), 0)
    head = b'070701' + b''.join(b'%08X' % number for number in numbers) + label
    return head + bytes(-len(head) % 4) + data + bytes(-len(data) % 4)


def _folder(name, mode=0o755, uid=0):
    return name, stat.S_IFDIR | mode, b'', uid, uid


def _file(name, content, mode=0o644, gid=0):
    return name, stat.S_IFREG | mode, content if isinstance(content, bytes) else content.encode(), 0, gid


def _link(name, target):
    return name, stat.S_IFLNK | 0o777, target.encode()


def _system(kernel, modules):
    """What runs before the image is mounted."""
    entries = [_folder(name) for name in ('bin', 'dev', 'proc', 'sys', 'modules', 'image', 'upper', 'root')]
    entries += [_file('bin/busybox', _busybox(), 0o755), _link('bin/sh', 'busybox'),
                _file('init', (GUEST / 'init').read_bytes(), 0o755)]
    order = []
    for source in map(Path, kernel.module_files(modules)):
        name, content = source.name, source.read_bytes()
        if source.suffix == '.xz':      # Debian 13 packs its modules; insmod of busybox takes them unpacked
            name, content = source.stem, lzma.decompress(content)
        entries.append(_file(f'modules/{name}', content))
        order.append(name)
    return entries + [_file('modules/order', ''.join(name + '\n' for name in order))]


def _busybox():
    program = shutil.which('busybox')
    if not program:
        raise LabError('busybox is missing; run: apt-get install busybox-static')
    needs = subprocess.run(['ldd', program], capture_output=True, check=False)
    if needs.returncode == 0:
        raise LabError('busybox must be the static one; run: apt-get install busybox-static')
    return Path(program).read_bytes()


def _overlay(uid):
    """Everything laid over the image, below 'overlay/'."""
    layer = _Layer()
    for name, entry in _accounts(uid).items():
        layer.put(name, _file, *entry)
    layer.put_files('files')
    layer.put_files('installed')
    for unit in [f'{name}.service' for name in MASKED] + MASKED_OTHERS:
        layer.put(f'etc/systemd/system/{unit}', _link, '/dev/null')
    layer.put('etc/systemd/system/default.target', _link, 'lab.target')
    for folder, mode, owner in (('home/tester', 0o700, uid), ('home/other', 0o700, uid + 1), ('host', 0o755, 0), ('lab', 0o755, 0)):
        layer.put(folder, _folder, mode, owner)
    return layer.entries()


def _agent():
    """What a Debian of its own gets, below 'overlay/'."""
    layer = _Layer()
    layer.put_files('files')
    for name in STARTED:
        layer.put(f'etc/systemd/system/multi-user.target.wants/{name}.service', _link, f'../{name}.service')
    for unit in IN_THE_WAY:
        layer.put(f'etc/systemd/system/{unit}', _link, '/dev/null')
    return layer.entries()


class _Layer:
    """Files below 'overlay/', with the folders they are in."""

    def __init__(self):
        self._paths = {}

    def put(self, name, kind, *content):
        """Adds what `kind`, one of the functions above, makes of the content."""
        for parent in reversed(Path(name).parents):
            if str(parent) != '.':
                self._paths.setdefault(str(parent), _folder(f'overlay/{parent}'))
        self._paths[name] = kind(f'overlay/{name}', *content)

    def put_files(self, folder):
        """Adds the files of a folder of guest/."""
        for source in sorted(GUEST.glob(f'{folder}/**/*')):
            if source.is_file():
                self.put(str(source.relative_to(GUEST / folder)), _file, source.read_bytes(), 0o755 if os.access(source, os.X_OK) else 0o644)

    def entries(self):
        """All of it, folders before what is in them."""
        return [_folder('overlay'), *self._paths.values()]


def _accounts(uid):
    """passwd and friends: the system accounts of this machine (they own files in the image) and the lab's two users."""
    users = _system_accounts('/etc/passwd', uid)
    groups = _system_accounts('/etc/group', uid)
    names = {line.split(':')[0] for line in users}
    for name, number in SERVICES.items():
        if name not in names:
            users.append(f'{name}:x:{number}:{number}::/nonexistent:/usr/sbin/nologin')
            groups.append(f'{name}:x:{number}:')
    for number, name in enumerate(('tester', 'other'), uid):
        users.append(f'{name}:x:{number}:{number}:{name.capitalize()}:/home/{name}:/bin/bash')
        groups.append(f'{name}:x:{number}:')
    # 'tester' may administrate with a password, as the first user of a desktop can; 'other' may not.
    groups = [re.sub(r'^(sudo:.*:).*', r'\1tester', line) for line in groups]
    shadow = [f'{name}:{PASSWORD if name in ("tester", "other") else "*"}:19000:0:99999:7:::'
              for name in (line.split(':')[0] for line in users)]
    return {'etc/passwd': ('\n'.join(users) + '\n',), 'etc/group': ('\n'.join(groups) + '\n',),
            'etc/shadow': ('\n'.join(shadow) + '\n', 0o640)}


def _system_accounts(path, uid):
    """Lines of system accounts, without any that would collide with the lab's users."""
    kept = []
    for line in Path(path).read_text(encoding='utf-8').splitlines():
        name, _, number = line.split(':')[:3]
        if name not in ('tester', 'other') and (int(number) < 1000 or number == '65534') and int(number) not in (uid, uid + 1):
            kept.append(line)
    return kept
