# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Adit authors
#
# What is seen on the wire outside the tunnel, at the peer "far" of make_peer. Beside lib.sh.

near=10.99.1.2
mark=4242       # of the tunnel's own packets
nonce=0
seen_to=0       # lines of $WORK/wire that were looked at
observer=$(dirname "$(realpath "${BASH_SOURCE[0]}")")/observer.py

# way_out: what escapes has a way to the rest of the world.
way_out() {
    must ip route add default via "$near"
    must ip route add default via fd99:1::2
}
# observe [DEVICE,...]: from here on, at these devices of far.
observe() {
    on far "$observer" watch "${1:-underlay}" 51820 >"$WORK/wire" 2>"$WORK/wire.log" &
    must wait_until 20 grep -qx watching "$WORK/wire"
}

# probe: sends a packet of every kind and waits until the observer has seen what came out of it.
probe() {
    nonce=$((nonce + 1))
    "$observer" send "$mark" "$near" to-far "probe-$nonce" && wait_until 20 grep -qx "marker probe-$nonce" "$WORK/wire"
}

# seen: what the observer saw since the last time, each kind once.
seen() {
    tail -n "+$((seen_to + 1))" "$WORK/wire" | grep -v '^marker' | sort -u
}
forget() {
    seen_to=$(wc -l <"$WORK/wire")
}

# unseen: the kinds that the observer has not seen since the last time.
unseen() {
    comm -23 <("$observer" kinds "$near" | sort -u) <(seen)
}
all_seen() { [ -z "$(unseen)" ]; }

# sees_all: a probe of which every kind is seen; some wait until the neighbour has been found, which the marker does not.
sees_all() {
    forget
    probe && wait_until 10 all_seen && return
    echo "not seen:" && unseen
    return 1
}

# sees_nothing [PATTERN]: a probe of which nothing is seen, but for lines that match the pattern.
sees_nothing() {
    probe && same "" "$(seen | grep -vE "${1:-^$}")"
}

# start_probing, stop_probing: packets of every kind all the time, until what came out of them has been seen.
start_probing() {
    touch "$WORK/probing"
    "$observer" repeat "$mark" "$near" to-far "$WORK/probing" &
    prober=$!
}
stop_probing() {
    rm "$WORK/probing"
    wait "$prober" && probe
}

# sees_nothing_during COMMAND...: what is probed while the command runs does not come out.
sees_nothing_during() {
    local status=0
    start_probing
    "$@" >"$WORK/during" 2>&1 || status=$?
    stop_probing || status=$?
    [ "$status" -eq 0 ] || { cat "$WORK/during"; return 1; }
    same "" "$(seen | grep -vE "${pattern:-^$}")"
}
