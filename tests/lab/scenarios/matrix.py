#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Adit authors
# Runs in: vm
# Seconds: 600
"""Every method, called by every kind of caller, with the policy as shipped, all of it lowered to yes, all raised to
auth_admin. The real polkitd decides, nobody is asked. A method of the contract that has no row here fails."""
import fcntl
import hashlib
import json
import os
import pwd
import re
import subprocess
import sys
import time
import traceback
from pathlib import Path

import dbus

HELPER = ('org.adit.Helper1', '/org/adit/Helper1', 'org.adit.Helper1')
POLICY = Path('/usr/share/polkit-1/actions/org.adit.helper.policy')
PATIENCE = 60           # seconds
PEERS = 'a(ayb(ayqu)sqa(ayy))'
DENIED = {'NotAuthorized', 'AuthorizationDismissed'}
# No answer of the table: a busy helper or polkitd is asked again.
LATER = {'TooManyCalls', 'AuthorityUnavailable'}

# Caller: user, and the session it is in.
CALLERS = {'root': ('root', None), 'at the desk': ('tester', 'session'), 'away from the desk': ('tester', 'session'),
           'from afar': ('other', 'remote'), 'a service': ('nobody', None)}

ACTIONS = {
    'Install': 'install', 'InstallOnTrial': 'install', 'ApprovePeers': 'install',
    'Confirm': 'connect', 'TakeBack': 'connect', 'Up': 'connect', 'Down': 'connect', 'SetEndpoint': 'connect', 'Repair': 'connect',
    'SetPeers': 'peers', 'ChangePeers': 'peers', 'Remove': 'remove',
    'SetBoot': 'boot', 'BootTunnels': 'boot', 'BootUp': 'boot', 'Release': 'release',
    'List': 'status', 'Status': 'status', 'Drift': 'status', 'Plan': 'status', 'BootList': 'status',
}
# Whatever polkit says, these are refused to everybody else.
ONLY_ROOT = {'BootTunnels', 'BootUp'}
# One after the other each is possible, when the tunnel is not there in the beginning, and it is up in the end.
ROUND = ['Install', 'SetBoot', 'BootList', 'BootTunnels', 'BootUp', 'Up', 'List', 'Status', 'Drift', 'Plan', 'Repair', 'SetEndpoint', 'SetPeers', 'ChangePeers', 'ApprovePeers',
         'InstallOnTrial', 'Confirm', 'InstallOnTrial', 'TakeBack', 'Down', 'Up', 'Release', 'Remove',
         'Install', 'Up']

# Policy: caller to the actions it may without being asked.
EVERYTHING = set(ACTIONS.values())
# With one answer for all places, one caller of a user is enough.
TABLE = {
    'lowered': {caller: EVERYTHING for caller in ('at the desk', 'from afar', 'a service')},
    'raised': {'root': EVERYTHING, 'at the desk': set(), 'a service': set()},
    'as shipped': {'at the desk': EVERYTHING - {'install', 'boot', 'release'}, 'away from the desk': {'status'}, 'from afar': {'status'},
                   'a service': {'status'}},
}

SENTENCES = {'lowered': 'promise 8: with every action lowered to yes', 'raised': 'promise 8: with every action raised to a password',
             'as shipped': 'promise 3: with the policy as shipped'}

results = []


def check(sentence, problems):
    """One result; what is wrong is shown."""
    results.append(not problems)
    print(f'{"" if not problems else "not "}ok {len(results)} - {sentence}')
    for problem in problems:
        print(f'# {problem}')
    sys.stdout.flush()


def wait_until(condition, what):
    """Ends the scenario when it does not come to be."""
    deadline = time.monotonic() + PATIENCE
    while not condition():
        if time.monotonic() > deadline:
            print(f'Bail out! in vain: {what}')
            sys.exit(1)
        time.sleep(0.05)


def sealed(keys):
    """A descriptor with so many keys."""
    fd = os.memfd_create('keys', os.MFD_CLOEXEC | os.MFD_ALLOW_SEALING)
    os.write(fd, os.urandom(32 * keys))
    fcntl.fcntl(fd, fcntl.F_ADD_SEALS, fcntl.F_SEAL_WRITE | fcntl.F_SEAL_GROW | fcntl.F_SEAL_SHRINK)
    return dbus.types.UnixFd(fd)


def types_of(signature):
    """The complete types of a signature."""
    while signature:
        end = len(re.match('a*', signature)[0]) + 1
        while signature[:end].count('(') != signature[:end].count(')'):
            end += 1
        yield signature[:end]
        signature = signature[end:]


class Tunnel:
    """One tunnel of one owner, and what each method is called with for it."""

    def __init__(self, number, signatures):
        self.name, self.number, self.signatures = f'own{number}', number, signatures
        self.key = bytes([number]) * 32
        self.fingerprint = ''

    def peer(self, keepalive):
        """(key, has a preshared key, endpoint, endpoint as written, keepalive, AllowedIPs)"""
        return (self.key, False, (bytes([192, 0, 2, 9]), 51820, 0), 'vpn.example:51820', keepalive, [(bytes([10, 77, self.number, 0]), 24)])

    def spec(self, keepalive=0):
        """A tunnel with one peer; fields that nothing is said of are zero or empty."""
        kinds = list(types_of(self.signatures['Plan'][1:-1]))
        fields = ['' if kind == 's' else [] if kind[0] == 'a' else 0 for kind in kinds]
        fields[0] = self.name
        fields[3] = [(bytes([10, 77, self.number, 2]), 24)]
        fields[kinds.index('b')] = True     # its peers may be changed
        fields[kinds.index(PEERS)] = [self.peer(keepalive)]
        return tuple(fields)

    def arguments(self, method):
        """Valid ones, when it is this method's turn in ROUND."""
        known = {
            'Install': lambda: (self.spec(), sealed(1)),
            'InstallOnTrial': lambda: (self.spec(keepalive=33), sealed(1), 600),
            'Plan': lambda: (self.spec(),),
            'Up': lambda: (self.name, []),
            'SetPeers': lambda: (self.name, [self.peer(11)], sealed(0)),
            'ChangePeers': lambda: (self.name, self.fingerprint, [self.peer(22)], [], sealed(0)),
            'ApprovePeers': lambda: (self.name, self.fingerprint, [self.peer(0)], [], sealed(0)),
            'SetEndpoint': lambda: (self.name, self.key, (bytes([192, 0, 2, 10]), 51821, 0)),
            'SetBoot': lambda: (self.name, True),
            'BootUp': lambda: (os.getuid(), self.name, []),
            **dict.fromkeys(('List', 'BootList', 'BootTunnels'), lambda: ()),
        }
        return known.get(method, lambda: (self.name,))()


def call(bus, tunnel, method):
    """`ok`, or the name of the error without where it is from."""
    deadline = time.monotonic() + PATIENCE
    while True:
        try:
            answer = bus.call_blocking(*HELPER, method, tunnel.signatures[method], tunnel.arguments(method), timeout=PATIENCE)
            if method in ('Install', 'SetPeers', 'ChangePeers', 'ApprovePeers'):
                tunnel.fingerprint = str(answer)
            return 'ok'
        except dbus.DBusException as error:
            said = error.get_dbus_name().rpartition('.')[2]
            if said not in LATER or time.monotonic() > deadline:
                return said


def become(caller):
    """This process is the caller from here on: its session is told by its control group."""
    user, session = CALLERS[caller]
    if session:
        leader = Path(f'/run/lab/{session}.pid').read_text(encoding='ascii').strip()
        group = Path(f'/proc/{leader}/cgroup').read_text(encoding='ascii').strip().partition('::')[2]
        Path(f'/sys/fs/cgroup{group}/cgroup.procs').write_text(str(os.getpid()), encoding='ascii')
    account = pwd.getpwnam(user)
    os.initgroups(user, account.pw_gid)
    os.setgid(account.pw_gid)
    os.setuid(account.pw_uid)


def as_caller(caller, work):
    """Does it in a process that is the caller; gives what it gave."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            become(caller)
            os.write(writing, json.dumps(work(dbus.SystemBus(private=True))).encode())
        except Exception:   # pylint: disable=broad-except
            traceback.print_exc()
        os._exit(0)
    os.close(writing)
    with open(reading, 'rb') as pipe:
        said = pipe.read()
    os.waitpid(child, 0)
    if not said:
        print(f'Bail out! {caller}: no answer')
        sys.exit(1)
    return json.loads(said)


def one_round(tunnel, methods):
    """These methods as this caller; what each said, and the fingerprint in the end."""
    return lambda bus: ([(method, call(bus, tunnel, method)) for method in methods], tunnel.fingerprint)


def judge(policy, caller, answers):
    """What was not as the table says."""
    may = TABLE[policy][caller]
    for method, said in answers:
        allowed = ACTIONS[method] in may and (caller == 'root' or method not in ONLY_ROOT)
        if not allowed and said not in DENIED:
            yield f'{method} was not refused: {said}'
        elif allowed and (said in DENIED or (may == EVERYTHING and said not in ('ok', 'AlreadyUp'))):
            yield f'{method} was refused: {said}'


def set_policy(shipped, policy):
    """Gives polkit the policy, and waits until it has it."""
    text = {'lowered': r'<\1>yes<', 'raised': r'<\1>auth_admin<'}.get(policy)
    POLICY.write_text(re.sub('<(allow_[a-z]+)>[a-z_]+<', text, shipped) if text else shipped, encoding='utf-8')
    subprocess.run(['systemctl', 'restart', 'polkit.service'], check=True)


def to_console(number):
    """What Ctrl+Alt+F2 does."""
    with open('/dev/tty0', 'wb', 0) as tty:
        fcntl.ioctl(tty, 0x5606, number)
        fcntl.ioctl(tty, 0x5607, number)
    leader = Path('/run/lab/session.pid').read_text(encoding='ascii').strip()
    session = re.search(rb'XDG_SESSION_ID=([^\0]*)', Path(f'/proc/{leader}/environ').read_bytes())[1].decode()
    want = 'yes' if number == 1 else 'no'
    wait_until(lambda: subprocess.run(['loginctl', 'show-session', session, '-p', 'Active', '--value'], capture_output=True, check=False,
                                      text=True).stdout.strip() == want, f'Active={want}')


def machine():
    """What a call could change."""
    files = sorted(path for folder in ('/var/lib/adit', '/run/adit') for path in Path(folder).rglob('*') if path.is_file())
    digests = [(str(path), hashlib.sha256(path.read_bytes()).hexdigest()) for path in files]
    programs = (['ip', '-o', '-4', 'addr'], ['ip', '-4', 'route', 'show', 'table', 'all'], ['ip', 'rule'], ['wg', 'show', 'all', 'allowed-ips'])
    return digests, [subprocess.run(program, capture_output=True, check=True).stdout for program in programs]


def try_policy(policy, tunnels):
    """One result for each caller, and one for what refused calls did."""
    for caller in sorted(TABLE[policy], key=lambda each: TABLE[policy][each] & {'connect'} != set()):
        if caller == 'away from the desk':
            to_console(2)
        tunnel = tunnels[CALLERS[caller][0]]
        before = machine()
        methods = ROUND if 'connect' in TABLE[policy][caller] else ACTIONS
        answers, tunnel.fingerprint = as_caller(caller, one_round(tunnel, methods))
        problems = list(judge(policy, caller, answers))
        if not TABLE[policy][caller] - {'status'} and machine() != before:
            problems.append('refused calls changed something')
        if caller == 'away from the desk':
            to_console(1)
        check(f'{SENTENCES[policy]}, {caller}: as the table says, in {len(answers)} calls', problems)


def try_others(tunnels):
    """Every method for a tunnel that is somebody else's, while polkit says yes to all; only Release is about tunnels of all users."""
    theirs = tunnels['tester']
    before = machine()
    answers, _ = as_caller('a service', one_round(theirs, [method for method in ACTIONS if method != 'Release']))
    problems = [f'{method}: {said}' for method, said in answers
                if method not in {'List', 'BootList'} | ONLY_ROOT and said not in ('NoSuchTunnel', 'NameTaken')]
    if machine() != before:
        problems.append('something changed')
    check('promise 6: with a yes to everything, nobody reaches a tunnel of another user', problems)


def try_name(caller):
    """Who may own the name is sent keys."""
    def ask(bus):
        try:
            return str(bus.request_name(HELPER[0]))
        except dbus.DBusException as error:
            return error.get_dbus_name()
    said = as_caller(caller, ask)
    check(f'promise 1: {caller}: owning the name of the helper is refused', [] if said.endswith('.AccessDenied') else [said])


def main():
    """Returns the exit status."""
    xml = dbus.SystemBus().call_blocking(HELPER[0], HELPER[1], 'org.freedesktop.DBus.Introspectable', 'Introspect', '', (), timeout=PATIENCE)
    ours = re.search(r'<interface name="org.adit.Helper1">(.*?)</interface>', xml, re.S)[1]
    signatures = {name: ''.join(re.search('type="([^"]*)"', argument)[1] for argument in re.findall('<arg [^>]*>', body) if '"out"' not in argument)
                  for name, body in re.findall(r'<method name="(\w+)"(?:/>|>(.*?)</method>)', ours, re.S)}
    check('promise 3: every method of the contract has its row in the table, and no other', sorted(signatures.keys() ^ ACTIONS.keys()))
    check('promise 3: every row is tried', sorted(ACTIONS.keys() - set(ROUND)))
    tunnels = {user: Tunnel(number, signatures) for number, user in enumerate(('root', 'tester', 'other', 'nobody'), 1)}
    for caller in CALLERS:
        if caller != 'root':
            try_name(caller)
    shipped = POLICY.read_text(encoding='utf-8')
    # Lowered comes first: it leaves everybody with a tunnel that is up.
    for policy in TABLE:
        set_policy(shipped, policy)
        try_policy(policy, tunnels)
        if policy == 'lowered':
            try_others(tunnels)
    print(f'1..{len(results)}')
    return 0 if all(results) else 1


sys.exit(main())
