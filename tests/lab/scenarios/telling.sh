#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Adit authors
# Runs in: vm
# Seconds: 600
# About: the journal's fields and catalogue, aditctl log, aditctl doctor on a machine that lacks things, polkit in German
source "$(dirname "$0")/lib.sh"
source "$(dirname "$0")/desk.sh"

# of_journal FIELD...: the messages of the helper with these fields.
of_journal() { journalctl -q -b --no-pager -o cat _SYSTEMD_UNIT=adit-helper.service "$@"; }
# told TEXT FIELD...
told() { wait_until 20 says "$1" of_journal "${@:2}"; }
# finding VERDICT TEXT: a line of what doctor says at the desk, whatever else it finds.
finding() { at_desk aditctl doctor | grep -E "^$1 +$2" || { at_desk aditctl doctor; return 1; }; }

make_peer far 1
make_keys home
write_profile home "[Interface]
PrivateKey = $(key_of home)
Address = 10.8.3.1/32, fd08::1/128
ListenPort = 51999
PostUp = iptables -A FORWARD -j ACCEPT
$(peer_section far 10.8.3.2/32 'Endpoint = 10.99.1.2:51820')"
must install -o tester -m 600 "$WORK/home.conf" /home/tester/home.conf
must at_desk aditctl import /home/tester/home.conf
profile=/home/tester/.local/share/adit/tunnels/home.conf

# The words of polkit. Of a language the C library asks only that there is a locale of its name.
must cp -a /usr/lib/locale/C.utf8 /usr/lib/locale/de_DE.utf8
LANG=de_DE.UTF-8 agent_for session dismiss
check "a dismissed prompt ends with status 3" exits 3 at_desk aditctl up home
check "a person who reads German is asked in German" grep -qF \
    'um den Tunnel home zu 10.99.1.2:51820 freizugeben' "$prompts"
LANG=C.UTF-8 agent_for session password tester
check "an administrator's password brings the tunnel up" at_desk aditctl up home
check "others are asked in English" grep -qF 'Authentication is required to approve the tunnel home to 10.99.1.2:51820' "$prompts"
no_agent

# The journal.
check "the journal has who called what, by its fields" told 'home: Up by uid' ADIT_TUNNEL=home ADIT_METHOD=Up \
    "ADIT_CALLER=$(id -u tester)" MESSAGE_ID=e2f8d97b1a37421b9b60f46f00c7ab0d
check "what was refused has an id of its own" told 'home: Install by uid' ADIT_TUNNEL=home MESSAGE_ID=bb354e52cddd457e8c0ea94dc93b178e
check "systemd takes the catalogue" journalctl --update-catalog
check "the catalogue explains an entry by its fields" says "Up of the tunnel home was done" journalctl -q -b -x ADIT_TUNNEL=home
must ip link del home
check "an interface that others took away is told of" told 'others took its interface away' ADIT_TUNNEL=home "ADIT_OWNER=$(id -u tester)"

# aditctl log.
check "who may not read the journal is told so: status 3" exits 3 at_desk aditctl log
check "and what to do about it" grep -q 'adduser NAME systemd-journal' <(at_desk aditctl log 2>&1)
must usermod -aG systemd-journal tester
must usermod -aG systemd-journal other
check "the log tells of the call" says 'home: Up by uid' at_desk aditctl log home
check "and of what others did" says 'home: others took its interface away' at_desk aditctl log
at_desk aditctl log home --json >"$WORK/log.json"
check "as JSON, an object a line" python3 - "$WORK/log.json" "$(id -u tester)" <<'PYTHON'
import json
import sys
entries = [json.loads(line) for line in open(sys.argv[1], encoding='utf-8')]
assert any(entry['method'] == 'Up' and entry['tunnel'] == 'home' and entry['caller'] == int(sys.argv[2]) for entry in entries), entries
PYTHON
check "another user's tunnel is nobody else's to read about" fails says home from_afar aditctl log
must at_desk python3 -c 'import socket
socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM).sendto(b"MESSAGE=home: forged\nADIT_TUNNEL=home\n", "/run/systemd/journal/socket")'
check "what another program writes is no part of it" fails says forged at_desk aditctl log home
check "a time that is none ends with status 1" exits 1 at_desk aditctl log --since nonsense
lab-as session aditctl log home --follow >"$WORK/follow" 2>&1 &
following=$!
must at_desk aditctl down home
check "what happens while it is followed is told" wait_until 20 grep -q 'home: Down by uid' "$WORK/follow"
kill "$following"
check "the journal's reader goes with it" wait_until 20 fails pgrep journalctl

# aditctl doctor.
check "a machine with all that is needed has nothing bad" at_desk aditctl doctor
check "the kernel's module is seen" finding ok 'wireguard: kernel module'
check "nobody sets the clock in here" finding note 'clock: nobody sets it'
check "a command of the file is said to be never run" finding note 'home, hooks: PostUp: kept in the file, but Adit never runs'
must at_desk chmod 644 "$profile"
check "a file that others may read is bad" finding bad 'home, permissions: other users may read'
must at_desk chmod 600 "$profile"
python3 -c 'import socket, time
s = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
s.bind(("", 51999))
time.sleep(600)' &
holding=$!
check "a port of another program is bad" wait_until 20 finding bad 'home, port: UDP port 51999 is used'
kill "$holding"
must sysctl -qw net.ipv6.conf.default.disable_ipv6=1
check "IPv6 that is off is told of" finding note 'IPv6: off: addresses and routes of it are left out of home'
must at_desk sed -i 's/10.99.1.2:51820/203.0.113.9:51820/' "$profile"
check "a way that is not there is bad" finding bad 'home, endpoint: there is no way to 203.0.113.9:51820'
must modprobe -r wireguard
must mv /usr/bin/wireguard-go /usr/bin/wireguard-go.away
must mount -t tmpfs none /lib/modules
must systemctl stop adit-helper.service
check "a kernel without the module, and no program in its place, is bad" finding bad 'wireguard: neither a kernel module'
check "the remedy knows that the modules are gone" says 'to mend it: restart the machine' bash -c 'lab-as session aditctl doctor || true'
check "then doctor ends with status 1" exits 1 at_desk aditctl doctor
must mv /usr/libexec/adit-helper /usr/libexec/adit-helper.away
must systemctl stop adit-helper.service
check "a helper that cannot be started is bad" finding bad 'helper: '
finish
