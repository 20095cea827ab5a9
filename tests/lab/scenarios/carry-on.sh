#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Adit authors
# Runs in: deep sandbox
# The tunnel needs no running helper, and a helper that comes back knows it.
source "$(dirname "$0")/lib.sh"

make_peer far 1
make_keys home
make_far_device far farwg 10.8.10.2/24
must on far wg set farwg peer "$(pub_of home)" allowed-ips 10.8.10.1/32
write_profile home "[Interface]
PrivateKey = $(key_of home)
Address = 10.8.10.1/24
$(peer_section far 10.8.10.2/32 'Endpoint = 10.99.1.2:51820')"
check "no helper runs before anybody asks" helper_is_gone
snapshot_net >"$WORK/before"
check "the first call starts it, and the tunnel comes up" aditctl up "$WORK/home.conf"
check "the helper runs" fails helper_is_gone
check "the peer answers" ping_from here 10.8.10.2
session=$(handshake_of home "$(pub_of far)")
snapshot_net >"$WORK/up"
kill_helper
check "killing the helper changes nothing on the machine" same_net "$WORK/up"
check "the tunnel carries on" ping_from here 10.8.10.2
check "with the same session" same "$session" "$(handshake_of home "$(pub_of far)")"
check "the helper comes back when asked, and knows the tunnel" says '"connected"' aditctl status home --json
check "asking changed nothing" same_net "$WORK/up"
kill_helper
check "up of what is up is no error for the new helper" aditctl up home
check "it left the session alone" same "$session" "$(handshake_of home "$(pub_of far)")"
kill_helper
check "a helper that did not bring it up takes it down" aditctl down home
check "nothing is left" same_net "$WORK/before"
finish
