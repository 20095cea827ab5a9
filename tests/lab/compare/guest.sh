#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Adit authors
#
# guest.sh TOOL CASE...: puts a tunnel for all traffic of TOOL through cases of cases.sh, in a fresh virtual machine, and prints what
# came of each as lines "result CASE WHAT VALUE". It ends before the next case when the machine cannot be made what it was.
compare=$(dirname "$(realpath "$0")")
scenarios=$(dirname "$compare")/scenarios
source "$scenarios/lib.sh"
source "$scenarios/wire.sh"
source "$scenarios/lease.sh"
source "$compare/cases.sh"
tool=$1
shift
source "$compare/$tool.sh"
# shellcheck disable=SC2034 # of wire.sh
mark=30583          # of some other program: nobody's tunnel has it
server=203.0.113.1  # the tunnel's other end, by way of the default route
patience=10         # seconds for a tunnel to work again

result() { echo "result $case $*"; }
now_ms() { local now=${EPOCHREALTIME/[.,]/}; echo $((now / 1000)); }

# make_world PEER NUMBER: the other end of a link and of a tunnel, and an address of the rest of the world that answers through the
# tunnel only. As batches, since starting a program is what takes time in an emulated machine.
make_world() {
    local device=$1wg
    must ip netns add "$1"
    must ip -batch - <<TEXT
link add to-$1 type veth peer name underlay netns $1
link set to-$1 addrgenmode none
addr add 10.99.$2.1/24 dev to-$1
addr add fd99:$2::1/64 dev to-$1 nodad
link set to-$1 up
TEXT
    must ip -n "$1" -batch - <<TEXT
link set lo up
link set underlay addrgenmode none
link set underlay up
addr add 10.99.$2.2/24 dev underlay
addr add fd99:$2::2/64 dev underlay nodad
addr add 198.51.100.9/32 dev lo
addr add 2001:db8:99::9/128 dev lo
link add $device type wireguard
addr add 10.8.$2.2/24 dev $device
addr add fd08:$2::2/64 dev $device
link set $device up
TEXT
    make_keys "$1"
    must on "$1" wg set "$device" private-key "$WORK/$1.key" listen-port 51820
    must on "$1" nft "table inet world { chain c { type filter hook input priority 0; iifname != $device ip daddr 198.51.100.9 drop; iifname != $device ip6 daddr 2001:db8:99::9 drop; }; }"
}
# make_way_out: two links to the peer, of which the first is the way to everything.
make_way_out() {
    make_world far 1
    must ip -batch - <<TEXT
link add second type veth peer name below netns far
link set second addrgenmode none
link set second up
link set second down
TEXT
    must ip -n far -batch - <<TEXT
addr add $server/32 dev lo
addr add 10.99.7.2/24 dev below
link set below up
TEXT
    way_out
    observe underlay,below
}
# profile NAME NUMBER PEER ENDPOINT [LINE]: a tunnel for all traffic, with what the tool wants in its file.
profile() {
    make_keys "$1"
    must on "$3" wg set "$3wg" peer "$(pub_of "$1")" allowed-ips "10.8.$2.1/32,10.8.$2.7/32,fd08:$2::1/128"
    write_profile "$1" "[Interface]
PrivateKey = $(key_of "$1")
Address = 10.8.$2.1/24, fd08:$2::1/64
$(tool_lines)
${5-}
$(peer_section "$3" '0.0.0.0/0, ::/0' "Endpoint = $4:51820" 'PersistentKeepalive = 25')"
}
# works: the rest of the world answers through the tunnel, in both families.
works() {
    ping -n -q -c 1 -W 1 198.51.100.9 && ping -n -q -c 1 -W 1 2001:db8:99::9
}
# works_again: prints after how many seconds it works and still does two seconds later, or "no".
works_again() {
    local begin first
    begin=$(now_ms)
    while [ $(($(now_ms) - begin)) -lt $((patience * 1000)) ]; do
        first=$(now_ms)
        also_works >/dev/null 2>&1 && sleep 2 && also_works >/dev/null 2>&1 || continue
        awk -v ms=$((first - begin)) 'BEGIN { printf "%.1f\n", ms / 1000 }'
        return
    done
    echo no
}
# What a case may replace by more.
also_works() { works; }

# tell_outside: how many kinds of packets to the rest of the world were seen outside the tunnel, and of local ones.
tell_outside() {
    local kinds
    kinds=$(comm -12 <(seen) <("$observer" kinds "$near" | sort -u))
    result world "$(grep -E ' (198\.51\.100\.7|2001:db8:99::7) ' <<<"$kinds" | grep -vc ' 8008$')"
    result local "$(grep -vE '^$| (198\.51\.100\.7|2001:db8:99::7) [0-9]*[^8]$' <<<"$kinds" | wc -l)"
}
# shellcheck disable=SC2120 # cases give one
# tell_left [FILE]: what differs from the machine as it was before, or as it was written to the file.
tell_left() {
    sleep 1
    snapshot_net | diff -U 0 "${1:-$WORK/before}" - | grep -E '^[-+][^-+]' >"$WORK/left"
    result left "$(wc -l <"$WORK/left")"
    head -n 12 "$WORK/left" | while read -r line; do result what "$line"; done
}
tell_down() {
    "$@" >"$WORK/down" 2>&1 || result down "$(tail -n 1 "$WORK/down")"
}
# mend: does away with what tools leave, for the next case; succeeds when the machine is as it was.
mend() {
    [ -s "$WORK/left" ] || return 0
    tool_forget
    disturb_rules
    ip link del home
    nft flush ruleset
    tool_tables
    sysctl -qw net.ipv4.conf.all.src_valid_mark=0
    same_net "$WORK/before"
} >/dev/null 2>&1

# goes_through: up, the case's disturbance with packets of every kind all the while, and down.
goes_through() {
    local again
    must tool_up home
    must wait_until 30 also_works
    forget
    start_probing
    must "disturb_$case"
    again=$(works_again)
    stop_probing || give_up "the observer sees nothing any more"
    result again "$again"
    tell_outside
    tell_down tool_down home
    ! defined "after_$case" || "after_$case"
    tell_left
}
defined() { [ "$(type -t "$1")" = function ]; }
course() {
    [ -e "$WORK/home.conf" ] || profile home 1 far "$server" "${dns_line-}"
    if defined "instead_$case"; then "instead_$case"; else goes_through; fi
    result 'done' yes
}

make_way_out
for case in "$@"; do
    ! defined "before_$case" || "before_$case"
done
tool_prepare
sees_all || give_up "the observer does not see everything without a tunnel"
snapshot_net >"$WORK/before"
for case in "$@"; do
    course
    mend || exit 0
done
