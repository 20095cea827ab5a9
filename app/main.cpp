// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// adit, the desktop application: protects its memory, finds out whether it is the only one of the session,
// and then builds everything.
#include "agent/translated.h"
#include "desktop.h"
#include "gui/theme/icons.h"
#include "gui/theme/palette.h"
#include "gui/tray/singleinstance.h"
#include "options.h"
#include "protocol/wiretypes.h"
#include "translations.h"

#include <QApplication>
#include <QDBusConnection>
#include <QTimer>

#include <cstdio>
#include <sodium.h>
#include <sys/prctl.h>
#include <sys/resource.h>

namespace {

using namespace adit;

constexpr int usageError = 2;

/// Keys pass through this process: it leaves no core file,
void forbidCoreFiles()
{
    constexpr rlimit none{0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
}

/// and no other program of the user may look into it.
void closeMemory()
{
    ::prctl(PR_SET_DUMPABLE, 0);
}

void print(std::FILE *file, const QString &text)
{
    std::fputs(text.toLocal8Bit().constData(), file);
}

/// The end of a start that shows nothing.
int runInTerminal(int &argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const Translations translations;
    const Options options = readOptions(QCoreApplication::arguments().mid(1));
    if (options.task == Options::Task::Version)
        print(stdout, QStringLiteral("adit " ADIT_VERSION "\n"));
    else
        print(stdout, helpText());
    return 0;
}

int run(QApplication &application, const Options &options, const gui::Activation &activation)
{
    const auto folder = ProfileStore::defaultFolder();
    if (!folder) {
        print(stderr, QStringLiteral("adit: %1\n").arg(translated(folder.error())));
        return 1;
    }
    const QDBusConnection session = QDBusConnection::sessionBus();
    Settings settings;
    // The desktop's portal identifies who asks it by looking into /proc, which it may not once the memory is
    // closed. It remembers whom it knows, so it is asked first; it is not waited for long.
    gui::applyTheme(application, settings, closeMemory);
    QTimer::singleShot(std::chrono::seconds(1), &application, closeMemory);

    std::unique_ptr<Desktop> desktop;
    gui::SingleInstance instance(session);
    QObject::connect(&instance, &gui::SingleInstance::opened, &application,
                     [&desktop](const QStringList &files) {
                         if (desktop)
                             desktop->open(files);
                     });
    const auto wish = options.place == Options::Place::Tray ? gui::SingleInstance::Wish::Tray
                                                            : gui::SingleInstance::Wish::Window;
    instance.begin({.wish = wish, .files = options.files, .activation = activation},
                   [&](gui::SingleInstance::Role role) {
                       if (role == gui::SingleInstance::Role::Second)
                           return QTimer::singleShot(0, &application, &QCoreApplication::quit);
                       desktop = std::make_unique<Desktop>(settings, ProfileStore(*folder), session,
                                                           QDBusConnection::systemBus());
                       desktop->start(options);
                   });
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    forbidCoreFiles();
    QCoreApplication::setApplicationName(QStringLiteral("adit"));
    QCoreApplication::setApplicationVersion(QStringLiteral(ADIT_VERSION));
    if (onlyPrints(argc, argv))
        return runInTerminal(argc, argv);
    if (sodium_init() < 0)
        return 1;
    wire::registerTypes();
    const gui::Activation activation = gui::Activation::fromEnvironment();
    QApplication application(argc, argv);
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Adit"));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.adit.Adit"));
    QApplication::setWindowIcon(gui::applicationIcon());
    QApplication::setQuitOnLastWindowClosed(false); // the tray may be all that is left
    const Translations translations;
    const Options options = readOptions(QCoreApplication::arguments().mid(1));
    if (options.task == Options::Task::Wrong) {
        print(stderr, QStringLiteral("adit: %1?\n").arg(options.unknown) + helpText());
        return usageError;
    }
    return run(application, options, activation);
}
