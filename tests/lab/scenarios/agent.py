#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Adit authors
"""A polkit agent for the session it runs in, in place of a desktop's password window.

agent.py LOG password WORD   answers every prompt with WORD
agent.py LOG dismiss         closes every prompt
agent.py LOG wait            leaves every prompt open

Writes one JSON line to LOG for each prompt: what a person would have seen. The first line, "ready", says that it listens.
"""
import json
import os
import subprocess
import sys

import dbus
import dbus.mainloop.glib
import dbus.service
from gi.repository import GLib

PATH = '/org/adit/lab/Agent'
INTERFACE = 'org.freedesktop.PolicyKit1.AuthenticationAgent'
POLKIT = 'org.freedesktop.PolicyKit1'
ASK_PAM = '/usr/lib/polkit-1/polkit-agent-helper-1'


class Cancelled(dbus.DBusException):
    """What an agent answers when the person closed the window."""
    _dbus_error_name = POLKIT + '.Error.Cancelled'


class Failed(dbus.DBusException):
    """The password was wrong."""
    _dbus_error_name = POLKIT + '.Error.Failed'


def authenticate(user, cookie, password):
    """Lets PAM judge the password; the program is polkit's own and reports to polkitd itself."""
    with subprocess.Popen([ASK_PAM, user], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, bufsize=1) as pam:
        print(cookie, file=pam.stdin, flush=True)
        for line in pam.stdout:
            if line.startswith('PAM_PROMPT'):
                print(password, file=pam.stdin, flush=True)
            if line.startswith(('SUCCESS', 'FAILURE')):
                return line.startswith('SUCCESS')
    return False


class Agent(dbus.service.Object):
    """The object that polkitd calls."""

    def __init__(self, bus, log, answer):
        super().__init__(bus, PATH)
        self._log, self._answer, self._open = log, answer, []

    @dbus.service.method(INTERFACE, in_signature='sssa{ss}sa(sa{sv})', out_signature='', async_callbacks=('done', 'refuse'))
    def BeginAuthentication(self, action, message, _icon, details, cookie, identities, done, refuse):
        """One prompt."""
        record = {'action': action, 'message': message, 'details': dict(details)}
        print(json.dumps(record), file=self._log, flush=True)
        if self._answer[0] == 'wait':
            self._open.append((done, refuse))
        elif self._answer[0] == 'dismiss':
            refuse(Cancelled('dismissed'))
        elif authenticate(user_of(identities), cookie, self._answer[1]):
            done()
        else:
            refuse(Failed('wrong password'))

    @dbus.service.method(INTERFACE, in_signature='s', out_signature='')
    def CancelAuthentication(self, _cookie):
        """polkitd does not need the answer any more."""


def user_of(identities):
    """Name of the first administrator that may answer."""
    uid = int(next(values['uid'] for kind, values in identities if kind == 'unix-user'))
    return subprocess.run(['id', '-nu', str(uid)], capture_output=True, text=True, check=True).stdout.strip()


def main():
    """Registers for this session and serves until it is killed."""
    dbus.mainloop.glib.DBusGMainLoop(set_as_default=True)
    bus = dbus.SystemBus()
    with open(sys.argv[1], 'a', encoding='utf-8') as log:
        agent = Agent(bus, log, sys.argv[2:])
        authority = dbus.Interface(bus.get_object(POLKIT, '/org/freedesktop/PolicyKit1/Authority'), POLKIT + '.Authority')
        subject = ('unix-session', {'session-id': os.environ['XDG_SESSION_ID']})
        authority.RegisterAuthenticationAgent(subject, os.environ['LANG'], PATH)
        print('"ready"', file=log, flush=True)
        GLib.MainLoop().run()
        del agent


main()
