// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "gui/transfer/importer.h"
#include "archive/archivewriter.h"
#include "gui/transfer/namedialog.h"
#include "gui/transfer/progressdialog.h"
#include "qr/qrcode.h"
#include "transferfixture.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QRadioButton>
#include <QTextBrowser>

using namespace adit;
using namespace adit::gui;
using namespace adit::test;

namespace {

struct ImporterFixture : TransferFixture
{
    ImporterFixture()
    {
        QObject::connect(&importer, &Importer::imported, &window,
                         [this](const InterfaceName &name) { imported.push_back(name.text()); });
        QObject::connect(&importer, &Importer::finished, &window,
                         [this](const ImportReport &report) { reports.push_back(report); });
    }
    ImportReport report()
    {
        REQUIRE(waitFor([&] { return !reports.empty(); }));
        return reports.back();
    }
    bool hasDialog() const
    {
        for (const QDialog *dialog : window.findChildren<QDialog *>()) {
            if (dialog->isVisible())
                return true;
        }
        return false;
    }

    Importer importer{fleet, &window};
    std::vector<std::string> imported{};
    std::vector<ImportReport> reports{};
};

} // namespace

TEST_CASE_METHOD(ImporterFixture, "one good file is imported without a word")
{
    importer.importFiles({file("home.conf", smallText(1))});
    CHECK(report().imported.size() == 1);
    CHECK(imported == std::vector<std::string>{"home"});
    CHECK(saved("home") == smallText(1));
    CHECK(fleet.find(home) != nullptr);
    CHECK_FALSE(hasDialog());
}

TEST_CASE_METHOD(ImporterFixture, "a bad file leaves nothing, and every error of it is told")
{
    importer.importFiles({file("bad.conf", "[Interface]\nMTU = 1\n"), file("home.conf", smallText(1))});
    CHECK(report().headline() == "1 of 2 imported");
    CHECK(saved("bad") == "none");
    CHECK(saved("home") == smallText(1));
    auto *summary = shown<QDialog>("importSummary");
    CHECK(part<QLabel>(summary, "headline")->text() == "1 of 2 imported");
    const QString details = part<QTextBrowser>(summary, "details")->toPlainText();
    CHECK(details.contains("bad.conf"));
    CHECK(details.contains("Line 1, column 1"));
    CHECK(details.contains("Line 2, column 7"));
}

TEST_CASE_METHOD(ImporterFixture, "an odd name is mended by the person, and never becomes another tunnel's")
{
    REQUIRE(fleet.add(home, smallText(1)));
    importer.importFiles({file("My long office tunnel.conf", smallText(2))});
    auto *dialog = shown<QDialog>("nameDialog");
    auto *name = part<QLineEdit>(dialog, "nameField");
    auto *go = part<QPushButton>(dialog, "continueButton");
    CHECK(name->text() == "My-long-office");
    CHECK(go->isEnabled());
    for (const char *wrong : {"home", "", "1st", "with space", "much-too-long-for-a-name", "all"}) {
        name->setText(wrong);
        CHECK_FALSE(go->isEnabled());
        CHECK_FALSE(part<QLabel>(dialog, "complaint")->text().isEmpty());
    }
    name->setText("office");
    go->click();
    CHECK(report().imported.size() == 1);
    CHECK(saved("office") == smallText(2));
    CHECK(saved("home") == smallText(1));
}

TEST_CASE_METHOD(ImporterFixture, "a tunnel of that name is replaced only when somebody chose that")
{
    REQUIRE(fleet.add(home, smallText(1)));
    importer.importFiles({file("home.conf", smallText(2))});
    part<QRadioButton>(shown<QDialog>("nameDialog"), "replaceChoice")->click();
    CHECK(saved("home") == smallText(1));
    part<QPushButton>(shown<QDialog>("nameDialog"), "continueButton")->click();
    (void)report();
    CHECK(saved("home") == smallText(2));
    CHECK(fleet.find(home)->profile->text.view() == smallText(2));
}

TEST_CASE_METHOD(ImporterFixture, "cancelling the name cancels the import")
{
    importer.importFiles({file("good.conf", smallText(1)), file("bad name.conf", smallText(2))});
    shown<QDialog>("nameDialog")->reject();
    CHECK(report().isCancelled);
    CHECK(saved("good") == "none");
    CHECK_FALSE(hasDialog());
}

TEST_CASE_METHOD(ImporterFixture, "commands in a file are kept, and it is said that they are never run")
{
    const std::string text = smallText(1) + "PostUp = iptables -t nat -A POSTROUTING -j MASQUERADE\n";
    importer.importFiles({file("home.conf", text)});
    const QString details = part<QTextBrowser>(shown<QDialog>("importSummary"), "details")->toPlainText();
    CHECK(details.contains("never runs them"));
    CHECK(details.contains("home: PostUp"));
    CHECK(details.contains("masquerading"));
    CHECK(saved("home") == text);
}

TEST_CASE_METHOD(ImporterFixture, "a file that others can read brings a warning")
{
    const QString path = file("home.conf", smallText(1));
    REQUIRE(QFile::setPermissions(path, QFile::ReadOwner | QFile::ReadOther));
    importer.importFiles({path});
    const QString details = part<QTextBrowser>(shown<QDialog>("importSummary"), "details")->toPlainText();
    CHECK(details.contains("Other users"));
    CHECK(details.contains("home.conf"));
}

TEST_CASE_METHOD(ImporterFixture, "text, pictures and files are pasted, and nothing is said to be nothing")
{
    QClipboard &clipboard = *QGuiApplication::clipboard();
    clipboard.setText(QString::fromStdString(profileText()));
    importer.pasteFromClipboard();
    auto *dialog = shown<QDialog>("nameDialog");
    CHECK(part<QLineEdit>(dialog, "nameField")->text() == "wg0");
    part<QLineEdit>(dialog, "nameField")->setText("pasted");
    part<QPushButton>(dialog, "continueButton")->click();
    (void)report();
    CHECK(saved("pasted") == profileText());

    const auto png = qrAsPng(QrCode::encode(smallText(3)).value(), 3).value();
    clipboard.setImage(QImage::fromData(png.data(), static_cast<int>(png.size())));
    importer.pasteFromClipboard();
    part<QPushButton>(shown<QDialog>("nameDialog"), "continueButton")->click();
    REQUIRE(waitFor([&] { return reports.size() == 2; }));
    CHECK(saved("wg0") == smallText(3));

    auto *files = new QMimeData;
    files->setUrls({QUrl::fromLocalFile(file("home.conf", smallText(1)))});
    clipboard.setMimeData(files);
    importer.pasteFromClipboard();
    REQUIRE(waitFor([&] { return reports.size() == 3; }));
    CHECK(saved("home") == smallText(1));

    clipboard.clear();
    importer.pasteFromClipboard();
    CHECK(shown<QDialog>("problemBox")->isVisible());
}

TEST_CASE_METHOD(ImporterFixture, "a thousand profiles come out of an archive while the window lives on")
{
    std::vector<FileToArchive> packed;
    for (int i = 0; i < 1000; ++i)
        packed.push_back({named("t" + std::to_string(i)), SecretText(smallText(i))});
    const QString path = file("all.zip", std::string(makeArchive(packed)->view()));
    int ticks = 0;
    QTimer ticker;
    QObject::connect(&ticker, &QTimer::timeout, [&] { ++ticks; });
    ticker.start(10);
    importer.importFiles({path});
    // Each file is synced to the disk, and the disk may be busy.
    for (int patience = 0; patience < 8 && reports.empty(); ++patience)
        waitFor([&] { return !reports.empty(); });
    CHECK(report().imported.size() == 1000);
    CHECK(report().headline().contains("1,000"));
    CHECK(imported.size() == 1);
    CHECK(ticks > 3);
    CHECK(store.list()->size() == 1000);
    CHECK(fleet.tunnels().size() == 1000);
    CHECK(saved("t999") == smallText(999));
}

TEST_CASE_METHOD(ImporterFixture, "a long import can be cancelled")
{
    std::vector<FileToArchive> packed;
    for (int i = 0; i < 1000; ++i)
        packed.push_back({named("t" + std::to_string(i)), SecretText(smallText(i))});
    importer.importFiles({file("all.zip", std::string(makeArchive(packed)->view()))});
    REQUIRE(waitFor([&] { return window.findChild<ProgressDialog *>() != nullptr; }));
    window.findChild<ProgressDialog *>()->reject();
    CHECK(report().isCancelled);
    CHECK(report().imported.size() < 1000);
    CHECK(store.list()->size() == report().imported.size());
}

TEST_CASE_METHOD(ImporterFixture, "imports wait for each other")
{
    importer.importFiles({file("a.conf", smallText(1))});
    importer.importFiles({file("b.conf", smallText(2))});
    REQUIRE(waitFor([&] { return reports.size() == 2; }));
    CHECK(imported == std::vector<std::string>{"a", "b"});
}

TEST_CASE_METHOD(ImporterFixture, "the file dialog does not wait for its answer")
{
    importer.askForFiles();
    auto *dialog = window.findChild<QFileDialog *>();
    REQUIRE(dialog != nullptr);
    emit dialog->filesSelected({file("home.conf", smallText(1))});
    (void)report();
    CHECK(saved("home") == smallText(1));
}
