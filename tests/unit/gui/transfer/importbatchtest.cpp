// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "gui/transfer/importbatch.h"
#include "archive/archivewriter.h"
#include "qr/qrcode.h"
#include "transferfixture.h"

using namespace adit;
using namespace adit::gui;
using namespace adit::test;

namespace {

struct BatchFixture
{
    QTemporaryDir folder{};
    WorkProgress progress{};

    QString file(const QString &name, std::string_view bytes) const
    {
        const QString path = folder.filePath(name);
        QFile out(path);
        REQUIRE(out.open(QIODevice::WriteOnly));
        out.write(bytes.data(), static_cast<qint64>(bytes.size()));
        return path;
    }
    ImportBatch read(const QStringList &paths)
    {
        std::vector<ImportSource> sources(paths.begin(), paths.end());
        return readSources(sources, progress);
    }
};

std::string pngOf(const std::string &payload)
{
    const auto png = qrAsPng(QrCode::encode(payload).value(), 4).value();
    return {png.begin(), png.end()};
}

} // namespace

TEST_CASE_METHOD(BatchFixture, "files, archives and pictures are read together, and a bad one stops no other")
{
    std::vector<FileToArchive> packed;
    packed.push_back({named("inside"), SecretText(smallText(1))});
    packed.push_back({named("broken"), SecretText("[Interface]\nPrivateKey = short\n")});
    const ImportBatch batch =
        read({file("good.conf", smallText(2)), file("bad.conf", "[Interface]\nMTU = 1\n"),
              file("all.zip", makeArchive(packed)->view()), file("phone.png", pngOf(smallText(3))),
              folder.filePath("missing.conf"), file("empty.zip", "")});
    REQUIRE(batch.items.size() == 3);
    CHECK(batch.items[0].fileName == "good.conf");
    CHECK(batch.items[0].text.view() == smallText(2));
    CHECK(batch.items[1].origin == "all.zip: inside.conf");
    CHECK(batch.items[1].fileName == "inside.conf");
    CHECK(batch.items[2].fileName == "phone");
    CHECK(batch.items[2].text.view() == smallText(3));
    REQUIRE(batch.failures.size() == 4);
    CHECK(batch.failures[0].origin == "bad.conf");
    CHECK(batch.failures[0].reasons.size() == 2); // no key, and an MTU that is too small
    CHECK(batch.failures[0].reasons.join('|').contains("Line 2, column 7"));
    CHECK(batch.failures[1].origin == "all.zip: broken.conf");
    CHECK_FALSE(batch.failures[1].reasons.join('|').contains("short"));
    CHECK(batch.failures[2].origin == "missing.conf");
    CHECK(batch.failures[3].origin == "empty.zip");
    CHECK(progress.done == progress.total);
}

TEST_CASE_METHOD(BatchFixture, "a picture says what it lacks")
{
    const ImportBatch batch =
        read({file("site.png", pngOf("https://example.org")), file("no.png", "no picture at all")});
    REQUIRE(batch.failures.size() == 2);
    CHECK(batch.failures[0].reasons.front().contains("not a tunnel"));
    CHECK(batch.failures[1].reasons.front().contains("not a picture"));
}

TEST_CASE_METHOD(BatchFixture, "a picture with transparency is read as on a white screen")
{
    const QrCode code = QrCode::encode(smallText(1)).value();
    QImage image(code.size() * 4, code.size() * 4, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (code.isDark(x / 4, y / 4))
                image.setPixelColor(x, y, Qt::black);
        }
    }
    std::vector<ImportSource> sources;
    sources.emplace_back(ImportPicture{"picture", image});
    const ImportBatch batch = readSources(sources, progress);
    REQUIRE(batch.items.size() == 1);
    CHECK(batch.items.front().fileName.empty());
}

TEST_CASE_METHOD(BatchFixture, "it is noticed that others can read a file")
{
    const QString path = file("open.conf", smallText(1));
    REQUIRE(QFile::setPermissions(path, QFile::ReadOwner | QFile::ReadGroup));
    CHECK(read({path}).items.front().isReadableByOthers);
    REQUIRE(QFile::setPermissions(path, QFile::ReadOwner));
    CHECK_FALSE(read({path}).items.front().isReadableByOthers);
}
