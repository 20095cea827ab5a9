// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "gui/tray/singleinstance.h"

#include "gui/tray/applicationobject.h"

#include <QDBusPendingCall>
#include <QDBusPendingCallWatcher>
#include <QFileInfo>
#include <QUrl>

namespace adit::gui {

namespace {

const QString name = QStringLiteral("org.adit.Adit");
const QString path = QStringLiteral("/org/adit/Adit");
const QString applicationInterface = QStringLiteral("org.freedesktop.Application");

constexpr int answerMs = 4'000;
constexpr uint doNotQueue = 4;
// Answers to RequestName.
constexpr uint primaryOwner = 1;
constexpr uint alreadyOwner = 4;

QStringList urisOf(const QStringList &files)
{
    QStringList uris;
    for (const QString &file : files) {
        const QUrl url = QUrl::fromLocalFile(QFileInfo(file).absoluteFilePath());
        uris.append(QString::fromLatin1(url.toEncoded()));
    }
    return uris;
}

} // namespace

SingleInstance::SingleInstance(QDBusConnection bus, QObject *parent) : QObject(parent), m_bus(std::move(bus))
{
    new ApplicationObject(this, [this](const QStringList &files, const Activation &activation) {
        activation.use();
        emit opened(files);
    });
}

void SingleInstance::begin(const Start &start, const Decided &decided)
{
    // The object first: whoever is started by the bus is called as soon as it owns the name.
    if (!m_bus.isConnected() || !m_bus.registerObject(path, this)) {
        decided(Role::First);
        return;
    }
    requestName(start, decided, Tries::First);
}

void SingleInstance::requestName(const Start &start, const Decided &decided, Tries tries)
{
    auto message = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.DBus"), QStringLiteral("/org/freedesktop/DBus"),
        QStringLiteral("org.freedesktop.DBus"), QStringLiteral("RequestName"));
    message.setArguments({name, doNotQueue});
    call(message, [this, start, decided, tries](const QDBusMessage &reply) {
        const uint answer = reply.arguments().value(0).toUInt();
        const bool failed = reply.type() != QDBusMessage::ReplyMessage;
        if (failed || answer == primaryOwner || answer == alreadyOwner)
            decided(Role::First);
        else
            handOver(start, decided, tries);
    });
}

void SingleInstance::handOver(const Start &start, const Decided &decided, Tries tries)
{
    if (start.wish == Wish::Tray && start.files.isEmpty()) {
        decided(Role::Second);
        return;
    }
    const bool plain = start.files.isEmpty();
    auto message = QDBusMessage::createMethodCall(
        name, path, applicationInterface, plain ? QStringLiteral("Activate") : QStringLiteral("Open"));
    QVariantList arguments{start.activation.platformData()};
    if (!plain)
        arguments.prepend(urisOf(start.files));
    message.setArguments(arguments);
    message.setAutoStartService(false);
    call(message, [this, start, decided, tries](const QDBusMessage &reply) {
        if (reply.type() == QDBusMessage::ReplyMessage)
            decided(Role::Second);
        else if (tries == Tries::First)
            requestName(start, decided, Tries::Last); // it may have ended just now
        else
            decided(Role::First);
    });
}

void SingleInstance::call(const QDBusMessage &message, std::function<void(const QDBusMessage &)> done)
{
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(message, answerMs), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [watcher, done = std::move(done)] {
        watcher->deleteLater();
        done(watcher->reply());
    });
}

} // namespace adit::gui
