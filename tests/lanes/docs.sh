# shellcheck shell=bash disable=SC2034
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Adit authors
#
# Lane docs: every command of the guide, run as written in the sandbox, and what it prints
laneRun() {
    countTap "$top/tests/docs/run" "$builds/dev"
    grep '^# not run here: ' "$logs/$lane.log"
}
