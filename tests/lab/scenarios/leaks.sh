#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Adit authors
# Runs in: deep sandbox
# Seconds: 1200
# Promise 26 over many changes of state: packets of every kind all the while, and what a hostile network hands out: routes by DHCP
# (option 121) and by router advertisements. A thousand changes in the sandbox, sixty in the virtual machine; ADIT_LEAK_CHANGES says otherwise.
source "$(dirname "$0")/lib.sh"
source "$(dirname "$0")/wire.sh"
source "$(dirname "$0")/lease.sh"
scenarios=$(dirname "$(realpath "$0")")
changes=1000
[ "${ADIT_LAB-}" != vm ] || changes=60
changes=${ADIT_LEAK_CHANGES:-$changes}
changed=0

# profile ALLOWEDIPS
profile() {
    write_profile home "[Interface]
#@ KillSwitch = strict
PrivateKey = $(key_of home)
Address = 10.8.1.1/24, fd08:1::1/64
FwMark = $mark
$(peer_section far "$1" "Endpoint = $near:51820" 'PersistentKeepalive = 1')"
}
# change COMMAND...: one change of state.
change() {
    "$@" || { echo "failed: $*"; return 1; }
    changed=$((changed + 1))
}
is_approved() {
    profile "$1" && approve home
}
# one_round: what a person, the peer and the network change.
one_round() {
    local number
    for number in 1 2 3; do
        change aditctl peers add home --key "$(pub_of other)" --allowed-ips "10.8.1.$((10 + number))/32" --endpoint 10.99.2.2:51820 &&
            change aditctl peers remove home "$(pub_of other)" || return
    done
    change is_approved '0.0.0.0/1, 128.0.0.0/1' && change is_approved '0.0.0.0/0, ::/0' &&
        change ip -n far link set farwg down && change ip -n far link set farwg up &&
        change ip route del default via "$near" && change ip route add default via "$near" &&
        change ip link set to-far mtu 1400 && change ip link set to-far mtu 1500
}
rounds() {
    while [ "$changed" -lt "$changes" ]; do
        one_round || return
    done
    echo "$changed"
}
leases() {
    lease_from far underlay to-far "198.51.100.0/24 $near" && says "via $near" ip route show 198.51.100.0/24
}
is_advertised() {
    on far "$scenarios/advertise.py" underlay 2001:db8:99::/48 "$1"
}
hears_advertisement() {
    is_advertised 600 && wait_until 10 says "proto ra" ip -6 route show 2001:db8:99::/48
}
forgets_advertisement() {
    is_advertised 0 && wait_until 10 same "" "$(ip -6 route show 2001:db8:99::/48)"
}
# goes_outside ADDRESS: by the routes of this machine it would.
goes_outside() {
    says " dev to-far " ip route get "$1"
}

make_peer far 1
make_keys home
make_keys other
make_far_device far farwg 10.8.1.2/24 fd08:1::2/64
must on far wg set farwg peer "$(pub_of home)" allowed-ips 10.8.1.1/32,fd08:1::1/128
# A router tells by its link-local address, and a listener that takes route information has one as well.
must ip -n far addr add fe80::2/64 dev underlay nodad
must ip addr add fe80::1/64 dev to-far nodad
must sysctl -qw net.ipv6.conf.to-far.accept_ra=2 net.ipv6.conf.to-far.accept_ra_rt_info_max_plen=128
way_out
observe
snapshot_net >"$WORK/before"

# With no tunnel the hostile network has its way.
check "a DHCP server hands out a route to a part of the world" leases
check "the machine goes by it" goes_outside 198.51.100.7
check "a router advertises a way to another part" hears_advertisement
check "the machine goes by that, too" goes_outside 2001:db8:99::7
check "promise 26: with no tunnel the observer sees every kind of packet" sees_all
end_lease to-far
is_advertised 0
must wait_until 10 same_net "$WORK/before"

check "a tunnel with the strict switch comes up" is_approved '0.0.0.0/0, ::/0'
check "its peer answers" ping_from here 10.8.1.2
# What DHCP itself says is not the tunnel's to hold back.
pattern='^udp (255\.255\.255\.255|10\.99\.1\.2) 67$'
forget
check "promise 26: while DHCP hands out a route to a part of the world, nothing is seen" sees_nothing_during leases
check "promise 26: while a router advertises a way to another part, nothing is seen" sees_nothing_during hears_advertisement
check "the routes are there" says "via $near" ip route show 198.51.100.0/24
check "promise 26: with both in force, nothing is seen" sees_nothing "$pattern"
check "the peer answers all the same" ping_from here 10.8.1.2
pattern=
forget
check "promise 26: over $changes changes of state, nothing is seen" sees_nothing_during rounds
check "so many there were" test "$(tail -n 1 "$WORK/during")" -ge "$changes"
check "the peer answers after all that" ping_from here 10.8.1.2
end_lease to-far
is_advertised 0
check "it comes down" aditctl down home
check "promise 26: after that the observer sees every kind again" sees_all
check "nothing is left of it" wait_until 10 same_net "$WORK/before"
finish
