// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// Many profiles as one .zip, in memory: who asks for it decides where it goes, and that only its owner can
// read it.
#pragma once

#include "base/interfacename.h"
#include "base/keys.h"

#include <functional>
#include <vector>

namespace adit {

/// One tunnel that is to be packed.
struct FileToArchive
{
    InterfaceName name;
    SecretText text;
};

/// Told of the work done, from 0 to 1; false ends the work.
using ArchiveProgress = std::function<bool(double done)>;

/// A flat .zip with NAME.conf for each (at least one), deflated, marked as readable by its owner only.
/// FileUnwritable with ECANCELED when `progress` ended it, with ENOMEM when the library cannot. Takes long
/// for many: it belongs into a thread.
Result<SecretText> makeArchive(const std::vector<FileToArchive> &files, const ArchiveProgress &progress = {});

} // namespace adit
