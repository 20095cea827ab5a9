// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "gui/tray/autostart.h"

#include "base/atomicfile.h"

#include <QStandardPaths>

#include <string_view>

namespace adit::gui {

namespace {

// TryExec: a desktop that finds no such program any more starts nothing and complains of nothing.
constexpr std::string_view content = R"([Desktop Entry]
Type=Application
Name=Adit
Icon=org.adit.Adit
TryExec=adit
Exec=adit --tray
Terminal=false
X-GNOME-Autostart-enabled=true
)";

constexpr std::size_t largest = 64 * 1024;

} // namespace

Autostart::Autostart(const std::filesystem::path &configFolder)
    : m_file(configFolder / "autostart" / "org.adit.Adit.desktop")
{
}

std::filesystem::path Autostart::defaultFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation).toStdString();
}

bool Autostart::isOn() const
{
    const auto bytes = readFile(m_file, largest, Errc::FileUnreadable);
    if (!bytes)
        return false;
    const std::string_view text(reinterpret_cast<const char *>(bytes->data()), bytes->size());
    return !text.contains("\nHidden=true") && !text.contains("\nX-GNOME-Autostart-enabled=false");
}

Result<> Autostart::set(Entry entry) const
{
    if (entry == Entry::Absent)
        return removeFile(m_file, Durability::PowerCut, Errc::FileUnwritable);
    const auto *start = reinterpret_cast<const std::uint8_t *>(content.data());
    return replaceFile(m_file, {start, content.size()}, Durability::PowerCut, Errc::FileUnwritable);
}

} // namespace adit::gui
