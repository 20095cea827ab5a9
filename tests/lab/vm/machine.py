# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Adit authors
"""One QEMU process: its devices, its control socket, and the sockets to the agent inside."""
import ctypes
import json
import os
import re
import signal
import socket
import subprocess
import time
from dataclasses import dataclass
from pathlib import Path

from .host import LabError

# No AVX on purpose: ChaCha20 in scalar code is several times as fast under emulation as emulated vector code.
# With ARAT the guest takes its timer for one that can be trusted, and its ticks for what the clock says. Without, it counts
# interrupts, and time by ticks ran 6 % too fast, or slow under load. WireGuard measures the pause between two tries of a
# handshake by ticks and checks it by the clock: found too short, the next try was dropped, and none came after it.
CPU = 'qemu64,+rdrand,+arat,-svm'
MEMORY = '1024M'
PORTS = ('control', 'stdout', 'stderr')
SHARED_MEMORY_STAYS = [{'capability': 'x-ignore-shared', 'state': True}]


@dataclass(frozen=True)
class Boot:
    """What a guest is started from. A disk is a file system of its own, whose guest can be started again; else the image is read-only."""
    kernel: Path
    initramfs: Path
    image: Path
    disk: bool = False
    append: str = ''


def kernel_arguments(disk=False):
    """The kernel's command line; part of what identifies a snapshot."""
    words = ['console=ttyS0', 'quiet', 'loglevel=4', 'panic=-1', 'reboot=t', 'mitigations=off', 'no_timer_check',
             'noreplace-smp', 'tsc=reliable', 'cryptomgr.notests', 'raid=noautodetect', 'random.trust_cpu=on', 'nokaslr',
             '8250.nr_uarts=1', 'rcupdate.rcu_expedited=1', 'nowatchdog',
             'net.ifnames=0', 'systemd.show_status=0', 'systemd.log_level=notice']
    # The packages of this machine never said what AppArmor should allow them; a Debian of its own has it as Debian has.
    words += ['lab.disk'] if disk else ['audit=0', 'apparmor=0', 'selinux=0']
    # Without the rate of the clock the guest measures it against emulated timers, and under load now and then hangs.
    text = Path('/proc/cpuinfo').read_text(encoding='utf-8')
    rate = re.search(r'bogomips\s*:\s*([\d.]+)', text)
    if rate and 'constant_tsc' in text:
        words.append(f'tsc_early_khz={int(float(rate.group(1)) * 500)}')
    return ' '.join(words)


def _arguments(boot, folder, memory, restoring):
    """The command line of QEMU; `folder` takes the sockets and the output."""
    # What a guest writes to its disk is kept as long as QEMU runs, over its restarts.
    access, ending = ('snapshot=on,cache=unsafe', []) if boot.disk else ('read-only=on', ['-no-reboot'])
    words = ['qemu-system-x86_64', '-M', 'microvm,x-option-roms=off,auto-kernel-cmdline=off,memory-backend=ram',
             '-accel', 'tcg,thread=multi', '-cpu', CPU, '-smp', '2', '-m', MEMORY, '-bios', 'qboot.rom',
             '-nodefaults', '-no-user-config', '-display', 'none', '-global', 'virtio-mmio.force-legacy=false',
             '-object', f'memory-backend-file,id=ram,size={MEMORY},mem-path={memory},share={"off" if restoring or boot.disk else "on"}',
             '-chardev', f'file,id=console,path={folder}/console.log', '-serial', 'chardev:console',
             '-qmp', f'unix:{folder}/qmp,server=on,wait=off',
             '-device', 'virtio-rng-device', '-device', 'virtio-serial-device,max_ports=8']
    for name in PORTS:
        words += ['-chardev', f'socket,id={name},path={folder}/{name},server=on,wait=off',
                  '-device', f'virtserialport,chardev={name},name=lab.{name}']
    words += ['-chardev', f'socket,id=terminal,path={folder}/terminal,server=on,wait=off',
              '-device', 'virtconsole,chardev=terminal',
              '-fsdev', 'local,id=host,path=/,security_model=none,readonly=on,multidevs=remap',
              '-device', 'virtio-9p-device,fsdev=host,mount_tag=host',
              '-fsdev', f'local,id=out,path={folder}/out,security_model=none,multidevs=remap',
              '-device', 'virtio-9p-device,fsdev=out,mount_tag=out',
              '-drive', f'if=none,id=image,format=raw,{access},file.locking=off,file={boot.image}',
              '-device', 'virtio-blk-device,drive=image',
              '-kernel', str(boot.kernel), '-initrd', str(boot.initramfs), '-append', f'{kernel_arguments(boot.disk)} {boot.append}', *ending]
    return words + (['-incoming', 'defer'] if restoring else [])


def _die_with_parent():
    """Runs in the child: QEMU must not outlive the lab, however that ends."""
    os.setsid()
    ctypes.CDLL(None).prctl(1, signal.SIGKILL)


class Machine:
    """A running QEMU; a context manager that ends it."""

    def __init__(self, boot, folder, memory, restoring):
        self._folder = Path(folder)
        (self._folder / 'out').mkdir(exist_ok=True)
        (self._folder / 'out').chmod(0o1777)
        with open(self._folder / 'qemu.log', 'wb') as log:
            self._process = subprocess.Popen(_arguments(boot, folder, memory, restoring), stdin=subprocess.DEVNULL,
                                             stdout=log, stderr=log, preexec_fn=_die_with_parent)
        try:
            self._qmp = self.connect('qmp').makefile('rw')
            self._qmp.readline()
            self.order('qmp_capabilities')
        except BaseException:
            self.end()
            raise

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.end()

    def end(self):
        """Stops QEMU at once; what the guest wrote is gone."""
        if self._process.poll() is None:
            self._process.kill()
        self._process.wait()

    def alive(self):
        """Whether QEMU still runs."""
        return self._process.poll() is None

    def connect(self, name):
        """Connects to one of QEMU's sockets, waiting for QEMU to make it."""
        deadline = time.monotonic() + 15
        while True:
            link = socket.socket(socket.AF_UNIX)
            try:
                link.connect(str(self._folder / name))
                return link
            except OSError:
                link.close()
            if not self.alive() or time.monotonic() > deadline:
                raise LabError(f'QEMU did not start: {self.log()}')
            time.sleep(0.003)

    def order(self, name, **options):
        """One command of QEMU's machine protocol; returns its answer."""
        self._qmp.write(json.dumps({'execute': name, 'arguments': options}) + '\n')
        self._qmp.flush()
        for line in self._qmp:
            answer = json.loads(line)
            if 'error' in answer:
                raise LabError(f'QEMU refused {name}: {answer["error"]["desc"]}')
            if 'return' in answer:
                return answer['return']
        raise LabError(f'QEMU went away: {self.log()}')

    def log(self):
        """The end of what QEMU said, and of the guest's console."""
        texts = []
        for name in ('qemu.log', 'console.log'):
            path = self._folder / name
            if path.exists():
                texts.append(path.read_bytes()[-1500:].decode(errors='replace').strip())
        return '\n'.join(text for text in texts if text) or 'it said nothing'

    def save(self, state):
        """Stops the guest and writes its devices' state to a file; its memory already is one."""
        self.order('stop')
        self.order('migrate-set-capabilities', capabilities=SHARED_MEMORY_STAYS)
        self.order('migrate', uri=f"exec:cat > '{state}'")
        while (status := self.order('query-migrate').get('status')) not in ('completed', 'failed'):
            time.sleep(0.02)
        if status == 'failed':
            raise LabError('QEMU could not take the snapshot')
        self.order('quit')
        self._process.wait()

    def restore(self, state):
        """Takes the state of a snapshot and lets the guest run."""
        self.order('migrate-set-capabilities', capabilities=SHARED_MEMORY_STAYS)
        self.order('migrate-incoming', uri=f"exec:cat '{state}'")
        deadline = time.monotonic() + 30
        while self.order('query-status')['status'] == 'inmigrate':
            if time.monotonic() > deadline:
                raise LabError('QEMU could not restore the snapshot')
            time.sleep(0.003)
        self.order('cont')
