#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Adit authors
# Runs in: deep sandbox
# A hub: a phone reaches a site behind this machine through the tunnel, though the site knows no way back to it. Forwarding and
# masquerading come and go with the tunnel, and no packet gets past another tunnel's kill switch that way.
source "$(dirname "$0")/lib.sh"

# profile [LINE]: the hub, with the phone as its only peer.
profile() {
    write_profile hub "[Interface]
${1-}
PrivateKey = $(key_of hub)
ListenPort = 51820
Address = 10.20.0.1/24, fd20::1/64
$(peer_section phone '10.20.0.2/32, fd20::2/128')"
}

# reaches ADDRESS: the phone gets an answer from there.
reaches() {
    ping_from phone "$1"
}
# no_answer ADDRESS: the phone gets none of three.
no_answer() {
    fails on phone ping -n -q -c 3 -i 0.2 -W 1 "$1"
}
value() {
    cat "/proc/sys/net/$1"
}
# packets NAMESPACE|here TABLE: what the counter of a table saw.
packets() {
    local list='nft list table inet '$2
    [ "$1" = here ] || list="ip netns exec $1 $list"
    $list | sed -n 's/.*counter packets \([0-9]*\) .*/\1/p'
}
# stays_inside: three packets of the phone come as far as the forward hook, and none of them to the site.
stays_inside() {
    local asked got
    asked=$(packets here witness) got=$(packets site witness)
    no_answer 10.99.2.2 && [ "$(packets here witness)" -gt "$asked" ] && same "$got" "$(packets site witness)"
}

# advertise: the site's end of the link says that it is a router.
advertise() {
    on site python3 - <<'PY'
import socket
import struct
with socket.socket(socket.AF_INET6, socket.SOCK_RAW, socket.IPPROTO_ICMPV6) as end:
    index = socket.if_nametoindex('underlay')
    end.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_MULTICAST_HOPS, 255)
    end.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_MULTICAST_IF, index)
    end.bind(('fe80::2', 0, 0, index))
    # RFC 4861 section 4.2: hop limit 64, a router for 9000 seconds.
    end.sendto(struct.pack('!BBHBBHII', 134, 0, 0, 64, 0, 9000, 0, 0), ('ff02::1', 0, 0, index))
PY
}
has_router() {
    says 'via fe80::2 dev to-site proto ra' ip -6 route show default
}

make_peer phone 1
make_peer site 2
make_peer vpn 3
make_keys hub
make_keys away
make_far_device phone phonewg 10.20.0.2/24 fd20::2/64
must on phone wg set phonewg peer "$(pub_of hub)" endpoint 10.99.1.1:51820 allowed-ips 10.20.0.0/24,10.99.2.0/24,fd20::/64,fd99:2::/64
must on phone ip route add 10.99.2.0/24 dev phonewg
must on phone ip -6 route add fd99:2::/64 dev phonewg
make_far_device vpn vpnwg 10.8.3.2/24
must on vpn wg set vpnwg peer "$(pub_of away)" allowed-ips 10.8.3.1/32
# What turning forwarding off again would lose: a link that forwards by itself, and redirects that are not wanted.
must sysctl -q -w net.ipv4.conf.to-site.forwarding=1 net.ipv4.conf.all.accept_redirects=0 net.ipv6.conf.to-site.accept_ra=1
# (Since Linux 6.17.)
[ ! -e /proc/sys/net/ipv6/conf/to-vpn/force_forwarding ] || must sysctl -q -w net.ipv6.conf.to-vpn.force_forwarding=1
must ip addr add fe80::1/64 dev to-site nodad
must ip -n site addr add fe80::2/64 dev underlay nodad
must on site sysctl -q -w net.ipv6.conf.all.forwarding=1 # else it tells its neighbours, sooner or later, that it is none
must advertise
must wait_until 20 has_router
snapshot_net >"$WORK/before"

profile
check "a tunnel that serves a phone comes up" approve hub
check "the phone reaches this machine" reaches 10.20.0.1
check "this machine is no router" same 0 "$(value ipv4/ip_forward)"
check "the phone does not reach the site" no_answer 10.99.2.2

profile '#@ Masquerade = yes'
check "masquerading alone is an error at its line" bash -c 'aditctl check "$0" 2>&1 | grep -q "hub.conf:2:.*error: nothing is masqueraded"' "$WORK/hub.conf"
profile '#@ Forward = yes'
check "plan names what is turned on" says 'set net.ipv4.conf.all.forwarding to 1' aditctl plan "$WORK/hub.conf"
check "forwarding is turned on while it is up" approve hub
check "the site has no way back" no_answer 10.99.2.2
must on site ip route add 10.20.0.0/24 via 10.99.2.1
check "with one, the phone reaches it" reaches 10.99.2.2
must on site ip route del 10.20.0.0/24

profile $'#@ Forward = yes\n#@ Masquerade = yes'
check "masquerading is turned on while it is up" approve hub
check "the phone reaches the site without a way back" reaches 10.99.2.2
check "over IPv6 too" reaches fd99:2::2
check "the default route that a router told of is still there" has_router
check "the link goes on listening to routers" same 2 "$(value ipv6/conf/to-site/accept_ra)"
must nft flush ruleset
check "promise 22: after a flush of all tables masquerading is put back" wait_until 20 nft list table inet adit_hub
check "and the phone reaches the site" reaches 10.99.2.2
kill_helper
check "with the helper killed the phone still reaches it" reaches 10.99.2.2

# Another tunnel, for all traffic, with a kill switch.
must nft add table inet witness '{ chain c { type filter hook forward priority 200; iifname "hub" ip daddr 10.99.2.2 counter; }; }'
must on site nft add table inet witness '{ chain c { type filter hook prerouting priority 0; icmp type echo-request counter; }; }'
write_profile away "[Interface]
#@ KillSwitch = strict
PrivateKey = $(key_of away)
Address = 10.8.3.1/32
$(peer_section vpn 0.0.0.0/0 'Endpoint = 10.99.3.2:51820')"
must reaches 10.99.2.2
check "the witnesses see the phone's packets, on their way and at the site" bash -c '[ "$0" -gt 0 ] && [ "$1" -gt 0 ]' "$(packets here witness)" "$(packets site witness)"
check "a tunnel for all traffic with a kill switch comes up beside the hub" approve away
check "promise 26: what is forwarded does not get past the kill switch" stays_inside
must ip link del away
check "promise 26: nor when its interface is gone" stays_inside
check "it comes down" aditctl down away
check "then the phone reaches the site again" reaches 10.99.2.2
must nft delete table inet witness

check "the hub comes down" aditctl down hub
check "nothing is left of it" same_net "$WORK/before"
check "it comes up at once as a hub" aditctl up hub
check "the phone reaches the site" reaches 10.99.2.2
kill_helper
must ip link del hub
check "with the helper killed and the interface deleted it comes down" aditctl down hub
check "nothing is left of it then either" same_net "$WORK/before"
finish
