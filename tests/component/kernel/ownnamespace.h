// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// A machine of one's own for a test: user, network and mount namespaces, in which the test is root.
#pragma once

#include <string>

namespace adit::test {

/// Takes the process into namespaces of its own, once; every test calls it first. The loopback is up, /run
/// is empty. Throws when the machine does not allow it.
void enterOwnNamespace();

/// Runs a shell command and gives what it wrote; throws when it fails.
std::string run(const std::string &command);

} // namespace adit::test
