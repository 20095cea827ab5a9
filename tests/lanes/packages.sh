# shellcheck shell=bash disable=SC2034
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Adit authors
#
# Lane packages: Debian packages: built twice, lintian, what is in them, and their story in a clean Debian
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
    # Each Debian has packages of its own: those of this machine's are here, and the others are built as on a bare one.
    local codename here folder
    here=$(sed -n 's/^VERSION_CODENAME=//p' /etc/os-release)
    for codename in bookworm trixie; do
        folder=$builds/deb
        if [ "$codename" != "$here" ]; then
            folder=$builds/deb-$codename
            progress "packages: builds them in a bare $codename"
            quietly "bare-$codename.log" "$top/tests/packages/bare" "$codename" "$folder" || { failed=$((failed + 1)); continue; }
        fi
        progress "packages: installs, uses, upgrades and removes them in a virtual machine with $codename"
        lane=packages-story-$codename countTap "$top/tests/packages/story" "$codename" "$folder"
        progress "packages: once more where the kernel of $codename has no WireGuard"
        lane=packages-userspace-$codename countTap "$top/tests/packages/story" "$codename" "$folder" --userspace
    done
}
