// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// What the main() functions of the test programs share.
#pragma once

namespace adit::test {

/// Runs the test cases of this program that the arguments choose. Returns what main() is to return.
int run(int argc, char **argv);

} // namespace adit::test
