# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Adit authors
#
# What the scenarios share: TAP output, peers in network namespaces, profiles, and an independent view of the machine.
#
# A scenario runs as root of its own world: the lab's virtual machine, or the rootless sandbox. The tunnel under test is in
# the namespace it starts in, and its other ends are in namespaces that make_peer makes. ADIT_BACKEND tells who carries the
# other ends: kernel (default) or userspace (wireguard-go). Nothing is cleaned up: the world goes when the scenario ends.
set -u

BACKEND=${ADIT_BACKEND:-kernel}
WORK=$(mktemp -d)
trap 'rm -rf "$WORK"' EXIT
export XDG_DATA_HOME=$WORK/data XDG_CONFIG_HOME=$WORK/config NO_COLOR=1 LC_ALL=C.UTF-8
umask 077
done_count=0
failed_count=0

# --- results ---------------------------------------------------------------------------------------------------------

# check SENTENCE COMMAND...: one result; what the command said is shown when it failed.
check() {
    local sentence=$1 said
    shift
    done_count=$((done_count + 1))
    if said=$("$@" 2>&1); then
        echo "ok $done_count - $sentence"
    else
        failed_count=$((failed_count + 1))
        echo "not ok $done_count - $sentence"
        echo "$said" | head -n 40 | sed 's/^/# /'
    fi
}

# finish: the last line of a scenario; one that never gets here has failed.
finish() {
    echo "1..$done_count"
    [ "$failed_count" -eq 0 ]
    exit
}

# give_up SENTENCE: ends a scenario that cannot go on.
give_up() {
    echo "Bail out! $1"
    exit 1
}

# must COMMAND...: a step of the preparation, not a result.
must() {
    local said
    said=$("$@" 2>&1) || give_up "$* failed: $said"
}

# exits STATUS COMMAND...: succeeds when the command ends with exactly this status.
exits() {
    local want=$1 got=0
    shift
    "$@" || got=$?
    [ "$got" -eq "$want" ] || { echo "$* ended with $got instead of $want"; return 1; }
}

# says TEXT COMMAND...: succeeds when the command does and its output holds the text.
says() {
    local text=$1 said
    shift
    said=$("$@" 2>&1) || { echo "$* failed: $said"; return 1; }
    [[ $said == *"$text"* ]] || { printf 'no "%s" in: %s\n' "$text" "$said"; return 1; }
}

# fails COMMAND...: succeeds when the command does not.
fails() {
    ! "$@"
}

# same WANT GOT
same() {
    [ "$1" = "$2" ] || { printf 'want: %s\ngot:  %s\n' "$1" "$2"; return 1; }
}

# wait_until SECONDS COMMAND...
wait_until() {
    local deadline=$((SECONDS + $1 + 1))
    shift
    until "$@" >/dev/null 2>&1; do
        [ "$SECONDS" -lt "$deadline" ] || { echo "in vain: $*"; "$@"; return 1; }
        sleep 0.05
    done
}

# --- the other ends --------------------------------------------------------------------------------------------------

# make_peer NAME NUMBER: a namespace NAME, reached at 10.99.NUMBER.2 and fd99:NUMBER::2 from our .1, with keys in $WORK.
make_peer() {
    local name=$1 number=$2
    must ip netns add "$name"
    must ip link add "to-$name" type veth peer name underlay netns "$name"
    must ip link set "to-$name" addrgenmode none
    must ip -n "$name" link set underlay addrgenmode none
    must ip addr add "10.99.$number.1/24" dev "to-$name"
    must ip addr add "fd99:$number::1/64" dev "to-$name" nodad
    must ip -n "$name" addr add "10.99.$number.2/24" dev underlay
    must ip -n "$name" addr add "fd99:$number::2/64" dev underlay nodad
    must ip link set "to-$name" up
    must ip -n "$name" link set underlay up
    must ip -n "$name" link set lo up
    make_keys "$name"
}

# make_keys NAME: $WORK/NAME.key, $WORK/NAME.pub and $WORK/NAME.psk.
make_keys() {
    wg genkey >"$WORK/$1.key"
    wg pubkey <"$WORK/$1.key" >"$WORK/$1.pub"
    wg genpsk >"$WORK/$1.psk"
}

key_of() { cat "$WORK/$1.key"; }
pub_of() { cat "$WORK/$1.pub"; }
psk_of() { cat "$WORK/$1.psk"; }

# on NAME COMMAND...: runs a command at the other end.
on() {
    local name=$1
    shift
    ip netns exec "$name" "$@"
}

# make_far_device PEER DEVICE ADDRESS...: WireGuard at the other end, with the peer's key, on port 51820 or $far_port.
# Device names are unique over all peers: the sockets of wireguard-go share one folder.
make_far_device() {
    local peer=$1 device=$2 address
    shift 2
    if [ "$BACKEND" = kernel ]; then
        must ip -n "$peer" link add "$device" type wireguard
    else
        WG_PROCESS_FOREGROUND=1 ip netns exec "$peer" wireguard-go -f "$device" >"$WORK/$device.log" 2>&1 &
        must wait_until 30 test -S "/var/run/wireguard/$device.sock"
    fi
    must on "$peer" wg set "$device" private-key "$WORK/$peer.key" listen-port "${far_port:-51820}"
    for address in "$@"; do
        must ip -n "$peer" addr add "$address" dev "$device"
    done
    must ip -n "$peer" link set "$device" up
}

# ping_from PEER|here ADDRESS: one answer within some seconds.
ping_from() {
    local peer=$1 address=$2
    if [ "$peer" = here ]; then
        ping -n -q -c 1 -i 0.2 -w 20 "$address"
    else
        on "$peer" ping -n -q -c 1 -i 0.2 -w 20 "$address"
    fi
}

# expect_handshake TUNNEL PUBLICKEY [AFTER]: `wg` tells of a handshake, later than AFTER where given. Who calls in vain tries
# again after five seconds and a bit; this leaves time for several tries.
expect_handshake() {
    wait_until 30 later_handshake "$1" "$2" "${3:-0}"
}

later_handshake() {
    [ "$(handshake_of "$1" "$2")" -gt "$3" ]
}

# handshake_of TUNNEL PUBLICKEY: seconds since 1970, 0 for none.
handshake_of() {
    wg_value "$1" latest-handshakes "$2" 2
}

# received_of DEVICE PUBLICKEY: bytes.
received_of() {
    wg_value "$1" transfer "$2" 2
}

# wg_value DEVICE WHAT PUBLICKEY FIELD: one field of what `wg show` tells of one peer.
wg_value() {
    wg show "$1" "$2" | awk -v key="$3" -v field="$4" '$1 == key { print $field }'
}

# --- the tunnel under test -------------------------------------------------------------------------------------------

# write_profile NAME TEXT: a .conf file in $WORK that is nobody else's to read.
write_profile() {
    printf '%s\n' "$2" >"$WORK/$1.conf"
}

# peer_section NAME ALLOWEDIPS [LINE...]: a [Peer] for a make_peer peer.
peer_section() {
    printf '\n[Peer]\nPublicKey = %s\nAllowedIPs = %s\n' "$(pub_of "$1")" "$2"
    shift 2
    printf '%s\n' "$@"
}

# approve NAME: takes $WORK/NAME.conf as the profile NAME, new or instead of what it was, and applies it.
approve() {
    aditctl import --replace "$WORK/$1.conf" && aditctl up "$1"
}

# interface_exists NAME
interface_exists() {
    ip link show dev "$1"
}

# is_real_wireguard NAME: the tunnel is carried by whom we think it is.
is_real_wireguard() {
    if [ "$BACKEND" = kernel ]; then
        says " wireguard " ip -d -o link show dev "$1"
    else
        says " tun " ip -d -o link show dev "$1" && test -S "/var/run/wireguard/$1.sock"
    fi
}

# helper_pid: process of the helper, 0 when none runs.
helper_pid() {
    local said
    if said=$(dbus-send --system --print-reply=literal --dest=org.freedesktop.DBus /org/freedesktop/DBus \
        org.freedesktop.DBus.GetConnectionUnixProcessID string:org.adit.Helper1 2>/dev/null); then
        echo "${said##* }"
    else
        echo 0
    fi
}

helper_is_gone() {
    [ "$(helper_pid)" = 0 ]
}

# kill_helper: with -9, and waits until the bus has noticed.
kill_helper() {
    local pid
    pid=$(helper_pid)
    [ "$pid" = 0 ] || kill -9 "$pid"
    must wait_until 30 helper_is_gone
}

# --- what the machine looks like -------------------------------------------------------------------------------------

# snapshot_net: all that a tunnel could leave behind, as text without what changes by itself.
# (conf/all/send_redirects is cleared by the WireGuard module itself whenever an interface of it comes up.)
snapshot_net() {
    wait_until 20 links_settled
    {
        echo "# links" && ip -d -o link show
        echo "# addresses" && ip -o addr show
    } | sed -E 's/^[0-9]+: //; s/ (state [A-Z]+|qlen [0-9]+|tentative)//g; s/ (numtxqueues|valid_lft|preferred_lft) .*//'
    echo "# routes" && { ip -4 route show table all; ip -6 route show table all; } | sed -E 's/ expires [^ ]+//' | sort
    echo "# rules" && ip -4 rule show && ip -6 rule show
    echo "# firewall" && nft list ruleset 2>&1
    echo "# sysctl" && grep -rHs . /proc/sys/net/ipv{4,6}/conf /proc/sys/net/ipv4/ip_forward* | grep -vE 'stable_secret|all/send_redirects'
    echo "# ledger and sockets" /run/adit/* /var/run/wireguard/*
}

# A new link's own IPv6 address takes a second to be sure of itself, and brings routes then; the kernel tells of a carrier that
# came back (LOWER_UP) up to a second later, too.
links_settled() {
    [ -z "$(ip -6 addr show tentative)" ] && ! ip -o link show | grep -q '<NO-CARRIER,.*LOWER_UP'
}

# same_net FILE: the machine is as snapshot_net wrote it to the file.
same_net() {
    snapshot_net | diff -u "$1" -
}
