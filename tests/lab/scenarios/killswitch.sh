#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Adit authors
# Runs in: vm sandbox
# The kill switch, seen from the wire outside the tunnel: promises 23, 24 and 26. Every kind of packet is first sent with the switch
# off, so that the observer is known to see it.
source "$(dirname "$0")/lib.sh"
here=$(dirname "$(realpath "$0")")
near=10.99.1.2
mark=4242
nonce=0
seen_to=0       # lines of $WORK/wire that were looked at

# profile SWITCH ENDPOINT [ALLOWEDIPS]
profile() {
    write_profile home "[Interface]
#@ KillSwitch = $1
PrivateKey = $(key_of home)
Address = 10.8.1.1/24, fd08:1::1/64
FwMark = $mark
$(peer_section far "${3:-0.0.0.0/0, ::/0}" "Endpoint = $2" 'PersistentKeepalive = 1')"
}

# probe: sends a packet of every kind and waits until the observer has seen what came out of it.
probe() {
    nonce=$((nonce + 1))
    "$here/observer.py" send "$mark" "$near" to-far "probe-$nonce" && wait_until 20 grep -qx "marker probe-$nonce" "$WORK/wire"
}

# seen: what the observer saw since the last time, each kind once.
seen() {
    tail -n "+$((seen_to + 1))" "$WORK/wire" | grep -v '^marker' | sort -u
}
forget() {
    seen_to=$(wc -l <"$WORK/wire")
}

# sees_all: a probe of which every kind is seen.
sees_all() {
    forget
    probe && [ -z "$(comm -23 <("$here/observer.py" kinds "$near" | sort -u) <(seen))" ] || {
        echo "not seen:" && comm -23 <("$here/observer.py" kinds "$near" | sort -u) <(seen)
        return 1
    }
}

# sees_nothing [PATTERN]: a probe of which nothing is seen, but for lines that match the pattern.
sees_nothing() {
    probe && same "" "$(seen | grep -vE "${1:-^$}")"
}

# probing FILE: probes until the file is gone.
probing() {
    while [ -e "$1" ]; do
        probe || return
    done
}

# sees_nothing_during COMMAND...: what is probed while the command runs does not come out.
sees_nothing_during() {
    local status=0 prober
    touch "$WORK/probing"
    probing "$WORK/probing" &
    prober=$!
    "$@" >"$WORK/during" 2>&1 || status=$?
    rm "$WORK/probing"
    wait "$prober" || status=$?
    nonce=$((nonce + 1000))
    [ "$status" -eq 0 ] || { cat "$WORK/during"; return 1; }
    sees_nothing "${pattern:-}"
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
rules_of_others() {
    nft -s list table inet other
}

make_peer far 1
make_keys home
make_keys other
make_far_device far farwg 10.8.1.2/24 fd08:1::2/64
must on far wg set farwg peer "$(pub_of home)" allowed-ips 10.8.1.1/32,fd08:1::1/128
# The way to the rest of the world, for what escapes.
must ip route add default via "$near"
must ip route add default via fd99:1::2
on far "$here/observer.py" watch underlay 51820 >"$WORK/wire" 2>"$WORK/wire.log" &
must wait_until 20 grep -qx watching "$WORK/wire"
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
must ip -n far link set farwg down
check "promise 26: with a peer that is dead, nothing is seen" sees_nothing
must ip -n far link set farwg up
pattern='^(udp|tcp|icmp) (10\.99\.1\.2|224\.0\.0\.251|239\.255\.255\.250|ff02::fb) '
check "promise 26: while it changes between strict and lan, nothing but the local network is seen" sees_nothing_during switches
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
