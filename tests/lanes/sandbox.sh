# shellcheck shell=bash disable=SC2034
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Adit authors
#
# Lane sandbox: the whole product in the rootless sandbox, with a peer to talk to
laneRun() { countTap "$top/packaging/sandbox/enter" --build "$builds/dev" -- "$top/tests/component/sandbox/run"; }
