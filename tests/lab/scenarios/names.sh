# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Adit authors
#
# Two name servers, one behind the tunnel and one outside, each of which gives every name an address of its own.

inside=10.66.0.1     # what the server behind the tunnel says of every name
outside=10.55.0.1    # what the server of the other link says

# serve NAMESPACE ADDRESS ANSWER: a name server; the names it is asked for are in $WORK/NAMESPACE.names.
serve() {
    : >"$WORK/$1.names"
    on "$1" python3 "$(dirname "${BASH_SOURCE[0]}")/nameserver.py" "$2" "$3" "$WORK/$1.names" >"$WORK/$1.server" 2>&1 &
    must wait_until 30 says "$2:53" on "$1" ss -Hlnu
}

# two_name_servers: 10.8.1.2 behind the tunnel of the key home, 10.99.2.2 outside.
two_name_servers() {
    make_peer far 1
    make_peer lan 2
    make_keys home
    make_far_device far farwg 10.8.1.2/24
    must on far wg set farwg peer "$(pub_of home)" allowed-ips 10.8.1.1/32
    serve far 10.8.1.2 "$inside"
    serve lan 10.99.2.2 "$outside"
}

# profile NAME ALLOWEDIPS DNS
profile() {
    write_profile "$1" "[Interface]
PrivateKey = $(key_of home)
Address = 10.8.1.1/24
DNS = $3
$(peer_section far "$2" 'Endpoint = 10.99.1.2:51820')"
}

# resolves NAME ADDRESS: as every program of this machine looks up names.
resolves() {
    local said
    said=$(timeout 60 getent ahostsv4 "$1") || { echo "no answer for $1"; return 1; }
    same "$2" "$(awk 'NR == 1 { print $1 }' <<<"$said")"
}

asked() { grep -qxF "$2" "$WORK/$1.names"; }
not_asked() { ! grep -F "$2" "$WORK/$1.names"; }

# warns TUNNEL REASON
warns() { says "DNS not applied: 10.8.1.2 ($2" aditctl status "$1"; }
does_not_warn() { fails says "DNS not applied" aditctl status "$1"; }
