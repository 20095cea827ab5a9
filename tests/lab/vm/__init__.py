# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Adit authors
"""The virtual-machine lab: a Debian kernel, systemd and polkit under QEMU's software emulation."""
