// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "gui/tray/activation.h"

namespace adit::gui {

namespace {

constexpr auto waylandVariable = "XDG_ACTIVATION_TOKEN";
constexpr auto startupVariable = "DESKTOP_STARTUP_ID";
const QString waylandKey = QStringLiteral("activation-token");
const QString startupKey = QStringLiteral("desktop-startup-id");

} // namespace

Activation Activation::fromEnvironment()
{
    return {qEnvironmentVariable(waylandVariable), qEnvironmentVariable(startupVariable)};
}

Activation Activation::fromPlatformData(const QVariantMap &data)
{
    return {data.value(waylandKey).toString(), data.value(startupKey).toString()};
}

QVariantMap Activation::platformData() const
{
    QVariantMap data;
    if (!waylandToken.isEmpty())
        data.insert(waylandKey, waylandToken);
    if (!startupId.isEmpty())
        data.insert(startupKey, startupId);
    return data;
}

void Activation::use() const
{
    if (!waylandToken.isEmpty())
        qputenv(waylandVariable, waylandToken.toUtf8());
    if (!startupId.isEmpty())
        qputenv(startupVariable, startupId.toUtf8());
}

} // namespace adit::gui
