#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Adit authors
# Runs in: deep sandbox
# Seconds: 600
# A thousand peers with ten thousand AllowedIPs: more than one netlink message holds, in either direction.
source "$(dirname "$0")/lib.sh"

# Prints 999 peers of nobody, each with ten networks of both families.
crowd() {
    python3 - <<'PYTHON'
import base64
for number in range(1, 1000):
    key = base64.b64encode(number.to_bytes(4, 'big') + b'\x5a' * 28).decode()
    v4 = [f'10.{100 + part}.{number >> 8}.{number & 255}/32' for part in range(5)]
    v6 = [f'fd08:4:{part:x}:{number:x}::/64' for part in range(5)]
    print(f'\n[Peer]\nPublicKey = {key}\nAllowedIPs = {", ".join(v4 + v6)}')
PYTHON
}

# Key and AllowedIPs of every peer, in one order: of a .conf file, and as wg tells it of the device.
peers_of_file() {
    awk '/^PublicKey/ { key = $3 } /^AllowedIPs/ { sub(/^AllowedIPs = /, ""); gsub(/,/, ""); print key, $0 }' "$1" | each_once
}
peers_of_device() {
    wg show "$1" allowed-ips | each_once
}
each_once() {
    awk '{ for (i = 2; i <= NF; i++) print $1, $i }' | sort
}
same_peers() {
    peers_of_device "$1" | diff -q - <(peers_of_file "$2")
}
routes_of() {
    { ip -4 route show dev "$1"; ip -6 route show dev "$1"; } | grep -vc 'proto kernel'
}

# The peers of the crowd, as wg tells all about them.
crowd_now() {
    wg show home dump | grep -v -F "$(pub_of far)" | tail -n +2 | sort
}

make_peer far 1
make_keys home
make_far_device far farwg 10.8.4.2/24
must on far wg set farwg peer "$(pub_of home)" allowed-ips 10.8.4.1/32
write_profile home "[Interface]
PrivateKey = $(key_of home)
Address = 10.8.4.1/32
$(crowd)
$(peer_section far "10.8.4.2/32, 10.200.0.0/24, 10.200.1.0/24, 10.200.2.0/24, 10.200.3.0/24, fd08:4:ff:1::/64, fd08:4:ff:2::/64, fd08:4:ff:3::/64, fd08:4:ff:4::/64, fd08:4:ff:5::/64" 'Endpoint = 10.99.1.2:51820')"
check "the file holds 10,000 AllowedIPs" same 10000 "$(peers_of_file "$WORK/home.conf" | wc -l)"
snapshot_net >"$WORK/before"

check "a tunnel with 1,000 peers comes up" aditctl up "$WORK/home.conf"
check "wg shows 1,000 peers" same 1000 "$(wg show home peers | wc -l)"
check "wg shows exactly the AllowedIPs of the file" same_peers home "$WORK/home.conf"
check "there are 10,000 routes" same 10000 "$(routes_of home)"
check "the last peer of 1,000 answers" ping_from here 10.8.4.2
check "status tells of all 1,000 peers" bash -c '[ "$(aditctl status home --json | grep -oE "[A-Za-z0-9+/]{43}=" | sort -u | wc -l)" -ge 1000 ]'
check "status tells the handshake of the one" says "$(pub_of far)" aditctl status home --json

crowd_now >"$WORK/crowd"
session=$(handshake_of home "$(pub_of far)")
make_keys extra
check "one peer more is added" aditctl peers add home --key "$(pub_of extra)" --allowed-ips 10.201.0.0/24
check "wg shows it" says "$(pub_of extra)" wg show home peers
check "wg shows 1,001 peers" same 1001 "$(wg show home peers | wc -l)"
check "the added peer is removed" aditctl peers remove home "$(pub_of extra)"
crowd_now >"$WORK/crowd.after"
check "no other peer was touched" cmp "$WORK/crowd" "$WORK/crowd.after"
check "the session of the one that talks goes on" same "$session" "$(handshake_of home "$(pub_of far)")"

check "1,000 peers come down" aditctl down home
check "nothing is left of them" same_net "$WORK/before"
finish
