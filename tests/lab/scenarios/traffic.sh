#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Adit authors
# Runs in: vm sandbox
# One tunnel to one peer in another namespace: traffic of both families over both families, preshared key, keepalive.
source "$(dirname "$0")/lib.sh"

# Fetches a megabyte through the tunnel by HTTP and compares what arrived.
transfer() {
    local server result=1
    mkdir "$WORK/web"
    head -c 1000000 /dev/urandom >"$WORK/web/sent"
    ip netns exec far python3 -m http.server --bind 10.8.1.2 --directory "$WORK/web" 8000 >"$WORK/web.log" 2>&1 &
    server=$!
    wait_until 20 says ":8000" on far ss -Htln &&
        curl -sS --max-time 30 -o "$WORK/arrived" http://10.8.1.2:8000/sent &&
        cmp "$WORK/web/sent" "$WORK/arrived" && result=0
    kill "$server"
    return "$result"
}

received_there() {
    on far wg show farwg transfer | cut -f 2
}

received_more_than() {
    [ "$(received_there)" -gt "$1" ]
}

make_peer far 1
make_keys home
make_far_device far farwg 10.8.1.2/24 fd08:1::2/64
must on far wg set farwg peer "$(pub_of home)" preshared-key "$WORK/home.psk" allowed-ips 10.8.1.1/32,fd08:1::1/128
interface="[Interface]
PrivateKey = $(key_of home)
Address = 10.8.1.1/24, fd08:1::1/64
ListenPort = 51999"
secret="PresharedKey = $(psk_of home)"
snapshot_net >"$WORK/before"

# Over IPv4.
write_profile home "$interface$(peer_section far '10.8.1.2/32, fd08:1::2/128' "$secret" 'Endpoint = 10.99.1.2:51820' 'PersistentKeepalive = 1')"
check "a profile is imported" aditctl import "$WORK/home.conf"
check "importing the same again is no error" aditctl import "$WORK/home.conf"
write_profile home "$interface"
check "importing another of that name is refused with status 1" exits 1 aditctl import "$WORK/home.conf"
check "import alone changes nothing on the machine" same_net "$WORK/before"
check "the tunnel comes up" aditctl up home
check "the interface is a real WireGuard one" is_real_wireguard home
check "IPv4 goes through a tunnel over IPv4" ping_from here 10.8.1.2
check "IPv6 goes through a tunnel over IPv4" ping_from here fd08:1::2
check "the other end reaches us" ping_from far 10.8.1.1
check "wg tells of a handshake" expect_handshake home "$(pub_of far)"
check "wg has the preshared key of the profile" same "$(psk_of home)" "$(wg_value home preshared-keys "$(pub_of far)" 2)"
check "wg has the listen port of the profile" same 51999 "$(wg show home listen-port)"
check "wg has the keepalive of the profile" same 1 "$(wg_value home persistent-keepalive "$(pub_of far)" 2)"
check "a megabyte arrives as it was sent" transfer
check "status calls it connected" says onnected aditctl status home
check "status --json is JSON" bash -c 'aditctl status home --json | python3 -m json.tool'
check "status shows no private key" fails says "$(key_of home)" aditctl status home --json
check "status shows no preshared key" fails says "$(psk_of home)" aditctl status home --json
before=$(received_there)
check "keepalives arrive without any traffic" wait_until 20 received_more_than "$before"
check "the tunnel comes down" aditctl down home
check "nothing is left on the machine" same_net "$WORK/before"
check "taking it down again says that it is off" says "off already" aditctl down home

# Over IPv6.
write_profile home "$interface$(peer_section far '10.8.1.2/32, fd08:1::2/128' "$secret" 'Endpoint = [fd99:1::2]:51820')"
check "the changed profile replaces the old one and comes up" approve home
check "IPv4 goes through a tunnel over IPv6" ping_from here 10.8.1.2
check "IPv6 goes through a tunnel over IPv6" ping_from here fd08:1::2
check "wg tells that the endpoint is the IPv6 one" same "[fd99:1::2]:51820" "$(wg_value home endpoints "$(pub_of far)" 2)"
check "the tunnel over IPv6 comes down" aditctl down home
check "nothing is left of the tunnel over IPv6" same_net "$WORK/before"

# A wrong preshared key: up, but never called connected.
write_profile home "$interface$(peer_section far 10.8.1.2/32 "PresharedKey = $(psk_of far)" 'Endpoint = 10.99.1.2:51820' 'PersistentKeepalive = 1')"
check "a profile with a wrong preshared key comes up" approve home
check "nothing goes through with a wrong preshared key" fails ping -n -q -c 2 -i 0.5 -w 3 10.8.1.2
check "wg tells of no handshake with a wrong preshared key" same 0 "$(handshake_of home "$(pub_of far)")"
check "status does not call it connected" fails says '"connected"' aditctl status home --json
check "it comes down as well" aditctl down home
check "nothing is left of it" same_net "$WORK/before"

# A file in place of a name, as the shortest way.
must aditctl remove home
check "up with a file imports it and brings it up" aditctl up "$WORK/home.conf"
check "the interface has the name of the file" interface_exists home
check "remove takes it down and forgets it" aditctl remove home
check "nothing is left after remove" same_net "$WORK/before"
check "a removed tunnel cannot come up" fails aditctl up home
finish
