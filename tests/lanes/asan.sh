# shellcheck shell=bash disable=SC2034
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Adit authors
#
# Lane asan: unit, fuzz and component tests under the address and undefined-behaviour sanitizers
laneRun() {
    build asan || { failed=1; return; }
    countCTest asan 'unit|fuzz|component' -j "$(nproc)"
}
