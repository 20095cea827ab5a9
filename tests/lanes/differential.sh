# shellcheck shell=bash disable=SC2034
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Adit authors
#
# Lane differential: generated tunnels, Adit against wg setconf and wg showconf
laneRun() { countCTest dev differential -j "$(nproc)"; }
