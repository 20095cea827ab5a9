#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Adit authors
#
# aditctl history, diff and restore without a helper.
source "$(dirname "$0")/lib.sh"
versions=$XDG_DATA_HOME/adit/versions

# conf ADDRESS: a profile.
conf() {
    printf '[Interface]\nPrivateKey = %s\nAddress = %s\n' "$privateKey" "$1"
}

testCase "a tunnel that was never replaced has no previous versions"
conf 10.8.0.1/24 >home.conf
aditctl import home.conf
wantCode 0
aditctl history home
wantCode 0
wantErr "aditctl: home has no previous versions"
aditctl history nobody
wantCode 1
aditctl diff home
wantCode 1
wantErr "aditctl: There is no previous version '1' of this tunnel."

testCase "what is replaced is kept, by every way in"
conf 10.8.0.2/24 >home.conf
aditctl import --replace home.conf
aditctl import --replace home.conf
aditctl peers add home --key "$peerKey" --name Pixel --allowed-ips 10.8.0.5/32
wantCode 0
aditctl history home
wantCode 0
wantNoSecret
wantText "what was changed" "1
   + peer Pixel
2
   ~ Address: 10.8.0.1/24 -> 10.8.0.2/24" "$(sed -E 's/^([0-9]+)  until .*/\1/' out)"
wantText "files" 2 "$(find "$versions/home" -name '*.conf' | wc -l)"
verdict "$([ -z "$(find "$versions" -perm /077)" ]; echo $?)" "nobody else can read them"

testCase "programs get the same as JSON"
aditctl history home --json
wantCode 0
wantNoSecret
id=$(ls "$versions/home" | sort | head -n 1)
id=${id%.conf}
verdict "$(grep -qF "\"version\":\"$id\"" out; echo $?)" "names the version" "$(cat out)"
verdict "$(grep -qF '"changes":[{"after":"10.8.0.5/32","before":"","kind":"added","what":"peer Pixel"}]' out; echo $?)" "tells the change" "$(cat out)"

testCase "a tunnel is compared with what it was"
aditctl diff home
wantCode 0
wantText "since the newest" "   + peer Pixel" "$(tail -n +2 out)"
aditctl diff home "$id"
wantText "since the oldest" "   ~ Address: 10.8.0.1/24 -> 10.8.0.2/24
   + peer Pixel" "$(tail -n +2 out)"
wantNoSecret

testCase "a version is put in place, and what was in place becomes one"
aditctl restore home "$id"
wantCode 0
wantFile "$tunnels/home.conf" "$(conf 10.8.0.1/24)"
wantMode "$tunnels/home.conf" 600
aditctl diff home 1
wantText "the way back" "   ~ Address: 10.8.0.2/24 -> 10.8.0.1/24
   - peer Pixel" "$(tail -n +2 out)"
aditctl restore home 9
wantCode 1
aditctl restore home ../../tunnels/home
wantCode 1
wantFile "$tunnels/home.conf" "$(conf 10.8.0.1/24)"

testCase "an apply on trial asks for sensible seconds"
for seconds in 9 601 x '' -1; do
    aditctl apply home --confirm "$seconds"
    wantCode 2
done

testCase "previous versions go when the tunnel is removed"
aditctl remove home --yes
verdict "$([ ! -e "$versions/home" ]; echo $?)" "nothing is left" "$(find "$versions")"

finish
