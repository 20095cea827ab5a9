# shellcheck shell=bash disable=SC2034
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Adit authors
#
# Lane lint: the rules for the sources, each seen to fail
laneRun() { ADIT_BUILD=$builds/dev countTap "$top/tests/lint/run"; }
