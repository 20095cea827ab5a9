#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Adit authors
# Runs in: vm
# Seconds: 900
# Who may do what: root, the user at the desk, the same user after switching away, another user from afar, a service.
# The real polkitd decides, and a real agent answers its prompts with a password that PAM judges.
source "$(dirname "$0")/lib.sh"
source "$(dirname "$0")/desk.sh"
helper=(org.adit.Helper1 /org/adit/Helper1 org.adit.Helper1)

as_service() { setpriv --reuid nobody --regid nogroup --clear-groups env HOME="$WORK/nobody" "$@"; }

# to_console NUMBER: what Ctrl+Alt+F2 does.
to_console() {
    python3 -c 'import fcntl, sys
with open("/dev/tty0", "wb", 0) as tty:
    fcntl.ioctl(tty, 0x5606, int(sys.argv[1]))
    fcntl.ioctl(tty, 0x5607, int(sys.argv[1]))' "$1"
}
# active yes|no: what logind says of the session at the desk.
active() {
    # shellcheck disable=SC2016 # expands in the session
    same "$1" "$(at_desk bash -c 'loginctl show-session "$XDG_SESSION_ID" -p Active --value')"
}

make_peer far 1
for name in mine theirs rooted-one; do
    make_keys "$name"
done
profile_for tester mine 10.8.6.2/32
profile_for other theirs 10.8.7.2/32
snapshot_net >"$WORK/before"

# The system's side.
for action in install remove connect peers boot release status; do
    check "promise 2: polkit knows the action org.adit.helper.$action" pkaction --action-id "org.adit.helper.$action"
done
check "promise 2: no polkit rule is shipped" fails grep -rl adit /etc/polkit-1/rules.d /usr/share/polkit-1/rules.d
own_name='import dbus; dbus.SystemBus().request_name("org.adit.Helper1")'
check "promise 1: a user cannot own the helper's name" fails at_desk python3 -c "$own_name"

# Approval.
check "at the desk without an agent, approving is not authorised: status 3" exits 3 at_desk aditctl up /home/tester/mine.conf
check "that changed nothing" same_net "$WORK/before"
agent_for session dismiss
check "a dismissed prompt ends with status 3" exits 3 at_desk aditctl up mine
check "there was one prompt" prompted 1
agent_for session password wrong
check "a wrong password ends with status 3" exits 3 at_desk aditctl up mine
check "neither changed anything" same_net "$WORK/before"
agent_for session password tester
check "with --no-ask nobody is asked: status 3" exits 3 at_desk aditctl up --no-ask mine
check "there was no prompt" prompted 0
check "an administrator's password brings the tunnel up" at_desk aditctl up mine
check "one prompt was enough" prompted 1
check "the prompt is about approving" grep -q '"org.adit.helper.install"' "$prompts"
check "the prompt names the tunnel" grep -q 'message.*mine' "$prompts"
check "the prompt names the endpoint" grep -q 'message.*10\.99\.1\.2:51820' "$prompts"
check "the interface is there" is_real_wireguard mine

# What was approved is used without a password.
no_agent
check "at the desk the tunnel goes down without a prompt" at_desk aditctl down mine
check "nothing is left" same_net "$WORK/before"
check "and up again without a prompt" at_desk aditctl up mine
check "status needs no prompt" says mine at_desk aditctl status mine
check "list needs no prompt" says mine at_desk aditctl list
at_desk sed -i 's/10.8.6.2/10.8.6.3/' /home/tester/.local/share/adit/tunnels/mine.conf
check "an edited profile needs another approval: status 3" exits 3 at_desk aditctl up mine
check "what runs is still what was approved" says 10.8.6.2/32 wg show mine allowed-ips
at_desk sed -i 's/10.8.6.3/10.8.6.2/' /home/tester/.local/share/adit/tunnels/mine.conf

# What comes up when the machine starts is an administrator's choice, and root's to bring up.
check "choosing it for the machine's start is not authorised: status 3" exits 3 at_desk aditctl boot on mine
check "nor is asking what the machine brings up" exits 3 at_desk aditctl boot start
agent_for session password tester
check "an administrator's password chooses it" at_desk aditctl boot on mine
check "the prompt is about the machine's start" grep -q 'message.*mine.*when the machine starts' "$prompts"
check "its owner sees that" same mine "$(at_desk aditctl boot list)"
check "root does not, since it is not root's" same "" "$(env HOME="$WORK/root" aditctl boot list)"
must at_desk aditctl down mine
check "the machine's start brings it up" systemctl start --wait adit-boot.service
check "for its owner" says mine at_desk aditctl status mine
no_agent
check "taking the choice back is not authorised either: status 3" exits 3 at_desk aditctl boot off mine
agent_for session password tester
check "an administrator's password takes it back" at_desk aditctl boot off mine

# All traffic is said aloud.
agent_for session dismiss
profile_for tester mine 0.0.0.0/0
check "a tunnel for all traffic is not approved by a dismissed prompt" exits 3 at_desk aditctl up --replace /home/tester/mine.conf
check "the prompt says that it takes all traffic" grep -qi 'message.*all traffic' "$prompts"
profile_for tester mine 10.8.6.2/32
must at_desk aditctl import --replace /home/tester/mine.conf
no_agent

# Other people.
snapshot_net >"$WORK/mine"
check "another user does not see the tunnel" fails says mine from_afar aditctl list
check "another user's status of it fails" fails from_afar busctl call "${helper[@]}" Status s mine
check "another user cannot take it down" fails from_afar busctl call "${helper[@]}" Down s mine
check "another user cannot bring it up" fails from_afar busctl call "${helper[@]}" Up 'sa(ay(ayqu))' mine 0
check "another user cannot remove it" fails from_afar busctl call "${helper[@]}" Remove s mine
check "root's own list does not show it either" fails says mine busctl call "${helper[@]}" List
check "a service without a session sees nothing" same "a(sus) 0" "$(as_service busctl call "${helper[@]}" List)"
check "a service without a session cannot take it down" fails as_service busctl call "${helper[@]}" Down s mine
check "from afar approving is not authorised: status 3" exits 3 from_afar aditctl up /home/other/theirs.conf
check "nor take it away without an administrator: status 3" exits 3 from_afar aditctl release mine --no-ask
check "none of that changed anything" same_net "$WORK/mine"
agent_for remote password tester
check "from afar an administrator can approve" from_afar aditctl up theirs
check "from afar switching is asked about as well" prompted 2
no_agent
check "from afar without an agent, down is not authorised: status 3" exits 3 from_afar aditctl down theirs
check "from afar, status is allowed" says theirs from_afar aditctl status theirs
check "their tunnel is up" interface_exists theirs
agent_for remote password tester
check "from afar an administrator can take it down" from_afar aditctl down theirs
check "and restore the network, whoever's the tunnel is" from_afar aditctl release mine
check "the prompt says so" grep -q 'message.*restore the network.*mine' "$prompts"
check "the prompt does not tell a stranger where it leads" fails grep 'message.*restore.*10\.99' "$prompts"
check "that tunnel is off" fails interface_exists mine
must at_desk aditctl up mine
profile_for other mine 10.8.8.2/32
check "another user's name is refused" fails from_afar aditctl up /home/other/mine.conf
check "that did not tell whose it is" fails says tester from_afar aditctl up mine
no_agent

# Switching away from the desk.
to_console 2
check "the session is inactive now" wait_until 20 active no
check "inactive, down is not authorised: status 3" exits 3 at_desk aditctl down mine
check "inactive, status is allowed" says mine at_desk aditctl status mine
check "the tunnel is still up" interface_exists mine
to_console 1
must wait_until 20 active yes
check "back at the desk, down needs no prompt" at_desk aditctl down mine

# A prompt that stays open stalls nobody.
agent_for session wait
profile_for tester mine 10.8.6.9/32
profile_for root rooted-one 10.8.9.2/32
at_desk aditctl up --replace /home/tester/mine.conf >"$WORK/waiting" 2>&1 &
waiting=$!
must wait_until 60 grep -q action "$prompts"
check "while a prompt is open, another user's list answers within 20 s" from_afar timeout 20 aditctl list
check "and root's tunnel comes up" timeout 60 env HOME="$WORK/root" aditctl up "$WORK/rooted-one.conf"
must env HOME="$WORK/root" aditctl down rooted-one
kill "$waiting"
no_agent
check "what was not approved is not there" fails interface_exists mine

# Root, and the end.
check "at the desk, removing needs no prompt" at_desk aditctl remove mine
check "nothing is left on the machine" same_net "$WORK/before"
finish
