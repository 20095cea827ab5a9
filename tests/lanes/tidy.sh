# shellcheck shell=bash disable=SC2034
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Adit authors
#
# Lane tidy: clang-tidy over app/ and helper/; a file is a test
laneRun() {
    "$top/packaging/deps/install" tidy || { failed=1; return; }
    local log=$logs/tidy.log files
    files=$(grep -cE "^ *\"file\": \"$top/(app|helper)/.*\.cpp\"" "$builds/dev/compile_commands.json")
    run-clang-tidy-19 -quiet -p "$builds/dev" -j "$(nproc)" "^$top/(app|helper)/.*\.cpp\$" >"$log" 2>"$log.progress"
    local status=$?
    failed=$(grep -E '(error|warning): .*\[' "$log" | cut -d: -f1 | sort -u | wc -l)
    [ "$status" -eq 0 ] || [ "$failed" -gt 0 ] || failed=1
    [ "$failed" -eq 0 ] || grep -hE '(error|warning): ' "$log" "$log.progress" | sort -u | head -n 40
    passed=$((files > failed ? files - failed : 0))
}
