// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// The main() of the test programs that have widgets. Every one gets a QApplication; without QT_QPA_PLATFORM
// it draws off the screen, so that the tests run anywhere and never open a window before somebody's eyes.
#include "support/runner.h"

#include <QApplication>

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication app(argc, argv);
    return adit::test::run(argc, argv);
}
