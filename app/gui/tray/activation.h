// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// The right to bring a window to the front, as launchers hand it to a program and programs to one another.
#pragma once

#include <QString>
#include <QVariantMap>

namespace adit::gui {

struct Activation
{
    QString waylandToken{}; ///< XDG_ACTIVATION_TOKEN
    QString startupId{};    ///< DESKTOP_STARTUP_ID

    /// What the launcher put into the environment. To be called before QApplication is made: that takes it.
    static Activation fromEnvironment();
    /// From and to the platform data of org.freedesktop.Application.
    static Activation fromPlatformData(const QVariantMap &data);
    QVariantMap platformData() const;
    /// Puts it where Qt looks when a window asks to be activated next.
    void use() const;
};

} // namespace adit::gui
