#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Adit authors
# Runs in: deep
# Moving to other programs and from them: the real systemd-networkd, NetworkManager and wg-quick carry what was exported, and
# what they had is taken over. The commands are those that help names.
source "$(dirname "$0")/lib.sh"
networkd=/etc/systemd/network
keyfiles=/etc/NetworkManager/system-connections

# export_to FORMAT PLACE
export_to() {
    aditctl export home --format "$1" --output "$2" --replace
}

# carries TUNNEL: traffic of both families, by WireGuard, with the preshared key.
carries() {
    ping_from here 10.8.1.2 && ping_from here fd08:1::2 &&
        same "$(psk_of home)" "$(wg_value "$1" preshared-keys "$(pub_of far)" 2)"
}

# goes_into DEVICE ADDRESS
goes_into() {
    says " dev $1 " ip route get "$2"
}

no_interface() {
    fails interface_exists "$1"
}

lifted_by_networkd() {
    must install -m 640 -g systemd-network "$WORK/networkd/home".* "$networkd/"
    must networkctl reload
}

# complaints: what systemd-networkd said of a line of our files.
complaints() {
    journalctl -q -b -u systemd-networkd -o cat | grep -E 'home[^ ]*\.net(dev|work):[0-9]+'
}

away_from_networkd() {
    rm -f "$networkd"/home* "$WORK/networkd/"*
    must networkctl delete home
    must networkctl reload
}

lifted_by_networkmanager() {
    must install -m 600 "$WORK/home.nmconnection" "$keyfiles/"
    must nmcli connection reload
    must nmcli connection up home
}

# profile OF_ALLOWED_IPS [LINE_OF_INTERFACE...]
profile() {
    local networks=$1
    shift
    write_profile home "$(printf '%s\n' "[Interface]" "PrivateKey = $(key_of home)" "Address = 10.8.1.1/24, fd08:1::1/64" "$@")
$(peer_section far "$networks" "PresharedKey = $(psk_of home)" 'Endpoint = 10.99.1.2:51820' 'PersistentKeepalive = 1')"
    must aditctl import --replace "$WORK/home.conf"
}

make_peer far 1
make_keys home
make_far_device far farwg 10.8.1.2/24 fd08:1::2/64 192.0.2.7/32
must on far wg set farwg peer "$(pub_of home)" preshared-key "$WORK/home.psk" allowed-ips 10.8.1.1/32,fd08:1::1/128
split='10.8.1.2/32, fd08:1::2/128, 192.0.2.0/24'
full='0.0.0.0/0, ::/0'
ip route add default via 10.99.1.9 dev to-far

# To systemd-networkd.
must systemctl start systemd-networkd
profile "$split" 'MTU = 1390'
check "a tunnel is exported for systemd-networkd" export_to networkd "$WORK/networkd"
lifted_by_networkd
check "systemd-networkd brings it up, and it carries both families" wait_until 30 carries home
check "networkctl calls it configured" wait_until 20 says "(configured)" networkctl --no-pager status home
check "with the MTU" says " mtu 1390 " ip link show home
check "with a route to what the peer has" goes_into home 192.0.2.7
check "and with none for the rest" goes_into to-far 203.0.113.9
check "which is reached" ping_from here 192.0.2.7
check "systemd-networkd has nothing to complain of" fails complaints
away_from_networkd
profile "$full"
check "a tunnel for all traffic is exported for systemd-networkd" export_to networkd "$WORK/networkd"
lifted_by_networkd
check "systemd-networkd brings that up as well" wait_until 30 carries home
check "what was not known elsewhere goes into it" wait_until 10 goes_into home 203.0.113.9
check "of IPv6, too" goes_into home 2001:db8::9
check "the machine's own networks stay outside" goes_into to-far 10.99.1.2
check "and so do the tunnel's own packets" says " dev to-far " ip route get 203.0.113.9 mark 51820
check "systemd-networkd has nothing to complain of here either" fails complaints
printf '[Match]\nName=nothing\n[Network]\nNonsense=1\n' >"$networkd/home-wrong.network"
chmod 644 "$networkd/home-wrong.network"
must networkctl reload
check "and would have said so" wait_until 10 complaints
away_from_networkd
must systemctl stop systemd-networkd.socket systemd-networkd

# To NetworkManager.
mkdir -p "$keyfiles" /etc/NetworkManager/conf.d
printf '[keyfile]\nunmanaged-devices=interface-name:to-*\n' >/etc/NetworkManager/conf.d/lab.conf
must systemctl start NetworkManager
must wait_until 60 says running nmcli -t -f RUNNING general
profile "$split" 'MTU = 1390' 'ListenPort = 51999'
check "a tunnel is exported for NetworkManager" export_to networkmanager "$WORK/home.nmconnection"
lifted_by_networkmanager
check "NetworkManager brings it up, and it carries both families" wait_until 30 carries home
check "with the MTU there, too" says " mtu 1390 " ip link show home
check "with the listen port" same 51999 "$(wg show home listen-port)"
check "with a route to what the peer has there" goes_into home 192.0.2.7
check "and with none for the rest there" goes_into to-far 203.0.113.9
must nmcli connection down home
must wait_until 20 no_interface home
cp "$WORK/home.conf" "$WORK/split.conf"
profile "$full"
must export_to networkmanager "$WORK/home.nmconnection"
lifted_by_networkmanager
check "NetworkManager carries all traffic" wait_until 30 carries home
check "what was not known elsewhere goes into NetworkManager's tunnel" wait_until 10 goes_into home 203.0.113.9
check "of IPv6 there, too" goes_into home 2001:db8::9
check "the machine's own networks stay outside there" goes_into to-far 10.99.1.2

# From NetworkManager.
chmod 711 "$WORK"
must nmcli connection add type wireguard con-name 'Work place' ifname work autoconnect yes ipv4.method manual ipv4.addresses 10.9.0.2/24 \
    ipv4.dns 10.9.0.1 ipv4.dns-search '~corp.example' ipv4.routes 198.51.100.0/24 ipv4.never-default yes wireguard.mtu 1400 wireguard.fwmark 0x51 \
    wireguard.private-key "$(key_of home)" connection.zone home
must nmcli connection modify 'Work place' ipv4.route-table 77
check "the connections of NetworkManager are listed" says "Work place" aditctl import --from-networkmanager
check "for programs as well" bash -c 'aditctl import --from-networkmanager --json | python3 -c "import json, sys
assert {c[\"interface\"]: c[\"autoconnect\"] for c in json.load(sys.stdin)[\"connections\"]} == {\"home\": False, \"work\": True}"'
aditctl export home >"$WORK/wanted"
must aditctl remove home
check "a connection is imported with its keys" aditctl import --from-networkmanager home
check "and is the tunnel that was exported" same "$(cat "$WORK/wanted")" "$(aditctl export home)"
check "the connection is still up in NetworkManager" carries home
check "one with more to it is imported" bash -c 'aditctl import --from-networkmanager "Work place" >"$0" 2>&1' "$WORK/said"
check "what carries over does" same "[Interface]
PrivateKey = $(key_of home)
FwMark = 0x51
Address = 10.9.0.2/24
DNS = 10.9.0.1, corp.example
MTU = 1400
Table = 77" "$(aditctl export work)"
for note in 'brings it up by itself (autoconnect)' 'route to 198.51.100.0/24 does not carry over' 'firewall zone home' \
    'corp.example becomes a search domain'; do
    check "told: $note" grep -F "$note" "$WORK/said"
done
check "no key is told" fails grep -F "$(key_of home)" "$WORK/said"
check "a connection that is not there is told" exits 1 aditctl import --from-networkmanager nowhere
check "the person at the desk imports as well" lab-as session env -u XDG_DATA_HOME aditctl import --from-networkmanager home
check "into a file of their own" same "tester 600" "$(stat -c '%U %a' /home/tester/.local/share/adit/tunnels/home.conf)"
check "from afar nobody gets a key" exits 3 lab-as remote env -u XDG_DATA_HOME aditctl import --from-networkmanager home
check "nor a file" test ! -e /home/other/.local/share/adit/tunnels/home.conf
must nmcli connection down home
must wait_until 20 no_interface home
check "Adit brings up what NetworkManager had" aditctl up home
check "and it carries" wait_until 30 carries home
must aditctl down home
must systemctl stop NetworkManager

# From wg-quick, by the real sudo.
sed 's/^MTU.*/PostUp = iptables -t nat -A POSTROUTING -o eth0 -j MASQUERADE; touch \/run\/hook/' "$WORK/split.conf" >"$WORK/office.conf"
sed 's/^PostUp.*/PostUp = touch \/run\/hook/' "$WORK/office.conf" >"$WORK/running.conf"
must install -D -m 600 "$WORK/running.conf" /etc/wireguard/office.conf
must systemctl start wg-quick@office
must wait_until 30 carries office
must install -m 600 "$WORK/office.conf" /etc/wireguard/office.conf
rm /run/hook
wg showconf office >"$WORK/running.before"
echo 'tester ALL=(root) NOPASSWD: ALL' >>/etc/sudoers
chmod 711 "$WORK"
check "who may not read it is told what to do" says "sudo aditctl adopt office" bash -c '! lab-as session aditctl adopt office'
check "with sudo it is adopted" bash -c 'lab-as session sudo aditctl adopt office >"$0" 2>&1' "$WORK/said"
check "by the user who called" same "tester tester 600" "$(stat -c '%U %G %a' /home/tester/.local/share/adit/tunnels/office.conf)"
check "byte for byte" cmp "$WORK/office.conf" /home/tester/.local/share/adit/tunnels/office.conf
check "nothing of root's is there" test ! -e /root/.local/share/adit
check "told: what replaces the hook" grep -F 'write `#@ Forward = yes` and `#@ Masquerade = yes`' "$WORK/said"
check "told: it is up" grep -F 'the interface office is up now and was not touched' "$WORK/said"
check "the running interface was not touched" same "$(cat "$WORK/running.before")" "$(wg showconf office)"
check "no hook ran" test ! -e /run/hook
check "the command that it names takes it down" systemctl disable --now wg-quick@office
check "and then it is gone" wait_until 20 no_interface office
must lab-as session env -u XDG_DATA_HOME aditctl list
check "Adit brings it up" aditctl up /etc/wireguard/office.conf
check "and it carries, without wg-quick" wait_until 30 carries office
check "no hook ran even now" test ! -e /run/hook
must aditctl down office
finish
