#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Adit authors
#
# reproducible.sh DIR: builds the packages a second time, in another folder, time zone and language and without what the compiler cache
# knows, and compares them with those in DIR. Prints TAP.
set -uo pipefail
top=$(cd "$(dirname "$0")/../.." && pwd)
debs=$(cd "${1:?usage: reproducible.sh DIR}" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$work/somewhere/else" "$work/again"
tar -C "$top" --exclude-vcs --exclude='./build*' -c . | tar -C "$work/somewhere/else" -x
TZ=Pacific/Chatham LC_ALL=C CCACHE_DISABLE=1 "$work/somewhere/else/packaging/build-deb" --output "$work/again" || exit 1

number=0
failed=0
while read -r deb; do
    number=$((number + 1))
    if cmp "$debs/$deb" "$work/again/$deb"; then
        echo "ok $number - $deb is the same when it is built again"
    else
        failed=1
        echo "not ok $number - $deb is the same when it is built again"
        dpkg-deb -R "$debs/$deb" "$work/first" && dpkg-deb -R "$work/again/$deb" "$work/second" &&
            diff -rq "$work/first" "$work/second" | sed 's/^/#   /'
        rm -rf "$work/first" "$work/second"
    fi
done < <(cd "$debs" && find . -name '*.deb' -printf '%f\n' | LC_ALL=C sort)
echo "1..$number"
[ "$failed" -eq 0 ]
