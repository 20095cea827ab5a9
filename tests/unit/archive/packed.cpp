// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "packed.h"

#include "support/catch.h"

#include <zip.h>

namespace adit::test {

std::vector<std::uint8_t> pack(const std::vector<Packed> &files)
{
    zip_source_t *target = zip_source_buffer_create(nullptr, 0, 0, nullptr);
    zip_source_keep(target);
    zip_t *archive = zip_open_from_source(target, ZIP_CREATE | ZIP_TRUNCATE, nullptr);
    REQUIRE(archive != nullptr);
    for (const Packed &file : files) {
        zip_source_t *source = zip_source_buffer(archive, file.text.data(), file.text.size(), 0);
        const auto index = zip_file_add(archive, file.name.c_str(), source, ZIP_FL_ENC_UTF_8);
        REQUIRE(index >= 0);
        if (!file.password.empty())
            REQUIRE(zip_file_set_encryption(archive, static_cast<zip_uint64_t>(index), ZIP_EM_TRAD_PKWARE,
                                            file.password.c_str()) == 0);
    }
    REQUIRE(zip_close(archive) == 0);
    zip_stat_t info{};
    REQUIRE(zip_source_stat(target, &info) == 0);
    std::vector<std::uint8_t> bytes(info.size);
    REQUIRE(zip_source_open(target) == 0);
    REQUIRE(zip_source_read(target, bytes.data(), bytes.size()) == static_cast<zip_int64_t>(bytes.size()));
    zip_source_close(target);
    zip_source_free(target);
    return bytes;
}

} // namespace adit::test
