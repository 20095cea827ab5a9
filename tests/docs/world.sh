# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Adit authors
#
# The world that the guide's pages are about, for play: a peer at vpn.example.org that lets the reader in, and an internet
# behind it. The functions are for what pages take for granted (their "prepare" marks).
set -u
tidyUp() {
    for file in ~/.local/share/adit/tunnels/*.conf; do aditctl remove --yes "$(basename "$file" .conf)"; done
    if mountpoint -q /etc/wireguard; then
        for file in /etc/wireguard/*.conf; do wg-quick down "$file"; done
        umount /etc/wireguard
    fi
    umount /etc/hosts
}
export NO_COLOR=1 LC_ALL=C.UTF-8
worldHere=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
sandboxHere=$worldHere/../../packaging/sandbox
source "$sandboxHere/peer.sh"
if [ -z "${ADIT_SANDBOX-}" ]; then
    # On a machine nobody has made the peer, and a page is not the last one.
    if [ ! -e "$peerNamespace" ]; then
        mkdir -p /run/netns /run/wireguard /run/sandbox
        startPeer || return
    fi
    trap tidyUp EXIT
fi
umask 077
world=$(mktemp -d)
# Where a web server answers that only the peer reaches.
internet=198.51.100.7

# sudo: whoever plays is root already.
sudo() { "$@"; }

# writeFile NAME TEXT: a file as a page shows it. A key that a page leaves out as … is the reader's own, or the peer's.
writeFile() {
    mkdir -p "$(dirname "$1")" && printf %s "$2" | sed -E "
        s|^(PrivateKey = )…|\1$(cat "$world/reader.key")|
        s|^(PublicKey = )…|\1$(peerKey)|
        s|^(PresharedKey = )…|\1$(cat "$world/reader.psk")|" >"$1"
}

# networkManagerHas NAME TEXT: it runs, with such a connection up. Only in the virtual machine.
networkManagerHas() {
    [ -z "${ADIT_SANDBOX-}" ] || return 0
    mkdir -p /etc/NetworkManager/conf.d
    printf '[keyfile]\nunmanaged-devices=interface-name:uplink\n' >/etc/NetworkManager/conf.d/guide.conf
    writeFile "$world/$1.conf" "$2" && systemctl start NetworkManager && waitFor nmcli connection import type wireguard file "$world/$1.conf" &&
        waitFor nmcli connection up "$1"
}

# startWgQuick NAME and endWgQuick NAME: by its unit, where there is a systemd, with the machine; the page itself ends that.
startWgQuick() { if [ -n "${ADIT_SANDBOX-}" ]; then wg-quick up "$1"; else systemctl enable --now "wg-quick@$1"; fi; }
endWgQuick() { [ -z "${ADIT_SANDBOX-}" ] || wg-quick down "$1"; }

# startUfw, endUfw: the machine's firewall is ufw. Only in the virtual machine, which has the package at hand; what its scripts
# and those of iptables do when they are installed is done here.
startUfw() {
    [ -z "${ADIT_SANDBOX-}" ] || return 0
    for program in ip{,6}tables{,-save,-restore}; do
        [ -e "/usr/sbin/$program" ] || ln -s xtables-nft-multi "/usr/sbin/$program"
    done
    dpkg-deb --fsys-tarfile /usr/share/lab-packages/ufw_*.deb | tar -C / -x --keep-directory-symlink &&
        cp /usr/share/ufw/iptables/*.rules /usr/share/ufw/*.init /usr/share/ufw/ufw.conf /etc/ufw && ufw --force enable
}
endUfw() { [ -n "${ADIT_SANDBOX-}" ] || ufw --force disable; }

wg genkey >"$world/reader.key" && wg genpsk >"$world/reader.psk" &&
    allowClient "$(wg pubkey <"$world/reader.key")" 10.99.0.2/32,fd99::2/128 "$world/reader.psk" || return

{ cat /etc/hosts && echo "192.0.2.2 vpn.example.org"; } >"$world/hosts"
mount --bind "$world/hosts" /etc/hosts
ip -n peer address replace "$internet/32" dev lo
inPeer python3 -m http.server --bind "$internet" --directory /run/sandbox/web 80 >"$world/internet.log" 2>&1 &
waitFor inPeer curl -s -o /dev/null "http://$internet/"

cd "$(mktemp -d)" || return
export HOME=$PWD
