# shellcheck shell=bash disable=SC2034
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Adit authors
#
# Lane lab: the scenarios on a real kernel's WireGuard with systemd and polkit, in a virtual machine; in a deep run all of them
laneRun() {
    installLab || { failed=1; return; }
    lane=lab-programs countCTest dev lab
    countCTest dev lab
    stage dev || { failed=1; return; }
    local more=()
    if [ "$depth" = deep ]; then more=(--deep); else export ADIT_CYCLES=${ADIT_CYCLES:-25}; fi
    countScenarios --stage "$builds/dev-stage" --out "$logs/lab" "${more[@]}"
}
