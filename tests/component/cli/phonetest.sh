#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Adit authors
#
# aditctl phone without a helper: both ends of the tunnel, and what is said when there is no place for a phone.
source "$(dirname "$0")/lib.sh"
export DBUS_SYSTEM_BUS_ADDRESS=unix:path=$home/no-bus
endpoint=vpn.example.org:51820

# value KEY FILE: what the first line with this key says.
value() { sed -n "s/^$1 = //p" "$2" | head -n 1; }

mkdir -p "$tunnels"
cat >"$tunnels/hub.conf" <<CONF
# mine
[Interface]
PrivateKey=$privateKey # odd spelling
ListenPort=51820
Address=10.8.0.1/29, fd00:8::1/64
MTU=1380
CONF
before=$(cat "$tunnels/hub.conf")

testCase "a phone gets a configuration, and the tunnel a peer that fits"
aditctl phone hub --name "Pixel 9" --endpoint "$endpoint" --dns 10.8.0.1,home.example --dns fd00:8::1
wantCode 0
wantErr "aditctl: Added phone Pixel 9 to hub."
phoneKey=$(value PrivateKey out)
phonePsk=$(value PresharedKey out)
wantOut "[Interface]
PrivateKey = $phoneKey
Address = 10.8.0.2/32, fd00:8::2/128
DNS = 10.8.0.1, fd00:8::1, home.example
MTU = 1380

[Peer]
PublicKey = $publicKey
PresharedKey = $phonePsk
AllowedIPs = 10.8.0.0/29, fd00:8::/64
Endpoint = $endpoint
PersistentKeepalive = 25"
wantFile "$tunnels/hub.conf" "$before

[Peer]
# Name = Pixel 9
PublicKey = $("$ADITCTL" key pub <<<"$phoneKey")
PresharedKey = $phonePsk
AllowedIPs = 10.8.0.2/32, fd00:8::2/128"
wantMode "$tunnels/hub.conf" 600
verdict "$(! grep -rqF "$phoneKey" "$XDG_DATA_HOME"; echo $?)" "the phone's private key is not kept"
verdict "$(! grep -qFe "$phoneKey" -e "$phonePsk" err; echo $?)" "messages show no key"
cp out pixel.conf
aditctl check pixel.conf
wantCode 0

testCase "a phone may send everything, and its configuration may go to a file"
aditctl phone hub --name tablet --endpoint '[2001:db8::1]:4500' --route all --output tablet.conf
wantCode 0
wantOut "Added phone tablet to hub."
wantErrLike '#@ Masquerade = yes'
wantMode tablet.conf 600
wantText "AllowedIPs" "0.0.0.0/0, ::/0" "$(value AllowedIPs tablet.conf)"
wantText "Address" "10.8.0.3/32, fd00:8::3/128" "$(value Address tablet.conf)"
wantText "Endpoint" "[2001:db8::1]:4500" "$(value Endpoint tablet.conf)"

testCase "a code shows the same as the file"
aditctl phone hub --name watch --endpoint "$endpoint" --output watch.conf --qr
wantCode 0
verdict "$(grep -qF '▀' out; echo $?)" "draws a code"
wantErrLike 'the code holds the private key'
verdict "$(! grep -qF "$(value PrivateKey watch.conf)" out err; echo $?)" "not as text"

testCase "what cannot be done changes nothing"
before=$(cat "$tunnels/hub.conf")
aditctl phone hub --name watch --endpoint "$endpoint"
wantCode 1
wantErr "aditctl: 'peer watch' exists already."
aditctl phone hub --name other --endpoint "$endpoint" --output watch.conf
wantCode 1
wantErrLike 'watch.conf'
aditctl phone hub --name other --endpoint nowhere
wantCode 1
aditctl phone hub --name other --endpoint "$endpoint" --dns 'not/a/name'
wantCode 1
aditctl phone hub --name $'other\nAllowedIPs = 0.0.0.0/0' --endpoint "$endpoint"
wantCode 1
aditctl phone nosuch --name other --endpoint "$endpoint"
wantCode 1
for words in "--endpoint $endpoint" "--name other" "--name other --endpoint $endpoint --route some"; do
    # shellcheck disable=SC2086 # several words
    aditctl phone hub $words
    wantCode 2
    wantOut ""
done
wantFile "$tunnels/hub.conf" "$before"

testCase "a tunnel that says where it is reached needs no endpoint"
sed 's/^\[Interface\]$/&\n#@ Endpoint = vpn.example.org:4500/' "$tunnels/hub.conf" >told.conf
aditctl import told.conf
aditctl phone told --name other --output of-told.conf
wantCode 0
wantText "Endpoint" "vpn.example.org:4500" "$(value Endpoint of-told.conf)"

testCase "a file is not left behind when the tunnel cannot be saved"
cp "$tunnels/hub.conf" kept.conf
head -c $((1024 * 1024 - $(wc -c <kept.conf) - 100)) /dev/zero | tr '\0' '#' >>"$tunnels/hub.conf"
aditctl check "$tunnels/hub.conf"
wantCode 0
aditctl phone hub --name other --endpoint "$endpoint" --output other.conf
wantCode 1
wantErrLike 'hub.conf:[0-9]+:[0-9]+: error: '
verdict "$([ ! -e other.conf ]; echo $?)" "no file"
mv kept.conf "$tunnels/hub.conf"

testCase "a full network is told"
for number in 5 6; do
    aditctl phone hub --name "phone $number" --endpoint "$endpoint"
    wantCode 0
done
before=$(cat "$tunnels/hub.conf")
aditctl phone hub --name "one more" --endpoint "$endpoint" --output more.conf
wantCode 1
wantErr "aditctl: That is more than Adit takes (10.8.0.0/29 has no free address)."
wantFile "$tunnels/hub.conf" "$before"
verdict "$([ ! -e more.conf ]; echo $?)" "no file"

testCase "a tunnel that does not listen takes no phone"
aditctl new client --address 10.9.0.2/24
aditctl phone client --name other --endpoint "$endpoint"
wantCode 1
wantErr "aditctl: This is not supported here (the tunnel has no ListenPort that a phone could call)."

testCase "a tunnel with a single address has no place for one"
aditctl new single --address 10.9.0.1/32 --listen-port 51821
aditctl phone single --name other --endpoint "$endpoint"
wantCode 1
wantErr "aditctl: This is not supported here (the tunnel has no network with room for a phone)."
finish
