// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// One Adit in a session: whoever starts second hands over what it was started with and ends. The name on the
// session bus decides; where there is no bus, every start is the first.
#pragma once

#include "gui/tray/activation.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QObject>
#include <QStringList>

#include <functional>

namespace adit::gui {

class SingleInstance : public QObject
{
    Q_OBJECT

public:
    enum class Role {
        First, ///< run
        Second ///< another one runs and has been told; end
    };
    enum class Wish {
        Window, ///< open the window, and import the files
        Tray,   ///< be there, without a window: a second start then asks for nothing
    };
    struct Start
    {
        Wish wish = Wish::Window;
        QStringList files{}; ///< paths, relative ones to the working directory
        Activation activation{};
    };
    using Decided = std::function<void(Role)>;

    explicit SingleInstance(QDBusConnection bus, QObject *parent = nullptr);

    /// Finds out who runs. `decided` runs once: at once where there is no bus, else from the event loop.
    /// Files of a first start are the caller's to import. A running one that does not answer within some
    /// seconds is not waited for: then this one is First too.
    void begin(const Start &start, const Decided &decided);

signals:
    /// Another start, or a launcher, wants the window, and these files (absolute paths) imported if there are
    /// any. The next window that asks to be activated may come to the front.
    void opened(const QStringList &files);

private:
    enum class Tries { First, Last };
    void requestName(const Start &start, const Decided &decided, Tries tries);
    void handOver(const Start &start, const Decided &decided, Tries tries);
    void call(const QDBusMessage &message, std::function<void(const QDBusMessage &)> done);

    QDBusConnection m_bus;
};

} // namespace adit::gui
