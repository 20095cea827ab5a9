// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "store/profilestore.h"

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <cstdlib>
#include <dirent.h>
#include <memory>
#include <sys/stat.h>
#include <unistd.h>

namespace adit {

namespace {

constexpr std::string_view suffix = ".conf";
constexpr const char *subfolder = "adit/tunnels";

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Takes the digits at the front, without leading zeros.
std::string_view takeNumber(std::string_view &text)
{
    std::size_t length = 0;
    while (length < text.size() && isDigit(text[length]))
        ++length;
    std::string_view number = text.substr(0, length);
    text.remove_prefix(length);
    number.remove_prefix(std::min(number.find_first_not_of('0'), number.size()));
    return number;
}

} // namespace

bool naturalLess(std::string_view a, std::string_view b)
{
    const auto wholeA = a;
    const auto wholeB = b;
    while (!a.empty() && !b.empty()) {
        if (isDigit(a.front()) && isDigit(b.front())) {
            const auto left = takeNumber(a);
            const auto right = takeNumber(b);
            if (left != right)
                return left.size() != right.size() ? left.size() < right.size() : left < right;
            continue;
        }
        if (a.front() != b.front())
            return a.front() < b.front();
        a.remove_prefix(1);
        b.remove_prefix(1);
    }
    return a.empty() != b.empty() ? a.empty() : wholeA < wholeB;
}

Result<std::string> ProfileStore::defaultFolder()
{
    // The specification of XDG: a relative path counts as none.
    if (const char *data = std::getenv("XDG_DATA_HOME"); data != nullptr && data[0] == '/')
        return std::string(data) + "/" + subfolder;
    if (const char *home = std::getenv("HOME"); home != nullptr && home[0] == '/')
        return std::string(home) + "/.local/share/" + subfolder;
    return fail(Errc::FileUnreadable, "$HOME", ENOENT);
}

std::string ProfileStore::pathOf(const InterfaceName &name) const
{
    return m_folder + "/" + name.text() + std::string(suffix);
}

Result<std::vector<InterfaceName>> ProfileStore::list() const
{
    std::vector<InterfaceName> names;
    const std::unique_ptr<DIR, int (*)(DIR *)> folder(::opendir(m_folder.c_str()), &::closedir);
    if (!folder) {
        if (errno == ENOENT)
            return names;
        return fail(Errc::FileUnreadable, m_folder, errno);
    }
    while (const dirent *entry = ::readdir(folder.get())) {
        std::string_view file = entry->d_name;
        if (!file.ends_with(suffix))
            continue;
        file.remove_suffix(suffix.size());
        if (auto name = InterfaceName::from(file))
            names.push_back(*std::move(name));
    }
    std::ranges::sort(names, naturalLess, &InterfaceName::text);
    return names;
}

bool ProfileStore::contains(const InterfaceName &name) const
{
    struct stat info{};
    return ::stat(pathOf(name).c_str(), &info) == 0;
}

Result<SecretText> ProfileStore::load(const InterfaceName &name) const
{
    auto file = readFile(pathOf(name));
    if (!file && file.error().sysErrno == ENOENT)
        return fail(Errc::NoSuchTunnel, name.text());
    if (!file)
        return std::unexpected(file.error());
    return std::move(file->text);
}

Result<> ProfileStore::save(const InterfaceName &name, std::string_view text, Overwrite overwrite) const
{
    if (auto made = makePrivateFolder(m_folder); !made)
        return made;
    if (overwrite == Overwrite::Replace) {
        if (auto kept = keepVersion(name, text); !kept)
            return kept;
    }
    auto saved =
        writeFile(pathOf(name), text, overwrite == Overwrite::Replace ? Place::NewOrReplace : Place::New);
    if (!saved && saved.error().code == Errc::Exists)
        return fail(Errc::Exists, name.text());
    return saved;
}

Result<StagedFile> ProfileStore::stage(const InterfaceName &name, std::string_view text) const
{
    if (auto made = makePrivateFolder(m_folder); !made)
        return std::unexpected(made.error());
    return StagedFile::write(pathOf(name), text);
}

Result<> ProfileStore::replace(const InterfaceName &name, StagedFile &staged, std::string_view text) const
{
    if (auto kept = keepVersion(name, text); !kept)
        return kept;
    return staged.put(Place::NewOrReplace);
}

Result<> ProfileStore::keepVersion(const InterfaceName &name, std::string_view next) const
{
    const auto former = load(name);
    if (!former && former.error().code == Errc::NoSuchTunnel)
        return {};
    // What is no text of ours, as a device or something huge in its place, is no version either.
    if (!former || former->view() == next)
        return {};
    const auto now = std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
    return versions().keep(name, former->view(), now);
}

Versions ProfileStore::versions() const
{
    return Versions(m_folder.substr(0, m_folder.rfind('/') + 1) + "versions");
}

Result<> ProfileStore::rename(const InterfaceName &from, const InterfaceName &to) const
{
    const auto text = load(from);
    if (!text)
        return std::unexpected(text.error());
    if (auto saved = save(to, text->view(), Overwrite::Refuse); !saved)
        return saved;
    auto moved = versions().rename(from, to);
    if (moved && ::unlink(pathOf(from).c_str()) != 0)
        moved = fail(Errc::FileUnwritable, pathOf(from), errno);
    if (!moved) {
        static_cast<void>(versions().rename(to, from));
        ::unlink(pathOf(to).c_str()); // why the tunnel keeps its name is what is reported
    }
    return moved;
}

Result<> ProfileStore::remove(const InterfaceName &name) const
{
    if (::unlink(pathOf(name).c_str()) == 0)
        return versions().remove(name);
    if (errno == ENOENT)
        return fail(Errc::NoSuchTunnel, name.text());
    return fail(Errc::FileUnwritable, pathOf(name), errno);
}

} // namespace adit
