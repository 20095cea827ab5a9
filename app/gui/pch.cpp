// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// The precompiled header belongs to a target, and a target has a source.
#include "gui/pch.h"
