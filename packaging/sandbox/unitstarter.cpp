// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// The sandbox has no systemd. This program owns org.freedesktop.systemd1 on the sandbox's bus and answers the
// two calls the helper makes of it: start and stop adit-userspace@NAME.service, which is `wireguard-go -f
// NAME`. Nothing else is served, and on a real machine this program is not installed.
#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusError>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusVirtualObject>
#include <QProcess>
#include <QRegularExpression>

#include <cstdio>
#include <map>
#include <memory>

namespace {

class Units : public QDBusVirtualObject
{
public:
    QString introspect(const QString &) const override { return {}; }

    bool handleMessage(const QDBusMessage &message, const QDBusConnection &bus) override
    {
        if (message.interface() != "org.freedesktop.systemd1.Manager")
            return false;
        const bool starts = message.member() == "StartUnit";
        if ((!starts && message.member() != "StopUnit") || message.signature() != "ss")
            return false;
        const auto unit = message.arguments().at(0).toString();
        static const QRegularExpression pattern(
            R"(\Aadit-userspace@([A-Za-z][A-Za-z0-9_.-]{0,14})\.service\z)");
        const auto match = pattern.match(unit);
        if (!match.hasMatch())
            return bus.send(message.createErrorReply("org.freedesktop.systemd1.NoSuchUnit", unit));
        if (starts)
            start(match.captured(1));
        else
            stop(match.captured(1));
        const QDBusObjectPath job("/org/freedesktop/systemd1/job/1");
        return bus.send(message.createReply(QVariant::fromValue(job)));
    }

private:
    /// Like systemd's answer for a simple service, before the program is ready.
    void start(const QString &name)
    {
        auto &process = m_running[name];
        if (process && process->state() != QProcess::NotRunning)
            return;
        process = std::make_unique<QProcess>();
        process->setProcessChannelMode(QProcess::ForwardedChannels);
        process->start("wireguard-go", {"-f", name});
    }

    void stop(const QString &name)
    {
        const auto found = m_running.find(name);
        if (found == m_running.end())
            return;
        found->second->terminate();
        found->second->waitForFinished();
        m_running.erase(found);
    }

    std::map<QString, std::unique_ptr<QProcess>> m_running;
};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    auto bus = QDBusConnection::systemBus();
    Units units;
    if (!bus.registerVirtualObject("/org/freedesktop/systemd1", &units) ||
        !bus.registerService("org.freedesktop.systemd1")) {
        std::fprintf(stderr, "adit-sandbox-units: %s\n", qPrintable(bus.lastError().message()));
        return 1;
    }
    return QCoreApplication::exec();
}
