#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Adit authors
#
# aditctl as a program among programs: keys, exit codes, pipes, and what it says without a helper.
source "$(dirname "$0")/lib.sh"

testCase "keys"
aditctl key pub <<<"$privateKey"
wantCode 0
wantOut "$publicKey"
printf '  %s\r\n' "$privateKey" >padded
aditctl key pub <padded
wantOut "$publicKey"
aditctl key pub <<<"${privateKey}x"
wantCode 1
wantErr "aditctl: A key is not valid. A key is 44 characters of base64."
wantNoSecret
for kind in gen psk; do
    aditctl key $kind
    wantCode 0
    verdict "$(grep -qE '^[A-Za-z0-9+/]{43}=$' out; echo $?)" "key $kind prints a key"
    first=$(cat out)
    aditctl key $kind
    verdict "$([ "$first" != "$(cat out)" ]; echo $?)" "key $kind prints another one each time"
done
if command -v wg >wg-path; then
    aditctl key gen
    wantText "wg agrees" "$(wg pubkey <out)" "$("$ADITCTL" key pub <out)"
fi

testCase "a private key on the command line is refused and not repeated"
aditctl key pub "$privateKey"
wantCode 2
wantNoSecret

testCase "mistakes on the command line"
aditctl
wantCode 2
wantOut ""
wantErrLike '^Usage: aditctl COMMAND'
for words in "frobnicate" "up" "list extra" "list --frob" "peers" "peers frob home" "import --name" "status a b" "status --drift" \
    "status a --drift --watch" "repair" "repair a b"; do
    # shellcheck disable=SC2086 # several words
    aditctl $words
    wantCode 2
    wantOut ""
done

testCase "help is an answer and no mistake"
for words in "help" "--help" "help up" "up --help" "peers --help" "help peers add" "peers add -h" "version" "--version"; do
    # shellcheck disable=SC2086 # several words
    aditctl $words
    wantCode 0
    wantErr ""
    verdict "$([ -s out ]; echo $?)" "'$words' prints something"
done

testCase "a reader that goes away ends the program as it ends others"
"$ADITCTL" new home --address 10.0.0.1/24 >made
"$ADITCTL" help | true
wantText "status in a pipe" "0 or 141" "$(s=("${PIPESTATUS[@]}"); case ${s[0]} in 0 | 141) echo "0 or 141" ;; *) echo "${s[0]}" ;; esac)"
bash -c "trap '' PIPE; \"\$1\" export home | sleep 0; exit \${PIPESTATUS[0]}" bash "$ADITCTL" 2>err
verdict "$([ ! -s err ]; echo $?)" "without a message"

testCase "a full disk is told"
"$ADITCTL" export home >/dev/full 2>err
wantText "exit code" 1 $?
wantErrLike 'cannot write the output: No space left on device'

testCase "without a message bus"
export DBUS_SYSTEM_BUS_ADDRESS=unix:path=$home/no-bus
for words in "up home" "down home" "status" "status home" "plan home"; do
    # shellcheck disable=SC2086 # several words
    aditctl $words
    wantCode 4
    wantErrLike "Adit's helper is not there"
done
aditctl list --json
wantCode 0
wantOut '{"helper":false,"tunnels":[{"approval":"unknown","hasProfile":true,"name":"home","state":"unknown"}]}'
aditctl doctor
wantCode 1
verdict "$(grep -q '^bad   message bus: ' out; echo $?)" "doctor names it"
verdict "$(grep -q 'to mend it: ' out; echo $?)" "doctor knows a remedy"
verdict "$(grep -q '^ok    home, profile: nothing to mend' out; echo $?)" "doctor looks at profiles" "$(cat out)"
chmod 644 "$tunnels/home.conf"
aditctl doctor --json
wantCode 1
verdict "$(grep -q '"remedy":"chmod 600 [^"]*/home.conf","text":"other users may read[^"]*","tunnel":"home","verdict":"bad","what":"permissions"' out
    echo $?)" "doctor finds a file that others may read" "$(cat out)"
chmod 600 "$tunnels/home.conf"
aditctl log 'no name'
wantCode 1

testCase "a file that cannot be imported is not brought up"
aditctl up ./nosuch.conf
wantCode 1
echo "[Interface]" >bad.conf
aditctl up bad.conf
wantCode 1
wantErrLike '^bad.conf:1:1: error: '
finish
