# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Adit authors
#
# The files of the project below the current folder, for the lint rules. By find and not by git: a rule also runs over a
# copy, over an unpacked archive, and over a tree of another user, which git refuses to read.

# projectFiles [FIND-TEST...]: all files that pass the tests, without build trees and caches.
projectFiles() {
    find . \( -name .git -o -path './build*' -o -path ./out -o -name .cache -o -name __pycache__ \) -prune \
        -o -type f "$@" -print | sed 's|^\./||' | LC_ALL=C sort
}

# cppFiles: sources and headers.
cppFiles() { projectFiles \( -name '*.cpp' -o -name '*.h' \); }

# scripts PATTERN: files without a C++ or data suffix whose first line names an interpreter that matches.
scripts() {
    projectFiles \( -name '*.sh' -o -name '*.py' -o ! -name '*.*' \) | while read -r file; do
        if head -n 1 "$file" | tr -d '\0' | grep -qE "^#!.*\b($1)\b|shellcheck shell=($1)\b"; then echo "$file"; fi
    done
}

# search GREP-OPTION...: greps in the files whose names come in, NUL between them. Finding nothing is no failure.
search() { xargs -0 -r grep -HnI "$@" || true; }
