# shellcheck shell=bash disable=SC2034
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Adit authors
#
# Lane tidy: clang-tidy over app/ and helper/; a file is a test
laneRun() {
    "$top/packaging/deps/install" tidy || { failed=1; return; }
    countTap "$top/tests/lanes/tidy.py" "$top" "$builds/dev"
}
