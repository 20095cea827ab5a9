// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// QR codes in a picture of Qt's.
#pragma once

#include "base/keys.h"

#include <QImage>
#include <QString>

#include <vector>

namespace adit::gui {

/// Reads a picture; null when the file is none, or larger than what is looked at.
QImage readPicture(const QString &path);
/// Whether a file of this name is a picture that this machine can read.
bool isPictureName(const QString &path);
/// The texts in it, as scanQrCodes() gives them. Slow: it belongs into a thread.
Result<std::vector<SecretText>> codesIn(const QImage &picture);

} // namespace adit::gui
