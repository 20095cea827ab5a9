// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// What polkit is told about a call: the details a rule can look up, and the sentence a person reads.
#pragma once

#include "auth/authorizer.h"

#include <QMap>

namespace adit {

using PolkitDetails = QMap<QString, QString>;

/// `tunnel`, `endpoint`, `all-traffic`, `forwards` and, when single ones change, `peers` for rules and
/// prompts, and `polkit.message`, which polkit translates in our gettext domain and fills with the others.
PolkitDetails polkitDetails(const AuthRequest &request);

} // namespace adit
