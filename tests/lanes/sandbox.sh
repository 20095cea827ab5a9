# shellcheck shell=bash disable=SC2034
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Adit authors
#
# Lane sandbox: the whole product in the rootless sandbox, with a peer to talk to
laneRun() {
    local build=$builds/dev
    countTap timeout --signal=KILL 600 "$top/tests/component/sandbox/run" "$build"
    # Where the kernel has WireGuard the far ends use it too.
    local backend=userspace
    if unshare --user --map-root-user --net ip link add probe type wireguard 2>/dev/null; then backend=kernel; fi
    progress "sandbox: scenarios, the far ends are carried by $backend WireGuard"
    ADIT_BACKEND=$backend countScenarios --sandbox "$top/packaging/sandbox/enter --build $build --"
}
