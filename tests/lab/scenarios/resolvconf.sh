#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Adit authors
# Runs in: deep
# Where systemd-resolved does not run, resolvconf is told of a tunnel's DNS: openresolv's and Debian's, the real ones.
source "$(dirname "$0")/lib.sh"
source "$(dirname "$0")/names.sh"

unit='adit-resolvconf@my\x2dhome.service'

# put_in PACKAGE and take_out PACKAGE: its files, as the lab keeps it.
archive_of() { echo /usr/share/lab-packages/"$1"_*.deb; }
put_in() { dpkg-deb --fsys-tarfile "$(archive_of "$1")" | tar -C / -x --keep-directory-symlink; }
take_out() {
    dpkg-deb --fsys-tarfile "$(archive_of "$1")" | tar -t | grep -v '/$' | sed 's/^\.//' | xargs -d '\n' rm -f
    rm -rf /run/resolvconf /etc/resolvconf
}

# What a machine has before: the name server of its network, by way of resolvconf.
prepare_openresolv() { rm -f /etc/resolv.conf; }
prepare_resolvconf() {
    mkdir -p /run/resolvconf/interface && ln -sf /run/resolvconf/resolv.conf /etc/resolv.conf && resolvconf --enable-updates
}
network_is_known() { echo 'nameserver 10.99.2.2' | resolvconf -a to-lan.dhclient; }

is_as_before() { same "$before" "$(cat /etc/resolv.conf)"; }
first_server_is() { same "nameserver $1" "$(grep -m 1 ^nameserver /etc/resolv.conf)"; }
unit_is() { same "$1" "$(systemctl is-active "$unit")"; }
nothing_is_left() { same "" "$(ls -A /run/adit/.resolvconf)"; }

all_through_the_tunnel() { profile my-home 0.0.0.0/0 "10.8.1.2${1:+, $1}"; }

# What holds with either of them.
with() {
    local package=$1
    must put_in "$package"
    must "prepare_$package"
    must network_is_known
    before=$(cat /etc/resolv.conf)
    must resolves "before.$package.example" "$outside"

    all_through_the_tunnel
    must aditctl import "$WORK/my-home.conf"
    check "$package: doctor finds it" says "resolvconf" aditctl doctor
    check "$package: a tunnel that takes all traffic comes up" aditctl up my-home
    check "$package: its server is the first that programs ask" first_server_is 10.8.1.2
    check "$package: without a warning" does_not_warn my-home
    check "$package: a name is looked up through the tunnel" resolves "full.$package.example" "$inside"
    check "$package: the server behind the tunnel was asked" asked far "full.$package.example"
    check "$package: nobody else was" not_asked lan "full.$package.example"
    check "$package: what was applied is root's alone" same 600 "$(stat -c %a /run/adit/.resolvconf/my-home)"
    all_through_the_tunnel corp.example
    check "$package: a live change adds a domain" approve my-home
    check "$package: programs complete names with it" grep -q '^search.*corp\.example' /etc/resolv.conf
    kill_helper
    check "$package: with the helper killed it stays" first_server_is 10.8.1.2
    check "$package: and the new helper has no warning" does_not_warn my-home
    check "$package: down takes it back" aditctl down my-home
    check "$package: programs ask as before" is_as_before
    check "$package: the unit has ended" unit_is inactive
    check "$package: nothing is left of it" nothing_is_left
    check "$package: names are looked up as before" resolves "after.$package.example" "$outside"

    must aditctl up my-home
    must ip link del my-home
    check "$package: with the interface the DNS goes, whoever took it" wait_until 30 is_as_before
    must aditctl down my-home
    check "$package: and nothing is left" nothing_is_left

    profile my-home 10.8.1.2/32 10.8.1.2,corp.example
    check "$package: a tunnel that does not take all traffic comes up" approve my-home
    check "$package: and warns that its names cannot be kept apart" warns my-home "systemd-resolved does not run, and resolvconf cannot ask"
    check "$package: programs ask as before" is_as_before
    all_through_the_tunnel
    check "$package: a live change makes it take all" approve my-home
    check "$package: its server is asked" first_server_is 10.8.1.2
    check "$package: without a warning then" does_not_warn my-home
    must aditctl down my-home
    must is_as_before
}

two_name_servers
must systemctl mask --runtime --now systemd-resolved.service
must systemctl daemon-reload
with openresolv
must take_out openresolv
with resolvconf

# Programs that go by a file of somebody else's.
rm /etc/resolv.conf
printf 'nameserver 10.99.2.2\n' >/etc/resolv.conf
check "where programs do not go by it the tunnel comes up" aditctl up my-home
check "and warns" warns my-home "resolvconf has it, but /etc/resolv.conf does not)"
check "nothing is left with resolvconf" fails says my-home resolvconf -i
must aditctl down my-home

# A program that fails.
must prepare_resolvconf
printf '#!/bin/sh\nexit 1\n' >/sbin/resolvconf
check "with a program that fails the tunnel comes up" aditctl up my-home
check "and warns that it failed" warns my-home "systemd-resolved does not run, and resolvconf failed)"
must aditctl down my-home

# systemd-resolved comes and goes.
must put_in resolvconf
must aditctl up my-home
must first_server_is 10.8.1.2
must systemctl unmask --runtime systemd-resolved.service
must systemctl start systemd-resolved.service
check "once systemd-resolved runs it is told" wait_until 30 says "10.8.1.2" resolvectl dns my-home
check "and resolvconf no more" wait_until 30 unit_is inactive
must systemctl stop systemd-resolved.service
check "when it has ended resolvconf is told again" wait_until 30 first_server_is 10.8.1.2
check "without a warning" wait_until 20 does_not_warn my-home
check "the tunnel comes down after all that" aditctl down my-home
check "and programs ask as before" is_as_before
must take_out resolvconf
rm -f /etc/resolv.conf
printf 'nameserver 10.99.2.2\n' >/etc/resolv.conf
check "with neither of them the tunnel comes up" aditctl up my-home
check "and warns" warns my-home "systemd-resolved does not run, and there is no resolvconf)"
must aditctl down my-home
check "nothing is left of it" nothing_is_left
finish
