#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Adit authors
# Runs in: vm
# Tunnels that come up when the machine starts: by the unit, with nobody logged in and no helper running. Who may choose them is
# in authority.sh.
source "$(dirname "$0")/lib.sh"
source "$(dirname "$0")/wire.sh"

# start: what the machine's start does, and waits for its end. It fails when the unit does.
start() {
    systemctl stop adit-helper.service
    timeout 120 systemctl start --wait adit-boot.service
}
host=vpn.lab.test
# name_is [ADDRESS]: the endpoint's name stands for it from now on; without one nobody knows the name.
name_is() {
    sed -i "/$host/d" /etc/hosts
    [ $# -eq 0 ] || echo "$1 $host" >>/etc/hosts
}
is_running() { same active "$(systemctl is-active adit-boot.service)"; }
condition_is() { same "$1" "$(systemctl show -P ConditionResult adit-boot.service)"; }
goes_to() { says "$1:51820" wg show home endpoints; }

make_peer far 1
must ip -n far addr add 10.99.1.3/24 dev underlay
make_keys home
make_far_device far farwg 10.8.14.2/24
must on far wg set farwg peer "$(pub_of home)" allowed-ips 10.8.14.1/32
name_is 10.99.1.2
write_profile home "[Interface]
PrivateKey = $(key_of home)
Address = 10.8.14.1/24
$(peer_section far 10.8.14.2/32 "Endpoint = $host:51820")"
snapshot_net >"$WORK/before"
must aditctl up "$WORK/home.conf"
must aditctl down home

check "the unit is part of every start" says adit-boot.service systemctl show -P Wants multi-user.target
check "nothing is chosen at first" same "" "$(aditctl boot list)"
check "the unit does nothing then" start
check "since its condition is not met" condition_is no
check "a tunnel that is not approved cannot be chosen" exits 1 aditctl boot on other
check "one that is approved can" aditctl boot on home
check "it is listed" same home "$(aditctl boot list)"

name_is 10.99.1.3
check "the unit runs to its end" start
check "its condition was met" condition_is yes
check "the tunnel is up, carried by the kernel" is_real_wireguard home
check "to the address that the name has now" goes_to 10.99.1.3
check "the peer answers" ping_from here 10.8.14.2
check "a second start leaves it as it is" start
check "and has not failed" fails systemctl is-failed adit-boot.service
must aditctl down home

# Before the network is there.
name_is
must systemctl start adit-boot.service
check "while the name cannot be looked up the unit waits" is_running
check "and the tunnel is not up" fails interface_exists home
name_is 10.99.1.2
check "it comes up once it can be" wait_until 30 interface_exists home
check "and the peer answers" ping_from here 10.8.14.2
must aditctl down home
name_is
check "when it cannot be in time" aditctl boot start
check "the peer has the address it was approved with" goes_to 10.99.1.2
must aditctl down home

check "the choice is taken back" aditctl boot off home
check "the unit leaves the tunnel alone then" start
check "it is off" fails interface_exists home
must aditctl boot on home
must aditctl remove --yes home
check "who removes a tunnel takes back the choice" same "" "$(aditctl boot list)"
check "nothing is left on the machine" same_net "$WORK/before"

# From the very start of the machine on: the link stands for the first network that is configured.
network() {
    must ip link set to-far "$1"
    [ "$1" = down ] || { must ip addr add fd99:1::1/64 dev to-far nodad && way_out; }
}
# starts_in SECONDS
starts_in() {
    local begin=$SECONDS
    start && [ $((SECONDS - begin)) -le "$1" ]
}
observe
network down
network up
snapshot_net >"$WORK/before"
name_is 10.99.1.2
write_profile home "[Interface]
#@ KillSwitch = strict
PrivateKey = $(key_of home)
Address = 10.8.14.1/24
FwMark = $mark
$(peer_section far 0.0.0.0/0 "Endpoint = $host:51820")"
must aditctl up "$WORK/home.conf"
must aditctl down home
check "promise 26: before a strict tunnel is chosen the observer sees every kind of packet" sees_all
must aditctl boot on home
name_is
must systemctl stop adit-helper.service
must network down
check "the early unit puts its switch up" systemctl start adit-early-boot.service
must network up
forget
check "promise 26: between the first network and the tunnel nothing is seen" sees_nothing
check "its status says what holds the network back" says "holds the network back" aditctl status home
nft -s list table inet adit_home >"$WORK/table"
must nft flush ruleset
check "somebody who flushes all tables does not lift it" wait_until 5 bash -c 'nft -s list table inet adit_home | cmp - "$0"' "$WORK/table"
check "promise 26: while the tunnel comes up nothing is seen" sees_nothing_during starts_in 45
check "to the address it was approved with, since nobody could be asked" goes_to 10.99.1.2
check "the peer answers through it" ping_from here 10.8.14.2
forget
check "promise 26: after that nothing is seen either" sees_nothing
check "a second run of the early unit leaves it as it is" systemctl start adit-early-boot.service
check "the peer still answers" ping_from here 10.8.14.2
check "it is locked down, and the command that helps is told" says 'aditctl release home' fails aditctl down home
check "it cannot be removed either, and that is told as well" says 'aditctl boot off home' fails aditctl remove --yes home
must aditctl release home
must aditctl boot off home
must aditctl remove --yes home
check "the early unit does nothing any more" systemctl start adit-early-boot.service
check "after all that the observer sees every kind again" sees_all
check "and nothing is left on the machine" same_net "$WORK/before"
finish
