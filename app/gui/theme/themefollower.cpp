// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "gui/theme/themefollower.h"

#include "gui/theme/outlinestyle.h"
#include "gui/theme/palette.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QStyle>
#include <QStyleHints>

namespace adit::gui {

namespace {

const QString portalService = QStringLiteral("org.freedesktop.portal.Desktop");
const QString portalPath = QStringLiteral("/org/freedesktop/portal/desktop");
const QString portalSettings = QStringLiteral("org.freedesktop.portal.Settings");
const QString appearance = QStringLiteral("org.freedesktop.appearance");
const QString colorScheme = QStringLiteral("color-scheme");

/// Qt falls back to these where the desktop names none.
bool isFallback(const QString &style)
{
    return style.compare(QLatin1String("fusion"), Qt::CaseInsensitive) == 0 ||
           style.compare(QLatin1String("windows"), Qt::CaseInsensitive) == 0;
}

} // namespace

ThemeFollower::ThemeFollower(QApplication &application, Settings &settings)
    : QObject(&settings),
      m_application(application),
      m_settings(settings),
      m_platformHasStyle(!isFallback(application.style()->objectName()))
{
    connect(&settings, &Settings::changed, this, &ThemeFollower::apply);
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(application.styleHints(), &QStyleHints::colorSchemeChanged, this, &ThemeFollower::apply);
#endif
}

void ThemeFollower::apply()
{
    // Breeze and others know best how they look, unless a person chose otherwise here.
    if (m_platformHasStyle && m_settings.colours() == Settings::Colours::System)
        return;
    if (!qobject_cast<OutlineStyle *>(m_application.style()))
        QApplication::setStyle(new OutlineStyle); // the application's
    const QPalette palette = wantsDark() ? darkPalette() : lightPalette();
    if (QApplication::palette() != palette)
        QApplication::setPalette(palette);
}

bool ThemeFollower::wantsDark() const
{
    switch (m_settings.colours()) {
    case Settings::Colours::Light: return false;
    case Settings::Colours::Dark: return true;
    case Settings::Colours::System: break;
    }
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const Qt::ColorScheme scheme = m_application.styleHints()->colorScheme();
    if (scheme != Qt::ColorScheme::Unknown)
        return scheme == Qt::ColorScheme::Dark;
#endif
    return m_portalSaysDark;
}

void ThemeFollower::askPortal(std::function<void()> answered)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(portalService, portalPath, portalSettings, QStringLiteral("SettingChanged"), this,
                SLOT(onPortalSetting(QString, QString, QDBusVariant)));
    QDBusMessage read =
        QDBusMessage::createMethodCall(portalService, portalPath, portalSettings, QStringLiteral("Read"));
    read << appearance << colorScheme;
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(read), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
            [this, answered = std::move(answered)](QDBusPendingCallWatcher *finished) {
                finished->deleteLater();
                const QDBusPendingReply<QDBusVariant> reply = *finished;
                if (reply.isValid()) // no portal is no error: then it is light
                    takePortalValue(reply.value().variant());
                if (answered)
                    answered();
            });
}

void ThemeFollower::onPortalSetting(const QString &group, const QString &key, const QDBusVariant &value)
{
    if (group == appearance && key == colorScheme)
        takePortalValue(value.variant());
}

void ThemeFollower::takePortalValue(const QVariant &value)
{
    // Read wraps the value twice, the signal once.
    const QVariant inner = value.canConvert<QDBusVariant>() ? value.value<QDBusVariant>().variant() : value;
    m_portalSaysDark = inner.toUInt() == 1; // 0 no preference, 1 dark, 2 light
    apply();
}

} // namespace adit::gui
