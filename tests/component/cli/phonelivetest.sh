#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Adit authors
#
# aditctl phone with the real helper: the other side of the sandbox becomes the phone, with nothing but the file it is given.
source "$ADIT_SANDBOX/peer.sh"
# shellcheck disable=SC2034 # for lib.sh
ADITCTL=$(command -v aditctl)
source "$(dirname "$0")/lib.sh"

# value KEY: the elements that the phone's configuration has for it, one a line.
value() { sed -n "s/^$1 = //p" pixel.conf | tr -d ' ' | tr ',' '\n'; }

# bePhone: the peer's WireGuard with the phone's configuration alone.
bePhone() {
    wg-quick strip ./pixel.conf >stripped.conf
    inPeer wg setconf wgpeer stripped.conf
    ip -n peer address flush dev wgpeer
    value Address | while read -r address; do ip -n peer address add "$address" dev wgpeer; done
    value AllowedIPs | while read -r network; do ip -n peer route add "$network" dev wgpeer; done
}

testCase "a phone is added to a tunnel that is up"
aditctl new hub --address 10.98.0.1/24 --address fd98::1/64 --listen-port 51999
wantCode 0
aditctl up hub
wantCode 0
aditctl phone hub --name "Pixel 9" --endpoint 192.0.2.1:51999 --output pixel.conf
wantCode 0
wantOut "Added phone Pixel 9 to hub; the running tunnel has the change."
wantText "the kernel has its addresses" "10.98.0.2/32 fd98::2/128" "$(wg show hub allowed-ips | cut -f 2)"
wantText "with its preshared key" "$(value PresharedKey)" "$(wg show hub preshared-keys | cut -f 2)"

testCase "the phone reaches the tunnel with its configuration alone"
bePhone
verdict "$(inPeer ping -c 1 -W 5 10.98.0.1 >ping.log; echo $?)" "ping over IPv4" "$(cat ping.log)"
verdict "$(inPeer ping -c 1 -W 5 fd98::1 >ping.log; echo $?)" "ping over IPv6" "$(cat ping.log)"
verdict "$(ping -c 1 -W 5 10.98.0.2 >ping.log; echo $?)" "and is reached" "$(cat ping.log)"
aditctl down hub
aditctl remove hub
wantCode 0
finish
