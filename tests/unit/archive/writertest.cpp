// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// What Adit packs, unpacked by another program (Python's zipfile) and by itself.
#include "archive/archivereader.h"
#include "archive/archivewriter.h"

#include "support/catch.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <cerrno>

using namespace adit;

namespace {

std::vector<FileToArchive> manyFiles(int count)
{
    std::vector<FileToArchive> files;
    for (int i = 0; i < count; ++i)
        files.push_back({InterfaceName::from("wg" + std::to_string(i)).value(),
                         SecretText("# Gr\u00fc\u00dfe from " + std::to_string(i) + "\n")});
    return files;
}

constexpr const char *listing = R"(
import sys, zipfile
with zipfile.ZipFile(sys.argv[1]) as archive:
    assert archive.testzip() is None
    for info in archive.infolist():
        print(info.filename, oct(info.external_attr >> 16), info.compress_type, archive.read(info).decode().strip())
)";

} // namespace

TEST_CASE("another program unpacks what was packed: flat, deflated, private, UTF-8")
{
    const auto bytes = makeArchive(manyFiles(2));
    REQUIRE(bytes);
    const QTemporaryDir folder;
    QFile file(folder.filePath("all.zip"));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes->view().data(), static_cast<qint64>(bytes->view().size()));
    file.close();
    QProcess python;
    python.start("python3", {"-c", listing, file.fileName()});
    REQUIRE(python.waitForFinished());
    CHECK(python.readAllStandardError().toStdString().empty());
    CHECK(python.readAllStandardOutput().toStdString() ==
          "wg0.conf 0o100600 8 # Gr\u00fc\u00dfe from 0\nwg1.conf 0o100600 8 # Gr\u00fc\u00dfe from 1\n");
}

TEST_CASE("a thousand profiles come back as they went in")
{
    const auto files = manyFiles(1000);
    const auto bytes = makeArchive(files);
    REQUIRE(bytes);
    auto reader = ArchiveReader::fromBytes(
        {reinterpret_cast<const std::uint8_t *>(bytes->view().data()), bytes->view().size()});
    REQUIRE(reader);
    REQUIRE(reader->count() == files.size());
    std::size_t equal = 0;
    for (const FileToArchive &file : files) {
        const ArchivedFile back = reader->next();
        if (back.text && back.name == file.name.text() + ".conf" && back.text->view() == file.text.view())
            ++equal;
    }
    CHECK(equal == files.size());
}

TEST_CASE("progress is told, and packing can be cancelled")
{
    double last = 0;
    REQUIRE(makeArchive(manyFiles(200), [&](double done) {
        last = done;
        return true;
    }));
    CHECK(last > 0.9);
    const auto cancelled = makeArchive(manyFiles(200), [](double done) { return done < 0.5; });
    REQUIRE_FALSE(cancelled);
    CHECK(cancelled.error().sysErrno == ECANCELED);
}
