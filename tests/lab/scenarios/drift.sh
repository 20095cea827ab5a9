#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Adit authors
# Runs in: deep sandbox
# Other programs take tunnels apart: what they did is told, full tunnels are put right within a second, and nothing of others is
# touched (promises 21, 22 and 24).
source "$(dirname "$0")/lib.sh"
second=1000
[ "${ADIT_LAB-}" != vm ] || second=5000     # milliseconds of an emulated processor

now_ms() { local now=${EPOCHREALTIME/[.,]/}; echo $((now / 1000)); }

# parts TUNNEL: all that belongs to a tunnel, without what others have beside it.
parts() {
    local table
    table=$(table_of "$1")
    ip -o link show dev "$1" | grep -oE 'mtu [0-9]+|[<,]UP[,>]'
    ip -o addr show dev "$1" scope global | sed -E 's/^[0-9]+: //; s/ valid_lft.*//; s/ tentative//'
    { ip -4 rule; ip -6 rule; } | grep -E "lookup $table( |\$)|lookup main suppress_prefixlength 0"
    { ip -4 route show table "$table"; ip -6 route show table "$table"; ip route show dev "$1"; } 2>/dev/null | sed -E 's/ expires [^ ]+//' | sort
    wg show "$1" allowed-ips | sort
}
table_of() {
    local mark
    mark=$(wg show "$1" fwmark)
    [ "$mark" = off ] && echo 254 || echo $((mark))
}
# within MILLISECONDS TUNNEL: the tunnel is as it was at the start, by then.
within() {
    local limit=$1 name=$2 start took
    start=$(now_ms)
    until diff "$WORK/$name.parts" <(parts "$name") >"$WORK/$name.diff" 2>&1; do
        took=$(($(now_ms) - start))
        [ "$took" -le "$limit" ] || { echo "$name differs after $took ms:"; cat "$WORK/$name.diff"; return 1; }
        sleep 0.02
    done
}
# repaired SENTENCE COMMAND...: the command's damage to full1 is gone within a second, and full2 is well too.
repaired() {
    local sentence=$1
    shift
    must "$@"
    check "$sentence: put right within a second" within "$second" full1
    check "$sentence: the other tunnel is as it was" within "$second" full2
    sleep 2.1   # five repairs in ten seconds are allowed
}
drifts() { exits 1 aditctl status "$1" --drift; }
# How often a change of full2 is put right, one after the other, before one stays for some seconds.
repairs_until_left_alone() {
    local count=0 start
    sleep 10.1      # what was repaired before counts no more
    while [ "$count" -lt 20 ]; do
        ip link set full2 mtu 1301
        start=$(now_ms)
        while says "mtu 1301" ip -o link show dev full2 && [ $(($(now_ms) - start)) -le $((second * 2)) ]; do :; done
        says "mtu 1301" ip -o link show dev full2 && break
        count=$((count + 1))
    done >/dev/null
    echo "$count"
}
flush_rules() {
    ip rule flush
    ip rule add pref 32766 table main
    ip rule add pref 32767 table default
    ip rule add pref 20001 fwmark 0x1001 table 4242
}
profile_of() {
    write_profile "$1" "[Interface]
PrivateKey = $(key_of "$1")
Address = $2
$(peer_section "$3" "$4" "Endpoint = $5:51820")"
}

for number in 1 2 3; do
    make_peer "end$number" "$number"
    make_far_device "end$number" "far$number" "10.8.$number.2/24"
done
for name in full1 full2 split; do make_keys "$name"; done
must on end1 wg set far1 peer "$(pub_of full1)" allowed-ips 10.8.1.1/32
must on end2 wg set far2 peer "$(pub_of full2)" allowed-ips 10.8.2.1/32
must on end3 wg set far3 peer "$(pub_of split)" allowed-ips 10.8.3.1/32
# Of the two full tunnels one takes IPv4 and the other IPv6, so that both can serve.
profile_of full1 10.8.1.1/24 end1 '0.0.0.0/0' 10.99.1.2
profile_of full2 '10.8.2.1/24, fd08:2::1/64' end2 '::/0, 10.8.2.2/32' 10.99.2.2
profile_of split 10.8.3.1/24 end3 '10.8.3.2/32, 10.44.0.0/16' 10.99.3.2
# Others' rules and tables, with numbers like ours.
must ip rule add pref 20001 fwmark 0x1001 table 4242
must ip route add 10.67.0.0/16 dev to-end1 table 4242
must ip link add other0 type veth peer name other1
must ip addr add 10.68.0.1/24 dev other0
must ip link set other0 up
snapshot_net >"$WORK/before"
for name in full1 full2 split; do
    must aditctl up "$WORK/$name.conf"
    check "$name does not differ when it has come up" says "as approved" aditctl status "$name" --drift
done
for name in full1 full2 split; do
    parts "$name" >"$WORK/$name.parts"
done
ip rule show pref 20001 >"$WORK/foreign"
ip route show table 4242 >>"$WORK/foreign"
ip addr show dev other0 >>"$WORK/foreign"

# What only the helper can know of: drift is told, and repaired when asked.
must wg set split peer "$(pub_of end1)" allowed-ips 10.45.0.0/16
check "a peer that another program added is told" drifts split
check "what would be done names it" bash -c 'aditctl status split --drift --json | grep -q "remove peer"'
check "repair takes it away" says "remove peer" aditctl repair split
check "the tunnel is as it was" within 1 split
check "it does not differ any more" aditctl status split --drift
check "a second repair has nothing to do" says "nothing to repair" aditctl repair split
must ip route del 10.44.0.0/16 dev split
must ip addr del 10.8.3.1/24 dev split
must ip link set split mtu 1300
check "route, address and MTU that went are told" drifts split
check "all of it is put right at once" aditctl repair split
check "the split tunnel is as it was" within 1 split
check "its peer answers" ping_from here 10.8.3.2
must wg set split peer "$(pub_of end3)" remove
check "a peer that another program removed is told" drifts split
check "it comes back" aditctl repair split
check "and answers" ping_from here 10.8.3.2
must ip link set split down
check "an interface that was set down is told" drifts split
check "and put right" aditctl repair split
check "its peer answers again" ping_from here 10.8.3.2

# Full tunnels are put right by themselves.
repaired "ip rule flush with two full tunnels" flush_rules
repaired "the IPv6 rules of all" bash -c 'ip -6 rule flush; ip -6 rule add pref 32766 table main'
repaired "a route that went" ip route del default table "$(table_of full1)"
repaired "an address that went" ip addr del 10.8.1.1/24 dev full1
repaired "a link that was set down" ip link set full1 down
repaired "another MTU" ip link set full1 mtu 1300
check "full1 does not differ" aditctl status full1 --drift
check "the peer of full1 answers" ping_from here 10.8.1.2
check "what others have with numbers like ours is as it was" \
    bash -c '{ ip rule show pref 20001; ip route show table 4242; ip addr show dev other0; } | diff "$0" -' "$WORK/foreign"

# A helper that was killed takes up what runs.
kill_helper
must ip link set full1 mtu 1300
aditctl list >/dev/null 2>&1    # calls it back, where systemd has not yet
check "a helper that was killed puts right what happened meanwhile" within $((second * 5)) full1
sleep 2.1
repaired "after that it watches again" flush_rules

# Two that fight: after five repairs it is left alone, and told.
check "a tunnel that others change again and again is left alone after five repairs" same 5 "$(repairs_until_left_alone)"
check "and that is told" drifts full2
check "the person who asks gets it put right" aditctl repair full2
check "then it is as it was" within 1 full2

# Deleted, and edited while up.
must ip link del full2
check "a deleted interface is told within a second" bash -c 'aditctl status full2 --json | grep -q "\"broken\"\|\"failed\""'
check "it is not made again" fails interface_exists full2
check "down clears what is left" aditctl down full2
profile_of full1 '10.8.1.1/24, 10.8.1.7/32' end1 '0.0.0.0/0, 10.55.0.0/16' 10.99.1.2
check "a tunnel is edited while it is up" approve full1
must ip route del 10.55.0.0/16 table "$(table_of full1)"
for name in full1 split; do
    check "$name comes down" aditctl down "$name"
done
check "nothing is left, and nothing of others is missing" same_net "$WORK/before"
finish
