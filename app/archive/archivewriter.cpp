// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "archive/archivewriter.h"

#include <cerrno>
#include <memory>
#include <sys/stat.h>
#include <zip.h>

namespace adit {

namespace {

struct Discard
{
    void operator()(zip_t *archive) const { zip_discard(archive); }
};
struct FreeSource
{
    void operator()(zip_source_t *source) const { zip_source_free(source); }
};
using Archive = std::unique_ptr<zip_t, Discard>;
using Source = std::unique_ptr<zip_source_t, FreeSource>;

/// What libzip's two callbacks share.
struct Watch
{
    const ArchiveProgress &progress;
    bool cancelled = false;
};

void watch(zip_t *archive, Watch &state)
{
    zip_register_progress_callback_with_state(
        archive, 0.01,
        [](zip_t *, double done, void *data) {
            auto &to = *static_cast<Watch *>(data);
            to.cancelled = to.cancelled || (to.progress && !to.progress(done));
        },
        nullptr, &state);
    zip_register_cancel_callback_with_state(
        archive, [](zip_t *, void *data) { return static_cast<Watch *>(data)->cancelled ? 1 : 0; }, nullptr,
        &state);
}

bool add(zip_t *archive, const FileToArchive &file)
{
    const std::string_view text = file.text.view();
    Source source(zip_source_buffer(archive, text.data(), text.size(), 0));
    if (!source)
        return false;
    const zip_int64_t index =
        zip_file_add(archive, (file.name.text() + ".conf").c_str(), source.get(), ZIP_FL_ENC_UTF_8);
    if (index < 0)
        return false;
    (void)source.release(); // the archive's now
    const auto at = static_cast<zip_uint64_t>(index);
    constexpr zip_uint32_t mode = (S_IFREG | S_IRUSR | S_IWUSR) << 16U;
    return zip_set_file_compression(archive, at, ZIP_CM_DEFLATE, 0) == 0 &&
           zip_file_set_external_attributes(archive, at, 0, ZIP_OPSYS_UNIX, mode) == 0;
}

Result<SecretText> bytesOf(zip_source_t *source)
{
    zip_stat_t info{};
    if (zip_source_stat(source, &info) != 0 || zip_source_open(source) != 0)
        return fail(Errc::FileUnwritable, "zip", ENOMEM);
    std::string bytes(info.size, '\0');
    const zip_int64_t got = zip_source_read(source, bytes.data(), bytes.size());
    zip_source_close(source);
    if (got < 0 || static_cast<std::size_t>(got) != bytes.size())
        return fail(Errc::FileUnwritable, "zip", ENOMEM);
    return SecretText(std::move(bytes));
}

} // namespace

Result<SecretText> makeArchive(const std::vector<FileToArchive> &files, const ArchiveProgress &progress)
{
    const Source target(zip_source_buffer_create(nullptr, 0, 0, nullptr));
    if (!target)
        return fail(Errc::FileUnwritable, "zip", ENOMEM);
    zip_source_keep(target.get()); // closing the archive gives up its own hold on it
    Archive archive(zip_open_from_source(target.get(), ZIP_CREATE | ZIP_TRUNCATE, nullptr));
    if (!archive) {
        zip_source_free(target.get());
        return fail(Errc::FileUnwritable, "zip", ENOMEM);
    }
    Watch state{progress};
    watch(archive.get(), state);
    for (const FileToArchive &file : files) {
        if (!add(archive.get(), file))
            return fail(Errc::FileUnwritable, file.name.text(), ENOMEM);
    }
    if (zip_close(archive.get()) != 0)
        return fail(Errc::FileUnwritable, "zip", state.cancelled ? ECANCELED : ENOMEM);
    (void)archive.release();
    return bytesOf(target.get());
}

} // namespace adit
