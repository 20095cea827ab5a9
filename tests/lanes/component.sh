# shellcheck shell=bash disable=SC2034
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Adit authors
#
# Lane component: several parts together, on private buses and in private network namespaces
laneRun() { countCTest dev component -j "$(nproc)"; }
