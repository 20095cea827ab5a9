# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Adit authors
"""What a person in front of the screen can do, for the tests: look, point, type, and read what a screen reader reads."""
