#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Adit authors
# Runs in: vm
# The system bus ends and comes back while a strict tunnel is up: the helper has nobody to talk to then, and must not be missed.
source "$(dirname "$0")/lib.sh"
source "$(dirname "$0")/wire.sh"

bus_pid() { systemctl show -P MainPID dbus.service; }
another_bus() { [ "$(bus_pid)" != "$first_bus" ] && [ "$(bus_pid)" != 0 ] && busctl --no-pager status org.freedesktop.DBus; }
# the_bus_ends: as after a crash. Debian keeps it from being stopped; its socket starts it again with the next who calls.
the_bus_ends() {
    kill -9 "$first_bus"
    systemctl reset-failed dbus.service
    systemctl start dbus.service
    wait_until 30 another_bus
}
another_helper() { [ "$(helper_pid)" != 0 ] && [ "$(helper_pid)" != "$first_helper" ]; }

make_peer far 1
make_keys home
make_far_device far farwg 10.8.24.2/24
must on far wg set farwg peer "$(pub_of home)" allowed-ips 10.8.24.1/32
way_out
observe
snapshot_net >"$WORK/before"
write_profile home "[Interface]
#@ KillSwitch = strict
PrivateKey = $(key_of home)
Address = 10.8.24.1/24
FwMark = $mark
$(peer_section far 0.0.0.0/0 "Endpoint = $near:51820" 'PersistentKeepalive = 1')"
check "the observer sees every kind of packet" sees_all
must aditctl up "$WORK/home.conf"
check "the peer answers" ping_from here 10.8.24.2
first_bus=$(bus_pid)
first_helper=$(helper_pid)
received=$(received_of home "$(pub_of far)")
forget
check "promise 26: while the bus ends and comes back nothing is seen" sees_nothing_during the_bus_ends
check "promise 22: the peer answers as before" ping_from here 10.8.24.2
check "in the same session" test "$(received_of home "$(pub_of far)")" -ge "$received"
check "promise 22: a helper guards the tunnel again, though nobody called" wait_until 20 another_helper
must nft flush ruleset
check "and puts its switch back when all tables are flushed" wait_until 5 nft list table inet adit_home
check "promise 26: nothing is seen after that" sees_nothing
check "status calls it connected" says onnected aditctl status home
check "the tunnel comes down" aditctl down home
check "and the observer sees every kind again" sees_all
check "nothing is left" same_net "$WORK/before"
finish
