// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// Keeps the application's palette in step with the setting and with what the desktop prefers.
#pragma once

#include "agent/settings.h"

#include <QDBusVariant>
#include <QObject>

#include <functional>

class QApplication;

namespace adit::gui {

class ThemeFollower : public QObject
{
    Q_OBJECT

public:
    /// Becomes a child of the settings. The application must outlive it.
    ThemeFollower(QApplication &application, Settings &settings);
    /// Sets style and palette as of now.
    void apply();
    /// Asks the desktop what it prefers, and follows that. `answered` runs once with its answer, or with the
    /// news that there is none.
    void askPortal(std::function<void()> answered);

private slots:
    void onPortalSetting(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void takePortalValue(const QVariant &value);
    bool wantsDark() const;

    QApplication &m_application;
    Settings &m_settings;
    /// The platform brings a style of its own, with its own palette.
    bool m_platformHasStyle;
    bool m_portalSaysDark = false;
};

} // namespace adit::gui
