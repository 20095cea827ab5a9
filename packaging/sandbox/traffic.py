# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Adit authors
"""traffic.py serve|fetch ADDRESS: traffic with hills and valleys between the two sides of the sandbox's tunnel.

The one that fetches says how many bytes it wants and gets as many; it sends a part of that back.
"""
import math
import random
import socket
import sys
import time

PORT = 5001
STEP = 0.25     # seconds
HIGHEST = 2_000_000     # bytes a second


def serve(address):
    """Answers one caller after the other."""
    with socket.create_server((address, PORT)) as listener:
        while True:
            caller, _ = listener.accept()
            with caller, caller.makefile('rb') as lines:
                for line in lines:
                    wanted, given = (int(word) for word in line.split())
                    lines.read(given)
                    caller.sendall(bytes(wanted))


def fetch(address):
    """Asks for more and for less, for ever; comes back when the tunnel was away."""
    start = time.monotonic()
    while True:
        try:
            with socket.create_connection((address, PORT), timeout=5) as server, server.makefile('rb') as answers:
                while True:
                    hill = (1 + math.sin((time.monotonic() - start) / 7)) / 2
                    wanted = int(HIGHEST * STEP * hill * random.uniform(0.6, 1.0)) + 1000
                    given = int(wanted * random.uniform(0.05, 0.3))
                    server.sendall(b'%d %d\n' % (wanted, given) + bytes(given))
                    answers.read(wanted)
                    time.sleep(STEP)
        except OSError:
            time.sleep(1)


{'serve': serve, 'fetch': fetch}[sys.argv[1]](sys.argv[2])
