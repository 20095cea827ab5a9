#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Adit authors
# Runs in: vm
# Seconds: 300
# The pages of the guide with commands that need systemd, polkit or systemd-resolved, as written.
set -u
# As on a machine that has it; without its alias the bus cannot start it.
systemctl -q enable --now systemd-resolved.service &&
    busctl -q call org.freedesktop.DBus /org/freedesktop/DBus org.freedesktop.DBus ReloadConfig
"$(dirname "$0")/../../docs/play" --machine
