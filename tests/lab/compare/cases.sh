# shellcheck shell=bash disable=SC2154
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Adit authors
#
# What happens to the tunnels of compare/run. Of a case NAME: before_NAME prepares, disturb_NAME disturbs the tunnel "home" while it is
# up, after_NAME takes back what is not the tunnel's; instead_NAME is a course of its own. Sourced by guest.sh.

table_of() { echo $(($(wg show "$1" fwmark))); }

disturb_calm() { :; }
disturb_rules() {
    local family
    for family in -4 -6; do
        ip "$family" rule flush
        ip "$family" rule add pref 32766 table main
    done
    ip rule add pref 32767 table default
}
disturb_nft() { nft flush ruleset; }
after_nft() { tool_tables; }
disturb_route() { ip route del default table "$(table_of home)"; }
disturb_address() { ip addr del 10.8.1.1/24 dev home; }
disturb_linkdown() { ip link set home down; }
disturb_linkdel() { ip link del home; }
disturb_kill() { tool_kill; }

# The way to everything is another one, as after a change from Wi-Fi to a cable.
disturb_otherway() {
    ip addr add 10.99.7.1/24 dev second
    ip link set second up
    ip route replace default via 10.99.7.2 dev second
}
after_otherway() {
    ip route replace default via "$near" dev to-far
    ip link set second down
    ip addr flush dev second
}

# A real lease whose option 121 claims a part of the world.
disturb_dhcp() { lease_from far underlay to-far '198.51.100.0/24 10.99.1.2'; }
after_dhcp() { end_lease to-far; }

# The tunnel has a DNS server, and so has the link.
before_resolved() {
    must systemctl enable --now systemd-resolved.service
    must busctl call org.freedesktop.DBus /org/freedesktop/DBus org.freedesktop.DBus ReloadConfig
    ln -sf /run/systemd/resolve/stub-resolv.conf /etc/resolv.conf
    must resolvectl dns to-far "$near"
    on far python3 "$scenarios/nameserver.py" 10.8.1.2 10.66.0.1 "$WORK/inside.names" &
    on far python3 "$scenarios/nameserver.py" "$near" 10.55.0.1 "$WORK/outside.names" &
    # shellcheck disable=SC2034 # of guest.sh
    dns_line='DNS = 10.8.1.2'
    also_works() { works && [[ $(timeout 5 getent ahostsv4 "name$RANDOM$RANDOM.example") == 10.66.0.1* ]]; }
}
disturb_resolved() { systemctl restart systemd-resolved.service; }

# Whoever configures the way out starts again.
before_networkd() {
    printf '[Match]\nName=to-far\n[Network]\nIPv6AcceptRA=no\nAddress=10.99.1.1/24\nAddress=fd99:1::1/64\nGateway=10.99.1.2\nGateway=fd99:1::2\n' \
        >/etc/systemd/network/uplink.network
    chmod 644 /etc/systemd/network/uplink.network
    must systemctl start systemd-networkd.service
    must wait_until 30 says configured networkctl list to-far
}
disturb_networkd() { systemctl restart systemd-networkd.service; }
start_networkmanager() {
    must systemctl start NetworkManager.service
    must nm-online -s -q -t 60
}
before_networkmanager() {
    start_networkmanager
    disturb_networkmanager      # at its second start it sets more of the links that it leaves alone, which is nobody's leftover
    start_networkmanager
    must nmcli device set to-far managed yes    # udev's rules of the package leave such links alone
    must nmcli connection add type ethernet con-name uplink ifname to-far ipv4.method manual ipv4.addresses 10.99.1.1/24 \
        ipv4.gateway "$near" ipv6.method manual ipv6.addresses fd99:1::1/64 ipv6.gateway fd99:1::2
    must nmcli connection up uplink
}
disturb_networkmanager() { systemctl restart NetworkManager.service; }

# A peer is added while datagrams go back and forth.
instead_peer() {
    local traffic
    must tool_up home
    must wait_until 30 works
    on far "$scenarios/lossless.py" answer 10.8.1.2 &
    must wait_until 30 says 10.8.1.2:5007 on far ss -Hlnu
    make_keys new
    sleep 6 &
    traffic=$!
    "$scenarios/lossless.py" ask 10.8.1.2 "$traffic" >"$WORK/lossless" 2>&1 &
    sleep 1
    must tool_add_peer home "$(pub_of new)" 10.8.1.9/32
    wait "$traffic" $!
    result lost "$(tail -n 1 "$WORK/lossless")"
    result added "$(wg show home allowed-ips | grep -c "$(pub_of new)")"
    tell_down tool_down home
    another_file
    tell_left
}
# another_file: what was changed here is no other case's.
another_file() {
    rm "$WORK/home.conf"
    tool_forget >/dev/null 2>&1
}

# Two tunnels for all traffic, of which the second to come up is closed.
instead_two() {
    make_world far2 2
    profile other 2 far2 10.99.2.2
    must tool_up other
    must wait_until 30 works
    snapshot_net >"$WORK/other"
    must tool_up home
    tell_down tool_down home
    result again "$(works_again)"
    tell_left "$WORK/other"
}

# Its file is another one by the time it comes down.
instead_edit() {
    must tool_up home
    must wait_until 30 works
    write_profile home "[Interface]
PrivateKey = $(key_of home)
Address = 10.8.1.7/24
$(peer_section far 10.8.1.0/24 "Endpoint = $server:51820")"
    must tool_edit home
    tell_down tool_down home
    another_file
    tell_left
}

# A tunnel that cannot come up: one of its routes is there already.
instead_fail() {
    must ip route add 10.77.0.0/16 via "$near"
    write_profile home "[Interface]
PrivateKey = $(key_of home)
Address = 10.8.1.1/24
$(peer_section far '10.8.1.0/24, 10.77.0.0/16' "Endpoint = $server:51820")"
    refused
    ip route del 10.77.0.0/16 via "$near"
    tell_left
}
# Somebody else's interface has the name.
instead_foreign() {
    must ip link add home type veth peer name elsewhere
    must ip addr add 10.88.0.1/24 dev home
    must ip link set home up
    sleep 2
    snapshot_net >"$WORK/foreign"
    refused
    tell_left "$WORK/foreign"
    ip link del home
}
refused() {
    if tool_up home >"$WORK/up" 2>&1; then
        result up yes
        tell_down tool_down home
    else
        result up "$(tail -n 1 "$WORK/up")"
    fi
    another_file
}
