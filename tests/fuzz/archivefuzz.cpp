// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// Any bytes as a .zip. Whatever comes out has a name without folders, and keeps to the limits.
#include "archive/archivereader.h"
#include "base/limits.h"
#include "fuzz/require.h"

using namespace adit;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    auto reader = ArchiveReader::fromBytes({data, size});
    if (!reader)
        return 0;
    ADIT_FUZZ_REQUIRE(reader->count() <= limits::archiveFiles);
    std::size_t bytes = 0;
    while (!reader->atEnd()) {
        const ArchivedFile file = reader->next();
        ADIT_FUZZ_REQUIRE(file.name.find_first_of("/\\") == std::string::npos && !file.name.starts_with('.'));
        if (!file.text)
            continue;
        ADIT_FUZZ_REQUIRE(file.text->view().size() <= limits::fileBytes);
        bytes += file.text->view().size();
    }
    ADIT_FUZZ_REQUIRE(bytes <= limits::archiveBytes);
    return 0;
}
