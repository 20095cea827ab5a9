// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "gui/transfer/importbatch.h"

#include "agent/translated.h"
#include "archive/archivereader.h"
#include "core/conf/confreader.h"
#include "gui/theme/words.h"
#include "gui/transfer/picture.h"
#include "store/files.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace adit::gui {

namespace {

QString faultText(ArchiveFault fault)
{
    switch (fault) {
    case ArchiveFault::Unreadable: return QCoreApplication::translate("Import", "The file cannot be read.");
    case ArchiveFault::NotAnArchive:
        return QCoreApplication::translate("Import", "This is not a .zip archive, or it is damaged.");
    case ArchiveFault::TooManyFiles:
        return QCoreApplication::translate("Import", "There are more than %Ln profiles in it.", nullptr,
                                           static_cast<int>(limits::archiveFiles));
    case ArchiveFault::TooLarge: return QCoreApplication::translate("Import", "It is too large.");
    case ArchiveFault::TooMuchInAll:
        return QCoreApplication::translate("Import", "The archive holds too much in all.");
    case ArchiveFault::Encrypted:
        return QCoreApplication::translate("Import",
                                           "It is protected with a password. Unpack the archive first.");
    case ArchiveFault::Unsupported:
        return QCoreApplication::translate("Import", "It is packed in a way that is not known here.");
    case ArchiveFault::Damaged: return QCoreApplication::translate("Import", "It is damaged.");
    }
    return {};
}

QString diagnosticText(const Diagnostic &diagnostic)
{
    //: the place of an error in a file, and what is wrong there
    return QCoreApplication::translate("Import", "Line %1, column %2: %3")
        .arg(QLocale().toString(static_cast<qulonglong>(diagnostic.line)),
             QLocale().toString(static_cast<qulonglong>(diagnostic.column)), translated(diagnostic.message));
}

class Reader
{
public:
    explicit Reader(WorkProgress &progress) : m_progress(progress) {}

    void read(const QString &path)
    {
        const QString name = QFileInfo(path).fileName();
        if (path.endsWith(QLatin1String(".zip"), Qt::CaseInsensitive))
            readArchive(path, name);
        else if (isPictureName(path))
            readPicture(name, gui::readPicture(path), name);
        else
            readConfFile(path, name);
    }
    void read(const ImportText &source) { take(source.origin, {}, source.text.view()); }
    void read(const ImportPicture &source) { readPicture(source.origin, source.picture, {}); }

    ImportBatch batch{};

private:
    void fail(const QString &origin, const QString &reason) { batch.failures.push_back({origin, {reason}}); }

    bool take(const QString &origin, const QString &fileName, std::string_view text)
    {
        ConfReading reading = readConf(text);
        if (reading.tunnel) {
            batch.items.push_back(
                {origin, fileName.toStdString(), SecretText(std::string(text)), *std::move(reading.tunnel)});
            return true;
        }
        ImportFailure failure{origin, {}};
        for (const Diagnostic &diagnostic : reading.diagnostics) {
            if (diagnostic.severity == Diagnostic::Severity::Error)
                failure.reasons << diagnosticText(diagnostic);
        }
        batch.failures.push_back(std::move(failure));
        return false;
    }

    void readConfFile(const QString &path, const QString &name)
    {
        const auto file = readFile(QFile::encodeName(path).toStdString());
        if (!file)
            return fail(name, errorText(file.error()));
        if (take(name, name, file->text.view()))
            batch.items.back().isReadableByOthers = file->readableByOthers;
    }

    void readArchive(const QString &path, const QString &name)
    {
        auto archive = ArchiveReader::open(QFile::encodeName(path).toStdString());
        if (!archive)
            return fail(name, faultText(archive.error()));
        if (archive->count() == 0)
            return fail(name, QCoreApplication::translate("Import", "There is no .conf file in it."));
        m_progress.total += static_cast<int>(archive->count());
        while (!archive->atEnd() && !m_progress.isCancelled) {
            const ArchivedFile file = archive->next();
            //: a file in an archive: all.zip: home.conf
            const QString origin = QCoreApplication::translate("Import", "%1: %2").arg(name, text(file.name));
            if (file.text)
                take(origin, text(file.name), file.text->view());
            else
                fail(origin, faultText(file.text.error()));
            ++m_progress.done;
        }
    }

    void readPicture(const QString &origin, const QImage &picture, const QString &name)
    {
        const auto codes = codesIn(picture);
        if (!codes)
            return fail(origin, picture.isNull() ? QCoreApplication::translate(
                                                       "Import", "This is not a picture, or it is too large.")
                                                 : errorText(codes.error()));
        if (codes->empty())
            return fail(origin,
                        QCoreApplication::translate("Import", "There is no QR code in this picture."));
        const QString base = codes->size() == 1 ? QFileInfo(name).completeBaseName() : QString();
        for (const SecretText &code : *codes) {
            if (code.view().find('[') == std::string_view::npos)
                fail(origin,
                     QCoreApplication::translate("Import", "The QR code in this picture is not a tunnel."));
            else
                take(origin, base, code.view());
        }
    }

    WorkProgress &m_progress;
};

} // namespace

ImportBatch readSources(const std::vector<ImportSource> &sources, WorkProgress &progress)
{
    Reader reader(progress);
    progress.total = static_cast<int>(sources.size());
    for (const ImportSource &source : sources) {
        if (progress.isCancelled)
            break;
        std::visit([&](const auto &one) { reader.read(one); }, source);
        ++progress.done;
    }
    return std::move(reader.batch);
}

} // namespace adit::gui
