// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "core/status/trial.h"

#include <algorithm>
#include <charconv>

namespace adit {

std::optional<std::chrono::seconds> trialDeadline(const TunnelStatus &status)
{
    const auto warning = std::ranges::find(status.warnings, Warning::Code::OnTrial, &Warning::code);
    if (warning == status.warnings.end())
        return std::nullopt;
    const std::string &text = warning->detail;
    std::uint32_t seconds = 0; // of more than a century
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), seconds);
    const bool whole = problem == std::errc() && end == text.data() + text.size();
    return std::chrono::seconds(whole ? seconds : 0);
}

std::optional<std::chrono::seconds> trialLeft(const TunnelStatus &status, std::chrono::milliseconds now)
{
    const auto deadline = trialDeadline(status);
    if (!deadline)
        return std::nullopt;
    // Down, since the deadline was rounded up.
    const auto left = std::chrono::floor<std::chrono::seconds>(*deadline - now);
    return std::max(left, std::chrono::seconds(0));
}

} // namespace adit
