// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// The file of the traffic history: private to its owner, and put aside when it is of no use.
#pragma once

#include "base/result.h"

#include <QString>

namespace adit::historyfile {

/// `/adit/history.sqlite`, or below `~/.local/share`.
QString defaultPath();
/// Makes the folder (0700) and an empty file (0600) if need be, and takes a file's rights away from others.
/// StoreFailed with the path and errno.
Result<> makePrivate(const QString &path);
/// Renames the file to FILE.damaged, in the place of one that lies there; its journals go.
Result<> putAside(const QString &path);
/// The file with its journals; nothing to remove is fine.
Result<> remove(const QString &path);

} // namespace adit::historyfile
