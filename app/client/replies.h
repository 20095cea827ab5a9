// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// From a reply on the bus to a domain type. A reply of another shape than the contract's is HelperMismatch;
// a D-Bus error becomes the Error it was made of.
#pragma once

#include "base/tunnelstatus.h"
#include "client/helperclient.h"

#include <QDBusMessage>
#include <QString>

#include <string>
#include <vector>

namespace adit::replies {

using Reply = Result<QDBusMessage>;

/// For methods without an out argument; takes any reply that is no error.
Result<> nothing(const Reply &reply);
Result<std::string> text(const Reply &reply);
Result<std::vector<std::string>> lines(const Reply &reply);
Result<std::vector<TunnelSummary>> summaries(const Reply &reply);
Result<std::vector<BootTunnel>> bootTunnels(const Reply &reply);
Result<TunnelStatus> status(const Reply &reply);
/// Of Properties.GetAll.
Result<HelperInfo> info(const Reply &reply);
/// A bus name.
Result<QString> name(const Reply &reply);
Result<uint> number(const Reply &reply);
/// Names as the bus lists them.
Result<QStringList> names(const Reply &reply);

} // namespace adit::replies
