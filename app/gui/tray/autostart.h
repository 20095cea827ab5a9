// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// The entry by which the desktop starts Adit in the tray when a session begins.
#pragma once

#include "base/result.h"

#include <filesystem>

namespace adit::gui {

class Autostart
{
public:
    enum class Entry { Absent, Present };

    /// Below this folder of configuration; usually defaultFolder().
    explicit Autostart(const std::filesystem::path &configFolder);
    /// `$XDG_CONFIG_HOME`, or `~/.config`.
    static std::filesystem::path defaultFolder();

    /// Whether the desktop would start Adit: a person may have switched the entry off in the desktop's own
    /// settings.
    bool isOn() const;
    /// Writes the entry or removes it, as a whole. FileUnwritable.
    Result<> set(Entry entry) const;

private:
    std::filesystem::path m_file;
};

} // namespace adit::gui
