# shellcheck shell=bash disable=SC2034
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Adit authors
#
# Lane bench: the table of docs/performance.md, in the virtual machine
laneRun() {
    build release && stage release || { failed=1; return; }
    "$top/tests/bench/run" --stage "$builds/release-stage" && passed=1 || failed=1
}
