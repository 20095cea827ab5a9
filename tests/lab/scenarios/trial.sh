#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Adit authors
# Runs in: deep sandbox
# A change that cuts the connection goes back by itself: whoever made it may have no way to us any more. Also when the helper
# dies meanwhile; and a change that is confirmed stays.
source "$(dirname "$0")/lib.sh"

# profile KEY: the profile home, whose peer has this public key.
profile() {
    write_profile home "[Interface]
PrivateKey = $(key_of home)
Address = 10.8.5.1/24
ListenPort = 51998

[Peer]
PublicKey = $1
AllowedIPs = 10.8.5.2/32
Endpoint = 10.99.1.2:51820"
    must aditctl import --replace "$WORK/home.conf"
}
peer_is() {
    same "$1" "$(wg show home peers)"
}
is_on_trial() {
    says on-trial aditctl status home --json
}
answers() {
    ping -n -q -c 1 -W 1 10.8.5.2
}
# try_wrong_key: the peer's key is another one, for ten seconds.
try_wrong_key() {
    profile "$wrong"
    aditctl apply home --confirm 10 </dev/null
}
# goes_back: the change is taken back in time, and the tunnel works.
goes_back() {
    wait_until "$1" peer_is "$right" && ping_from here 10.8.5.2
}

make_peer far 1
make_keys home
make_keys nobody
right=$(pub_of far)
wrong=$(pub_of nobody)
make_far_device far farwg 10.8.5.2/24
must on far wg set farwg peer "$(pub_of home)" allowed-ips 10.8.5.1/32
profile "$right"

check "a trial of a tunnel that is not up is refused with status 1" exits 1 aditctl apply home --confirm 10
must aditctl up home
check "the tunnel works before the change" ping_from here 10.8.5.2
check "a trial of what runs already changes nothing" says "already" aditctl apply home --confirm 10
check "a trial shorter than ten seconds is a mistake of the command line" exits 2 aditctl apply home --confirm 9

check "another key is applied on trial, and the command does not wait" says "goes back in 10 s" try_wrong_key
check "the change is live" peer_is "$wrong"
check "the tunnel is cut" fails answers
check "status tells that it is on trial" is_on_trial
check "status tells people when it goes back" says "unless 'aditctl confirm home' keeps it" aditctl status home
check "a second change is refused meanwhile" exits 1 aditctl apply home --confirm 10
check "after the time the tunnel works again" goes_back 15
check "nothing is on trial any more" fails is_on_trial
check "the profile is as it was edited, and shows as changed" says "changed since approval" aditctl list
check "what was taken back cannot be confirmed" exits 1 aditctl confirm home

must try_wrong_key
kill_helper
check "the helper was killed in the trial: the change is still live" peer_is "$wrong"
sleep 10
aditctl status home >/dev/null 2>&1     # calls the helper back, where no systemd does
check "and it is taken back all the same" goes_back 10
check "by a helper that runs" fails same 0 "$(helper_pid)"

must try_wrong_key
check "a change is taken back at once when asked for" aditctl confirm home --take-back
check "and the tunnel works" goes_back 2

# A change that is right, and confirmed.
make_keys far
must on far wg set farwg private-key "$WORK/far.key"
profile "$(pub_of far)"
check "a change on trial" aditctl apply home --confirm 10
check "there is a handshake with the other key" ping_from here 10.8.5.2
check "it is confirmed" says "is kept" aditctl confirm home
sleep 12
check "after the time it is still there" peer_is "$(pub_of far)"
check "it works" ping_from here 10.8.5.2
check "and is approved as it is" fails says "changed since approval" aditctl list

# Previous versions, by which a person goes back.
check "history lists what the profile was" says "peer" aditctl history home
check "history shows no private key" fails says "$(key_of home)" aditctl history home --json
check "a previous version is put in place" says "Restored home" aditctl restore home 1
check "and shows as changed" says "changed since approval" aditctl list
check "the running tunnel was not touched" peer_is "$(pub_of far)"

check "down ends it all" aditctl down home
finish
