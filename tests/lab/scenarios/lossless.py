#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Adit authors
"""Whether a change loses a datagram on its way there and back.

lossless.py answer ADDRESS       gives every datagram back, until it is killed
lossless.py ask ADDRESS PID      sends one every 50 ms while process PID lives, then waits for what has not come back yet;
                                 prints "N sent, M lost" and fails when any is lost

ping cannot tell this: after its last packet it waits for two round trips only, so an answer that is merely late, as they are
on a busy or emulated machine, counts as lost.
"""
import select
import socket
import sys
import time
from pathlib import Path

PORT = 5007
PAUSE = 0.05        # seconds
PATIENCE = 30       # seconds for the last answers


def answer(address):
    """The far end."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as end:
        end.bind((address, PORT))
        while True:
            data, sender = end.recvfrom(64)
            end.sendto(data, sender)


def alive(pid):
    """Whether the process has not ended; one that nobody waited for yet has."""
    try:
        return Path(f'/proc/{pid}/stat').read_text(encoding='utf-8').rsplit(')', 1)[1].split()[0] != 'Z'
    except OSError:
        return False


def ask(address, pid):
    """Returns the exit status."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as end:
        end.connect((address, PORT))
        sent, back = 0, set()

        def listen(until):
            """Takes answers until this moment, or until all are there and nothing more is sent."""
            while (left := until - time.monotonic()) > 0 and select.select([end], [], [], left)[0]:
                back.add(int(end.recv(64)))
                if len(back) == sent and until > time.monotonic() + PAUSE:
                    return

        while alive(pid):
            end.send(b'%d' % sent)
            sent += 1
            listen(time.monotonic() + PAUSE)
        if len(back) < sent:
            listen(time.monotonic() + PATIENCE)
    print(f'{sent} sent, {sent - len(back)} lost')
    return 0 if 0 < sent == len(back) else 1


if sys.argv[1] == 'answer':
    answer(sys.argv[2])
sys.exit(ask(sys.argv[2], int(sys.argv[3])))
