// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// The main() of the test programs that need no window. Every one gets a QCoreApplication, so that code that
// needs an event loop can be tested anywhere.
#include "support/runner.h"

#include <QCoreApplication>

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    return adit::test::run(argc, argv);
}
