#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Adit authors
#
# aditctl new, peers, edit and remove without a helper.
source "$(dirname "$0")/lib.sh"

testCase "new makes a key and a file"
aditctl new home --address 10.8.0.1/24 --address fd00:8::1/64 --listen-port 51820 --dns 10.8.0.53 --mtu 1400
wantCode 0
wantText "first line" "Created home. Its public key, for the other side:" "$(head -1 out)"
made=$(sed -n 's/^PrivateKey = //p' "$tunnels/home.conf")
wantText "public key" "$("$ADITCTL" key pub <<<"$made")" "$(sed -n 2p out)"
wantFile "$tunnels/home.conf" "[Interface]
PrivateKey = $made
ListenPort = 51820
Address = 10.8.0.1/24, fd00:8::1/64
DNS = 10.8.0.53
MTU = 1400"
aditctl new home
wantCode 1
wantErr "aditctl: 'home' exists already."

testCase "new finds a port in a range that no profile and no program has"
aditctl new second --port-range 28420-28421
wantCode 0
wantText "port" 28420 "$(sed -n 's/^ListenPort = //p' "$tunnels/second.conf")"
python3 -c 'import socket, time
taken = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
taken.bind(("", 28421))
print("taken", flush=True)
time.sleep(120)' >taken & holder=$!
for _ in $(seq 400); do [ -s taken ] && break; sleep 0.05; done
aditctl new third --port-range 28420-28421
wantCode 1
wantErr "aditctl: all UDP ports from 28420 to 28421 are in use: give others with --port-range, or one with --listen-port"
kill "$holder"; wait "$holder" 2>/dev/null || true
mkdir -p "$HOME/.config/adit"
printf '[hubs]\nports=28430-28431\n' >"$HOME/.config/adit/adit.ini"
aditctl new third --listen-port auto
wantCode 0
wantText "port" 28430 "$(sed -n 's/^ListenPort = //p' "$tunnels/third.conf")"
aditctl new fourth --port-range 9-8
wantCode 2
aditctl new fourth --port-range 1-2 --listen-port 7
wantCode 2
rm "$tunnels/second.conf" "$tunnels/third.conf" "$HOME/.config/adit/adit.ini"

testCase "new checks what it is given, and a value cannot bring lines of its own"
aditctl new bad --address 10.8.0.1/33
wantCode 1
wantErrLike '^bad:3:11: error: '
aditctl new bad --mtu $'1400\nPostUp = touch ran'
wantCode 1
aditctl new 'a;reboot'
wantCode 1
verdict "$([ "$(ls "$tunnels")" = home.conf ]; echo $?)" "nothing was made"

testCase "peers are added without a change to the rest of the file"
cat >"$tunnels/home.conf" <<CONF
# mine
[Interface]
PrivateKey=$privateKey # odd spelling
Address=10.8.0.1/24
CONF
before=$(cat "$tunnels/home.conf")
aditctl peers add home --key "$peerKey" --name "Pixel 9" --allowed-ips 10.8.0.5/32 --allowed-ips fd00:8::5/128 \
    --endpoint '[2001:db8::1]:51820' --keepalive 25
wantCode 0
wantOut "Added peer Pixel 9 to home."
wantErr ""
wantFile "$tunnels/home.conf" "$before

[Peer]
# Name = Pixel 9
PublicKey = $peerKey
AllowedIPs = 10.8.0.5/32, fd00:8::5/128
Endpoint = [2001:db8::1]:51820
PersistentKeepalive = 25"

testCase "a preshared key is made, or comes from a file, never from the command line"
aditctl peers add home --key "$otherKey" --allowed-ips 10.8.0.6/32 --psk-file - <<<"$presharedKey"
wantCode 0
wantNoSecret
verdict "$(grep -qF "PresharedKey = $presharedKey" "$tunnels/home.conf"; echo $?)" "the file has it"
third=$("$ADITCTL" key gen | "$ADITCTL" key pub)
aditctl peers add home --key "$third" --psk
wantCode 0
wantErrLike 'made a preshared key; the other side needs it too'
wantErrLike 'no --allowed-ips'
wantText "preshared keys" 2 "$(grep -c PresharedKey "$tunnels/home.conf")"
verdict "$(! grep -qF "$(sed -n 's/^PresharedKey = //p' "$tunnels/home.conf" | tail -1)" out err; echo $?)" "not shown"
aditctl peers remove home "$third"
wantCode 0

testCase "what cannot be added leaves the file alone"
before=$(cat "$tunnels/home.conf")
aditctl peers add home --key "$peerKey"
wantCode 1
wantErr "aditctl: 'peer Pixel 9' exists already."
aditctl peers add home --key "$publicKey" --allowed-ips 10.8.0.9/32
wantCode 1
aditctl peers add home --key "$third" --allowed-ips 10.8.0.9/32 --endpoint nowhere
wantCode 1
aditctl peers add home --key "$third" --name $'x\nAllowedIPs = 0.0.0.0/0'
wantCode 1
aditctl peers add home --key short
wantCode 1
aditctl peers add home
wantCode 2
wantFile "$tunnels/home.conf" "$before"

testCase "the peers of a tunnel"
aditctl peers list home
wantCode 0
wantOut "PUBLIC KEY                                    NAME     ENDPOINT             ALLOWED IPS
$peerKey  Pixel 9  [2001:db8::1]:51820  10.8.0.5/32, fd00:8::5/128
$otherKey  -        -                    10.8.0.6/32"
aditctl peers list home --json
wantOut '{"peers":[{"allowedIps":["10.8.0.5/32","fd00:8::5/128"],"endpoint":"[2001:db8::1]:51820","hasPresharedKey":false,"keepalive":25,"name":"Pixel 9","publicKey":"'$peerKey'"},{"allowedIps":["10.8.0.6/32"],"endpoint":null,"hasPresharedKey":true,"keepalive":0,"name":null,"publicKey":"'$otherKey'"}]}'
wantNoSecret

testCase "a peer is removed by name or by key"
aditctl peers remove home "Pixel 9"
wantCode 0
wantOut "Removed peer Pixel 9 from home."
aditctl peers remove home "Pixel 9"
wantCode 1
wantErr "aditctl: There is no peer 'Pixel 9' in this tunnel."
aditctl peers remove home "$otherKey"
wantCode 0
wantFile "$tunnels/home.conf" "# mine
[Interface]
PrivateKey=$privateKey # odd spelling
Address=10.8.0.1/24"

testCase "edit takes what the editor saved"
EDITOR="sed -i s/10.8.0.1/10.8.0.3/" aditctl edit home
wantCode 0
wantOut "Saved home."
verdict "$(grep -qF "Address=10.8.0.3/24" "$tunnels/home.conf"; echo $?)" "saved"
wantMode "$tunnels/home.conf" 600
EDITOR=true aditctl edit home
wantOut "No changes."

testCase "edit prefers VISUAL and gives it its options"
VISUAL="sed -i -e s/10.8.0.3/10.8.0.4/" EDITOR=false aditctl edit home
wantCode 0
verdict "$(grep -qF "Address=10.8.0.4/24" "$tunnels/home.conf"; echo $?)" "saved"

testCase "edit loses nothing: not the tunnel, and not what was typed"
before=$(cat "$tunnels/home.conf")
EDITOR="sed -i s/Address/Adress/" aditctl edit home
wantCode 1
wantErrLike ':4:1: error: "Adress"'
wantErrLike 'your text is kept in '
wantNoSecret
wantFile "$tunnels/home.conf" "$before"
kept=$(sed -n 's/.*your text is kept in //p' err)
verdict "$(grep -q '^Adress=' "$kept"; echo $?)" "the text is there"
wantMode "$kept" 600
rm "$kept"
EDITOR=false aditctl edit home
wantCode 1
wantFile "$tunnels/home.conf" "$before"

testCase "edit does not overwrite what another program saved meanwhile"
cat >slow-editor <<EOF
#!/bin/sh
echo "# theirs" >>"$tunnels/home.conf"
echo "# mine" >>"\$1"
EOF
chmod +x slow-editor
EDITOR=$home/slow-editor aditctl edit home
wantCode 1
wantErrLike 'it was changed by another program meanwhile'
wantText "last line" "# theirs" "$(tail -1 "$tunnels/home.conf")"

testCase "edit mends a file that has errors"
echo "nonsense" >>"$tunnels/home.conf"
EDITOR="sed -i s/nonsense//" aditctl edit home
wantCode 0

testCase "remove takes the file away"
aditctl remove home nosuch
wantCode 1
wantOut "Removed home"
wantErr "aditctl: There is no tunnel 'nosuch' here."
verdict "$([ ! -e "$tunnels/home.conf" ]; echo $?)" "gone"
finish
