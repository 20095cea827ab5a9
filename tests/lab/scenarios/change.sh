#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Adit authors
# Runs in: deep sandbox
# Changing a tunnel while it runs: peers, keys, ports, endpoints, and what must not notice.
source "$(dirname "$0")/lib.sh"
here=$(dirname "$(realpath "$0")")

# profile [NEAR]: the profile home with the peer far, and with near where asked for.
profile() {
    write_profile home "[Interface]
PrivateKey = $(key_of home)
Address = 10.8.3.1/24
ListenPort = $port
$(peer_section far 10.8.3.2/32 "Endpoint = $endpoint")
$([ "${1:-}" != near ] || peer_section near 10.8.3.3/32 'Endpoint = 10.99.2.2:51820')"
}

# far's session as wg tells it; equal before and after a change that must not touch it.
session_of_far() {
    handshake_of home "$(pub_of far)"
}

# Ten changes of near, while datagrams to far and back must all arrive.
change_near() {
    local count
    for count in 1 2 3 4 5; do
        aditctl peers remove home "$(pub_of near)" || return
        aditctl peers add home --key "$(pub_of near)" --allowed-ips 10.8.3.3/32 --endpoint 10.99.2.2:51820 || return
    done
    echo "$((2 * count)) changes"
}
change_under_traffic() {
    change_near >"$WORK/changes" 2>&1 &
    says ", 0 lost" "$here/lossless.py" ask 10.8.3.2 "$!" || return
    says "10 changes" cat "$WORK/changes"
}

# Whether what comes and goes is in $WORK/routes.
watch_is_on() {
    ip route add 203.0.113.250/32 dev lo && ip route delete 203.0.113.250/32 dev lo && grep -q 203.0.113.250 "$WORK/routes"
}

endpoint_is() {
    same "$1" "$(wg_value home endpoints "$(pub_of far)" 2)"
}

make_peer far 1
make_peer near 2
make_keys home
port=51997
endpoint=10.99.1.2:51820
make_far_device far farwg 10.8.3.2/24
make_far_device near nearwg 10.8.3.3/24
must on far wg set farwg peer "$(pub_of home)" allowed-ips 10.8.3.1/32
must on near wg set nearwg peer "$(pub_of home)" allowed-ips 10.8.3.1/32
snapshot_net >"$WORK/before"
profile
check "a tunnel with one peer comes up" aditctl up "$WORK/home.conf"
check "the peer answers" ping_from here 10.8.3.2
check "there is a handshake" expect_handshake home "$(pub_of far)"

# Peers.
session=$(session_of_far)
received=$(received_of home "$(pub_of far)")
check "a peer is added" aditctl peers add home --key "$(pub_of near)" --allowed-ips 10.8.3.3/32 --endpoint 10.99.2.2:51820
check "the added peer answers" ping_from here 10.8.3.3
check "wg shows both peers" same 2 "$(wg show home peers | wc -l)"
check "the other peer's session is the same" same "$session" "$(session_of_far)"
check "the other peer's counters go on" test "$(received_of home "$(pub_of far)")" -ge "$received"
check "peers list shows both" says "$(pub_of near)" aditctl peers list home
check "a peer is removed" aditctl peers remove home "$(pub_of near)"
check "wg shows one peer" same "$(pub_of far)" "$(wg show home peers)"
check "the route of the removed peer is gone" fails says 10.8.3.3 ip route show table all
check "removing a peer that is not there is refused with status 1" exits 1 aditctl peers remove home "$(pub_of near)"
must aditctl peers add home --key "$(pub_of near)" --allowed-ips 10.8.3.3/32 --endpoint 10.99.2.2:51820
on far "$here/lossless.py" answer 10.8.3.2 >"$WORK/answer.log" 2>&1 &
must wait_until 10 on far sh -c 'ss -lun | grep -q :5007'
check "ten changes of one peer cost another no packet" change_under_traffic
check "the session of the other one is still the same" same "$session" "$(session_of_far)"

# What one peer's change touches.
must aditctl peers remove home "$(pub_of near)"
ip monitor route >"$WORK/routes" 2>&1 &
watching=$!
must wait_until 5 watch_is_on
received=$(received_of home "$(pub_of far)")
check "a peer is added once more" aditctl peers add home --key "$(pub_of near)" --allowed-ips 10.8.3.3/32 --endpoint 10.99.2.2:51820
check "and once more removed" aditctl peers remove home "$(pub_of near)"
kill "$watching"
check "one route came, and it went" same 2 "$(grep -c '10.8.3.3' "$WORK/routes")"
check "no route of the other peer moved" fails grep -q '10.8.3.2' "$WORK/routes"
check "the other peer's session is what it was" same "$session" "$(session_of_far)"
check "its counters went on from where they were" test "$(received_of home "$(pub_of far)")" -ge "$received"
check "the tunnel is approved as it is" fails says "changed since approval" aditctl list
must aditctl peers add home --key "$(pub_of near)" --allowed-ips 10.8.3.3/32 --endpoint 10.99.2.2:51820

# The profile as a whole.
profile near
check "an edited profile is applied to the running tunnel" approve home
check "its peer answers after that" ping_from here 10.8.3.3
check "and the session of the other peer is the same" same "$session" "$(session_of_far)"

# Roaming: far moves; what it sends tells us where it is.
must ip -n far addr del 10.99.1.2/24 dev underlay
must ip -n far addr add 10.99.1.77/24 dev underlay
must on far wg set farwg listen-port 51830
check "the peer that moved reaches us" ping_from far 10.8.3.1
check "its endpoint is followed" wait_until 20 endpoint_is 10.99.1.77:51830
check "we reach it where it is" ping_from here 10.8.3.2
check "status tells the new endpoint" says 10.99.1.77:51830 aditctl status home --json

# Its endpoint changes in the profile.
must on far wg set farwg listen-port 51821
endpoint=10.99.1.77:51821
profile near
check "another endpoint is applied" approve home
check "wg has the other endpoint" endpoint_is 10.99.1.77:51821
check "the peer answers at the other endpoint" ping_from here 10.8.3.2

# Our listen port changes; far hears of it by what we send.
port=51996
profile near
check "another listen port is applied" approve home
check "wg has the other listen port" same 51996 "$(wg show home listen-port)"
check "traffic goes on over the other port" ping_from here 10.8.3.2
check "the peer sends to the other port" ping_from far 10.8.3.1

# Our key changes; far is told.
old=$(pub_of home)
make_keys home
profile near
must on far wg set farwg peer "$old" remove peer "$(pub_of home)" allowed-ips 10.8.3.1/32
check "another private key is applied" approve home
check "wg has the other key" same "$(pub_of home)" "$(wg show home public-key)"
check "traffic goes on with the other key" ping_from here 10.8.3.2
check "the old key is gone from the machine" fails says "$old" wg show home dump

check "the much changed tunnel comes down" aditctl down home
check "nothing is left on the machine" same_net "$WORK/before"
finish
