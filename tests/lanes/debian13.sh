# shellcheck shell=bash disable=SC2034
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Adit authors
#
# Lane debian13: unit and component tests in a Debian 13 of its own, with polkit-qt and Catch2 3
laneRun() {
    failed=1
    local cache=${XDG_CACHE_HOME:-$HOME/.cache}/adit/debian13 asRoot=()
    [ "$(id -u)" -eq 0 ] || asRoot=(sudo)
    progress "debian13: unpacks Debian 13 into $cache, if it is not there"
    quietly debootstrap.log "$top/tests/lanes/unpack" trixie "$cache/root" || return
    mkdir -p "$cache/build"
    progress "debian13: installs, builds and tests in it"
    "${asRoot[@]}" "$top/tests/lanes/box" "$cache/root" --bind "$top:/srv/adit" --bind "$cache/build:/srv/build" -- \
        bash /srv/adit/tests/lanes/debian13-inside | tee "$logs/debian13.log"
    [ "${PIPESTATUS[0]}" -eq 0 ] || return
    failed=0
    cp "$cache/build/debian13.counts" "$logs/"
    read -r passed failed skipped <"$logs/debian13.counts"
}
