// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// What can be dropped on the window: configurations, archives, and pictures of QR codes.
#pragma once

#include <QImage>
#include <QMimeData>
#include <QStringList>

namespace adit::gui {

struct Drop
{
    /// Local files.
    QStringList files{};
    /// A picture that is no file, from a browser.
    QImage picture{};
    /// A configuration as text.
    QString text{};

    bool isEmpty() const { return files.isEmpty() && picture.isNull() && text.isEmpty(); }
};

/// Whether there may be something in it; cheap, for the time while it hovers.
bool mayDrop(const QMimeData &data);
/// What is in it.
Drop readDrop(const QMimeData &data);

} // namespace adit::gui
