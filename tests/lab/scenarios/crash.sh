#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Adit authors
# Runs in: deep sandbox
# Seconds: 1800
# The helper is killed with -9 at every request it makes of the kernel, on the way up and on the way down. Whatever the
# moment: within five seconds the machine is as it was or as it was to be, and the tunnel can be used again.
source "$(dirname "$0")/lib.sh"
patience=5
[ "${ADIT_LAB-}" != vm ] || patience=20     # seconds of an emulated processor

# call_with_kill REQUEST COMMAND...: the helper dies as it sends its REQUESTth netlink message; 1 when it sends fewer.
call_with_kill() {
    local request=$1 pid tracer status
    shift
    # So many kills are this scenario's doing: systemd need not count them.
    systemctl reset-failed adit-helper.service 2>/dev/null
    must aditctl list
    pid=$(helper_pid)
    strace -f -q -p "$pid" -e trace=sendto -e "inject=sendto:signal=KILL:when=$request" -o "$WORK/strace" 2>/dev/null &
    tracer=$!
    must wait_until 10 grep -q 'TracerPid:[[:space:]]*[1-9]' "/proc/$pid/status"
    status=0
    "$@" >/dev/null 2>&1 || status=$?
    [ "$status" -eq 0 ] || wait_until 10 ended "$pid" || give_up "$* failed, though the helper was not killed"
    # strace can miss the end of a process of several threads and wait for it for ever.
    kill -9 "$tracer"
    wait "$tracer" 2>/dev/null
    [ "$status" -ne 0 ]
}
# ended PID: the process is dead, whether or not somebody has been told.
ended() {
    ! grep -q '^State:[[:space:]]*[^ZX]' "/proc/$1/status" 2>/dev/null
}

# look: what the machine is like, for what follows. Looking takes a second in the virtual machine.
look() {
    snapshot_net >"$WORK/now"
}
# Without the link-local address that a userspace device makes up each time.
without_made_up() {
    grep -vE '^home .*fe80:|fe80:.* dev home' "$1"
}
looks_down() {
    diff -u "$WORK/down" "$WORK/now"
}
looks_up() {
    diff -u "$WORK/up" <(without_made_up "$WORK/now") && same "$(pub_of far)" "$(wg show home peers)"
}
is_down() {
    look && looks_down
}
settled() {
    look
    looks_down || looks_up
}

# sweep up|down: one result for each request at which the helper was killed.
sweep() {
    local verb=$1 request=1
    while true; do
        if [ "$verb" = down ]; then
            must aditctl up home
        fi
        call_with_kill "$request" aditctl "$verb" home || break
        aditctl status home >/dev/null 2>&1     # calls the helper back, where systemd has not yet
        check "promise 17: killed at request $request of $verb: as before or as asked, within $patience s" wait_until "$patience" settled
        check "promise 17: killed at request $request of $verb: it comes up after that" usable
        must aditctl down home
        request=$((request + 1))
        [ "$request" -lt 100 ] || give_up "the helper never got through $verb"
    done
    check "the helper was killed at several requests of $verb ($((request - 1)))" test "$request" -gt 3
    aditctl down home >/dev/null 2>&1
    check "the undisturbed end of $verb is clean" is_down
}
usable() {
    aditctl up home && look && looks_up && ping_from here 10.8.9.2
}

make_peer far 1
make_keys home
make_far_device far farwg 10.8.9.2/24
must on far wg set farwg peer "$(pub_of home)" allowed-ips 10.8.9.1/32
write_profile home "[Interface]
PrivateKey = $(key_of home)
Address = 10.8.9.1/24, fd08:9::1/64
ListenPort = 51995
$(peer_section far '10.8.9.2/32, 10.9.0.0/16, fd08:9:2::/48' 'Endpoint = 10.99.1.2:51820')"
must aditctl import "$WORK/home.conf"
must aditctl up home
must aditctl down home
snapshot_net >"$WORK/down"
must aditctl up home
look
without_made_up "$WORK/now" >"$WORK/up"
must aditctl down home

sweep up
sweep down
finish
