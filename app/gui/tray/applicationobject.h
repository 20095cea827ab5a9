// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// org.freedesktop.Application, as the Desktop Entry Specification has it: how launchers and a second start
// reach the program that runs.
#pragma once

#include "gui/tray/activation.h"

#include <QDBusAbstractAdaptor>
#include <QStringList>
#include <QVariantMap>

#include <functional>

namespace adit::gui {

class ApplicationObject : public QDBusAbstractAdaptor
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Application")

public:
    /// Paths; without any only the window is wanted.
    using Opened = std::function<void(const QStringList &files, const Activation &activation)>;

    /// Is served at the path at which its parent is registered; `opened` runs at each call. (A signal of an
    /// adaptor would go out on the bus.)
    ApplicationObject(QObject *parent, Opened opened);

public slots:
    void Activate(const QVariantMap &platform_data);
    /// Takes local files; other addresses are none of ours.
    void Open(const QStringList &uris, const QVariantMap &platform_data);
    /// There are no actions; any of them opens the window.
    void ActivateAction(const QString &action_name, const QVariantList &parameter,
                        const QVariantMap &platform_data);

private:
    Opened m_opened;
};

} // namespace adit::gui
