// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "service/options.h"

#include "auth/sameuidauthorizer.h"

#include <charconv>
#include <cstdlib>
#include <string_view>

namespace adit {

namespace {

// A day is as good as for ever.
constexpr unsigned mostSeconds = 86'400;

Result<std::chrono::seconds> seconds(std::string_view text)
{
    unsigned value = 0;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (problem != std::errc{} || end != text.data() + text.size() || value == 0 || value > mostSeconds)
        return fail(Errc::InvalidNumber, "--idle-seconds");
    return std::chrono::seconds(value);
}

Result<> requirePrivateBus()
{
    const char *const address = std::getenv("DBUS_SYSTEM_BUS_ADDRESS");
    return checkPrivateBus(address ? address : "");
}

} // namespace

Result<Options> readOptions(int argc, const char *const *argv)
{
    Options options;
    for (int i = 1; i < argc; ++i) {
        const std::string_view argument = argv[i];
        if (argument == "--private-bus") {
            if (auto checked = requirePrivateBus(); !checked)
                return std::unexpected(checked.error());
            options.authority = Authority::SameUid;
        } else if (argument == "--idle-seconds" && i + 1 < argc) {
            const auto patience = seconds(argv[++i]);
            if (!patience)
                return std::unexpected(patience.error());
            options.patience = *patience;
        } else if (argument == "--early" && argc == 2) {
            options.early = true;
        } else {
            return fail(Errc::InvalidText, "usage: adit-helper [--idle-seconds N] [--private-bus] | --early");
        }
    }
    return options;
}

} // namespace adit
