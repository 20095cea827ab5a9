#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Adit authors
# Runs in: vm sandbox
# Seconds: 1200
# Two hundred times up and down, with nothing left over on the machine or in the helper. In the sandbox, where it takes a
# process of its own to carry the tunnel each time, fifty. ADIT_CYCLES says otherwise; an ordinary run of the lab does twenty-five.
source "$(dirname "$0")/lib.sh"
times=200
[ "${ADIT_LAB-}" = vm ] || times=50
times=${ADIT_CYCLES:-$times}

# cycles COUNT: the pause keeps below the number of changes a second that the helper takes from one user.
cycles() {
    local round
    for round in $(seq "$1"); do
        aditctl up home || { echo "up failed in round $round"; return 1; }
        aditctl down home || { echo "down failed in round $round"; return 1; }
        sleep 0.1
    done
}
descriptors() {
    find "/proc/$1/fd" -mindepth 1 | wc -l
}
# Private memory in KiB: pages of files come and go with what else the machine does.
private() {
    awk '/^RssAnon/ { print $2 }' "/proc/$1/status"
}
grew_less() {
    local now
    now=$(private "$1")
    [ "$now" -lt $(($2 + $3)) ] || { echo "from $2 to $now KiB"; return 1; }
}

make_peer far 1
make_keys home
write_profile home "[Interface]
PrivateKey = $(key_of home)
Address = 10.8.11.1/24, fd08:11::1/64
$(peer_section far '10.8.11.2/32, fd08:11:2::/48' 'Endpoint = 10.99.1.2:51820')"
must aditctl import "$WORK/home.conf"
snapshot_net >"$WORK/before"
must cycles 5
pid=$(helper_pid)
files=$(descriptors "$pid")
memory=$(private "$pid")
check "promise 19: $times times up and down" cycles "$times"
check "promise 19: nothing is left on the machine" same_net "$WORK/before"
check "promise 19: it was one helper all the time" same "$pid" "$(helper_pid)"
check "promise 19: the helper holds as many descriptors as before" same "$files" "$(descriptors "$pid")"
room=$((256 + 4 * times))
check "promise 19: the helper grew by less than $room KiB" grew_less "$pid" "$memory" "$room"
finish
