#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Adit authors
# Runs in: vm sandbox
# The kill switch, seen from the wire outside the tunnel: promises 23, 24 and 26. Every kind of packet is first sent with the switch
# off, so that the observer is known to see it.
source "$(dirname "$0")/lib.sh"
source "$(dirname "$0")/wire.sh"

# profile SWITCH ENDPOINT [ALLOWEDIPS]
profile() {
    write_profile home "[Interface]
#@ KillSwitch = $1
PrivateKey = $(key_of home)
Address = 10.8.1.1/24, fd08:1::1/64
FwMark = $mark
$(peer_section far "${3:-0.0.0.0/0, ::/0}" "Endpoint = $2" 'PersistentKeepalive = 1')"
}

changes() {
    local count
    for count in 1 2 3; do
        profile strict "$near:51820" '0.0.0.0/1, 128.0.0.0/1'
        approve home || return
        profile strict "$near:51820"
        approve home || return
        aditctl peers add home --key "$(pub_of other)" --allowed-ips "10.8.1.$((10 + count))/32" --endpoint 10.99.2.2:51820 || return
        aditctl peers remove home "$(pub_of other)" || return
    done
}
moves() {
    profile strict "[fd99:1::2]:51820"
    approve home && ping_from here 10.8.1.2 || return
    profile strict "$near:51820"
    approve home && ping_from here 10.8.1.2
}
switches() {
    local count
    for count in 1 2 3; do
        profile lan "$near:51820"
        approve home || return
        profile strict "$near:51820"
        approve home || return
    done
}
# moves_far_to ADDRESS: the other side gives up the address it has.
moves_far_to() {
    on far ip -4 addr flush dev underlay && on far ip addr add "$1/24" dev underlay
}
roams() {
    moves_far_to 10.99.1.3 && ping_from far 10.8.1.1 && says 10.99.1.3:51820 wg show home endpoints && ping_from here 10.8.1.2
}
rules_of_others() {
    nft -s list table inet other
}

make_peer far 1
make_keys home
make_keys other
make_far_device far farwg 10.8.1.2/24 fd08:1::2/64
must on far wg set farwg peer "$(pub_of home)" allowed-ips 10.8.1.1/32,fd08:1::1/128
way_out
observe
snapshot_net >"$WORK/before"

check "promise 26: with no tunnel the observer sees every kind of packet" sees_all
profile off "$near:51820" 10.8.1.0/24
check "a tunnel that does not take all traffic needs no switch" exits 0 aditctl check "$WORK/home.conf"
profile strict "$near:51820" 10.8.1.0/24
check "with the switch it is an error" exits 1 aditctl check "$WORK/home.conf"
check "which names the line" bash -c 'aditctl check "$0" 2>&1 | grep -q "home.conf:2:.*error: a kill switch needs a tunnel that takes all traffic"' "$WORK/home.conf"

must nft add table inet other '{ chain c { type filter hook output priority 0; counter; }; }'
rules_of_others >"$WORK/others"
profile strict "$near:51820"
check "plan says what the switch does, first of all" bash -c 'aditctl plan "$0" | head -n 1 | grep -q "kill switch"' "$WORK/home.conf"
check "a tunnel with the strict switch comes up" aditctl up "$WORK/home.conf"
check "the peer answers through the tunnel" ping_from here 10.8.1.2
check "over IPv6 too" ping_from here fd08:1::2
forget
check "promise 26: while it is up, nothing is seen" sees_nothing
check "a refused connection is told at once" bash -c '! timeout 2 bash -c "echo >/dev/udp/10.99.1.2/9 && echo >/dev/tcp/10.99.1.2/81" 2>/dev/null; [ $? -ne 124 ]'
kill_helper
check "promise 23: with the helper killed, nothing is seen" sees_nothing
check "and the tunnel goes on" ping_from here 10.8.1.2
check "promise 26: during live changes, nothing is seen" sees_nothing_during changes
check "promise 26: while the endpoint changes and back, nothing is seen" sees_nothing_during moves
check "promise 26: while it answers a peer that moved, nothing is seen" sees_nothing_during roams
must moves_far_to "$near"
check "and it is answered when it comes back" ping_from far 10.8.1.1
must ip -n far link set farwg down
check "promise 26: with a peer that is dead, nothing is seen" sees_nothing
must ip -n far link set farwg up
# shellcheck disable=SC2034 # of wire.sh
pattern='^(udp|tcp|icmp) (10\.99\.1\.2|224\.0\.0\.251|239\.255\.255\.250|ff02::fb) '
check "promise 26: while it changes between strict and lan, nothing but the local network is seen" sees_nothing_during switches
# shellcheck disable=SC2034
pattern=
forget
check "after that nothing is seen" sees_nothing

profile lan "$near:51820"
check "the switch for a local network is applied live" approve home
forget
check "the local network is reachable, and nothing else" sees_nothing '^(udp|tcp|icmp) (10\.99\.1\.2|224\.0\.0\.251|239\.255\.255\.250|ff02::fb) '
check "it really is" bash -c 'grep -q "udp 10.99.1.2 8003" "$0"' "$WORK/wire"

# Somebody who takes everything away.
profile strict "$near:51820"
must approve home
nft -s list table inet adit_home >"$WORK/table"
must nft flush ruleset
check "promise 22: after a flush of all tables the switch is put back as it was" wait_until 5 bash -c 'nft -s list table inet adit_home | cmp - "$0"' "$WORK/table"
forget
check "and nothing is seen" sees_nothing
must nft add table inet other '{ chain c { type filter hook output priority 0; counter; }; }'

# A tunnel that breaks.
profile strict "$near:51820"
must approve home
must ip link del home
forget
check "promise 23: with the interface deleted, nothing is seen" sees_nothing
nft -s list table inet adit_home >"$WORK/table"
must nft flush ruleset
check "promise 22: after a flush the switch of the broken tunnel is put back too" wait_until 5 bash -c 'nft -s list table inet adit_home | cmp - "$0"' "$WORK/table"
must nft add table inet other '{ chain c { type filter hook output priority 0; counter; }; }'
forget
check "and nothing is seen then either" sees_nothing
if [ "$BACKEND" = kernel ]; then
    check "while the broken tunnel comes up again, nothing is seen" sees_nothing_during aditctl up home
    check "the peer answers again" ping_from here 10.8.1.2
    must ip link del home
fi
rm "$XDG_DATA_HOME/adit/tunnels/home.conf"
check "with its profile gone, its status says that the switch holds on" says "holds the network back" aditctl status home
check "release takes it away" says "home: nothing of it is left" aditctl release
forget
check "after that the observer sees every kind" sees_all
check "a second release finds nothing" says "nothing of it was there" aditctl release home

# What was noted in /run is lost.
if [ "$BACKEND" = kernel ]; then
    profile strict "$near:51820"
    must approve home
    rm /run/adit/home
    check "promise 24: a table of which nobody knows is shown" says "holds the network back" aditctl status home
    check "and nothing comes up over it" exits 1 aditctl up home
    check "release takes it away as well" says "home: nothing of it is left" aditctl release
    check "with the interface" fails interface_exists home
    # Nobody knows the rest any more: the rules, and the setting that went with them.
    for rules in '-4' '-6'; do
        ip "$rules" rule show | awk -F: '$1 != 0 && $1 != 32766 && $1 != 32767 { print $1 }' | while read -r priority; do
            ip "$rules" rule del priority "$priority"
        done
    done
    must sysctl -qw net.ipv4.conf.all.src_valid_mark=0
fi

# IPv4 alone goes through the tunnel: IPv6 is cut.
must aditctl down home
profile strict "$near:51820" '0.0.0.0/0'
check "a tunnel for IPv4 alone comes up with the switch" approve home
forget
check "promise 26: IPv6, which it does not take, is not seen" sees_nothing
check "promise 24: the table of somebody else is as it was" bash -c 'nft -s list table inet other | cmp - "$0"' "$WORK/others"
check "it comes down" aditctl down home
must nft delete table inet other
forget
check "promise 26: after that the observer sees every kind again" sees_all
check "nothing is left of it" same_net "$WORK/before"
finish
