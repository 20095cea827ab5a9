// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "cli/editor.h"

#include "base/uniquefd.h"
#include "store/files.h"

#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

namespace adit::cli {

namespace {

std::string editorCommand()
{
    for (const char *variable : {"VISUAL", "EDITOR"}) {
        if (const char *value = std::getenv(variable); value != nullptr && value[0] != '\0')
            return value;
    }
    return "vi";
}

/// Waits for the editor; Ctrl+C on the terminal is meant for it, not for us.
Result<> runAndWait(const std::string &command, const std::string &path)
{
    // Through the shell, since the variable may hold options; the file's name is an argument, not shell text.
    const std::string script = command + " \"$1\"";
    const char *arguments[] = {"sh", "-c", script.c_str(), "sh", path.c_str(), nullptr};
    struct sigaction ignore{};
    struct sigaction before{};
    ignore.sa_handler = SIG_IGN;
    ::sigaction(SIGINT, &ignore, &before);
    posix_spawnattr_t attributes{};
    ::posix_spawnattr_init(&attributes);
    sigset_t defaults;
    ::sigemptyset(&defaults);
    ::sigaddset(&defaults, SIGINT);
    ::posix_spawnattr_setsigdefault(&attributes, &defaults);
    ::posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGDEF);
    pid_t child = -1;
    const int problem =
        ::posix_spawn(&child, "/bin/sh", nullptr, &attributes, const_cast<char **>(arguments), environ);
    ::posix_spawnattr_destroy(&attributes);
    int status = 0;
    while (problem == 0 && ::waitpid(child, &status, 0) < 0 && errno == EINTR) {
    }
    ::sigaction(SIGINT, &before, nullptr);
    if (problem != 0 || !WIFEXITED(status) || WEXITSTATUS(status) != 0)
        return fail(Errc::Unsupported, "the editor '" + command + "' ended with an error", problem);
    return {};
}

} // namespace

Result<Editor> Editor::open(const std::string &folder, std::string_view text)
{
    std::string path = folder + "/.edit-XXXXXX.conf";
    {
        const UniqueFd fd(::mkostemps(path.data(), 5, O_CLOEXEC));
        if (!fd)
            return fail(Errc::FileUnwritable, path, errno);
    }
    if (auto written = writeFile(path, text, Place::NewOrReplace); !written)
        return std::unexpected(written.error());
    return Editor(std::move(path));
}

Result<SecretText> Editor::edit()
{
    if (auto ran = runAndWait(editorCommand(), m_path); !ran)
        return std::unexpected(ran.error());
    auto file = readFile(m_path);
    if (!file)
        return std::unexpected(file.error());
    return std::move(file->text);
}

void Editor::discard()
{
    ::unlink(m_path.c_str());
}

} // namespace adit::cli
