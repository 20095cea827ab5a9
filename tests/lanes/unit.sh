# shellcheck shell=bash disable=SC2034
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Adit authors
#
# Lane unit: what needs no bus, no network and no privilege
laneRun() { countCTest dev unit -j "$(nproc)"; }
