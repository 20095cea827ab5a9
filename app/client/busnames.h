// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// Which services a bus has, for telling what this machine lacks.
#pragma once

#include "base/result.h"

#include <QDBusConnection>
#include <QObject>
#include <QStringList>

#include <functional>

namespace adit {

/// The names that are owned or can be started. `done` runs once from the event loop while `context` lives.
void availableNames(const QDBusConnection &bus, QObject *context,
                    std::function<void(Result<QStringList>)> done);

} // namespace adit
