# shellcheck shell=bash disable=SC2034
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Adit authors
#
# Lane coverage: which lines of helper/ its unit and component tests run; only when asked for

# Folders of tests/ that run code of helper/.
coverageParts=(unit/auth unit/base unit/dns unit/engine unit/firewall unit/kernel unit/netlink unit/protocol unit/service unit/store component/engine component/kernel
    component/service)
# What decides who may do what, and what reads bytes of others. (The structures of wiretypes.h have no code but what compilers make up.)
coverageStrict='helper/(auth/|base/(bytes|ip|speccodec|sealedrecord)|engine/ledgercodec|kernel/(devicereader|uapireader)|netlink/reader|protocol/(wire[a-z]*\.cpp|secrets)|service/(actiontable|arguments|gate))'

# covered NAME PERCENT FILTER: one result; lists the lines that no test ran when there are too many.
covered() {
    local report=$logs/coverage-$1.txt
    if gcovr --root "$top" --object-directory "$builds/coverage" --exclude-unreachable-branches --filter "$3" --fail-under-line "$2" \
        --print-summary --output "$report" "${measured[@]}" >"$logs/coverage-$1.log" 2>&1; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
        grep -vE ' 100% *$' "$report" | tail -n 40
    fi
    progress "coverage: $1: $(grep '^lines:' "$logs/coverage-$1.log"), at least $2 % wanted"
}

laneRun() {
    "$top/packaging/deps/install" --packages gcovr || { failed=1; return; }
    local part measured targets=(helper/all packaging/sandbox/all)
    for part in "${coverageParts[@]}"; do targets+=("tests/$part/all"); done
    build coverage "${targets[@]}" || { failed=1; return; }
    find "$builds/coverage" -name '*.gcda' -delete
    for part in "${coverageParts[@]}"; do
        lane=coverage-${part//\//-} countCTest "coverage/tests/$part" 'unit|component' -j "$(nproc)"
    done
    # What stands in headers is compiled into the tests as well, and the linker keeps one of the two.
    measured=("$builds/coverage/helper" "${coverageParts[@]/#/$builds/coverage/tests/}")
    covered helper 90 "$top/helper/"
    covered strict 100 "$top/$coverageStrict"
}
