#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Adit authors
"""nameserver.py ADDRESS ANSWER LOG: a DNS server that gives every name the IPv4 address ANSWER and writes down who was asked for.

Other types than A exist with every name and hold nothing. The log has one name a line."""
import socket
import struct
import sys

TYPE_A = 1
AUTHORITATIVE_ANSWER = 0x8400
SECONDS = 60


def question_of(query):
    """(name, where the question ends) of a message with one question."""
    labels, place = [], 12
    while length := query[place]:
        labels.append(query[place + 1:place + 1 + length].decode('ascii'))
        place += 1 + length
    return '.'.join(labels), place + 5


def answer_to(query, address):
    """The whole reply."""
    end = question_of(query)[1]
    kind, = struct.unpack('!H', query[end - 4:end - 2])
    count = 1 if kind == TYPE_A else 0
    head = query[:2] + struct.pack('!HHHHH', AUTHORITATIVE_ANSWER, 1, count, 0, 0)
    record = b'\xc0\x0c' + struct.pack('!HHIH', TYPE_A, 1, SECONDS, 4) + socket.inet_aton(address)
    return head + query[12:end] + record * count


def main():
    """Serves until it is killed."""
    address, answer, log = sys.argv[1:]
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as server, open(log, 'a', encoding='ascii') as lines:
        server.bind((address, 53))
        while True:
            query, client = server.recvfrom(4096)
            try:
                name, reply = question_of(query)[0].lower(), answer_to(query, answer)
            except (IndexError, UnicodeDecodeError, struct.error):
                continue    # no question: packets of all kinds come by where leaks are looked for
            print(name, file=lines, flush=True)
            server.sendto(reply, client)


main()
