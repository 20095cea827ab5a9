# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Adit authors
#
# Where packaging/try and tests/run put build trees: in the sources, unless they belong to another user or a build there was
# made by another (root once, a user next).

# buildFolder SOURCES: prints the folder, which exists and is the caller's own.
buildFolder() {
    local folder cache=${XDG_CACHE_HOME:-$HOME/.cache}/adit
    for folder in "$1/build" "$1/build-$(id -u)" "$cache/build$(tr / - <<<"$1")"; do
        if mkdir -p "$folder" 2>/dev/null && [ -O "$folder" ]; then
            echo "$folder"
            return
        fi
    done
    echo "There is no place to build in: neither $1 nor $cache can be written." >&2
    return 1
}
