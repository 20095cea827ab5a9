#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Adit authors
#
# aditctl with the real helper: runs in packaging/sandbox, where a peer waits.
source "$ADIT_SANDBOX/peer.sh"
ADITCTL=$(command -v aditctl)
source "$(dirname "$0")/lib.sh"

# json EXPRESSION: what it gives for the JSON object `o` of the last output.
json() { python3 -c "import json, sys; o = json.load(open('$home/out')); print($1)"; }
hub=$(peerKey)

cat >demo.conf <<CONF
[Interface]
PrivateKey = $privateKey
Address = 10.99.0.2/24

[Peer]
# Name = Hub
PublicKey = $hub
Endpoint = $peerEndpoint
AllowedIPs = 10.99.0.1/32
PersistentKeepalive = 5
CONF
allowClient "$publicKey" 10.99.0.2/32

testCase "a plan changes nothing"
aditctl plan demo.conf
wantCode 0
verdict "$(grep -q 'create WireGuard interface demo' out; echo $?)" "names the interface"
wantNoSecret
verdict "$(! ip link show demo >/dev/null 2>&1; echo $?)" "no interface is there"

testCase "a file comes up and is connected"
aditctl up --wait ./demo.conf
wantCode 0
wantErr ""
verdict "$(grep -q '^demo: connected, last handshake' out; echo $?)" "says so" "$(cat out)"
verdict "$(ping -c 1 -W 5 10.99.0.1 >ping.log; echo $?)" "ping" "$(cat ping.log)"
aditctl status demo --json
wantCode 0
wantText "state" connected "$(json "o['state']")"
wantText "peer's name" Hub "$(json "o['peers'][0]['name']")"
wantText "traffic" True "$(json "o['rxBytes'] > 0 and o['txBytes'] > 0")"
wantNoSecret
aditctl status
wantNoSecret

testCase "the doctor finds helper and WireGuard, and nothing at the tunnel"
aditctl doctor --json
wantText "helper" good "$(json "[f['verdict'] for f in o['findings'] if f['what'] == 'helper'][0]")"
wantText "wireguard" False "$(json "any(f['verdict'] == 'bad' for f in o['findings'] if f['what'] == 'wireguard')")"
wantText "tunnel" "['profile']" "$(json "[f['what'] for f in o['findings'] if f['tunnel'] == 'demo']")"
wantNoSecret

testCase "up again is fine"
aditctl up demo
wantCode 0
wantOut "demo: up already"

testCase "the list shows state and approval"
aditctl list --json
wantOut '{"helper":true,"tunnels":[{"approval":"current","hasProfile":true,"name":"demo","state":"up"}]}'

testCase "a peer comes and goes while others stay connected"
handshake=$(wg show demo latest-handshakes)
aditctl peers add demo --key "$otherKey" --name phone --allowed-ips 10.99.0.7/32 --psk-file - <<<"$presharedKey"
wantCode 0
wantOut "Added peer phone to demo; the running tunnel has the change."
wantNoSecret
wantText "the kernel has it" "10.99.0.7/32" "$(wg show demo allowed-ips | sed -n "s|^$otherKey\t||p")"
wantText "with its preshared key" "$presharedKey" "$(wg show demo preshared-keys | sed -n "s|^$otherKey\t||p")"
wantText "approved as a peer" 1 "$(grep -c 'ApprovePeers by uid 0: done' /run/sandbox/bus.log)"
aditctl peers remove demo phone
wantCode 0
wantText "the session of the other one" "$handshake" "$(wg show demo latest-handshakes)"

testCase "a tunnel that was approved for other peers needs no new approval for them"
printf '#!/bin/sh\nsed -i "1a #@ DynamicPeers = yes" "$1"\n' >editor
chmod +x editor
EDITOR=$home/editor aditctl edit demo --apply
wantCode 0
before=$(grep -c 'Install by' /run/sandbox/bus.log)
aditctl peers add demo --key "$otherKey" --name phone --allowed-ips 10.99.0.7/32
wantOut "Added peer phone to demo; the running tunnel has the change."
wantText "changed as a peer" 1 "$(grep -c 'ChangePeers by uid 0: done' /run/sandbox/bus.log)"
wantText "installs" "$before" "$(grep -c 'Install by' /run/sandbox/bus.log)"
wantText "the kernel has it" "10.99.0.7/32" "$(wg show demo allowed-ips | sed -n "s|^$otherKey\t||p")"
aditctl list
verdict "$(! grep -q 'changed since approval' out; echo $?)" "it counts as approved"
aditctl peers remove demo phone
wantCode 0

testCase "an edit is applied when that was asked for"
EDITOR="sed -i s#10.99.0.2/24#10.99.0.2/24,10.99.0.9/24#" aditctl edit demo
wantCode 0
wantErr "  ~ Address: 10.99.0.2/24 -> 10.99.0.2/24, 10.99.0.9/24"
verdict "$(grep -q "the running tunnel is as before" out; echo $?)" "without asking it is not"
aditctl list
verdict "$(grep -q 'changed since approval' out; echo $?)" "the list says changed"
aditctl up demo
wantOut "demo: changed while it runs"
verdict "$(ip address show demo | grep -q 10.99.0.9/24; echo $?)" "the address is there"
EDITOR="sed -i s/,10.99.0.9.24//" aditctl edit demo --apply
wantOut "Saved demo; the running tunnel has the change."
verdict "$(! ip address show demo | grep -q 10.99.0.9/24; echo $?)" "the address is gone"

testCase "watching gives one line of JSON each second"
timeout 2.5 "$ADITCTL" status demo --watch --json >watched
verdict "$([ "$(wc -l <watched)" -ge 2 ]; echo $?)" "two looks or more"
timeout 5 bash -c "\"$ADITCTL\" status demo --watch --json | head -n 1" >one
wantText "ends with its reader" 1 "$(wc -l <one)"

testCase "an endpoint whose name has no address changes nothing"
sed "s/^Endpoint.*/Endpoint = nowhere.invalid:51820/; s/10.99.0/10.98.0/" demo.conf >lost.conf
aditctl up lost.conf
wantCode 1
wantErrLike "The name of the endpoint 'nowhere.invalid:51820' has no address"
verdict "$(! ip link show lost >/dev/null 2>&1; echo $?)" "no interface is there"

testCase "down, twice"
aditctl down demo
wantOut "demo: off"
verdict "$(! ip link show demo >/dev/null 2>&1; echo $?)" "the interface is gone"
aditctl down demo
wantCode 0
wantOut "demo: off already"
aditctl down nosuch
wantCode 1

testCase "a peer that does not answer is not called connected"
sed "s/^Endpoint.*/Endpoint = 192.0.2.2:9/" demo.conf >silent.conf
aditctl up --wait silent.conf
wantCode 1
wantOut "silent: no reply from 192.0.2.2:9"
aditctl down silent

testCase "promise 14: no hook of the file has run"
for hook in PreUp PostUp PreDown PostDown; do echo "$hook = touch $PWD/hook-has-run"; done >hooks
sed '/^Address/r hooks' demo.conf >hooked.conf
aditctl up hooked.conf
wantCode 0
wantErrLike "PostUp is kept in the file, but Adit never runs commands of a file"
aditctl down hooked
wantOut "hooked: off"
verdict "$([ ! -e hook-has-run ]; echo $?)" "none of the four"
aditctl remove hooked
wantCode 0

testCase "a foreign interface of that name is refused"
ip tuntap add foreign mode tun
sed "s/10.99.0/10.97.0/" demo.conf >foreign.conf
aditctl up foreign.conf
wantCode 1
wantErrLike "is in use on this machine by something that is not this tunnel"
verdict "$(ip link show foreign >/dev/null; echo $?)" "it is still there"

testCase "removing forgets everything"
aditctl up demo
wantCode 0
aditctl remove demo lost silent foreign
wantCode 0
verdict "$(! ip link show demo >/dev/null 2>&1; echo $?)" "the interface is gone"
aditctl list --json
wantOut '{"helper":true,"tunnels":[]}'

testCase "no key is left where it does not belong"
verdict "$(! grep -rqFe "$privateKey" -e "$presharedKey" /run/sandbox/bus.log; echo $?)" "not in the log"
finish
