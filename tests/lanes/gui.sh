# shellcheck shell=bash disable=SC2034
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Adit authors
#
# Lane gui: the desktop application as a person uses it: real helper, real traffic, real tray, on a screen nobody sees
laneRun() {
    "$top/packaging/deps/install" gui guitest || { failed=1; return; }
    countScenarios --scenarios "$top/tests/gui/scenarios" \
        --sandbox "$top/packaging/sandbox/enter --build $builds/dev -- $top/tests/gui/desktop"
}
