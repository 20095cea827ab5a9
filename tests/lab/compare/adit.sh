# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Adit authors
#
# Adit, with its strict kill switch. What each tool brings is the same set of functions.
tool_prepare() { :; }
tool_tables() { :; }
tool_forget() { aditctl down home; }
tool_lines() { echo '#@ KillSwitch = strict'; }
tool_up() { approve "$1"; }
tool_down() { aditctl down "$1"; }
tool_edit() { aditctl import --replace "$WORK/$1.conf"; }
tool_kill() { kill -9 "$(helper_pid)"; }
# tool_add_peer NAME KEY ADDRESS
tool_add_peer() { aditctl peers add "$1" --key "$2" --allowed-ips "$3"; }
