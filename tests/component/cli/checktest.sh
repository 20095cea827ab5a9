#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Adit authors
#
# aditctl check, import and export without a helper.
source "$(dirname "$0")/lib.sh"

cat >home.conf <<CONF
# our office
[interface]
PrivateKey=$privateKey   # secret
Address = 10.8.0.2/24

[Peer]
# Name = Hub
PublicKey = $peerKey
PresharedKey = $presharedKey
AllowedIPs = 10.8.0.0/24
Endpoint = vpn.example.org:51820
PersistentKeepalive = 25
CONF

testCase "a valid file"
aditctl check home.conf
wantCode 0
wantOut "home.conf: valid, 1 peer"
wantErr ""

testCase "all errors of a file at once"
cat >bad.conf <<CONF
[Interface]
PrivateKey = $privateKey
ListenPort = 65536
Adress = 10.0.0.1/24

[Peer]
PublicKey = ${presharedKey}x
Endpoint = vpn.example.org
CONF
aditctl check bad.conf
wantCode 1
wantText "places" "bad.conf:3:14: error bad.conf:4:1: error bad.conf:7:13: error bad.conf:8:12: error" \
    "$(grep -oE '^bad.conf:[0-9]+:[0-9]+: error' out | xargs)"
wantNoSecret

testCase "several files, one of which is not there"
aditctl check home.conf nosuch.conf
wantCode 1
wantOut "home.conf: valid, 1 peer"
wantErr "aditctl: Cannot read 'nosuch.conf': no such file or directory."

testCase "standard input and JSON"
aditctl check --json - <home.conf
wantCode 0
wantOut '{"files":[{"diagnostics":[],"file":"<stdin>","valid":true}]}'

testCase "import keeps a file byte for byte and private"
aditctl import home.conf
wantCode 0
wantOut "Imported home"
wantErr ""
verdict "$(cmp -s home.conf "$tunnels/home.conf"; echo $?)" "same bytes"
wantMode "$tunnels/home.conf" 600
wantMode "$tunnels" 700

testCase "import of the same file again is fine, of another one is not"
aditctl import home.conf
wantCode 0
sed 's/25/30/' home.conf >other.conf
aditctl import other.conf --name home
wantCode 1
wantErrLike "there is another tunnel 'home' already; --replace replaces it"
verdict "$(cmp -s home.conf "$tunnels/home.conf"; echo $?)" "the tunnel is as it was"
aditctl import other.conf --name home --replace
wantCode 0
verdict "$(cmp -s other.conf "$tunnels/home.conf"; echo $?)" "replaced when that was meant"

testCase "a bad file does not stop the others"
cp home.conf office.conf
aditctl import bad.conf office.conf
wantCode 1
wantOut "Imported office
1 of 2 imported"
wantErrLike '^bad.conf:3:14: error: '
wantNoSecret
verdict "$([ ! -e "$tunnels/bad.conf" ]; echo $?)" "the bad one is not there"

testCase "a file name that is no tunnel name gets a proposal and no cut"
cp home.conf "My long office network.conf"
aditctl import "My long office network.conf"
wantCode 1
wantErrLike "'My long office network' is no tunnel name; give one, for example: --name My-long-office$"
aditctl import "My long office network.conf" --name long
wantCode 0
aditctl import - <home.conf
wantCode 1
wantErrLike "standard input has no name; give one"
aditctl import - --name piped <home.conf
wantCode 0

testCase "the profiles of an archive are imported, and a bad one stops no other"
python3 - <<'PYTHON'
import zipfile
with zipfile.ZipFile("all.zip", "w") as archive:
    archive.write("home.conf", "deep/../../zipped.conf")
    archive.writestr("broken.conf", "[Interface]\nMTU = 1\n")
    archive.writestr("README", "no profile")
PYTHON
aditctl import all.zip
wantCode 1
wantOut "Imported zipped
1 of 2 imported"
wantErrLike '^all.zip/broken.conf:2:7: error: '
wantFile "$tunnels/zipped.conf" "$(cat home.conf)"
aditctl import all.zip --name one
wantCode 2
head -c 50 all.zip >cut.zip
aditctl import cut.zip
wantCode 1
wantErrLike 'cut.zip is no .zip archive'
rm "$tunnels/zipped.conf"

testCase "a file that others can read gets a warning"
cp home.conf open.conf
chmod 644 open.conf
aditctl import open.conf
wantCode 0
wantErr "aditctl: warning: other users can read open.conf and the keys in it; to mend it: chmod 600 open.conf"

testCase "hooks are kept, never run, and told of"
{
    cat home.conf
    echo "[Peer]"
    echo "PublicKey = $otherKey"
} | sed "s|^Address.*|&\nPostUp = touch $home/ran|" >hooks.conf
aditctl import hooks.conf
wantCode 0
wantErrLike '^hooks.conf:5:1: warning: '
verdict "$([ ! -e "$home/ran" ]; echo $?)" "nothing was run"

testCase "export is canonical"
aditctl export home
wantCode 0
wantOut "[Interface]
PrivateKey = $privateKey
Address = 10.8.0.2/24

[Peer]
# Name = Hub
PublicKey = $peerKey
PresharedKey = $presharedKey
AllowedIPs = 10.8.0.0/24
Endpoint = vpn.example.org:51820
PersistentKeepalive = 30"

testCase "export for a phone tells what it leaves out"
aditctl export hooks --phone
wantCode 0
wantErrLike 'left out, since phones do not take it: .*PostUp'
verdict "$(! grep -q '#\|PostUp' out; echo $?)" "no comment and no hook"

testCase "export into a file of one's own"
aditctl export home --output copy.conf
wantCode 0
wantOut ""
wantMode copy.conf 600
aditctl export home --output copy.conf
wantCode 1
wantErr "aditctl: 'copy.conf' exists already."
aditctl export home --output copy.conf --replace
wantCode 0

testCase "a tunnel that is not there"
aditctl export nosuch
wantCode 1
wantErr "aditctl: There is no tunnel 'nosuch' here."
aditctl export '../../etc/passwd'
wantCode 1
finish
