// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// The one main() of all test programs, compiled once since Catch2's runner is slow to compile. Every one gets
// a QCoreApplication, so that code that needs an event loop can be tested anywhere.
#ifdef ADIT_CATCH2_V2
#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>
#else
#include <catch2/catch_session.hpp>
#endif

#include <QCoreApplication>

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    return Catch::Session().run(argc, argv);
}
