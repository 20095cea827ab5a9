#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Adit authors
# Runs in: vm
# Seconds: 900
# The rules for polkit that docs/admin.md gives, on the real polkitd: what each allows, and what it must not.
source "$(dirname "$0")/lib.sh"
source "$(dirname "$0")/desk.sh"

# A rule of the page begins with the name of its file and ends with its block.
mkdir "$WORK/rules"
must awk -v folder="$WORK/rules" '/^\/\/ \/etc\/polkit-1\/rules\.d\// { n = split($2, part, "/"); file = folder "/" part[n] }
    /^```/ { file = "" } file { print > file }' "$here/../../../docs/admin.md"
tried=()

# with_rules NAME...: these rules of the page are in force, and no others. A restart does not depend on when polkitd notices.
with_rules() {
    local name
    rm -f /etc/polkit-1/rules.d/40-adit-*
    for name in "$@"; do
        tried+=("40-adit-$name.rules")
        must install -m 644 "$WORK/rules/40-adit-$name.rules" /etc/polkit-1/rules.d/
    done
    must systemctl restart polkit.service
}

make_peer far 1
for name in mine plain office everything hub; do
    make_keys "$name"
done
must groupadd vpn
must usermod -aG vpn other
# Else the same as that of tester, who is an administrator.
must chpasswd <<<"other:other"
profile_for tester mine 10.8.4.2/32
profile_for other plain 10.8.5.2/32
profile_for other office 10.8.6.2/32
profile_for other everything 0.0.0.0/0
profile_for other hub 10.8.3.2/32 '#@ Forward = yes'

with_rules
agent_for remote password other
check "without a rule the own password approves nothing: status 3" exits 3 from_afar aditctl up /home/other/office.conf

with_rules approve office
agent_for remote password other
check "approve: a member of the group approves with the own password" from_afar aditctl up office
check "approve: there was one prompt" prompted 1
check "approve: not a tunnel that takes all traffic: status 3" exits 3 from_afar aditctl up /home/other/everything.conf
check "approve: not one that makes a router of the machine: status 3" exits 3 from_afar aditctl up /home/other/hub.conf
no_agent
check "office: its owner takes the tunnel down from afar without a password" from_afar aditctl down office
check "office: and up again" from_afar aditctl up office
check "office: no other tunnel: status 3" exits 3 from_afar aditctl up --no-ask /home/other/plain.conf
must gpasswd -d other vpn
check "office: nobody outside the group: status 3" exits 3 from_afar aditctl down --no-ask office
check "office: that left the tunnel up" interface_exists office

with_rules closed
agent_for remote password tester
check "closed: an administrator's password does not help who is none: status 3" exits 3 from_afar aditctl up plain
check "closed: nobody is asked" prompted 0
check "closed: what was approved is still switched" from_afar aditctl down office
check "closed: and cannot be removed: status 3" exits 3 from_afar aditctl remove --yes office
agent_for session password tester
check "closed: an administrator approves as before" at_desk aditctl up /home/tester/mine.conf

with_rules ask
no_agent
check "ask: at the desk a tunnel is not switched without a password: status 3" exits 3 at_desk aditctl down --no-ask mine
check "ask: looking needs none" says mine at_desk aditctl status mine
agent_for session password tester
check "ask: with an administrator's password it is" at_desk aditctl down mine
check "ask: there was one prompt" prompted 1

check "every rule of the page was tried" same "$(ls "$WORK/rules")" "$(printf '%s\n' "${tried[@]}" | sort -u)"
check "they are four" same 4 "$(find "$WORK/rules" -type f | wc -l)"
finish
