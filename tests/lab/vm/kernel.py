# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Adit authors
"""The guest's kernel: Debian's own package, unpacked into the cache, never installed.

`root` is everywhere the Debian whose kernel it is: this machine's, or one unpacked elsewhere.
"""
import lzma
import re
import shutil
import struct
import tempfile
from dataclasses import dataclass
from pathlib import Path

from .host import LabError, apt_download, cache, command, locked


@dataclass(frozen=True)
class Kernel:
    """An unpacked kernel package."""
    tree: Path
    release: str

    @property
    def elf(self):
        """The file that QEMU starts."""
        return self.tree / 'vmlinux'

    @property
    def modules(self):
        """The folder that belongs at /lib/modules/RELEASE."""
        return self.tree / 'lib/modules' / self.release

    def module_files(self, names):
        """Files to insmod, in order, for the named modules and what they need."""
        files = []
        for name in names:
            listing = command('modprobe', '-d', self.tree, '-S', self.release, '-D', name,
                              why=f'the kernel has no module {name}').decode()
            for line in listing.splitlines():
                words = line.split()
                if words and words[0] == 'insmod' and words[1] not in files:
                    files.append(words[1])
        return files


def fetch(root='/'):
    """The kernel of this distribution; fetched once, then taken from the cache."""
    with locked('kernel'):
        kept = cache() / f'kernel-{_codename(root)}'
        if (kept / 'release').exists():
            return Kernel(kept, (kept / 'release').read_text(encoding='utf-8'))
        shutil.rmtree(kept, ignore_errors=True)
        with tempfile.TemporaryDirectory(dir=cache()) as work:
            _unpack(apt_download([_package(root)], work, root)[0], Path(work) / 'tree')
            (Path(work) / 'tree').rename(kept)
        return Kernel(kept, (kept / 'release').read_text(encoding='utf-8'))


def _codename(root):
    text = Path(root, 'etc/os-release').read_text(encoding='utf-8')
    found = re.search(r'^VERSION_CODENAME=(\w+)', text, re.M)
    return found.group(1) if found else 'unknown'


def _package(root):
    """The concrete package behind the linux-image-amd64 metapackage."""
    listing = command('apt-cache', '-o', f'Dir={root}', 'depends', 'linux-image-amd64', why='apt could not be asked for a kernel').decode()
    found = re.search(r'Depends: (linux-image-\d\S*)', listing)
    if not found:
        raise LabError('apt offers no kernel (linux-image-amd64); run: apt-get update')
    return found.group(1)


def _unpack(package, tree):
    tree.mkdir()
    command('dpkg-deb', '-x', package, tree, why='the kernel package could not be unpacked')
    if (tree / 'usr/lib/modules').exists() and not (tree / 'lib').exists():
        (tree / 'lib').symlink_to('usr/lib')
    release = next((tree / 'lib/modules').iterdir()).name
    command('depmod', '-b', tree, release, why='the kernel\'s modules could not be indexed')
    (tree / 'vmlinux').write_bytes(_extract_elf(next((tree / 'boot').glob('vmlinuz-*')).read_bytes()))
    (tree / 'release').write_text(release, encoding='utf-8')


def _extract_elf(image):
    """The ELF inside a bzImage. QEMU enters it directly (PVH), without the seconds that firmware and unpacking take.

    The positions are those of the x86 boot protocol: setup_sects at 0x1f1, payload_offset and payload_length at 0x248.
    """
    offset, length = struct.unpack_from('<II', image, 0x248)
    start = (image[0x1f1] + 1) * 512 + offset
    payload = image[start:start + length]
    if payload.startswith(b'\xfd7zXZ\0'):
        elf = lzma.LZMADecompressor().decompress(payload)
    elif payload.startswith(b'\x28\xb5\x2f\xfd'):
        # The build appends the unpacked size to the zstd frame.
        elf = command('zstd', '-dcq', input=payload[:-4], why='the kernel could not be unpacked')
    else:
        raise LabError('the kernel image is packed in a way that the lab does not know')
    if not elf.startswith(b'\x7fELF'):
        raise LabError('the kernel image holds no ELF file')
    return elf
