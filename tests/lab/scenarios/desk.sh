# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Adit authors
#
# People of the virtual machine: tester at the desk, other from afar, and an agent that answers polkit's prompts for one of
# them. Comes after lib.sh. Profiles are where users have them, and agents of other users can write what they were asked.
chmod 755 "$WORK"
unset XDG_DATA_HOME XDG_CONFIG_HOME
here=$(dirname "$(realpath "$0")")

at_desk() { lab-as session "$@"; }
from_afar() { lab-as remote "$@"; }

# agent_for session|remote ANSWER...: one agent at a time; what it is asked is in $prompts, in the language of $LANG.
agent_for() {
    local session=$1
    shift
    no_agent
    prompts=$WORK/prompts.$RANDOM
    install -m 666 /dev/null "$prompts"
    lab-as "$session" env LANG="${LANG-C.UTF-8}" python3 "$here/agent.py" "$prompts" "$@" >"$WORK/agent.log" 2>&1 &
    agent=$!
    wait_until 60 grep -q ready "$prompts" || give_up "no agent: $(cat "$WORK/agent.log")"
}
agent=
no_agent() {
    [ -z "$agent" ] || { kill "$agent"; wait "$agent"; } 2>/dev/null
    agent=
}
prompted() {
    same "$1" "$(grep -c action "$prompts")"
}

# profile_for USER NAME ALLOWEDIPS [LINE]: a file of the user's towards the peer far; each name has an address of its own.
profile_for() {
    write_profile "$2" "[Interface]
PrivateKey = $(key_of "$2")
Address = 10.8.${#2}.1/32
${4-}
$(peer_section far "$3" 'Endpoint = 10.99.1.2:51820')"
    [ "$1" = root ] || must install -o "$1" -m 600 "$WORK/$2.conf" "/home/$1/$2.conf"
}
