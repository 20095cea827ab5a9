// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "history/historyfile.h"

#include "base/uniquefd.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace adit::historyfile {

namespace {

std::unexpected<Error> failure(const QString &path, int error)
{
    return fail(Errc::StoreFailed, path.toStdString(), error);
}

Result<> unlinkIfThere(const QString &path)
{
    if (::unlink(QFile::encodeName(path).constData()) == 0 || errno == ENOENT)
        return {};
    return failure(path, errno);
}

Result<> removeJournals(const QString &path)
{
    for (const char *suffix : {"-wal", "-shm", "-journal"}) {
        if (auto removed = unlinkIfThere(path + QLatin1String(suffix)); !removed)
            return removed;
    }
    return {};
}

} // namespace

QString defaultPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           QStringLiteral("/adit/history.sqlite");
}

Result<> makePrivate(const QString &path)
{
    const QString folder = QFileInfo(path).path();
    const QDir parent(QFileInfo(folder).path());
    if (!parent.mkpath(QStringLiteral(".")))
        return failure(parent.path(), EACCES);
    if (::mkdir(QFile::encodeName(folder).constData(), 0700) != 0 && errno != EEXIST)
        return failure(folder, errno);
    // SQLite gives its journals the rights of the file, so they are right before it opens it.
    const UniqueFd file(
        ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600));
    if (!file || ::fchmod(file.get(), 0600) != 0)
        return failure(path, errno);
    return {};
}

Result<> putAside(const QString &path)
{
    const QString aside = path + QStringLiteral(".damaged");
    if (::rename(QFile::encodeName(path).constData(), QFile::encodeName(aside).constData()) != 0)
        return failure(aside, errno);
    return removeJournals(path);
}

Result<> remove(const QString &path)
{
    if (auto removed = removeJournals(path); !removed)
        return removed;
    if (auto removed = unlinkIfThere(path + QStringLiteral(".damaged")); !removed)
        return removed;
    return unlinkIfThere(path);
}

} // namespace adit::historyfile
