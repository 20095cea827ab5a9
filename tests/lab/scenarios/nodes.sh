#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Adit authors
# Runs in: deep sandbox
# Three nodes: we are the hub, and two peers in namespaces of their own reach us and each other through us.
source "$(dirname "$0")/lib.sh"

for peer in left:1 right:2; do
    make_peer "${peer%:*}" "${peer#*:}"
done
make_keys hub
make_far_device left leftwg 10.8.2.11/24 fd08:2::11/64
make_far_device right rightwg 10.8.2.12/24 fd08:2::12/64
must on left wg set leftwg peer "$(pub_of hub)" endpoint 10.99.1.1:51998 allowed-ips 10.8.2.0/24,fd08:2::/64 persistent-keepalive 2
must on right wg set rightwg peer "$(pub_of hub)" endpoint '[fd99:2::1]:51998' allowed-ips 10.8.2.0/24,fd08:2::/64 persistent-keepalive 2
must sysctl -q -w net.ipv4.ip_forward=1 net.ipv6.conf.all.forwarding=1
snapshot_net >"$WORK/before"

write_profile hub "[Interface]
PrivateKey = $(key_of hub)
Address = 10.8.2.1/24, fd08:2::1/64
ListenPort = 51998
$(peer_section left '10.8.2.11/32, fd08:2::11/128')
$(peer_section right '10.8.2.12/32, fd08:2::12/128')"
check "a hub without any endpoint comes up" aditctl up "$WORK/hub.conf"
check "both peers find it by themselves: left" expect_handshake hub "$(pub_of left)"
check "both peers find it by themselves: right" expect_handshake hub "$(pub_of right)"
check "left came over IPv4" says "10.99.1.2:51820" wg show hub endpoints
check "right came over IPv6" says "[fd99:2::2]:51820" wg show hub endpoints
check "the hub reaches left" ping_from here 10.8.2.11
check "the hub reaches right" ping_from here fd08:2::12
check "left reaches right through the hub over IPv4" ping_from left 10.8.2.12
check "right reaches left through the hub over IPv6" ping_from right fd08:2::11
check "status counts both peers" bash -c 'aditctl status hub --json | grep -cF -e "$0" -e "$1" | grep -q .' "$(pub_of left)" "$(pub_of right)"
check "the hub comes down" aditctl down hub
check "left no longer reaches right" fails on left ping -n -q -c 1 -W 1 10.8.2.12
check "nothing is left of the hub" same_net "$WORK/before"
finish
