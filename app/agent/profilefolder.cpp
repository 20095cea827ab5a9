// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "agent/profilefolder.h"

#include "base/speccodec.h"
#include "core/conf/confreader.h"
#include "core/errortext.h"
#include "core/tunnel/compile.h"

#include <QFileInfo>
#include <QSet>

#include <sys/stat.h>

namespace adit {

namespace {

// One save is several events; a script that writes a hundred files is one change.
constexpr int settleMs = 100;

std::int64_t nanoseconds(const timespec &time)
{
    return time.tv_sec * 1'000'000'000LL + time.tv_nsec;
}

std::shared_ptr<const ProfileFile> readProfile(const ProfileStore &store, const InterfaceName &name)
{
    const auto text = store.load(name);
    if (!text) {
        return std::make_shared<const ProfileFile>(
            ProfileFile{SecretText(std::string()), std::nullopt, {{.message = explain(text.error())}}});
    }
    ConfReading reading = readConf(text->view());
    // A copy of just its size: what was read lies in a buffer for the largest file there may be.
    return std::make_shared<const ProfileFile>(ProfileFile{
        SecretText(std::string(text->view())), std::move(reading.tunnel), std::move(reading.diagnostics)});
}

/// The folder itself, or the nearest above it that is there.
QString watchable(const std::string &folder)
{
    QString path = QString::fromStdString(folder);
    while (!QFileInfo::exists(path) && path.contains(u'/'))
        path.truncate(path.lastIndexOf(u'/'));
    return path.isEmpty() ? QStringLiteral("/") : path;
}

} // namespace

ProfileFolder::ProfileFolder(ProfileStore store) : m_store(std::move(store))
{
    m_settled.setSingleShot(true);
    m_settled.setInterval(settleMs);
    const auto touched = [this] {
        if (!m_settled.isActive())
            m_settled.start();
    };
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, touched);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, touched);
    connect(&m_settled, &QTimer::timeout, this, [this] {
        if (read())
            emit changed();
    });
}

bool ProfileFolder::read()
{
    // Watched first: what is written while this reads is seen by the next time.
    watch();
    const auto names = m_store.list();
    if (!names)
        return false;
    Files files;
    std::map<InterfaceName, Stamp> stamps;
    bool anyChanged = false;
    for (const InterfaceName &name : *names) {
        const Stamp stamp = stampOf(name);
        const auto known = m_stamps.find(name);
        if (known != m_stamps.end() && known->second == stamp) {
            files.emplace(name, m_files.at(name));
        } else {
            files.emplace(name, readProfile(m_store, name));
            m_fingerprints.erase(name);
            anyChanged = true;
        }
        stamps.emplace(name, stamp);
    }
    anyChanged = anyChanged || files.size() != m_files.size();
    m_files.swap(files);
    m_stamps.swap(stamps);
    std::erase_if(m_fingerprints, [this](const auto &entry) { return !m_files.contains(entry.first); });
    watch();
    return anyChanged;
}

std::shared_ptr<const ProfileFile> ProfileFolder::find(const InterfaceName &name) const
{
    const auto found = m_files.find(name);
    return found == m_files.end() ? nullptr : found->second;
}

std::string ProfileFolder::fingerprintOf(const InterfaceName &name)
{
    if (const auto known = m_fingerprints.find(name); known != m_fingerprints.end())
        return known->second;
    const auto file = find(name);
    std::string result;
    if (file && file->tunnel) {
        if (const auto spec = compile(*file->tunnel, name))
            result = fingerprint(*spec);
    }
    m_fingerprints.emplace(name, result);
    return result;
}

ProfileFolder::Stamp ProfileFolder::stampOf(const InterfaceName &name) const
{
    struct stat info{};
    if (::stat(m_store.pathOf(name).c_str(), &info) != 0)
        return {};
    return {info.st_ino, info.st_size, nanoseconds(info.st_mtim), nanoseconds(info.st_ctim)};
}

// Files too: an editor that writes in place changes no folder.
void ProfileFolder::watch()
{
    const QStringList list = m_watcher.files() + m_watcher.directories();
    const QSet<QString> watched(list.begin(), list.end());
    QStringList fresh;
    const QString folder = watchable(m_store.folder());
    if (!watched.contains(folder))
        fresh.append(folder);
    for (const auto &[name, file] : m_files) {
        const QString path = QString::fromStdString(m_store.pathOf(name));
        if (!watched.contains(path))
            fresh.append(path);
    }
    if (!fresh.isEmpty())
        m_watcher.addPaths(fresh);
    // What stood in for the folder while that was not there is busy with other things.
    for (const QString &other : m_watcher.directories()) {
        if (other != folder)
            m_watcher.removePath(other);
    }
}

} // namespace adit
