// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// What tests of imports and exports share: a fleet, a window, and files as people have them.
#pragma once

#include "unit/agent/agentfixture.h"

#include <QDir>
#include <QFile>
#include <QPushButton>
#include <QWidget>

namespace adit::test {

/// Nothing but what a file must have.
inline std::string smallText(int number)
{
    return "[Interface]\nPrivateKey = " + privateKeyText + "\nAddress = 10.0." +
           std::to_string(number / 250) + '.' + std::to_string(number % 250 + 1) + "/32\n";
}

struct TransferFixture : AgentFixture
{
    TransferFixture() { fleet.start(Attention::Background); }

    /// A file beside the profiles, which only its owner can read.
    QString file(const QString &name, const std::string &bytes) const
    {
        const QString path = folder.filePath(name);
        REQUIRE(QDir().mkpath(QFileInfo(path).path()));
        QFile out(path);
        REQUIRE(out.open(QIODevice::WriteOnly));
        out.write(bytes.data(), static_cast<qint64>(bytes.size()));
        REQUIRE(out.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
        return path;
    }
    std::string saved(const std::string &name) const
    {
        const auto text = store.load(named(name));
        return text ? std::string(text->view()) : "none";
    }
    /// The dialog of this name that is on the screen, once it is.
    template <typename Dialog>
    Dialog *shown(const char *objectName)
    {
        Dialog *found = nullptr;
        REQUIRE(waitFor([&] {
            found = window.findChild<Dialog *>(QLatin1String(objectName));
            return found != nullptr && found->isVisible();
        }));
        return found;
    }
    template <typename Part>
    static Part *part(const QWidget *dialog, const char *objectName)
    {
        auto *found = dialog->findChild<Part *>(QLatin1String(objectName));
        REQUIRE(found != nullptr);
        return found;
    }

    QWidget window{};
};

} // namespace adit::test
