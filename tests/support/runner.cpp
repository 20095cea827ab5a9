// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// Catch2's runner, compiled once for all test programs since it is slow to compile.
#ifdef ADIT_CATCH2_V2
#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>
#else
#include <catch2/catch_session.hpp>
#endif

#include "support/runner.h"

int adit::test::run(int argc, char **argv)
{
    return Catch::Session().run(argc, argv);
}
