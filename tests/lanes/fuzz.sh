# shellcheck shell=bash disable=SC2034
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Adit authors
#
# Lane fuzz: every fuzz target over its stored corpus
laneRun() { countCTest dev fuzz -j "$(nproc)"; }
