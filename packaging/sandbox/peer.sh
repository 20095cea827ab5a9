# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Adit authors
#
# The other side of the tunnel: a network namespace with an own WireGuard interface and a web server that only the tunnel
# reaches. Addresses are those reserved for documentation, and private ones in the tunnel.
#
#   sandbox  192.0.2.1, 2001:db8::1  --veth--  192.0.2.2, 2001:db8::2  peer, WireGuard on UDP port 51820
#            10.99.0.2, fd99::2      --tunnel- 10.99.0.1, fd99::1      peer, web server on TCP port 80

peerNamespace=/run/netns/peer
# shellcheck disable=SC2034 # for those who source this
peerEndpoint=192.0.2.2:51820

# inPeer COMMAND...: runs it in the peer's network namespace.
inPeer() { nsenter --net="$peerNamespace" "$@"; }

# peerKey: the peer's public key.
peerKey() { wg pubkey </run/sandbox/peer.key; }

# waitFor COMMAND...: until it succeeds, for 10 seconds at most.
waitFor() {
    for _ in {1..200}; do
        if "$@" >/dev/null 2>&1; then return; fi
        sleep 0.05
    done
    echo "gave up waiting for: $*" >&2
    return 1
}

# addPeerDevice: the kernel's WireGuard when it has one, else wireguard-go.
addPeerDevice() {
    if ip -n peer link add wgpeer type wireguard 2>/dev/null; then
        peerBackend=kernel
        return
    fi
    peerBackend=wireguard-go
    if [ ! -w /dev/net/tun ]; then
        echo "This kernel has no WireGuard, and you may not use /dev/net/tun, which wireguard-go needs. Until the next boot:" >&2
        echo "    sudo modprobe tun; sudo chmod 666 /dev/net/tun" >&2
        return 1
    fi
    WG_PROCESS_FOREGROUND=1 LOG_LEVEL=error inPeer wireguard-go -f wgpeer >/run/sandbox/peer.log 2>&1 &
    waitFor test -S /run/wireguard/wgpeer.sock || { cat /run/sandbox/peer.log >&2; return 1; }
}

# startPeer: everything above, once.
startPeer() {
    ip netns add peer
    ip link add uplink type veth peer name uplink netns peer
    ip address add 192.0.2.1/24 dev uplink
    ip address add 2001:db8::1/64 dev uplink nodad
    ip -n peer address add 192.0.2.2/24 dev uplink
    ip -n peer address add 2001:db8::2/64 dev uplink nodad
    ip link set uplink up
    ip -n peer link set uplink up
    ip -n peer link set lo up

    (umask 077 && wg genkey >/run/sandbox/peer.key)
    addPeerDevice
    inPeer wg set wgpeer private-key /run/sandbox/peer.key listen-port 51820
    ip -n peer address add 10.99.0.1/24 dev wgpeer
    ip -n peer address add fd99::1/64 dev wgpeer nodad
    ip -n peer link set wgpeer mtu 1420 up
    export peerBackend

    mkdir /run/sandbox/web
    echo "Hello from the other side of the tunnel." >/run/sandbox/web/index.html
    inPeer python3 -m http.server --bind 10.99.0.1 --directory /run/sandbox/web 80 >/run/sandbox/web.log 2>&1 &
    waitFor inPeer curl -s -o /dev/null http://10.99.0.1/
}

# allowClient PUBLIC-KEY ALLOWED-IPS [PSK-FILE]: lets a client in.
allowClient() { inPeer wg set wgpeer peer "$1" allowed-ips "$2" ${3+preshared-key "$3"}; }
