# shellcheck shell=bash disable=SC2034
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Adit authors
#
# Lane asan: address and undefined-behaviour sanitizers on what reads the bytes of others; in a deep run on all unit, fuzz and component tests

# The tests of files, dumps, messages, pictures and archives.
foreign=(test-app-store test-archive test-base test-core test-device-codecs test-dns test-helper-store test-netlink test-protocol test-scan)

laneRun() {
    if [ "$depth" = deep ]; then
        build asan || { failed=1; return; }
        countCTest asan 'unit|fuzz|component' -j "$(nproc)"
        return
    fi
    local fuzzers
    mapfile -t fuzzers < <(sed -n 's/^adit_fuzz(\([a-z]*\) .*/fuzz-\1/p' "$top/tests/fuzz/CMakeLists.txt")
    build asan "${foreign[@]}" "${fuzzers[@]}" || { failed=1; return; }
    countCTest asan 'unit|fuzz' -R "^(fuzz|$(IFS='|' && echo "${foreign[*]}")):" -j "$(nproc)"
}
