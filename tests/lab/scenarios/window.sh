#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Adit authors
# Runs in: vm
# Seconds: 1500
# About: a tunnel is imported, approved by a password and switched in the window
# The user at the desk has the real application on an X server that nobody sees, the real polkitd asks, a real agent answers,
# and PAM judges the password.
source "$(dirname "$0")/lib.sh"
chmod 755 "$WORK"
unset XDG_DATA_HOME XDG_CONFIG_HOME NO_COLOR
here=$(dirname "$(realpath "$0")")

# In the session of the user at the desk, with its screen and its session bus. What is started in the background is started
# by these words and not by a function, so that $! is the program.
desk=/run/desk
at_desk=(lab-as session env DISPLAY=:7 "DBUS_SESSION_BUS_ADDRESS=unix:path=$desk/bus" QT_QPA_PLATFORM=xcb
    QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1)
hand() { "${at_desk[@]}" timeout 300 python3 "$here/hand.py" "$@"; }

# agent ANSWER...: one agent at a time; what it is asked is in $prompts.
agent() {
    [ -z "$agent" ] || { kill "$agent"; wait "$agent"; } 2>/dev/null
    prompts=$WORK/prompts.$RANDOM
    install -m 666 /dev/null "$prompts"
    "${at_desk[@]}" python3 "$here/agent.py" "$prompts" "$@" >"$WORK/agent.log" 2>&1 &
    agent=$!
    wait_until 60 grep -q ready "$prompts" || give_up "no agent: $(cat "$WORK/agent.log")"
}
agent=
prompted() {
    same "$1" "$(grep -c '"action"' "$prompts")"
}

# picture NAME: what is on the screen, for a person who looks at what this run left (xwdtopnm or ImageMagick read it).
picture() {
    if [ -n "${LAB_OUT-}" ]; then
        cp "$desk/Xvfb_screen0" "$LAB_OUT/$1.xwd"
    fi
}

# A desktop.
must install -d -o tester -m 755 "$desk"
must install -d -m 1777 /tmp/.X11-unix
"${at_desk[@]}" Xvfb :7 -screen 0 1000x700x24 -fbdir "$desk" -nolisten tcp >"$WORK/xvfb.log" 2>&1 &
must wait_until 120 test -S /tmp/.X11-unix/X7
"${at_desk[@]}" dbus-daemon --session --address="unix:path=$desk/bus" --nofork --nopidfile >"$WORK/bus.log" 2>&1 &
must wait_until 60 test -S "$desk/bus"

# The far end, and a profile of the user's.
make_peer far 1
make_keys office
make_far_device far farwg 10.8.1.2/24
must on far wg set farwg peer "$(pub_of office)" allowed-ips 10.8.1.1/32
write_profile office "[Interface]
PrivateKey = $(key_of office)
Address = 10.8.1.1/32
$(peer_section far 10.8.1.2/32 'Endpoint = 10.99.1.2:51820')"
must install -o tester -m 600 "$WORK/office.conf" /home/tester/office.conf
snapshot_net >"$WORK/before"
approved() { "${at_desk[@]}" busctl call org.adit.Helper1 /org/adit/Helper1 org.adit.Helper1 List; }

"${at_desk[@]}" adit /home/tester/office.conf >"$WORK/adit.log" 2>&1 &
window=$!
check "the window opens and shows the tunnel of the file it was started with" hand shows office
check "it is off" hand button Activate
picture opened

# A person who closes the prompt.
agent dismiss
check "activating asks" hand press Activate
check "a closed prompt is said in plain words" hand shows "The request for a password was cancelled. Nothing was changed."
picture dismissed
check "there was one prompt" prompted 1
check "the prompt is about approving, and names the tunnel" grep -q 'org.adit.helper.install.*message.*office' "$prompts"
check "nothing is applied, not even half" same_net "$WORK/before"
check "nothing is approved" same "a(sus) 0" "$(approved)"
check "the tunnel is off in the window too" hand button Activate

# A person who knows the password.
agent password tester
check "activating again asks again" hand press Activate
check "the password brings the tunnel up" wait_until 120 interface_exists office
check "by one prompt" prompted 1
check "the prompt names the tunnel" grep -q 'message.*office' "$prompts"
check "the prompt names the endpoint" grep -q 'message.*10\.99\.1\.2:51820' "$prompts"
check "the kernel's WireGuard carries it" is_real_wireguard office
check "wg knows its peer" same "$(pub_of far)" "$(wg show office peers)"
check "the peer answers" ping_from here 10.8.1.2
check "the window says that it is connected" hand shows Connected
picture connected

# What was approved needs no password.
check "deactivating in the window" hand press Deactivate
check "takes it down" wait_until 120 fails interface_exists office
check "nothing is left" same_net "$WORK/before"
check "activating a second time" hand press Activate
check "brings it up" wait_until 120 interface_exists office
check "the peer answers again" ping_from here 10.8.1.2
check "all without another prompt" prompted 1
check "the application still runs" kill -0 "$window"
finish
