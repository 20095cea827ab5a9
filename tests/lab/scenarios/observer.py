#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Adit authors
"""Sees what leaves a machine outside its tunnel, and sends what must not.

observer.py watch DEVICE[,DEVICE] [ALLOWED...]   prints a line for each packet that comes in there, until it is killed
observer.py send MARK NEAR LINK NONCE            sends a packet of every kind, then NONCE past any firewall on LINK
observer.py repeat MARK NEAR LINK FILE           sends a packet of every kind again and again until FILE is gone
observer.py kinds NEAR                           prints the lines that `send` makes where nothing is held back

A line names protocol, destination and port (or the number of an echo request). The tunnel's own packets are those of UDP to a
port in ALLOWED; they and what addresses need (ARP, neighbour discovery, reports of multicast groups) make no line.
"""
import contextlib
import errno
import socket
import struct
import sys
import time
from pathlib import Path

MARKER = 0x88b5         # the ethertype for local experiments
ICMP6_HOUSEKEEPING = {130, 131, 132, 133, 134, 135, 136, 143}
FAR4, FAR6 = '198.51.100.7', '2001:db8:99::7'
SO_MARK = 36
PAUSE = 0.2             # seconds


def plain(near):
    """(name of the kind, protocol, destination, port) of what any program may send."""
    return [('tcp', FAR4, 8001), ('udp', FAR4, 8002), ('udp', FAR4, 53), ('tcp', FAR4, 53), ('tcp', FAR4, 853), ('icmp', FAR4, 1),
            ('tcp', FAR6, 8001), ('udp', FAR6, 8002), ('udp', FAR6, 53), ('icmp', FAR6, 1),
            ('udp', near, 8003), ('tcp', near, 8004), ('udp', near, 53), ('icmp', near, 2)]


def marked(near):
    """The same of what carries the tunnel's mark and is not the tunnel's."""
    return [('udp', FAR4, 8005), ('tcp', FAR4, 8006), ('udp', near, 8007), ('icmp', FAR4, 3), ('udp', FAR6, 8005), ('tcp', FAR6, 8006)]


def on_link():
    """The same of what a program sends on a link that it chose."""
    return [('udp', FAR4, 8008), ('udp', '224.0.0.251', 5353), ('udp', '239.255.255.250', 1900), ('udp', 'ff02::fb', 5353)]


def name(kind):
    """The line of a kind."""
    protocol, destination, port = kind
    return f'{protocol} {destination} {port}'


def checksum(data):
    """The one of ICMP."""
    total = sum(struct.unpack(f'!{len(data) // 2}H', data))
    total = (total >> 16) + (total & 0xffff)
    return ~(total + (total >> 16)) & 0xffff


def echo_request(family, number):
    """An echo request with this number; the kernel completes those of IPv6."""
    if family == socket.AF_INET6:
        return struct.pack('!BBHHH', 128, 0, 0, number, 0)
    rest = struct.pack('!BBHHH', 8, 0, 0, number, 0)
    return struct.pack('!BBHHH', 8, 0, checksum(rest), number, 0)


def send_one(kind, mark=0, link=''):
    """Sends it, and does not mind when it is refused."""
    protocol, destination, port = kind
    family = socket.AF_INET6 if ':' in destination else socket.AF_INET
    how = {'tcp': (socket.SOCK_STREAM, 0), 'udp': (socket.SOCK_DGRAM, 0),
           'icmp': (socket.SOCK_RAW, socket.IPPROTO_ICMPV6 if family == socket.AF_INET6 else socket.IPPROTO_ICMP)}[protocol]
    with socket.socket(family, *how) as end, contextlib.suppress(OSError):
        end.setblocking(False)
        if mark:
            end.setsockopt(socket.SOL_SOCKET, SO_MARK, mark)
        if link:
            end.setsockopt(socket.SOL_SOCKET, socket.SO_BINDTODEVICE, link.encode() + b'\0')
        if protocol == 'tcp':
            if end.connect_ex((destination, port)) in (0, errno.EINPROGRESS):
                # A moment for the first segment; the socket goes at once, so that nothing is sent again.
                end.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack('ii', 1, 0))
        else:
            end.sendto(echo_request(family, port) if protocol == 'icmp' else b'probe', (destination, 0 if protocol == 'icmp' else port))


def send(mark, near, link):
    """Every kind once."""
    for kind in plain(near):
        send_one(kind)
    for kind in marked(near):
        send_one(kind, mark=mark)
    for kind in on_link():
        send_one(kind, link=link)


def send_marker(link, nonce):
    """What no firewall holds back, so that the observer is known to have seen all before it."""
    with socket.socket(socket.AF_PACKET, socket.SOCK_RAW) as wire:
        wire.bind((link, MARKER))
        wire.send(b'\xff' * 6 + b'\x02' * 6 + struct.pack('!H', MARKER) + nonce.encode().ljust(46, b'\0'))


def transport(protocol, destination, data):
    """The kind of a packet by what follows its IP header."""
    if protocol in (6, 17) and len(data) >= 4:
        return ('tcp' if protocol == 6 else 'udp', destination, struct.unpack('!H', data[2:4])[0])
    if protocol in (1, 58) and len(data) >= 8:
        return ('icmp', destination, struct.unpack('!H', data[4:6])[0])
    return (f'protocol-{protocol}', destination, 0)


def kind_of(ethertype, data):
    """The kind of a packet, None for what addresses need."""
    if ethertype == 0x0800:
        kind = transport(data[9], socket.inet_ntop(socket.AF_INET, data[16:20]), data[(data[0] & 15) * 4:])
        return None if data[9] == 2 else kind
    if ethertype == 0x86dd:
        protocol, rest = data[6], data[40:]
        if protocol == 0:       # hop-by-hop options, as reports of multicast groups have them
            protocol, rest = rest[0], rest[(rest[1] + 1) * 8:]
        if protocol == 58 and rest[0] in ICMP6_HOUSEKEEPING:
            return None
        return transport(protocol, socket.inet_ntop(socket.AF_INET6, data[24:40]), rest)
    return None


def watch(devices, allowed):
    """One line a packet."""
    with socket.socket(socket.AF_PACKET, socket.SOCK_RAW, socket.htons(3)) as wire:
        wire.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 8 << 20)
        print('watching', flush=True)
        while True:
            frame, (device, _, packet_type, _, _) = wire.recvfrom(65536)
            if device not in devices or packet_type == socket.PACKET_OUTGOING:
                continue
            ethertype = struct.unpack('!H', frame[12:14])[0]
            if ethertype == MARKER:
                print('marker', frame[14:].rstrip(b'\0').decode(), flush=True)
                continue
            kind = kind_of(ethertype, frame[14:])
            if kind and not (kind[0] == 'udp' and kind[2] in allowed):
                print(name(kind), flush=True)


def main():
    """Does what the first argument says."""
    verb, *rest = sys.argv[1:]
    if verb == 'watch':
        watch(rest[0].split(','), {int(port) for port in rest[1:]})
    elif verb == 'kinds':
        for kind in plain(rest[0]) + marked(rest[0]) + on_link():
            print(name(kind))
    elif verb == 'repeat':
        mark, near, link, file = rest
        while Path(file).exists():
            send(int(mark, 0), near, link)
            time.sleep(PAUSE)
    else:
        mark, near, link, nonce = rest
        send(int(mark, 0), near, link)
        send_marker(link, nonce)


main()
