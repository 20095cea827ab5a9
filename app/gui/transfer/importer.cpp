// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "gui/transfer/importer.h"

#include "gui/theme/words.h"
#include "gui/transfer/filechoice.h"
#include "gui/transfer/namedialog.h"
#include "gui/transfer/picture.h"
#include "gui/transfer/progressdialog.h"
#include "gui/transfer/summarydialog.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QImageReader>
#include <QMimeData>
#include <QPointer>
#include <QUrl>

#include <algorithm>

namespace adit::gui {

namespace {

using Fate = NamedItem::Fate;
using Owner = ImportNaming::Owner;

QStringList pictureFilters()
{
    QStringList patterns;
    for (const QByteArray &format : QImageReader::supportedImageFormats())
        patterns << QLatin1String("*.") + QString::fromLatin1(format);
    return {Importer::tr("Pictures (%1)").arg(patterns.join(QLatin1Char(' ')))};
}

/// What happened to each of the named items that are to be saved.
struct Saved
{
    std::size_t item = 0;
    InterfaceName name;
    Result<> result;
};

/// Writes what is to be written. In a thread: each file is synced to the disk.
std::vector<Saved> saveAll(const std::vector<ImportItem> &items, const std::vector<NamedItem> &named,
                           const ProfileStore &store, WorkProgress &progress)
{
    std::vector<Saved> saved;
    progress.total = static_cast<int>(named.size());
    for (const NamedItem &one : named) {
        if (progress.isCancelled)
            break;
        if (one.fate == Fate::Save || one.fate == Fate::Replace)
            saved.push_back({one.item, one.name,
                             store.save(one.name, items[one.item].text.view(),
                                        one.fate == Fate::Replace ? Overwrite::Replace : Overwrite::Refuse)});
        ++progress.done;
    }
    return saved;
}

} // namespace

struct Importer::Run
{
    std::shared_ptr<WorkProgress> progress = std::make_shared<WorkProgress>();
    QPointer<ProgressDialog> dialog{};
    // Shared with the threads that read and save.
    std::shared_ptr<ImportBatch> batch = std::make_shared<ImportBatch>();
    std::optional<ImportNaming> naming{};
    std::vector<Saved> saved{};
};

Importer::Importer(Fleet &fleet, QWidget *window) : QObject(window), m_fleet(fleet), m_window(window) {}

Importer::~Importer()
{
    if (m_run)
        m_run->progress->isCancelled = true;
}

void Importer::importFiles(const QStringList &paths)
{
    std::vector<ImportSource> sources;
    for (const QString &path : paths)
        sources.emplace_back(path);
    add(std::move(sources));
}

void Importer::importText(const QString &text)
{
    std::vector<ImportSource> sources;
    sources.emplace_back(ImportText{tr("Pasted text"), SecretText(text.toStdString())});
    add(std::move(sources));
}

void Importer::importPicture(const QImage &picture)
{
    std::vector<ImportSource> sources;
    sources.emplace_back(ImportPicture{tr("Pasted picture"), picture});
    add(std::move(sources));
}

void Importer::askForFiles()
{
    gui::askForFiles(m_window, tr("Import tunnels"),
                     QStringList{tr("Tunnels (*.conf *.zip)")} + pictureFilters() +
                         QStringList{tr("All files (*)")},
                     [this](const QStringList &paths) { importFiles(paths); });
}

void Importer::askForPicture()
{
    gui::askForFiles(m_window, tr("Import from a picture of a QR code"), pictureFilters(),
                     [this](const QStringList &paths) { importFiles(paths); });
}

void Importer::pasteFromClipboard()
{
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    QStringList paths;
    for (const QUrl &url : data ? data->urls() : QList<QUrl>()) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    if (!paths.isEmpty())
        return importFiles(paths);
    if (data && data->hasImage())
        return importPicture(qvariant_cast<QImage>(data->imageData()));
    if (data && data->hasText())
        return importText(data->text());
    showProblem(m_window, tr("There is nothing to paste"),
                tr("Copy the text of a configuration, a picture of a QR code or files, then paste again."));
}

void Importer::add(std::vector<ImportSource> sources)
{
    if (sources.empty())
        return;
    m_waiting.push_back(std::move(sources));
    if (!m_run)
        startNext();
}

void Importer::startNext()
{
    if (m_waiting.empty())
        return;
    m_run = std::make_unique<Run>();
    const auto sources = std::make_shared<std::vector<ImportSource>>(std::move(m_waiting.front()));
    m_waiting.pop_front();
    showProgress(tr("Reading…"));
    inBackground(
        this, [sources, progress = m_run->progress] { return readSources(*sources, *progress); },
        [this](ImportBatch batch) {
            delete m_run->dialog;
            *m_run->batch = std::move(batch);
            name();
        });
}

void Importer::showProgress(const QString &what)
{
    m_run->progress->done = 0;
    m_run->progress->total = 0;
    m_run->dialog = new ProgressDialog(what, m_run->progress, m_window);
}

void Importer::name()
{
    if (m_run->progress->isCancelled)
        return finish(reportOf(*m_run));
    if (!m_run->naming) {
        std::vector<InterfaceName> taken;
        std::ranges::transform(m_fleet.tunnels(), std::back_inserter(taken), &FleetTunnel::name);
        const auto ownerOf = [this](const InterfaceName &name) {
            const FleetTunnel *tunnel = m_fleet.find(name);
            if (tunnel && tunnel->origin == FleetTunnel::Origin::Foreign)
                return Owner::Foreign;
            return m_fleet.store().contains(name) ? Owner::Profile : Owner::Nobody;
        };
        m_run->naming.emplace(m_run->batch->items,
                              ImportNaming::Surroundings{ownerOf, std::move(taken), m_fleet.store()});
    }
    if (const auto question = m_run->naming->next())
        return ask(*question);
    save();
}

void Importer::ask(const NameQuestion &question)
{
    auto *dialog = new NameDialog(
        question, [this](const InterfaceName &name) { return m_run->naming->isFree(name); }, m_window);
    dialog->setObjectName(QStringLiteral("nameDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::finished, this, [this, dialog](int result) {
        if (result == QDialog::Accepted)
            m_run->naming->answer(dialog->answer());
        else
            m_run->progress->isCancelled = true;
        name();
    });
    dialog->open();
}

void Importer::save()
{
    showProgress(tr("Saving…"));
    inBackground(
        this,
        [batch = m_run->batch, named = m_run->naming->result(), store = m_fleet.store(),
         progress = m_run->progress] { return saveAll(batch->items, named, store, *progress); },
        [this](std::vector<Saved> saved) {
            delete m_run->dialog;
            m_run->saved = std::move(saved);
            m_fleet.reload();
            finish(reportOf(*m_run));
        });
}

ImportReport Importer::reportOf(const Run &run) const
{
    ImportReport report{.total = static_cast<int>(run.batch->items.size() + run.batch->failures.size()),
                        .isCancelled = run.progress->isCancelled,
                        .failures = run.batch->failures};
    for (const Saved &one : run.saved) {
        const ImportItem &item = run.batch->items[one.item];
        if (!one.result) {
            report.failures.push_back({item.origin, {errorText(one.result.error())}});
            continue;
        }
        report.imported.push_back(one.name);
        if (!item.tunnel.hooks.empty())
            report.hooks.push_back(hooksOf(one.name, item.tunnel));
        if (item.isReadableByOthers)
            report.readableByOthers << item.origin;
    }
    for (const NamedItem &one : run.naming ? run.naming->result() : std::vector<NamedItem>()) {
        report.alreadyThere += one.fate == Fate::AlreadyThere ? 1 : 0;
        report.skipped += one.fate == Fate::Skip ? 1 : 0;
    }
    return report;
}

void Importer::finish(ImportReport report)
{
    const auto run = std::move(m_run);
    std::optional<InterfaceName> shown;
    if (!report.imported.empty())
        shown = report.imported.front();
    else if (report.alreadyThere > 0)
        shown = std::ranges::find(run->naming->result(), Fate::AlreadyThere, &NamedItem::fate)->name;
    if (shown)
        emit imported(*shown);
    // Who cancels before anything happened knows that nothing happened.
    const bool isNothing = report.isCancelled && report.imported.empty() && report.failures.empty();
    if (!report.isPlain() && !isNothing) {
        auto *summary = new SummaryDialog(report, m_window);
        summary->setAttribute(Qt::WA_DeleteOnClose);
        summary->open();
    }
    emit finished(report);
    startNext();
}

} // namespace adit::gui
