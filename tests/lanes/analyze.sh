# shellcheck shell=bash disable=SC2034
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Adit authors
#
# Lane analyze: the static analyzer of clang over app/ and helper/; slow, only when asked for
laneRun() {
    "$top/packaging/deps/install" tidy || { failed=1; return; }
    countTap "$top/tests/lanes/tidy.py" "$top" "$builds/dev" \
        '-*,clang-analyzer-*,-clang-analyzer-cplusplus.NewDeleteLeaks'
}
