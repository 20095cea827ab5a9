#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Adit authors
"""Reads `aditctl status NAME --json` and says when the handshake was and what went through; fails without either."""
import json
import sys

status = json.load(sys.stdin)
age, received, sent = status['handshakeAge'], status['rxBytes'], status['txBytes']
if status['state'] != 'connected' or age is None or not received or not sent:
    sys.exit(f'state {status["state"]}, handshake age {age}, received {received}, sent {sent}')
print(f'Handshake seen {age} s ago; {received} bytes came through the tunnel, {sent} bytes went.')
