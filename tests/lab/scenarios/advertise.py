#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Adit authors
"""advertise.py DEVICE PREFIX LIFETIME: one router advertisement of IPv6 on a link.

It offers this router as the way to everything and, as more specific route information, to PREFIX, both of high preference, for
LIFETIME seconds; 0 takes them back.
"""
import ipaddress
import socket
import struct
import sys

ALL_NODES = 'ff02::1'
ROUTER_ADVERTISEMENT = 134
HIGH = 0x08
ROUTE_INFORMATION = 24


def main():
    """Sends it; the kernel adds the checksum."""
    device, prefix, lifetime = sys.argv[1], ipaddress.ip_network(sys.argv[2]), int(sys.argv[3])
    head = struct.pack('!BBHBBHII', ROUTER_ADVERTISEMENT, 0, 0, 64, HIGH, lifetime, 0, 0)
    route = struct.pack('!BBBBI', ROUTE_INFORMATION, 3, prefix.prefixlen, HIGH, lifetime) + prefix.network_address.packed
    with socket.socket(socket.AF_INET6, socket.SOCK_RAW, socket.IPPROTO_ICMPV6) as end:
        end.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_MULTICAST_HOPS, 255)
        end.sendto(head + route, (ALL_NODES, 0, 0, socket.if_nametoindex(device)))


main()
