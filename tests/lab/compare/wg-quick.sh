# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Adit authors
#
# wg-quick, with the kill switch that its manual gives, for both families.

# A package that was only unpacked lacks the names that update-alternatives makes.
tool_prepare() {
    ln -s /usr/sbin/xtables-nft-multi /usr/local/bin/iptables
    ln -s /usr/sbin/xtables-nft-multi /usr/local/bin/ip6tables
    must tool_tables
}
# iptables makes its tables at the first use and keeps them, which is not wg-quick's doing.
tool_tables() {
    local program
    for program in iptables ip6tables; do
        "$program" -I OUTPUT -j ACCEPT && "$program" -D OUTPUT -j ACCEPT || return
    done
}
tool_forget() { :; }
tool_lines() {
    # shellcheck disable=SC2016 # wg-quick's to expand
    local rule='OUTPUT ! -o %i -m mark ! --mark $(wg show %i fwmark) -m addrtype ! --dst-type LOCAL -j REJECT'
    echo "PostUp = iptables -I $rule && ip6tables -I $rule"
    echo "PreDown = iptables -D $rule && ip6tables -D $rule"
}
tool_up() { wg-quick up "$WORK/$1.conf"; }
tool_down() { wg-quick down "$WORK/$1.conf"; }
tool_edit() { :; }
# It has no process that stays.
tool_kill() { :; }
# tool_add_peer NAME KEY ADDRESS
tool_add_peer() {
    printf '\n[Peer]\nPublicKey = %s\nAllowedIPs = %s\n' "$2" "$3" >>"$WORK/$1.conf"
    wg syncconf "$1" <(wg-quick strip "$WORK/$1.conf")
}
