# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Adit authors
#
# What the lanes of tests/run share. tests/run gives: top (the sources), builds (where build folders go), logs, depth (ordinary
# or deep), and the name of the lane that runs. A lane leaves what it counted in passed, failed and skipped.

# progress TEXT: one line with the seconds since the start.
progress() { printf '[%4ds] %s\n' "$((SECONDS - started))" "$*"; }

# quietly LOG COMMAND...: keeps the output in a file of $logs and shows its end only when the command fails.
quietly() {
    local log=$logs/$1
    shift
    "$@" >"$log" 2>&1 && return
    echo "$* failed; the end of $log:"
    grep -vE '^\[[0-9]+/[0-9]+\] ' "$log" | tail -n 40
    return 1
}

# build PRESET [TARGET...]: configures and builds below $builds; a build folder is only ever made by one user.
build() {
    local preset=$1
    shift
    progress "build: preset $preset in $builds/$preset"
    (cd "$top" && quietly "configure-$preset.log" cmake --preset "$preset" -B "$builds/$preset") &&
        quietly "build-$preset.log" cmake --build "$builds/$preset" -j "$(nproc)" ${1+--target "$@"}
}

# countCTest PRESET LABELS [CTEST-OPTION...]: runs the tests whose label matches the expression; none at all is a failure.
countCTest() {
    local preset=$1 labels=$2 report=$logs/$lane.junit.xml log=$logs/$lane.log status=0
    shift 2
    rm -f "$report"
    ctest --test-dir "$builds/$preset" -L "^($labels)\$" --no-tests=error --output-on-failure --output-junit "$report" "$@" \
        >"$log" 2>&1 || status=$?
    local suite tests
    suite=$(tr '\n\t' '  ' 2>/dev/null <"$report" | grep -o '<testsuite [^>]*')
    attribute() { sed -n "s/.* $1=\"\([0-9]*\)\".*/\1/p" <<<"$suite"; }
    tests=$(attribute tests)
    if [ "${tests:-0}" -eq 0 ]; then
        echo "no test ran; the end of $log:"
        tail -n 20 "$log"
        failed=$((failed + 1))
        return
    fi
    local bad skips
    bad=$(attribute failures)
    [ "$status" -eq 0 ] || [ "$bad" -gt 0 ] || bad=1
    skips=$(($(attribute skipped) + $(attribute disabled)))
    failed=$((failed + bad))
    skipped=$((skipped + skips))
    passed=$((passed + tests - bad - skips))
    [ "$bad" -eq 0 ] || tail -n 60 "$log"
    sed -n "/^The following tests FAILED/,\$s/^[[:space:]]*[0-9]* - \(.*\) (.*)\$/FAILED $lane: \1/p" "$log"
    [ "$skips" -eq 0 ] || grep -A 40 'did not run' "$log"
}

# countTap COMMAND...: runs a program that prints TAP and shows what is not ok, with its explanation.
countTap() {
    local log=$logs/$lane.log status=0
    "$@" >"$log" 2>&1 || status=$?
    local plan good bad skips
    plan=$(sed -n 's/^1\.\.\([0-9]*\).*/\1/p' "$log" | tail -n 1)
    skips=$(grep -ciE '^ok .*# skip' "$log" || true)
    good=$(($(grep -c '^ok ' "$log" || true) - skips))
    bad=$(grep -c '^not ok ' "$log" || true)
    sed -n '/^not ok /,/^\(ok\|1\.\.\)/{/^ok\|^1\.\./!p}' "$log" | head -n 80
    grep -iE '^ok .*# skip' "$log" || true
    if [ "${plan:-0}" -ne $((good + bad + skips)) ] || { [ "$status" -ne 0 ] && [ "$bad" -eq 0 ]; }; then
        echo "$1 ended with status $status after $((good + bad + skips)) of ${plan:-an unknown number of} tests; the end of $log:"
        tail -n 30 "$log"
        bad=$((bad + 1))
    fi
    passed=$((passed + good))
    failed=$((failed + bad))
    skipped=$((skipped + skips))
}

# stage PRESET: installs a build below $builds/PRESET-stage as it would lie on a machine.
stage() {
    rm -rf "$builds/$1-stage"
    DESTDIR=$builds/$1-stage quietly "stage-$1.log" cmake --install "$builds/$1" --prefix /usr
}

# installLab: what the virtual machine needs of this one.
installLab() {
    local packages
    packages=$(cd "$top/tests/lab" && PYTHONDONTWRITEBYTECODE=1 python3 -c 'from vm import host; print(*host.missing_packages())') || return
    # shellcheck disable=SC2086 # a list of words
    [ -z "$packages" ] || "$top/packaging/deps/install" --packages $packages
}

# countScenarios OPTION...: tests/lab/run-scenarios, which tells of each scenario that ended and sums up in its last line.
countScenarios() {
    local log=$logs/$lane.scenarios.log status=0 good bad
    "$top/tests/lab/run-scenarios" --junit "$logs/$lane.junit.xml" "$@" 2>&1 | tee "$log" | grep --line-buffered '^-- '
    status=${PIPESTATUS[0]}
    read -r good bad < <(sed -n 's/^lab: \([0-9]*\) passed, \([0-9]*\) failed.*/\1 \2/p' "$log" | tail -n 1)
    grep -E -A 12 '^not ok ' "$log" | grep -vE '^(ok|--)' | head -n 80
    grep '^FAILED' "$log"
    if [ -z "${good-}" ] || { [ "$status" -ne 0 ] && [ "$bad" -eq 0 ]; }; then
        echo "the scenarios ended with status $status; the end of $log:"
        tail -n 30 "$log"
        bad=$((${bad:-0} + 1))
    fi
    passed=$((passed + ${good:-0}))
    failed=$((failed + bad))
}
