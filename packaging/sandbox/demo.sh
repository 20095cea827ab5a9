# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Adit authors
#
# The configurations that the sandbox shows. Whoever sources this has peer.sh and a function fail.

# makeConfiguration: a client's demo.conf, whose peer knows the client.
makeConfiguration() {
    umask 077
    aditctl key gen >client.key || fail "aditctl made no private key."
    aditctl key pub <client.key >client.pub || fail "aditctl made no public key."
    aditctl key psk >client.psk || fail "aditctl made no preshared key."
    cat >demo.conf <<CONF
[Interface]
PrivateKey = $(cat client.key)
Address = 10.99.0.2/24, fd99::2/64

[Peer]
# Name = The other side
PublicKey = $(peerKey)
PresharedKey = $(cat client.psk)
Endpoint = $peerEndpoint
AllowedIPs = 10.99.0.0/24, fd99::/64
CONF
    allowClient "$(cat client.pub)" 10.99.0.2/32,fd99::2/128 client.psk || fail "the peer did not take the client's key."
    rm client.key client.psk
}

# makeHub: a hub.conf that phones can be added to; it listens on the sandbox's address towards the peer.
makeHub() {
    umask 077
    cat >hub.conf <<CONF
[Interface]
PrivateKey = $(aditctl key gen)
Address = 10.98.0.1/24, fd98::1/64
ListenPort = 51821
CONF
}
