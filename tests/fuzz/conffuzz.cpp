// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// Any bytes as a .conf. The reader gives a tunnel or errors, every diagnostic has a place in the text, what
// is read can be compiled, and what is written of it reads the same.
#include "core/conf/confreader.h"
#include "core/conf/confwriter.h"
#include "core/tunnel/compile.h"
#include "fuzz/require.h"

#include <algorithm>

using namespace adit;

namespace {

void requireGoodPlaces(const ConfReading &reading, std::string_view text)
{
    const auto lines = static_cast<std::size_t>(std::ranges::count(text, '\n')) + 1;
    std::size_t last = 0;
    for (const Diagnostic &diagnostic : reading.diagnostics) {
        ADIT_FUZZ_REQUIRE(diagnostic.line >= 1 && diagnostic.line <= lines);
        ADIT_FUZZ_REQUIRE(diagnostic.line >= last);
        ADIT_FUZZ_REQUIRE(diagnostic.column >= 1 && diagnostic.column <= text.size() + 1);
        ADIT_FUZZ_REQUIRE(!diagnostic.message.english().empty());
        last = diagnostic.line;
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const InterfaceName name = InterfaceName::from("fuzz").value();
    const std::string_view text(reinterpret_cast<const char *>(data), size);
    const ConfReading reading = readConf(text);
    ADIT_FUZZ_REQUIRE(reading.tunnel.has_value() != hasErrors(reading.diagnostics));
    requireGoodPlaces(reading, text);
    if (!reading.tunnel)
        return 0;
    ADIT_FUZZ_REQUIRE(compile(*reading.tunnel, name));
    ADIT_FUZZ_REQUIRE(reading.tunnel->clone() == *reading.tunnel);

    const SecretText written = writeConf(*reading.tunnel, ConfStyle::Full);
    const ConfReading again = readConf(written.view());
    ADIT_FUZZ_REQUIRE(again.tunnel && *again.tunnel == *reading.tunnel);
    ADIT_FUZZ_REQUIRE(writeConf(*again.tunnel, ConfStyle::Full).view() == written.view());

    const ConfReading phone = readConf(writeConf(*reading.tunnel, ConfStyle::Phone).view());
    ADIT_FUZZ_REQUIRE(phone.tunnel);
    return 0;
}
