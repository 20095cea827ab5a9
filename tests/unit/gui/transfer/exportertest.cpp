// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "gui/transfer/exporter.h"
#include "archive/archivereader.h"
#include "core/conf/confwriter.h"
#include "transferfixture.h"

#include <QFileDialog>
#include <QMessageBox>

#include <sys/stat.h>

using namespace adit;
using namespace adit::gui;
using namespace adit::test;

namespace {

struct ExporterFixture : TransferFixture
{
    ExporterFixture()
    {
        QObject::connect(&exporter, &Exporter::exported, &window,
                         [this](const QString &path) { written << path; });
    }
    static std::string bytesOf(const QString &path)
    {
        QFile in(path);
        REQUIRE(in.open(QIODevice::ReadOnly));
        return in.readAll().toStdString();
    }
    static unsigned modeOf(const QString &path)
    {
        struct stat info{};
        REQUIRE(::stat(path.toUtf8().constData(), &info) == 0);
        return info.st_mode & 0777U;
    }

    Exporter exporter{fleet, &window};
    QStringList written{};
};

} // namespace

TEST_CASE_METHOD(ExporterFixture, "one tunnel becomes one canonical file that only its owner can read")
{
    REQUIRE(fleet.add(home, "# mine\n" + profileText()));
    const QString path = folder.filePath("out.conf");
    exporter.write({home}, path);
    REQUIRE(waitFor([&] { return !written.isEmpty(); }));
    CHECK(bytesOf(path) == writeConf(*fleet.find(home)->profile->tunnel, ConfStyle::Full).view());
    CHECK(modeOf(path) == 0600);
}

TEST_CASE_METHOD(ExporterFixture, "several become an archive, one with errors goes as it is")
{
    const std::string broken = "[Interface]\nMTU = 1\n";
    REQUIRE(fleet.add(home, profileText()));
    REQUIRE(store.save(named("broken"), broken, Overwrite::Refuse));
    fleet.reload();
    const QString path = folder.filePath("out.zip");
    exporter.write({home, named("broken"), named("missing")}, path);
    REQUIRE(waitFor([&] { return !written.isEmpty(); }));
    CHECK(modeOf(path) == 0600);
    auto reader = ArchiveReader::open(path.toStdString());
    REQUIRE(reader);
    REQUIRE(reader->count() == 2);
    CHECK(reader->next().name == "home.conf");
    CHECK(reader->next().text->view() == broken);
}

TEST_CASE_METHOD(ExporterFixture, "it is said before that the file will hold a private key")
{
    REQUIRE(fleet.add(home, profileText()));
    exporter.exportTunnels({home});
    auto *warning = shown<QMessageBox>("exportWarning");
    CHECK(warning->text().contains("private key"));
    CHECK_FALSE(warning->text().contains(QString::fromStdString(privateKeyText)));
    warning->defaultButton()->click();
    auto *dialog = window.findChild<QFileDialog *>();
    REQUIRE(dialog != nullptr);
    CHECK(dialog->acceptMode() == QFileDialog::AcceptSave);
    const QString path = folder.filePath("chosen.conf");
    emit dialog->fileSelected(path);
    REQUIRE(waitFor([&] { return !written.isEmpty(); }));
    CHECK(QFile::exists(path));
}

TEST_CASE_METHOD(ExporterFixture, "a place that cannot be written to is told")
{
    REQUIRE(fleet.add(home, profileText()));
    exporter.write({home}, "/nonexistent/home.conf");
    CHECK(shown<QMessageBox>("problemBox")->informativeText().contains("/nonexistent/home.conf"));
    CHECK(written.isEmpty());
}
