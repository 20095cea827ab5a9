# shellcheck shell=bash disable=SC2034
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Adit authors
#
# Lane packages: Debian packages: built twice, lintian, what is in them, the guide's commands for a bare Debian, and their story in a clean one
laneRun() {
    failed=1
    "$top/packaging/deps/install" debtest || return
    progress "packages: builds them"
    quietly build-deb.log "$top/packaging/build-deb" --output "$builds/deb" || return
    failed=0
    lane=packages-static countTap "$top/tests/packages/static.py" "$builds/deb"
    progress "packages: builds them once more and compares"
    lane=packages-reproducible countTap "$top/tests/packages/reproducible.sh" "$builds/deb"
    installLab || { failed=$((failed + 1)); return; }
    # Each Debian has packages of its own.
    local codename folder
    for codename in bookworm trixie; do
        folder=$builds/deb-$codename
        rm -rf "$folder"
        progress "packages: builds, installs and purges them in a bare $codename, as the guide says"
        lane=packages-bare-$codename countTap "$top/tests/packages/bare" "$codename" "$folder"
        [ -n "$(ls "$folder"/adit_*.deb 2>/dev/null)" ] || continue
        progress "packages: installs, uses, upgrades and removes them in a virtual machine with $codename"
        lane=packages-story-$codename countTap "$top/tests/packages/story" "$codename" "$folder"
        progress "packages: once more where the kernel of $codename has no WireGuard"
        lane=packages-userspace-$codename countTap "$top/tests/packages/story" "$codename" "$folder" --userspace
    done
}
