#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Adit authors
#
# Moving to other programs and from them, as far as it goes without these: files and their modes, reports, wg-quick's
# own reading, and giving root up before a file is looked into.
source "$(dirname "$0")/lib.sh"
export DBUS_SYSTEM_BUS_ADDRESS=unix:path=$home/no-bus

mkdir -p "$tunnels"
cat >"$tunnels/home.conf" <<CONF
[Interface]
#@ KillSwitch = strict
PrivateKey = $privateKey
Address = 10.8.0.2/32
PostUp = touch $home/hook

[Peer]
# Name = office
PublicKey = $peerKey
PresharedKey = $presharedKey
AllowedIPs = 0.0.0.0/0
Endpoint = vpn.example.org:51820
CONF
chmod 600 "$tunnels/home.conf"

testCase "a file for wg-quick is one to wg-quick, and tells what is lost"
aditctl export home --format wg-quick --output wg0.conf
wantCode 0
wantOut ""
wantErrLike "left out, since wg-quick does not take it: KillSwitch$"
wantErrLike "note: wg-quick runs the commands"
wantNoSecret
wantMode wg0.conf 600
wg-quick strip ./wg0.conf >stripped 2>&1
verdict $? "wg-quick strip takes it" "$(cat stripped)"
wantText "keys, peer and endpoint as wg-quick reads them" "PrivateKey = $privateKey
PublicKey = $peerKey
PresharedKey = $presharedKey
AllowedIPs = 0.0.0.0/0
Endpoint = vpn.example.org:51820" "$(grep '=' stripped | grep -v '^#')"
verdict "$([ ! -e hook ]; echo $?)" "the hook did not run"

testCase "a file of one format goes to standard output, or to a file that is not replaced unless asked"
for format in networkmanager uci mikrotik; do
    aditctl export home --format "$format"
    wantCode 0
    wantErrLike "KillSwitch, names of peers|KillSwitch"
    cp out "$format.expected"
    aditctl export home --format "$format" --output "$format.file"
    wantCode 0
    wantMode "$format.file" 600
    wantFile "$format.file" "$(cat "$format.expected")"
    aditctl export home --format "$format" --output "$format.file"
    wantCode 1
    aditctl export home --format "$format" --output "$format.file" --replace
    wantCode 0
done

testCase "systemd-networkd gets a folder, with each key in a file of its own"
aditctl export home --format networkd
wantCode 2
wantOut ""
aditctl export home --format networkd --output networkd
wantCode 0
wantOut "networkd/home.network
networkd/home.key
networkd/home.peer1.psk
networkd/home.netdev"
wantMode networkd 700
for file in networkd/*; do
    wantMode "$file" 600
done
wantFile networkd/home.key "$privateKey"
wantFile networkd/home.peer1.psk "$presharedKey"
verdict "$(! grep -qFe "$privateKey" -e "$presharedKey" networkd/home.net*; echo $?)" "no key in the other files"
rm networkd/home.netdev
aditctl export home --format networkd --output networkd
wantCode 1
verdict "$([ -z "$(find networkd -name '*.tmp*' -o -name '.*' -type f)" ]; echo $?)" "nothing half written is left"
aditctl export home --format networkd --output networkd --replace
wantCode 0

testCase "what is no format is refused"
aditctl export home --format openvpn
wantCode 2
wantErrLike "there is no format 'openvpn'"
aditctl export home --format uci --phone
wantCode 2

testCase "without NetworkManager, importing from it says so"
aditctl import --from-networkmanager
wantCode 1
wantErrLike "NetworkManager does not run"
aditctl import
wantCode 2

testCase "adopting a file that one may read needs no root"
cp wg0.conf office.conf
aditctl adopt ./office.conf
wantCode 0
wantOut "Adopted office from ./office.conf"
wantErrLike "office.conf:[0-9]+:[0-9]+: warning: PostUp is kept in the file, but Adit never runs commands"
wantErrLike "sudo systemctl disable --now wg-quick@office .*aditctl up office"
wantNoSecret
wantFile "$tunnels/office.conf" "$(cat wg0.conf)"
verdict "$([ ! -e hook ]; echo $?)" "the hook did not run"
aditctl adopt nosuch-tunnel
wantCode 1
aditctl adopt ../etc
wantCode 1

# As root of a user namespace that knows no other user, giving root up cannot work.
# shellcheck disable=SC2016,SC2034 # expands in the namespace; the code is for wantCode
inNamespace() { unshare --map-root-user env "$@" sh -c '"$0" adopt ./office.conf --name "$ADOPT_AS" >out 2>err' "$ADITCTL"; code=$?; }

testCase "who cannot give root up imports nothing"
export ADOPT_AS=refused
for caller in SUDO_UID=65534 PKEXEC_UID=65534 SUDO_UID=4294967295 SUDO_UID=99999999999 SUDO_UID=-1 SUDO_UID=x SUDO_UID=; do
    inNamespace "$caller"
    if [ "$caller" = SUDO_UID= ]; then
        wantCode 0 # nobody called: it is root's own
    else
        wantCode 3
        verdict "$([ ! -e "$tunnels/refused.conf" ]; echo $?)" "with $caller nothing is imported"
    fi
done

testCase "root stays root for itself"
export ADOPT_AS=roots
inNamespace SUDO_UID=0
wantCode 0
verdict "$([ -e "$tunnels/roots.conf" ]; echo $?)" "it is imported"

if [ "$(id -u)" = 0 ]; then
    testCase "what root reads is imported by who called sudo, with no right of root's"
    chmod 711 "$home"
    install -d -o nobody -g nogroup -m 700 nobody
    chmod 600 office.conf
    for variable in SUDO_UID PKEXEC_UID; do
        name=${variable,,}
        # No leak is looked for: the sanitizer cannot while something traces it.
        ASAN_OPTIONS=detect_leaks=0 strace -f -qq -o trace -e trace=openat,setresuid,setresgid,setgroups env "$variable=$(id -u nobody)" XDG_DATA_HOME="$home/nobody" \
            "$ADITCTL" adopt "$home/office.conf" --name "$name" >out 2>err
        # shellcheck disable=SC2034 # for wantCode
        code=$?
        wantCode 0
        wantText "owner and mode" "nobody:nogroup 600" "$(stat -c '%U:%G %a' "nobody/adit/tunnels/$name.conf")"
        verdict "$(awk '/setresuid\(65534, 65534, 65534\) += 0/ { given = 1 } /office.conf/ && given { late = 1 } END { exit !given || late }' trace; echo $?)" \
            "the file was opened before, and root given up" "$(cat trace)"
        verdict "$(grep -qE 'setresuid\(0, 0, 0\) += -1 EPERM' trace; echo $?)" "and root cannot be taken back" "$(cat trace)"
    done
fi
finish
