// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "gui/transfer/exporter.h"

#include "archive/archivewriter.h"
#include "core/conf/confwriter.h"
#include "gui/theme/words.h"
#include "gui/transfer/filechoice.h"
#include "gui/transfer/progressdialog.h"
#include "store/files.h"

#include <QFile>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>

#include <cerrno>

namespace adit::gui {

namespace {

constexpr int progressSteps = 1000;

/// The canonical text; one with errors goes as it is.
SecretText textOf(const ProfileFile &profile)
{
    return profile.tunnel ? writeConf(*profile.tunnel, ConfStyle::Full)
                          : SecretText(std::string(profile.text.view()));
}

Result<> pack(const std::vector<FileToArchive> &files, const std::string &path, WorkProgress &progress)
{
    const auto bytes = makeArchive(files, [&](double done) {
        progress.done = static_cast<int>(done * progressSteps);
        return !progress.isCancelled;
    });
    if (!bytes)
        return std::unexpected(bytes.error());
    return writeFile(path, bytes->view(), Place::NewOrReplace);
}

} // namespace

Exporter::Exporter(Fleet &fleet, QWidget *window) : QObject(window), m_fleet(fleet), m_window(window) {}

std::vector<Exporter::Source> Exporter::sourcesOf(const std::vector<InterfaceName> &names) const
{
    std::vector<Source> sources;
    for (const InterfaceName &name : names) {
        const FleetTunnel *tunnel = m_fleet.find(name);
        if (tunnel && tunnel->profile)
            sources.push_back({name, tunnel->profile});
    }
    return sources;
}

void Exporter::exportTunnels(const std::vector<InterfaceName> &names)
{
    const auto sources = sourcesOf(names);
    if (sources.empty())
        return showProblem(m_window, tr("There is nothing to export"),
                           tr("Only tunnels that have a configuration here can be exported."));
    const auto count = static_cast<int>(sources.size());
    const QString what =
        count == 1 ? tr("The file will hold the private key of “%1”.").arg(text(sources.front().name))
                   : tr("The archive will hold the private keys of %Ln tunnels.", nullptr, count);
    auto *box = new QMessageBox(QMessageBox::Warning, tr("Export"), what, QMessageBox::Cancel, m_window);
    box->setObjectName(QStringLiteral("exportWarning"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(
        tr("Whoever has it can take this computer's place. Only you will be able to read it."));
    QPushButton *go = box->addButton(tr("Choose a file…"), QMessageBox::AcceptRole);
    box->setDefaultButton(go);
    connect(go, &QPushButton::clicked, this, [this, names] { askWhere(names); });
    box->open();
}

void Exporter::askWhere(const std::vector<InterfaceName> &names)
{
    const auto sources = sourcesOf(names);
    if (sources.empty())
        return;
    const bool isOne = sources.size() == 1;
    const SaveWish wish{tr("Export"),
                        isOne ? text(sources.front().name) + QStringLiteral(".conf")
                              : QStringLiteral("tunnels.zip"),
                        isOne ? tr("Configurations (*.conf)") : tr("Archives (*.zip)")};
    askWhereToSave(m_window, wish, [this, names](const QString &path) { write(names, path); });
}

void Exporter::write(const std::vector<InterfaceName> &names, const QString &path)
{
    const auto sources = sourcesOf(names);
    if (sources.empty())
        return;
    const auto progress = std::make_shared<WorkProgress>();
    progress->total = progressSteps;
    const QPointer<ProgressDialog> dialog = new ProgressDialog(tr("Exporting…"), progress, m_window);
    const auto work = [sources, progress, file = QFile::encodeName(path).toStdString()]() -> Result<> {
        if (sources.size() == 1)
            return writeFile(file, textOf(*sources.front().profile).view(), Place::NewOrReplace);
        std::vector<FileToArchive> files;
        files.reserve(sources.size());
        for (const Source &source : sources)
            files.push_back({source.name, textOf(*source.profile)});
        return pack(files, file, *progress);
    };
    inBackground(this, work, [this, dialog, path](const Result<> &written) {
        delete dialog;
        if (written)
            emit exported(path);
        else if (written.error().sysErrno != ECANCELED)
            showProblem(m_window, tr("The export failed"), errorText(written.error()));
    });
}

} // namespace adit::gui
