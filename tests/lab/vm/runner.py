# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Adit authors
"""From an order to its exit status: makes the snapshot where it is missing, restores it, passes the command's output on."""
import json
import os
import selectors
import shutil
import sys
import tempfile
import termios
import time
import tty
from dataclasses import dataclass, field
from pathlib import Path

from . import image, initramfs, kernel
from .host import LabError, cache, digest, keep_newest, locked, notice, require_programs
from .machine import CPU, MEMORY, Boot, Machine, kernel_arguments

BOOT_SECONDS = 600
GRACE_SECONDS = 60      # beyond the command's own time-out, before the guest itself is given up
TIMED_OUT = 124


@dataclass
class Order:
    """What to run in the guest."""
    command: list
    timeout: float = 300
    out: Path = None
    binds: list = field(default_factory=list)
    env: dict = field(default_factory=dict)
    shell: bool = False
    debian: Path = None     # a folder that tests/packages/machine made
    append: str = ''


@dataclass(frozen=True)
class Prepared:
    """Everything a run needs, made once."""
    boot: Boot
    modules: str = ''
    folder: Path = None     # of the snapshot

    @property
    def memory(self):
        """The file that is the memory of the snapshot's guest."""
        return self.folder / 'memory'

    @property
    def state(self):
        """The file with the state of its devices."""
        return self.folder / 'state'


def prepare():
    """Returns the snapshot for the machine, packages and lab files as they are now."""
    require_programs()
    linux = kernel.fetch()
    root, image_key = image.build()
    start, start_key = initramfs.build(linux, os.getuid() or 1000)
    program = os.stat(shutil.which('qemu-system-x86_64'))
    key = digest('snapshot', linux.release, image_key, start_key, CPU, MEMORY, kernel_arguments(), program.st_mtime_ns, program.st_size)
    folder = cache() / f'snapshot-{key}'
    ready = Prepared(Boot(linux.elf, start, root), str(linux.modules), folder)
    with locked('snapshot'):
        if not ready.state.exists():
            _take_snapshot(ready)
            keep_newest('snapshot-*', 2)
    os.utime(folder)
    return ready


def _prepare_debian(order):
    """Returns what starts a Debian of its own: its kernel, the lab's files over its root, no snapshot."""
    require_programs()
    linux = kernel.fetch(order.debian / 'root')
    start, _ = initramfs.build(linux, None)
    return Prepared(Boot(linux.elf, start, order.debian / 'image', True, order.append), str(linux.modules))


def _take_snapshot(ready):
    notice('first use, or something changed: starting the guest once to take its snapshot')
    shutil.rmtree(ready.folder, ignore_errors=True)
    ready.folder.mkdir()
    with tempfile.TemporaryDirectory(prefix='adit-lab.') as work, Machine(ready.boot, work, ready.memory, False) as guest:
        Control(guest).expect_ready()
        guest.save(ready.folder / 'part')
    (ready.folder / 'part').rename(ready.state)


class Control:
    """The line to the agent."""

    def __init__(self, guest):
        self._guest = guest
        self._buffer = b''
        self.link = guest.connect('control')

    def say(self, order):
        """Sends one line."""
        self.link.sendall(json.dumps(order).encode() + b'\n')

    def take(self):
        """Reads what is there; returns a whole answer or None."""
        part = self.link.recv(65536)
        if not part:
            raise LabError(f'the guest went away\n{self._guest.log()}')
        self._buffer += part
        line, newline, rest = self._buffer.partition(b'\n')
        if not newline:
            return None
        self._buffer = rest
        return json.loads(line)

    def hear(self, deadline):
        """Waits for one answer; None when the time is up."""
        answer = None
        while answer is None and (left := deadline - time.monotonic()) > 0:
            self.link.settimeout(left)
            try:
                answer = self.take()
            except TimeoutError:
                break
        return answer

    def expect_ready(self):
        """Waits for the guest's start."""
        answer = self.hear(time.monotonic() + BOOT_SECONDS)
        if not answer or 'failed' in answer:
            raise LabError(f'the guest did not start: {answer and answer["failed"]}\n{self._guest.log()}')


def run(order):
    """Runs an order in a fresh guest; returns the exit status to end with."""
    ready = _prepare_debian(order) if order.debian else prepare()
    with tempfile.TemporaryDirectory(prefix='adit-lab.') as work:
        os.chmod(work, 0o755)
        memory = ready.memory if ready.folder else Path(work) / 'memory'
        with Machine(ready.boot, work, memory, bool(ready.folder)) as guest:
            control = Control(guest)
            sources = {guest.connect('stdout'): 1, guest.connect('stderr'): 2, guest.connect('terminal'): 1}
            if ready.folder:
                guest.restore(ready.state)
            else:
                control.expect_ready()
            message = {'modules': ready.modules, 'command': order.command, 'env': _environment(order), 'cwd': os.getcwd(),
                       'binds': _binds(order), 'shell': order.shell, 'timeout': None if order.shell else order.timeout,
                       'journal': bool(order.out)}
            try:
                answer = _serve(message, order, guest, control, sources)
            finally:
                if order.out:
                    _collect(Path(work), order.out)
    if answer['timed_out']:
        notice(f'{order.command[0]} was not done after {order.timeout:g} s')
        return TIMED_OUT
    return answer['exit']


def _serve(message, order, guest, control, sources):
    """Gives the order, and again after each new start of the guest that it asks for; returns the last answer."""
    answer = {'again': True}
    start = 0
    while answer.get('again'):
        if start:
            control.expect_ready()
        start += 1
        message['env']['LAB_START'] = str(start)
        control.say({**message, 'time': time.time(), 'seed': os.urandom(48).hex()})
        answer = _pump(order, guest, control, sources)
    return answer


def _environment(order):
    known = {'PATH': '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin', 'HOME': '/root', 'LANG': 'C.UTF-8',
             'TERM': os.environ.get('TERM', 'linux'), 'ADIT_LAB': 'vm', 'LAB_OUT': '/lab/out'}
    return {**known, **order.env}


def _binds(order):
    """Folders to show at their own path: what was asked for and where we are, unless that would hide the guest's own."""
    here = Path.cwd()
    wanted = {Path(folder).resolve() for folder in order.binds} | ({here} if len(here.parts) > 2 else set())
    for folder in wanted:
        if not folder.is_dir() or len(folder.parts) < 2:
            raise LabError(f'--bind {folder}: not a folder that can be shown in the guest')
    return sorted(str(folder) for folder in wanted if not any(parent in wanted for parent in folder.parents))


def _pump(order, guest, control, sources):
    """Passes output on until the agent answers; returns the answer."""
    deadline = None if order.shell else time.monotonic() + order.timeout + GRACE_SECONDS
    selector = selectors.DefaultSelector()
    for link in (control.link, *sources):
        selector.register(link, selectors.EVENT_READ)
    terminal = next(link for link in reversed(sources))
    saved = None
    if order.shell:
        selector.register(sys.stdin, selectors.EVENT_READ)
        if sys.stdin.isatty():
            saved = termios.tcgetattr(sys.stdin)
            tty.setraw(sys.stdin)
    answer = None
    try:
        while True:
            events = selector.select(0 if answer else 1)
            if answer and not any(key.fileobj in sources for key, _ in events):
                return answer
            for key, _ in events:
                if key.fileobj is control.link:
                    answer = control.take() or answer
                elif key.fileobj is sys.stdin:
                    _type(selector, terminal)
                elif part := key.fileobj.recv(65536):
                    _write(sources[key.fileobj], part)
                else:
                    selector.unregister(key.fileobj)
            if answer and 'failed' in answer:
                raise LabError(f'the agent failed: {answer["failed"]}')
            if deadline and time.monotonic() > deadline:
                notice(f'the guest does not answer any more\n{guest.log()}')
                return {'exit': TIMED_OUT, 'timed_out': True}
    finally:
        if saved:
            termios.tcsetattr(sys.stdin, termios.TCSADRAIN, saved)


def _type(selector, terminal):
    """Passes what was typed on to the shell."""
    if typed := os.read(sys.stdin.fileno(), 4096):
        terminal.sendall(typed)
    else:
        selector.unregister(sys.stdin)


def _write(descriptor, data):
    while data:
        data = data[os.write(descriptor, data):]


def _collect(work, out):
    """Brings $LAB_OUT, the journal and the console's log to the folder that was asked for."""
    out.mkdir(parents=True, exist_ok=True)
    for entry in [work / 'console.log', *(work / 'out').iterdir()]:
        if entry.is_dir() and not entry.is_symlink():
            shutil.copytree(entry, out / entry.name, dirs_exist_ok=True, symlinks=True)
        else:
            shutil.copy(entry, out / entry.name, follow_symlinks=False)
