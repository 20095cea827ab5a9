// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// What every test includes, compiled once: Catch2 alone takes as long as the rest of most tests. No test
// relies on it: each includes what it uses.
#pragma once

#include "support/catch.h"

#include <QByteArray>
#include <QString>

#include <algorithm>
#include <chrono>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>
