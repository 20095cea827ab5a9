#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Adit authors
#
# aditctl qr, with zbarimg as the phone's camera.
source "$(dirname "$0")/lib.sh"

scan() { zbarimg --quiet --raw --oneshot -Sdisable -Sqrcode.enable -Sbinary "$1" 2>/dev/null; }

cat >pixel.conf <<CONF
[Interface]
PrivateKey = $privateKey
Address = 10.8.0.9/32
Table = off
[Peer]
# Name = Hub
PublicKey = $peerKey
PresharedKey = $presharedKey
AllowedIPs = 0.0.0.0/0, ::/0
Endpoint = vpn.example.org:51820
PersistentKeepalive = off
CONF

testCase "a picture holds what a phone takes, byte for byte"
aditctl qr pixel.conf --png pixel.png
wantCode 0
wantErr "aditctl: left out, since phones do not take it: Table, names of peers"
wantMode pixel.png 600
aditctl import pixel.conf
aditctl export pixel --phone
wantText "what the camera reads" "$(cat out)" "$(scan pixel.png)"

testCase "a picture that exists is kept"
cp pixel.png before.png
aditctl qr pixel --png pixel.png
wantCode 1
verdict "$(cmp -s pixel.png before.png; echo $?)" "the file is untouched"
aditctl qr pixel --svg pixel.png --replace
wantCode 0
verdict "$(grep -q '<svg ' pixel.png; echo $?)" "--replace replaces it"

testCase "the terminal shows the code and a warning"
aditctl qr pixel
wantCode 0
wantErrLike "warning: the code holds the private key"
verdict "$(grep -q '▀' out; echo $?)" "half blocks are printed"

testCase "too large for a code"
{
    sed '/^AllowedIPs/d' pixel.conf
    printf 'AllowedIPs = 10.0.0.0/32'
    for i in $(seq 1 250); do printf ', 10.1.%d.0/24' "$i"; done
    echo
} >large.conf
aditctl qr large.conf --png large.png
wantCode 1
wantErrLike "A QR code holds 2953 bytes, and this tunnel takes [0-9]+. Its 251 AllowedIPs"
verdict "$([ ! -e large.png ]; echo $?)" "no clipped picture is left"
wantNoSecret

testCase "two forms at once"
aditctl qr pixel --png a --svg b
wantCode 2

finish
