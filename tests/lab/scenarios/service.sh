#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Adit authors
# Runs in: vm
# The helper as a service of the system: started by the bus through its unit, confined, silent about keys, gone when idle.
source "$(dirname "$0")/lib.sh"

state() { systemctl is-active adit-helper.service; }
is_inactive() { same inactive "$(state)"; }
field() { awk -v name="$1:" '$1 == name { print $2 }' "/proc/$(helper_pid)/status"; }

# The helper has one filter more than a process of the same unit that does not confine itself.
more_filters_than_a_unit() {
    local line properties=()
    while IFS= read -r line; do
        properties+=(-p "$line")
    done < <(sed -n '/^\[Service\]/,$p' /lib/systemd/system/adit-helper.service | grep -E '^(CapabilityBoundingSet|NoNewPrivileges|Lock|Memory|Private|Protect|Restrict[A-Z]|SystemCall)[A-Za-z]*=')
    same "$(($(systemd-run --wait --pipe --quiet "${properties[@]}" awk '/^Seccomp_filters/ { print $2 }' /proc/self/status) + 1))" "$(field Seccomp_filters)"
}

# holds_key FILE...: some key of this scenario, in base64 or hex.
holds_key() {
    local name key hex
    for name in home.key home.psk far.key; do
        key=$(cat "$WORK/$name")
        hex=$(base64 -d "$WORK/$name" | od -An -v -tx1 | tr -d ' \n')
        grep -qaiF -e "$key" -e "$hex" "$@" && return 0
        # A bus capture shows bytes as decimal or octal lists; the raw bytes catch a capture in the bus's own format.
        python3 - "$WORK/$name" "$@" <<'PYTHON' && return 0
import base64
import sys
key = base64.b64decode(open(sys.argv[1], encoding='ascii').read())
sys.exit(not any(key in open(name, 'rb').read() for name in sys.argv[2:]))
PYTHON
    done
    return 1
}

make_peer far 1
make_keys home
make_far_device far farwg 10.8.12.2/24
must on far wg set farwg peer "$(pub_of home)" preshared-key "$WORK/home.psk" allowed-ips 10.8.12.1/32
write_profile home "[Interface]
PrivateKey = $(key_of home)
Address = 10.8.12.1/24
$(peer_section far 10.8.12.2/32 "PresharedKey = $(psk_of home)" 'Endpoint = 10.99.1.2:51820')"
check "the kernel has WireGuard" modinfo -n wireguard
check "systemd is the first program" same systemd "$(cat /proc/1/comm)"
check "the helper's unit is inactive before anybody asks" is_inactive
busctl monitor org.adit.Helper1 >"$WORK/bus.txt" 2>&1 &
busctl capture org.adit.Helper1 >"$WORK/bus.pcap" 2>/dev/null &
must wait_until 30 grep -q Monitoring "$WORK/bus.txt"
must wait_until 30 test -s "$WORK/bus.pcap"
check "the tunnel comes up" aditctl up "$WORK/home.conf"
check "the unit is active" same active "$(state)"
check "the helper is the unit's process" same "$(systemctl show -P MainPID adit-helper.service)" "$(helper_pid)"
check "the device is the kernel's" is_real_wireguard home
check "the module is loaded" grep -q '^wireguard ' /proc/modules
check "the peer answers" ping_from here 10.8.12.2

# Confinement.
check "the helper can have no capability but CAP_NET_ADMIN" same 0000000000001000 "$(field CapBnd)"
check "the helper has no capability but CAP_NET_ADMIN" same 0000000000001000 "$(field CapEff)"
check "it can get no new privileges" same 1 "$(field NoNewPrivs)"
check "promise 27: systemd counts an exposure of 1.5 at most" systemd-analyze --no-pager --threshold=15 security adit-helper.service
check "and of the unit for the early start, too" systemd-analyze --no-pager --threshold=15 security adit-early-boot.service
check "promise 28: a filter of system calls is in force" same 2 "$(field Seccomp)"
check "promise 28: beside those of the unit there is the helper's own, which refuses execve" more_filters_than_a_unit
check "it is watched" same 1min "$(systemctl show -P WatchdogUSec adit-helper.service)"
check "it writes no core" says ' 0 ' grep 'core file size' "/proc/$(helper_pid)/limits"
check "the ledger is root's alone" same "700 root" "$(stat -c '%a %U' /run/adit)"
check "the store is root's alone" same "700 root" "$(stat -c '%a %U' /var/lib/adit)"
check "nothing in the store is for others" same "" "$(find /var/lib/adit /run/adit -perm /077)"

# Keys.
must aditctl status home --json
must aditctl list
must aditctl down home
must aditctl up home
journalctl -b --no-pager -o export >"$WORK/journal"
check "the capture of the bus saw our calls" grep -q Install "$WORK/bus.txt"
check "promise 15: no key is in the journal" fails holds_key "$WORK/journal"
check "promise 15: no key is in what the bus carried" fails holds_key "$WORK/bus.txt" "$WORK/bus.pcap"
check "promise 15: no key is in the ledger" fails bash -c 'grep -raqF -f "$0" /run/adit' "$WORK/home.key"
check "promise 15: no key is in the helper's arguments or environment" fails holds_key "/proc/$(helper_pid)/cmdline" "/proc/$(helper_pid)/environ"
check "the journal tells of the calls" grep -qi 'install.*uid 0' "$WORK/journal"

# Idle.
kill %1 %2
check "the helper goes by itself when nobody asks" wait_until 90 is_inactive
check "without the helper the peer still answers" ping_from here 10.8.12.2
check "the next call starts it again" aditctl down home
check "it has not failed in between" fails systemctl is-failed adit-helper.service
finish
