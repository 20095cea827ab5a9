// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "client/busnames.h"

#include "client/replies.h"

#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace adit {

namespace {

using Names = std::function<void(Result<QStringList>)>;

void listNames(const QDBusConnection &bus, QObject *context, const QString &method, Names done)
{
    if (!bus.isConnected()) {
        QMetaObject::invokeMethod(
            context, [done] { done(fail(Errc::HelperMissing, "no system message bus")); },
            Qt::QueuedConnection);
        return;
    }
    const auto message = QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.DBus"),
                                                        QStringLiteral("/org/freedesktop/DBus"),
                                                        QStringLiteral("org.freedesktop.DBus"), method);
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(message), context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context,
                     [done = std::move(done)](QDBusPendingCallWatcher *finished) {
                         finished->deleteLater();
                         done(replies::names(finished->reply()));
                     });
}

} // namespace

void availableNames(const QDBusConnection &bus, QObject *context, Names done)
{
    listNames(bus, context, QStringLiteral("ListNames"),
              [bus, context, done = std::move(done)](Result<QStringList> owned) {
                  if (!owned)
                      return done(std::move(owned));
                  listNames(bus, context, QStringLiteral("ListActivatableNames"),
                            [done, names = *owned](const Result<QStringList> &startable) {
                                if (!startable)
                                    return done(startable);
                                done(names + *startable);
                            });
              });
}

} // namespace adit
