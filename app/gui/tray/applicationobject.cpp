// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "gui/tray/applicationobject.h"

#include <QUrl>

namespace adit::gui {

ApplicationObject::ApplicationObject(QObject *parent, Opened opened)
    : QDBusAbstractAdaptor(parent),
      m_opened(std::move(opened))
{
}

void ApplicationObject::Activate(const QVariantMap &platform_data)
{
    m_opened({}, Activation::fromPlatformData(platform_data));
}

void ApplicationObject::Open(const QStringList &uris, const QVariantMap &platform_data)
{
    QStringList files;
    for (const QString &uri : uris) {
        const QUrl url(uri);
        if (url.isLocalFile())
            files.append(url.toLocalFile());
    }
    m_opened(files, Activation::fromPlatformData(platform_data));
}

void ApplicationObject::ActivateAction(const QString &, const QVariantList &,
                                       const QVariantMap &platform_data)
{
    m_opened({}, Activation::fromPlatformData(platform_data));
}

} // namespace adit::gui
