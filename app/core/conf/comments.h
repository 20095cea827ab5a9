// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// Comments that mean something to Adit and nothing to everybody else: names of peers and own settings.
#pragma once

#include "core/conf/report.h"

#include <optional>
#include <string>
#include <string_view>

namespace adit::conf {

/// The name that a comment gives a peer: `# Name = X`, `#_Name = X`, `# friendly_name=X`,
/// `### Client X`. The view lies within the comment.
std::optional<std::string_view> nameIn(std::string_view comment);
/// As nameIn(), for a name that can be shown; else a warning.
std::optional<std::string> readName(const Line &comment, Report &report);
/// Whether the name is short and showable, so that reading it back gives the same.
bool isUsableName(std::string_view name);

/// `#@ Key = Value`
struct OwnSetting
{
    std::string_view key;
    std::string_view value;
};
/// The setting of a comment that begins with `#@`; an empty key and value where there is no `=`.
std::optional<OwnSetting> ownSettingIn(std::string_view comment);

} // namespace adit::conf
