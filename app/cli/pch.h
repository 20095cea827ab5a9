// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// What nearly every command includes, compiled once. No file relies on it: each includes what it uses.
#pragma once

#include "cli/command.h"
#include "cli/context.h"

#include <QString>

#include <algorithm>
#include <array>
#include <chrono>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>
