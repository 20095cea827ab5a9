// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// Approx under one name: version 2 of Catch2 has it globally, version 3 in its namespace.
#pragma once

#include "support/catch.h"

#ifndef ADIT_CATCH2_V2
using Catch::Approx;
#endif
