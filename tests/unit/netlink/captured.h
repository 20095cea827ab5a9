// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// What a kernel (6.1) really sent, kept beside the fuzz targets as their corpus.
#pragma once

#include "netlink/reader.h"
#include "support/catch.h"

#include <fstream>
#include <iterator>
#include <string>
#include <vector>

namespace adit::test {

/// The bytes of `tests/fuzz/corpus/netlink/NAME.bin`.
inline std::vector<std::uint8_t> captured(const std::string &name)
{
    std::ifstream file(std::string(ADIT_TEST_DATA) + "/fuzz/corpus/netlink/" + name + ".bin",
                       std::ios::binary);
    std::vector<std::uint8_t> bytes{std::istreambuf_iterator<char>(file), {}};
    REQUIRE_FALSE(bytes.empty());
    return bytes;
}

/// The records that `read` makes of the messages in captured bytes; the ends of dumps are passed over.
template <typename Read>
auto recordsIn(const std::vector<std::uint8_t> &bytes, Read read)
{
    std::vector<typename decltype(read(netlink::MessageView{}))::value_type> records;
    const bool whole = netlink::eachMessage(bytes, [&](const netlink::MessageView &message) {
        if (message.type == NLMSG_DONE || message.type == NLMSG_ERROR)
            return true;
        const auto record = read(message);
        if (record)
            records.push_back(*record);
        return record.has_value();
    });
    CHECK(whole);
    return records;
}

} // namespace adit::test
