#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Adit authors
# Runs in: deep sandbox
# What WireGuard's own test in the kernel sources puts it through (tools/testing/selftests/wireguard/netns.sh), with Adit configuring the near end: MTU
# edges, roaming, keys that change, sources that are not allowed, a way through NAT, a tunnel within a tunnel, and a way that leads in circles.
source "$(dirname "$0")/lib.sh"

# profile [LINE...]: the tunnel home to far, at $endpoint, with $interface in its first section and these lines in the peer's.
allowed='10.8.21.2/32, fd08:21::2/128'
endpoint=10.99.1.2:51820
interface=
profile() {
    write_profile home "[Interface]
PrivateKey = $(key_of home)
ListenPort = 51999
Address = 10.8.21.1/24, fd08:21::1/64
$interface
$(peer_section far "$allowed" "Endpoint = $endpoint" "$@")"
}
applied() { profile "$@" && approve home; }
endpoint_is() { says "$1" wg show home endpoints; }

# whole ADDRESS BYTES [SECONDS]: a packet of so many bytes goes there and back in that time, and may not be taken apart in the tunnel.
whole() {
    local headers=28
    [[ $1 == *:* ]] && headers=48
    ping -n -q -c 1 -W "${3:-10}" -M "do" -s $(($2 - headers)) "$1"
}
# Each size there is between two blocks of the cipher, to which packets are filled up, but never beyond the MTU.
every_padding() {
    local bytes
    for bytes in $(seq $(($1 - 17)) "$1"); do
        whole 10.8.21.2 "$bytes" || return
    done
}

make_peer far 1
make_keys home
make_far_device far farwg 10.8.21.2/24 fd08:21::2/64
must on far wg set farwg peer "$(pub_of home)" allowed-ips 10.8.21.1/32,fd08:21::1/128
make_peer near 2
make_far_device near nearwg 10.8.21.200/24
snapshot_net >"$WORK/before"

# --- MTU edges -------------------------------------------------------------------------------------------------------
# The largest is more than the link carries, so that what carries the packets is taken apart.
for endpoint in 10.99.1.2:51820 '[fd99:1::2]:51820'; do
    for mtu in 1280 1420 9000; do
        interface="MTU = $mtu"
        must ip -n far link set farwg mtu "$mtu"
        check "to $endpoint, MTU $mtu is applied" applied
        check "the interface has it" says " mtu $mtu " ip link show home
        check "IPv4 of exactly $mtu bytes goes through" whole 10.8.21.2 "$mtu"
        check "IPv6 of exactly $mtu bytes goes through" whole fd08:21::2 "$mtu"
        [ "$mtu" != 1420 ] || check "so does every size below" every_padding "$mtu"
        check "one byte more does not" fails whole 10.8.21.2 $((mtu + 1)) 1
    done
done
must ip -n far link set farwg mtu 1420
interface=

# --- roaming ---------------------------------------------------------------------------------------------------------
endpoint=10.99.1.2:51820
check "without a size the profile is applied again" applied
check "the peer answers" ping_from here 10.8.21.2
must on far wg set farwg peer "$(pub_of home)" endpoint '[fd99:1::1]:51999'
check "a peer that moves from IPv4 to IPv6 reaches us" ping_from far 10.8.21.1
check "it is followed there" wait_until 20 endpoint_is '[fd99:1::2]:51820'
check "and reached" ping_from here fd08:21::2
must on far wg set farwg peer "$(pub_of home)" endpoint 10.99.1.1:51999
check "it moves back" ping_from far 10.8.21.1
check "and is followed again" wait_until 20 endpoint_is 10.99.1.2:51820
must ip addr del 10.99.1.1/24 dev to-far
must ip addr add 10.99.1.9/24 dev to-far
check "when our own address is another one the tunnel goes on" ping_from here 10.8.21.2
check "and the peer follows us" wait_until 20 says 10.99.1.9:51999 on far wg show farwg endpoints
must ip addr del 10.99.1.9/24 dev to-far
must ip addr add 10.99.1.1/24 dev to-far

# --- keys ------------------------------------------------------------------------------------------------------------
old=$(pub_of far)
make_keys far
must on far wg set farwg private-key "$WORK/far.key"
check "a peer that has another key does not answer to the old one" fails ping -n -q -c 3 -i 0.3 -W 1 10.8.21.2
check "its new key is applied" applied
check "it answers at once" ping_from here 10.8.21.2
check "the old key is no peer any more" fails says "$old" wg show home peers
secret="PresharedKey = $(psk_of far)"
check "a preshared key is applied while the tunnel is up" applied "$secret"
check "the session that is there goes on" ping_from here 10.8.21.2
must aditctl down home
must aditctl up home
check "a new one needs it on both sides" fails ping -n -q -c 3 -i 0.3 -W 1 10.8.21.2
must on far wg set farwg peer "$(pub_of home)" preshared-key "$WORK/far.psk"
check "with the same there they talk" ping_from here 10.8.21.2

# --- whose packets are taken -----------------------------------------------------------------------------------------
from() { on far ping -n -q -I "$1" -c 3 -i 0.3 -W "${2:-10}" 10.8.21.1; }
must ip -n far addr add 10.8.21.200/32 dev farwg
check "a packet from an address that is not the peer's gets no answer" fails from 10.8.21.200 1
allowed='10.8.21.0/24, fd08:21::/64'
check "the peer is allowed its network" applied "$secret"
check "then it does" from 10.8.21.200
must on near wg set nearwg peer "$(pub_of home)" allowed-ips 10.8.21.1/32
must aditctl peers add home --key "$(pub_of near)" --allowed-ips 10.8.21.200/32 --endpoint 10.99.2.2:51820
check "who has the address alone is asked first" ping_from here 10.8.21.200
check "and whoever has the network does not speak for it any more" fails from 10.8.21.200 1
check "but for itself" ping_from far 10.8.21.1
must aditctl peers remove home "$(pub_of near)"
check "when that one is gone the network is the first one's again" from 10.8.21.200
allowed='10.8.21.2/32, fd08:21::2/128'
check "the network is taken back" applied "$secret"
check "what no peer has goes nowhere" fails ping -n -q -c 1 -W 1 10.8.21.50
check "home comes down" aditctl down home
check "nothing is left of home" same_net "$WORK/before"

# --- through NAT -----------------------------------------------------------------------------------------------------
# The server knows nothing of us but our key; between us is a machine that forgets a flow after two seconds.
must ip netns add server
make_peer nat 3
must ip -n nat link add inside type veth peer name underlay netns server
must ip -n nat addr add 10.77.0.1/24 dev inside
must ip -n server addr add 10.77.0.2/24 dev underlay
for end in 'nat link set inside' 'server link set underlay' 'server link set lo'; do
    # shellcheck disable=SC2086 # words
    must ip -n $end up
done
must on nat sysctl -q -w net.ipv4.ip_forward=1
must on nat nft -f - <<'NFT'
table ip nat {
    ct timeout soon { protocol udp; l3proto ip; policy = { unreplied : 2, replied : 2 }; }
    chain flows { type filter hook prerouting priority -150; meta l4proto udp ct timeout set "soon"; }
    chain leaving { type nat hook postrouting priority srcnat; oifname "inside" masquerade; }
}
NFT
must ip route add 10.77.0.0/24 via 10.99.3.2
make_keys server
make_far_device server serverwg 10.8.22.2/24
must on server wg set serverwg peer "$(pub_of home)" allowed-ips 10.8.22.1/32
snapshot_net >"$WORK/before-nat"
behind() {
    write_profile behind "[Interface]
PrivateKey = $(key_of home)
Address = 10.8.22.1/24
$(peer_section server 10.8.22.2/32 'Endpoint = 10.77.0.2:51820' "$@")"
    approve behind
}
# calls: the server reaches us a while after we last sent something by ourselves.
calls() {
    sleep 4
    on server ping -n -q -c 3 -i 0.3 -W 1 10.8.22.1
}
check "a tunnel through NAT comes up" behind
check "its peer answers" ping_from here 10.8.22.2
check "but cannot reach us once the flow is forgotten" fails calls
check "a keepalive is applied" behind 'PersistentKeepalive = 1'
check "the peer answers still" ping_from here 10.8.22.2
check "and reaches us at any time" calls
check "it comes down" aditctl down behind
check "nothing is left of it" same_net "$WORK/before-nat"

# --- a tunnel within a tunnel, and a way in circles ------------------------------------------------------------------
far_port=51821 make_far_device far farin 10.8.23.2/24
must on far wg set farin peer "$(pub_of home)" allowed-ips 10.8.23.1/32
snapshot_net >"$WORK/before-both"
inner() {
    write_profile inner "[Interface]
PrivateKey = $(key_of home)
Address = 10.8.23.1/24
$(peer_section far "$1" 'Endpoint = 10.8.21.2:51821')"
    approve inner
}
sent() { wg show "$1" transfer | cut -f 3; }
check "the outer tunnel comes up" aditctl up home
check "the inner one, to an address of the outer, comes up" inner 10.8.23.2/32
check "its MTU is what the outer one leaves" says " mtu 1340 " ip link show inner
carried=$(sent home)
check "a packet of that size goes through both" whole 10.8.23.2 1340
check "by way of the outer" test "$(sent home)" -gt "$carried"
check "the outer one comes down" aditctl down home
check "nothing goes through the inner then" fails ping -n -q -c 2 -i 0.3 -W 1 10.8.23.2
check "the outer one comes up again" aditctl up home
check "and the inner goes on" ping_from here 10.8.23.2

# The inner one also takes what the outer goes to: each packet goes round through both, and grows until it fits no more.
turns() {
    local start
    start=$(sent home)
    timeout 5 ping -n -q -c 5 -i 0.2 -W 1 10.8.23.2
    [ $(($(sent home) - start)) -lt 1000000 ] || { echo "$(($(sent home) - start)) bytes"; return 1; }
}
check "the inner tunnel takes the way of the outer as well" inner '10.8.23.2/32, 10.99.1.2/32'
check "what goes in circles comes to an end" turns
check "what it was is applied again" inner 10.8.23.2/32
check "and all is well" ping_from here 10.8.23.2
check "the inner comes down" aditctl down inner
check "the outer comes down" aditctl down home
# A tunnel that leads to its own endpoint.
write_profile circle "[Interface]
PrivateKey = $(key_of home)
Address = 10.8.21.1/24
$(peer_section far '10.8.21.2/32, 10.99.1.0/25' "Endpoint = 10.99.1.2:51820" "$secret")"
check "check warns of a tunnel that leads to its own endpoint" says 'circle.conf:8:12: warning: the endpoint lies in 10.99.1.0/25' aditctl check "$WORK/circle.conf"
check "it comes up" aditctl up "$WORK/circle.conf"
check "nobody answers" fails ping -n -q -c 3 -i 0.2 -W 1 10.8.21.2
check "and little went round" test "$(sent circle)" -lt 10000
check "it comes down as any other" aditctl down circle
check "nothing is left" same_net "$WORK/before-both"
finish
