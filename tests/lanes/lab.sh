# shellcheck shell=bash disable=SC2034
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Adit authors
#
# Lane lab: the scenarios on a real kernel's WireGuard with systemd and polkit, in a virtual machine
laneRun() {
    local packages
    packages=$(cd "$top/tests/lab" && PYTHONDONTWRITEBYTECODE=1 python3 -c 'from vm import host; print(*host.missing_packages())') || { failed=1; return; }
    # shellcheck disable=SC2086 # a list of words
    [ -z "$packages" ] || "$top/packaging/deps/install" --packages $packages || { failed=1; return; }
    lane=lab-programs countCTest dev lab
    countCTest dev lab
    stage dev || { failed=1; return; }
    countScenarios --stage "$builds/dev-stage" --out "$logs/lab"
}
