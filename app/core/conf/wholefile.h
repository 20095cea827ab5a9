// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// What can be judged only when all sections of a .conf were read: whether they fit together.
#pragma once

#include "core/conf/confreader.h"
#include "core/conf/sectionreaders.h"

#include <optional>
#include <vector>

namespace adit::conf {

/// Judges the sections and makes the tunnel of them. Takes what they hold.
ConfReading finish(std::optional<InterfaceSection> &interface, std::vector<PeerSection> &peers,
                   Report &report);

} // namespace adit::conf
