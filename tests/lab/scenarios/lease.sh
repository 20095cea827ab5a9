# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Adit authors
#
# A lease from a real DHCP server on the link, with routes of its choice (option 121): TunnelVision. Beside lib.sh.

# lease_from PEER DEVICE LINK ROUTES [NETWORK]: takes 10.99.1.50, or .50 of another network of /24, from a server on the peer's DEVICE, and
# applies it as a DHCP client does.
lease_from() {
    local network=${5:-10.99.1}
    cat >"$WORK/udhcpd.conf" <<TEXT
interface $2
start $network.50
end $network.50
max_leases 1
lease_file $WORK/leases
pidfile $WORK/udhcpd.pid
option subnet 255.255.255.0
option staticroutes $4
TEXT
    cat >"$WORK/leased" <<'TEXT'
#!/bin/bash
[ "$1" = bound ] || [ "$1" = renew ] || exit 0
ip addr replace "$ip/24" dev "$interface"
set -- $staticroutes
while [ $# -ge 2 ]; do
    ip route replace "$1" via "$2" dev "$interface" onlink metric 90
    shift 2
done
TEXT
    chmod +x "$WORK/leased"
    : >"$WORK/leases"
    on "$1" busybox udhcpd -f "$WORK/udhcpd.conf" >"$WORK/udhcpd.log" 2>&1 &
    busybox udhcpc -f -q -n -t 10 -T 1 -i "$3" -O staticroutes -s "$WORK/leased"
    local status=$?
    kill "$(cat "$WORK/udhcpd.pid")"
    return "$status"
}

# end_lease LINK [NETWORK]
end_lease() {
    ip route flush dev "$1" metric 90
    ip addr del "${2:-10.99.1}.50/24" dev "$1"
}
