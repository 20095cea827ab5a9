# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Adit authors
#
# The world of the guide's commands for a bare Debian, for play: the reader stands in the sources, which are in /srv/adit, and says
# yes to what apt wants to do.
export NO_COLOR=1 LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive
echo 'APT::Get::Assume-Yes "true";' >/etc/apt/apt.conf.d/90reader-says-yes
# A file of its own, as a package may want to take it over.
if mountpoint -q /etc/resolv.conf; then
    servers=$(cat /etc/resolv.conf) && umount /etc/resolv.conf && echo "$servers" >/etc/resolv.conf
fi
# sudo: whoever plays is root already.
sudo() { "$@"; }
cd /srv/adit || return
