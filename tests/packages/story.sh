#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Adit authors
#
# story.sh FOLDER: the packages of FOLDER/now on a clean Debian, then FOLDER/next over them; the machine is started anew in
# between. `story` runs it in the lab. Who is at the desk is an ordinary user with an administrator's password.
debs=$1
lab=$(dirname "$(realpath "$0")")/../lab/scenarios
source "$lab/lib.sh"
source "$lab/desk.sh"
# shellcheck disable=SC2034 # for desk.sh
here=$lab
names=(adit aditctl adit-helper)
kept=/var/lib/story     # what this story knows over a restart
desk=/home/tester

apt() { DEBIAN_FRONTEND=noninteractive apt-get -y -q "$@"; }
# installs FOLDER: as a person does who has the three files. Nothing that is only recommended, so that a need that is not told shows.
installs() { (cd "$debs/$1" && apt --no-install-recommends install ./adit.deb ./aditctl.deb ./adit-helper.deb); }
version_of() { dpkg-query -W -f '${Version}' "$1"; }
is_installed() { same "ii " "$(dpkg-query -W -f '${db:Status-Abbrev}' "$1")"; }
# without_password COMMAND...: no agent could ask for one.
without_password() { no_agent && at_desk "$@"; }
is_off() { fails interface_exists home; }
label() { tr -d '\0' <"/proc/$(helper_pid)/attr/current"; }

# other_end: the peer and its network; they are gone with each start of the machine.
other_end() {
    make_peer far 1
    cp "$kept"/far.* "$WORK"
    make_far_device far farwg 10.8.1.2/24
    must on far wg set farwg peer "$(cat "$kept/home.pub")" allowed-ips 10.8.1.1/32
}

# traces: whatever is called after Adit, wherever a system keeps such things. Not logs, apt's own memory and the user's files.
traces() {
    find / /run -xdev -iname '*adit*' ! -path '/tmp/*' ! -path '/var/log/*' ! -path '/var/cache/apt/*' ! -path "$desk/*" \
        ! -iname '*traditional*' ! -iname '*addit*' ! -iname '*radit*' | sort
    getent passwd | grep -i adit
    getent group | grep -i adit
    grep -rlIw -e adit -e adit-helper /etc 2>/dev/null
    systemctl list-unit-files --no-legend '*adit*'
    systemctl list-units --all --no-legend '*adit*'
    busctl --no-pager --no-legend list --activatable | grep -i adit
    pkaction 2>/dev/null | grep -i adit
    grep -i adit /sys/kernel/security/apparmor/profiles
    nft list tables | grep -i adit
    ip -o link | grep home
    return 0
}
# The way to the sources may have such a name, so what was there before counts.
nothing_left() { traces | diff "$kept/traces" -; }

denials() { journalctl -b -q --no-pager | grep 'apparmor="DENIED"'; }
# A program that a profile forbids everything: its denials are seen, so that none of Adit's would be missed.
prove_denials_are_seen() {
    install -m 755 /bin/true /usr/local/bin/story-control
    echo 'profile story-control /usr/local/bin/story-control { }' | apparmor_parser -a || return
    fails /usr/local/bin/story-control && wait_until 20 bash -c 'journalctl -b -q --no-pager | grep -q "DENIED.*story-control"'
}
no_denial() { same "" "$(denials | grep -v story-control)"; }
failed_units() { systemctl list-units --failed --no-legend --plain; }
none_failed() { same "" "$(failed_units)"; }

# --- the first start -------------------------------------------------------------------------------------------------

installing() {
    check "this is Debian $STORY_DEBIAN" grep -qx "VERSION_CODENAME=$STORY_DEBIAN" /etc/os-release
    check "systemd is the first program" same systemd "$(cat /proc/1/comm)"
    check "AppArmor is in force" aa-enabled
    check "and its denials are seen" prove_denials_are_seen
    traces >"$kept/traces"
    check "nothing of Adit is there" fails grep -e org.adit -e adit-helper "$kept/traces"
    check "nothing has failed before" none_failed
    check "apt installs the three packages and what they need" installs now
    for name in "${names[@]}"; do
        check "$name is installed" is_installed "$name"
    done
    check "nothing is half done" same "" "$(dpkg --audit)"
    check "every file is as its package has it" same "" "$(dpkg --verify "${names[@]}")"
    check "no unit has failed" none_failed
    check "the helper does not run before anybody asks" helper_is_gone
    check "what comes up with the machine is part of its start" says adit-boot.service systemctl show -P Wants multi-user.target
}

using() {
    # shellcheck disable=SC2016 # expands in the session
    check "the user at the desk has an active session" same yes "$(at_desk bash -c 'loginctl show-session "$XDG_SESSION_ID" -P Active')"
    check "a configuration is imported" at_desk aditctl import "$desk/home.conf"
    check "without a password it cannot come up" fails without_password aditctl up home
    check "it is off" is_off
    agent_for session password tester
    check "with the password it does" at_desk aditctl up home
    check "there was one prompt" prompted 1
    check "it asked to approve this tunnel" grep -q 'org.adit.helper.install.*message.*home' "$prompts"
    check "the peer answers" ping_from here 10.8.1.2
    check "it is carried as it should be" is_real_wireguard home
    check "status calls it connected" says connected at_desk aditctl status home
    check "a profile of AppArmor confines the helper, and is enforced" says "adit-helper (enforce)" label
    check "systemd counts an exposure of 1.5 at most" systemd-analyze --no-pager --threshold=15 security adit-helper.service
    check "it goes off without a password" without_password aditctl down home
    check "it is off" is_off
    check "it goes on without a password" without_password aditctl up home
    check "the peer answers again" ping_from here 10.8.1.2
    check "a user from afar cannot switch it off" fails lab-as remote aditctl down home
    check "the window starts" window_starts
}

# It has a tray and a window; here is no screen, so that it draws into memory. It has started when it has called the helper.
window_starts() {
    local result=1
    at_desk dbus-run-session -- env QT_QPA_PLATFORM=offscreen adit >"$WORK/window.log" 2>&1 &
    wait_until 120 bash -c 'busctl --no-pager --no-legend list | grep -q " adit  *tester "' && result=0
    pkill -x -u tester adit
    wait $!
    [ "$result" -eq 0 ] || cat "$WORK/window.log"
    return "$result"
}

# Every call was answered but perhaps the last, to which the answer was still to come when ping was told to end.
no_packet_lost() {
    awk -F 'icmp_seq=' 'NF > 1 && $2 + 0 != ++seen { print "the answer to " seen " is missing"; exit lost = 1 } END { exit lost || seen < 10 }' "$1"
}

upgrading() {
    local before
    before=$(cat /sys/class/net/home/ifindex)
    ping -n -i 0.2 10.8.1.2 >"$WORK/ping.log" &
    check "the next version is installed while the tunnel is up" installs next
    sleep 1
    kill -INT $!
    wait $!
    check "it is the next version" says +next version_of adit-helper
    check "no packet was lost" no_packet_lost "$WORK/ping.log"
    check "it is the same interface" same "$before" "$(cat /sys/class/net/home/ifindex)"
    check "the next version shows it as connected" says connected at_desk aditctl status home
    check "and has what was approved" without_password aditctl down home
    check "it takes it down" is_off
    check "and brings it up again" without_password aditctl up home
    check "the helper is confined as before" says "adit-helper (enforce)" label
    check "no unit has failed" none_failed
}

choosing() {
    check "without a password it is not chosen to come up with the machine" fails without_password aditctl boot on home
    agent_for session password tester
    check "with one it is" at_desk aditctl boot on home
    check "a tunnel for all traffic with a strict switch is approved" at_desk aditctl up "$desk/guard.conf"
    check "and goes off" at_desk aditctl down guard
    check "it is chosen, too" at_desk aditctl boot on guard
    check "its switch shall stand before there is a network" systemctl enable adit-early-boot.service
    check "nothing was denied by AppArmor" no_denial
}

# --- the second start ------------------------------------------------------------------------------------------------

when() { systemctl show -P "$2" "$1"; }
guarded_before_the_network() {
    same success "$(when adit-early-boot.service Result)" || return
    local ended network
    ended=$(when adit-early-boot.service ExecMainExitTimestampMonotonic)
    network=$(when network-pre.target ActiveEnterTimestampMonotonic)
    [ "$ended" -gt 0 ] && [ "$network" -gt "$ended" ] || { echo "the unit ended at $ended, the network came from $network on"; return 1; }
}

started_again() {
    check "the machine has started again, and with it the tunnel" wait_until 120 interface_exists home
    check "promise 26: the strict switch stood before there was a network" guarded_before_the_network
    check "and stands" nft list table inet adit_guard
    check "its tunnel comes up, too" wait_until 120 interface_exists guard
    check "the user cannot take it down alone" fails without_password aditctl down guard
    agent_for session password tester
    check "but with a password" at_desk aditctl release guard
    check "and take it out of what comes up with the machine" at_desk aditctl boot off guard
    check "then it can be removed" at_desk aditctl remove --yes guard
    check "its switch is gone" fails nft list table inet adit_guard
    other_end
    check "the peer answers" ping_from here 10.8.1.2
    check "the user may switch it off as before" without_password aditctl down home
    snapshot_net >"$WORK/before"
    check "and it goes on" without_password aditctl up home
    check "no unit has failed" none_failed
    check "nothing was denied by AppArmor" no_denial
}

removing() {
    check "apt removes the packages while the tunnel is up" apt remove "${names[@]}"
    check "the tunnel is taken down" is_off
    check "the helper is gone" helper_is_gone
    check "no unit has failed" none_failed
    check "what was approved is kept" test -d /var/lib/adit
    check "apt installs them again" installs next
    check "what was approved comes up without a password" without_password aditctl up home
    check "the peer answers" ping_from here 10.8.1.2
    check "nothing was denied by AppArmor" no_denial
    check "apt purges the packages while the tunnel is up" apt purge "${names[@]}"
    check "nothing of Adit is left" nothing_left
    check "the network is as it was" same_net "$WORK/before"
    check "no unit has failed" none_failed
    check "the user's files are kept" test -s "$desk/home.conf"
}

if [ "$LAB_START" = 1 ]; then
    mkdir "$kept"
    installing
    [ "$BACKEND" = kernel ] || check "apt installs the suggested wireguard-go" apt --no-install-recommends install wireguard-go
    make_keys home
    make_keys far
    cp "$WORK"/*.key "$WORK"/*.pub "$WORK"/*.psk "$kept"
    other_end
    write_profile home "[Interface]
PrivateKey = $(key_of home)
Address = 10.8.1.1/24
$(peer_section far 10.8.1.2/32 'Endpoint = 10.99.1.2:51820')"
    must install -o tester -m 600 "$WORK/home.conf" "$desk/home.conf"
    make_keys guard
    write_profile guard "[Interface]
#@ KillSwitch = strict
PrivateKey = $(key_of guard)
Address = 10.8.9.1/24
$(peer_section far 0.0.0.0/0 'Endpoint = 10.99.1.2:51820')"
    must install -o tester -m 600 "$WORK/guard.conf" "$desk/guard.conf"
    using
    upgrading
    choosing
    echo "done_count=$done_count failed_count=$failed_count" >"$kept/counts"
    must lab-restart
else
    source "$kept/counts"
    started_again
    removing
    finish
fi
