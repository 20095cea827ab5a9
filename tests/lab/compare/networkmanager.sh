# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Adit authors
#
# NetworkManager, with the connection as it imports the file. It has no kill switch for WireGuard.
tool_prepare() { start_networkmanager; }
tool_tables() { :; }
tool_forget() { nmcli connection delete home; }
tool_lines() { :; }
tool_up() {
    nmcli --get-values name connection show | grep -qx "$1" || nmcli connection import type wireguard file "$WORK/$1.conf" || return
    nmcli connection up "$1"
}
tool_down() { nm-online -s -q -t 30 && nmcli connection down "$1"; }
tool_edit() { nmcli connection modify "$1" ipv4.addresses 10.8.1.7/24 wireguard.ip4-auto-default-route 0 wireguard.ip6-auto-default-route 0; }
tool_kill() { kill -9 "$(systemctl show -P MainPID NetworkManager.service)"; }
# tool_add_peer NAME KEY ADDRESS
tool_add_peer() {
    printf '\n[wireguard-peer.%s]\nallowed-ips=%s;\n' "$2" "$3" >>"/etc/NetworkManager/system-connections/$1.nmconnection"
    nmcli connection reload && nmcli device reapply "$1"
}
