#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Adit authors
# Runs in: vm
# Names are looked up where the tunnel says, by the real systemd-resolved; no other link's settings change; down takes all back.
source "$(dirname "$0")/lib.sh"
source "$(dirname "$0")/names.sh"

# settings LINK: what systemd-resolved has for it.
settings() {
    local what
    for what in dns domain default-route; do
        resolvectl "$what" "$1" | sed -E 's/^Link [0-9]+ /Link /'
    done
}
settings_are() { same "$2" "$(settings "$1")"; }

# resolver: all that systemd-resolved tells of itself and of every link, but for the server it asked last.
resolver() {
    resolvectl status --no-pager | sed -E 's/^ +//; /^Current DNS Server:/d'
    cat /run/systemd/resolve/resolv.conf /run/systemd/resolve/stub-resolv.conf
    ls /run/systemd/resolve/netif
}
resolver_is() { resolver | diff -u "$1" -; }

other_link_is_as_before() { settings_are to-lan "$lan_settings"; }

# up_in SECONDS: home comes up with the status of success, and no later.
up_in() {
    local begin=$SECONDS
    aditctl up home && [ $((SECONDS - begin)) -le "$1" ]
}

restart_resolver() {
    systemctl reset-failed systemd-resolved.service
    systemctl "${1:-restart}" systemd-resolved.service
}

two_name_servers
# As Debian's package sets it up.
must systemctl enable --now systemd-resolved.service
must busctl call org.freedesktop.DBus /org/freedesktop/DBus org.freedesktop.DBus ReloadConfig
ln -sf /run/systemd/resolve/stub-resolv.conf /etc/resolv.conf
must resolvectl dns to-lan 10.99.2.2
must resolvectl domain to-lan lan.example
must resolvectl default-route to-lan yes
lan_settings=$(settings to-lan)
must wait_until 30 resolves before.public.example "$outside"
resolver >"$WORK/before.txt"
check "doctor finds that programs ask systemd-resolved" says "resolved: there" aditctl doctor

# A split tunnel.
profile home 10.8.1.2/32 '10.8.1.2, corp.example'
split_settings='Link (home): 10.8.1.2
Link (home): corp.example
Link (home): no'
must aditctl import "$WORK/home.conf"
check "a split tunnel with DNS comes up" aditctl up home
check "systemd-resolved has its server and domain as soon as it is up" settings_are home "$split_settings"
check "status has no warning" does_not_warn home
check "a name of its domain is looked up through the tunnel" resolves one.corp.example "$inside"
check "the server behind the tunnel was asked" asked far one.corp.example
check "nobody else was" not_asked lan corp.example
check "any other name is looked up as before" resolves one.public.example "$outside"
check "and never behind the tunnel" not_asked far public.example
check "a name of the other link's domain stays there" resolves one.lan.example "$outside"
check "the other link's settings are as before" other_link_is_as_before
check "wg agrees that packets went through the tunnel" test "$(received_of home "$(pub_of far)")" -gt 0

# Restarts, of everybody.
check "systemd-resolved starts again" restart_resolver
check "its settings are there within a second or so" wait_until 2 settings_are home "$split_settings"
check "and the name is looked up through the tunnel" resolves two.corp.example "$inside"
check "the helper runs" aditctl status home
systemctl stop systemd-resolved.service
rm -f /run/systemd/resolve/netif/*
must restart_resolver start
check "when systemd-resolved forgot everything it is told again" wait_until 20 settings_are home "$split_settings"
check "and the name is looked up through the tunnel again" resolves three.corp.example "$inside"
must resolvectl dns to-lan 10.99.2.2
must resolvectl domain to-lan lan.example
must resolvectl default-route to-lan yes
kill_helper
check "the helper was killed: the settings stay" settings_are home "$split_settings"
check "and the new helper has no warning" does_not_warn home

# A live change to a full tunnel and back.
profile home 0.0.0.0/0 10.8.1.2
check "a live change makes it a full tunnel" approve home
check "its server is asked for every name" settings_are home 'Link (home): 10.8.1.2
Link (home): ~.
Link (home): yes'
: >"$WORK/lan.names"
check "a name that was nobody's is looked up through the tunnel" resolves full.public.example "$inside"
check "the server behind the tunnel was asked for it" asked far full.public.example
check "the other link's server was asked for nothing" same "" "$(cat "$WORK/lan.names")"
check "the other link's settings are still as before" other_link_is_as_before
profile home 10.8.1.2/32 '10.8.1.2'
check "a live change takes the domain away" approve home
check "a server that no name leads to is a warning" warns home "asked for no name"
profile home 10.8.1.2/32 '10.8.1.2, corp.example'
check "a live change back to the split tunnel" approve home
check "it is applied" settings_are home "$split_settings"
check "without a warning" does_not_warn home

# Down.
check "the tunnel comes down" aditctl down home
check "everything systemd-resolved has is as before" wait_until 10 resolver_is "$WORK/before.txt"
check "names are looked up as before" resolves after.corp.example "$outside"

# A resolver that does not do its part.
kill -STOP "$(systemctl show -P MainPID systemd-resolved.service)"
check "with a resolver that hangs the tunnel comes up in time, with success" up_in 20
check "and warns" warns home "systemd-resolved did not answer)"
kill -CONT "$(systemctl show -P MainPID systemd-resolved.service)"
check "a resolver that wakes up later has nothing half done" wait_until 20 says "Link (home):" settings home
check "no server of it" settings_are home 'Link (home):
Link (home):
Link (home): no'
must restart_resolver
check "once it starts again the DNS is applied" wait_until 20 settings_are home "$split_settings"
check "and the warning is gone" wait_until 20 does_not_warn home
must aditctl down home

must systemctl mask --runtime --now systemd-resolved.service
check "without a resolver the tunnel comes up, with success" up_in 20
check "and warns that it does not run" warns home "systemd-resolved does not run, and there is no resolvconf)"
check "doctor says so too" says "systemd-resolved does not run" aditctl doctor
must systemctl unmask --runtime systemd-resolved.service
ln -sf resolv.conf.away /etc/resolv.conf
must restart_resolver start
check "doctor notices when programs do not ask it" says "programs do not ask it" aditctl doctor
ln -sf /run/systemd/resolve/stub-resolv.conf /etc/resolv.conf
check "once there is one the DNS is applied" wait_until 20 settings_are home "$split_settings"
check "and the warning is gone again" wait_until 20 does_not_warn home
must systemctl stop systemd-resolved.service
check "a resolver that goes away for good is a warning" wait_until 30 warns home "systemd-resolved does not run, and there is no resolvconf)"
must restart_resolver start
must wait_until 20 settings_are home "$split_settings"
check "the tunnel comes down after all that" aditctl down home
check "and everything is as before once more" wait_until 10 resolver_is "$WORK/before.txt"
check "the helper logged no key" fails bash -c 'journalctl -q -b | grep -F "$(cat "$0")"' "$WORK/home.key"
finish
