#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Adit authors
# Runs in: vm sandbox
# Several tunnels at once, names that are taken, conflicts, and interfaces of others.
source "$(dirname "$0")/lib.sh"

# profile_to NAME PEER NUMBER [PORT]: a tunnel 10.8.NUMBER.0/24 to a peer.
profile_to() {
    write_profile "$1" "[Interface]
PrivateKey = $(key_of "$1")
Address = 10.8.$3.1/24
ListenPort = ${4:-0}
$(peer_section "$2" "10.8.$3.2/32" "Endpoint = 10.99.$3.2:51820")"
}

foreign_state() {
    wg showconf wgforeign
    ip -o addr show dev wgforeign | sed 's/ valid_lft.*//'
    ip route show dev wgforeign
}

for number in 1 2 3; do
    make_peer "end$number" "$number"
    make_keys "tun$number"
    make_far_device "end$number" "far$number" "10.8.$number.2/24"
    must on "end$number" wg set "far$number" peer "$(pub_of "tun$number")" allowed-ips "10.8.$number.1/32"
    profile_to "tun$number" "end$number" "$number"
done
snapshot_net >"$WORK/before"

for number in 1 2 3; do
    check "tunnel $number of three comes up" aditctl up "$WORK/tun$number.conf"
done
for number in 1 2 3; do
    check "the peer of tunnel $number answers" ping_from here "10.8.$number.2"
done
check "list shows all three" bash -c 'for n in tun1 tun2 tun3; do aditctl list | grep -q $n || exit 1; done'
check "the second comes down" aditctl down tun2
check "the first goes on" ping_from here 10.8.1.2
check "the third goes on" ping_from here 10.8.3.2
check "the second is gone" fails interface_exists tun2
check "the second comes back" aditctl up tun2
check "its peer answers again" ping_from here 10.8.2.2
check "up of what is up is no error" aditctl up tun2

# Conflicts between our own.
make_keys twin
write_profile twin "[Interface]
PrivateKey = $(key_of twin)
Address = 10.8.50.1/24
$(peer_section end1 10.8.1.2/32)"
snapshot_net >"$WORK/three"
check "a tunnel with AllowedIPs of a running one is refused with status 1" exits 1 aditctl up "$WORK/twin.conf"
check "the refusal changed nothing" same_net "$WORK/three"
for number in 1 2 3; do
    must aditctl down "tun$number"
done
check "nothing is left of the three" same_net "$WORK/before"

# What is not ours.
must ip link add wgforeign type veth peer name wgforeign-end
must ip link set wgforeign up
must ip addr add 10.77.0.1/24 dev wgforeign
make_keys wgforeign
profile_to wgforeign end1 1
snapshot_net >"$WORK/foreign"
check "a name that another interface has is refused with status 1" exits 1 aditctl up "$WORK/wgforeign.conf"
check "promise 24: the other interface is as it was" same_net "$WORK/foreign"
check "taking down a foreign interface says that ours is off" says "off already" aditctl down wgforeign
check "removing the profile leaves the foreign interface alone" aditctl remove wgforeign
check "it is still as it was" same_net "$WORK/foreign"
must ip link del wgforeign

if [ "$BACKEND" = kernel ]; then
    must ip link add wgforeign type wireguard
    must wg set wgforeign private-key "$WORK/end1.key" listen-port 51777 peer "$(pub_of end2)" allowed-ips 10.66.0.0/24
    must ip addr add 10.66.0.1/24 dev wgforeign
    must ip link set wgforeign up
    foreign_state >"$WORK/state"
    check "a WireGuard interface that somebody else made keeps its name" exits 1 aditctl up "$WORK/wgforeign.conf"
    check "a foreign WireGuard interface is untouched by up and down of ours" bash -c 'aditctl up tun1 && aditctl down tun1'
    foreign_state >"$WORK/state.after"
    check "promise 24: its configuration is as it was" cmp "$WORK/state" "$WORK/state.after"
    must ip link del wgforeign
fi

# A tunnel that somebody deletes under us.
must aditctl up tun3
must ip link del tun3
check "down of a tunnel whose interface was deleted succeeds" aditctl down tun3
check "the end is as the start" same_net "$WORK/before"
finish
