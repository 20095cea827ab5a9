// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// Everything that somebody wants to import, read and judged, before anything is asked or saved.
#pragma once

#include "core/tunnel/tunnel.h"
#include "gui/transfer/background.h"

#include <QImage>
#include <QString>
#include <QStringList>

#include <variant>
#include <vector>

namespace adit::gui {

/// A text that comes without a file.
struct ImportText
{
    QString origin;
    SecretText text;
};
/// A picture that comes without a file.
struct ImportPicture
{
    QString origin;
    QImage picture;
};
/// A file (.conf, .zip or a picture), a text, or a picture.
using ImportSource = std::variant<QString, ImportText, ImportPicture>;

/// A configuration without errors.
struct ImportItem
{
    /// Where it is from, for people: `home.conf`, `all.zip: home.conf`.
    QString origin;
    /// Empty when it comes without one.
    std::string fileName;
    SecretText text;
    Tunnel tunnel;
    /// Group or world may read the file that it came from.
    bool isReadableByOthers = false;
};

/// Something that cannot be imported, and why: a sentence each.
struct ImportFailure
{
    QString origin;
    QStringList reasons;
};

struct ImportBatch
{
    std::vector<ImportItem> items{};
    std::vector<ImportFailure> failures{};
};

/// Reads all sources; one that is bad does not stop the others. Slow: it belongs into a thread.
ImportBatch readSources(const std::vector<ImportSource> &sources, WorkProgress &progress);

} // namespace adit::gui
