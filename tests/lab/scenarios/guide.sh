#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Adit authors
# Runs in: vm
# Seconds: 300
# The pages of the guide with commands that need systemd, polkit or systemd-resolved, as written.
set -u
# As on a machine that has it; without its alias the bus cannot start it.
systemctl -q enable --now systemd-resolved.service &&
    busctl -q call org.freedesktop.DBus /org/freedesktop/DBus org.freedesktop.DBus ReloadConfig
tests=$(cd "$(dirname "$0")/../.." && pwd)

number=0
failed=0
for page in $(grep -l '^<!-- machine:' "$tests"/../docs/guide/*.md); do
    while IFS= read -r line; do
        case $line in
        1..*) ;;
        "ok "* | "not ok "*)
            number=$((number + 1))
            [ "${line%% *}" = ok ] || failed=$((failed + 1))
            sed "s/ok [0-9]*/ok $number/" <<<"$line"
            ;;
        *) echo "$line" ;;
        esac
    done < <("$tests/docs/play" --machine "$page" || echo "not ok 0 - all of $(basename "$page") is true")
done
echo "1..$number"
[ "$failed" -eq 0 ]
