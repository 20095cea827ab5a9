# shellcheck shell=bash disable=SC2034
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Adit authors
#
# Lane soak: the long sizes of promises 12, 19 and 26, and Adit beside wg-quick and NetworkManager; an hour or two, only when asked for

# succeeds LOG COMMAND...: one result.
succeeds() {
    if quietly "$@"; then passed=$((passed + 1)); else failed=$((failed + 1)); fi
}

laneRun() {
    installLab && stage dev && build asan test-service || { failed=1; return; }
    progress "soak: 10,000 changes of state behind the kill switch"
    lane=soak-leaks ADIT_BACKEND=userspace ADIT_LEAK_CHANGES=10000 countScenarios --limit 7200 \
        --sandbox "$top/packaging/sandbox/enter --build $builds/dev --" leaks
    progress "soak: 100,000 hostile calls under the sanitizers"
    succeeds soak-calls.log env ADIT_HOSTILE_CALLS=100000 "$builds/asan/tests/component/service/test-service" 'promise 12: the helper answers each of thousands*'
    progress "soak: 1,000 times up and down"
    lane=soak-cycles ADIT_CYCLES=1000 countScenarios --limit 7200 --stage "$builds/dev-stage" cycles
    progress "soak: Adit beside wg-quick and NetworkManager"
    succeeds soak-compare.log "$top/tests/lab/compare/run" --stage "$builds/dev-stage"
}
