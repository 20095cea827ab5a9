#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Adit authors
# Runs in: vm sandbox
# Tunnels that take all traffic: what goes in and what stays out, routes that a hostile network hands out, two at once, and
# packets to the tunnel's address from outside it (promises 20 and 24).
source "$(dirname "$0")/lib.sh"

# profile NAME PEER NUMBER ALLOWEDIPS [LINE]: a full tunnel 10.8.NUMBER.1 to a peer.
profile() {
    write_profile "$1" "[Interface]
${5-}
PrivateKey = $(key_of "$1")
Address = 10.8.$3.1/32, fd08:$3::1/128
$(peer_section "$2" "$4" "Endpoint = 10.99.$3.2:51820")"
}

# goes_by DEVICE ADDRESS
goes_by() {
    says " dev $1 " ip route get "$2"
}
rules() {
    ip -4 rule show
    ip -6 rule show
}
mark_counts() {
    cat /proc/sys/net/ipv4/conf/all/src_valid_mark
}
# guards_of NAME: rules and firewall of one tunnel, as text.
guards_of() {
    rules | grep -E "$(wg show "$1" fwmark)|lookup $(($(wg show "$1" fwmark)))"
    nft -s list table inet "adit_$1"
}
# answers_outside ADDRESS: a datagram to a tunnel's address from the far end of the underlay gets an answer there.
answers_outside() {
    on far1 python3 - "$1" <<'PY'
import socket
import sys
with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as end:
    end.settimeout(1)
    try:
        end.connect((sys.argv[1], 7777))
    except ConnectionRefusedError:
        sys.exit(0)
    except OSError:
        sys.exit(1)
PY
}

export -f guards_of rules
for number in 1 2; do
    make_peer "far$number" "$number"
    make_keys "tun$number"
    make_far_device "far$number" "farwg$number" "10.8.$number.2/24" "fd08:$number::2/64"
    must on "far$number" wg set "farwg$number" peer "$(pub_of "tun$number")" allowed-ips "10.8.$number.1/32,fd08:$number::1/128"
    # An address of the rest of the world, at the other end of the tunnel alone.
    must ip -n "far$number" addr add 198.51.100.9/32 dev lo
done
must ip route add default via 10.99.1.2
# The strictest check of ways back, as some distributions set it.
must sysctl -q -w net.ipv4.conf.all.rp_filter=1 net.ipv4.conf.to-far1.rp_filter=1
snapshot_net >"$WORK/before"

for halves in '0.0.0.0/0, ::/0' '0.0.0.0/1, 128.0.0.0/1, ::/1, 8000::/1'; do
    profile tun1 far1 1 "$halves"
    check "a full tunnel ($halves) comes up" approve tun1
    check "its peer answers, though ways back are checked strictly" ping_from here 10.8.1.2
    check "the rest of the world is at its other end" ping_from here 198.51.100.9
    check "over IPv6 its peer answers too" ping_from here fd08:1::2
    check "IPv4 goes into it" goes_by tun1 203.0.113.1
    check "IPv6 goes into it" goes_by tun1 2001:db8:77::1
    check "the local network stays outside" goes_by to-far1 10.99.1.2
    check "the mark of a packet counts for its way back" same 1 "$(mark_counts)"
    # DHCP option 121 (TunnelVision): a more specific route in main.
    must ip route add 203.0.113.0/24 via 10.99.1.2
    check "a route that the network hands out does not pull traffic out" goes_by tun1 203.0.113.1
    must ip route del 203.0.113.0/24
    check "it comes down" aditctl down tun1
    check "nothing is left of it" same_net "$WORK/before"
done

# LAN-friendly: main counts, but for its default route.
profile tun1 far1 1 '0.0.0.0/0, ::/0' '#@ Routing = lan'
check "a LAN-friendly tunnel comes up" approve tun1
must ip route add 203.0.113.0/24 via 10.99.1.2
check "there a route of main counts" goes_by to-far1 203.0.113.1
must ip route del 203.0.113.0/24
check "the rest goes into it" goes_by tun1 203.0.113.1
profile tun1 far1 1 '0.0.0.0/0, ::/0'
check "it becomes strict while it is up" approve tun1
check "then it is as if it had come up strict" bash -c 'ip rule | grep -q "to 10.99.1.0/24 lookup main" && ! ip rule | grep -q suppress'

# CVE-2019-14899: with an address of the tunnel as destination, from outside.
must on far1 ip route add 10.8.1.1/32 via 10.99.1.1 metric 1
must on far1 ip link set farwg1 down
check "a packet to the tunnel's address from outside gets no answer" fails answers_outside 10.8.1.1
# The helper would put the guard back at once.
helper=$(helper_pid)
[ "$helper" != 0 ] || give_up "nobody watches over a full tunnel"
must kill -STOP "$helper"
must nft delete table inet adit_tun1
must sysctl -q -w net.ipv4.conf.all.rp_filter=0 net.ipv4.conf.to-far1.rp_filter=0
check "without the guard it gets one" answers_outside 10.8.1.1
must sysctl -q -w net.ipv4.conf.all.rp_filter=1 net.ipv4.conf.to-far1.rp_filter=1
must kill -CONT "$helper"
check "promise 22: the helper puts the guard back" wait_until 20 nft list table inet adit_tun1
must on far1 ip link set farwg1 up
must on far1 ip route del 10.8.1.1/32 via 10.99.1.1 metric 1
must aditctl down tun1
check "nothing is left of it, though somebody took its firewall away meanwhile" same_net "$WORK/before"

# Two at once.
profile tun1 far1 1 '0.0.0.0/0, ::/0'
profile tun2 far2 2 '0.0.0.0/0, ::/0' '#@ KillSwitch = lan'
must approve tun1
guards_of tun1 >"$WORK/tun1"
check "promise 20: a second full tunnel comes up beside the first" approve tun2
check "the first one's rules and firewall are as they were" bash -c 'diff "$0" <(guards_of tun1)' "$WORK/tun1"
guards_of tun2 >"$WORK/tun2"
check "the first comes down" aditctl down tun1
check "promise 20: the other's rules and firewall are byte-equal" bash -c 'diff "$0" <(guards_of tun2)' "$WORK/tun2"
check "the mark of a packet still counts" same 1 "$(mark_counts)"
check "the other's peer answers" ping_from here 10.8.2.2
must approve tun1
check "the other way round: the second comes down" aditctl down tun2
check "the first one's rules and firewall are byte-equal" bash -c 'diff "$0" <(guards_of tun1)' "$WORK/tun1"
check "and it comes down" aditctl down tun1
check "nothing is left of both" same_net "$WORK/before"

# Promise 24: a table of our name that somebody else made.
must nft add table inet adit_tun1
check "promise 24: a table of somebody else by our name is refused with status 1" exits 1 aditctl up tun1
check "it is as it was" same "table inet adit_tun1 {
}" "$(nft list table inet adit_tun1)"
must nft delete table inet adit_tun1
check "the end is as the start" same_net "$WORK/before"
finish
