// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "cli/rootrights.h"

#include "cli/arguments.h"

#include <cerrno>
#include <cstdlib>
#include <grp.h>
#include <optional>
#include <pwd.h>
#include <string>
#include <sys/prctl.h>
#include <unistd.h>

namespace adit::cli {

namespace {

/// Empty when neither of the two started this process.
std::string callerText()
{
    for (const char *variable : {"SUDO_UID", "PKEXEC_UID"}) {
        if (const char *text = std::getenv(variable))
            return text;
    }
    return {};
}

Result<> changeTo(const passwd &user)
{
    const uid_t uid = user.pw_uid;
    const gid_t gid = user.pw_gid;
    if (::initgroups(user.pw_name, gid) != 0 || ::setresgid(gid, gid, gid) != 0 ||
        ::setresuid(uid, uid, uid) != 0)
        return fail(Errc::NotAuthorized, "root's rights could not be given up", errno);
    // Changing ids makes a process readable for others of that user where the system is set so.
    ::prctl(PR_SET_DUMPABLE, 0);
    if (::setresuid(0, 0, 0) == 0 || ::setresgid(0, 0, 0) == 0 || ::geteuid() != uid || ::getegid() != gid)
        return fail(Errc::NotAuthorized, "root's rights could be taken back");
    return {};
}

} // namespace

bool isRoot()
{
    return ::geteuid() == 0;
}

Result<> giveUpRoot()
{
    const std::string text = callerText();
    if (!isRoot() || text.empty() || text == "0")
        return {};
    // (uid_t)-1 means "leave it" to the system calls.
    const auto uid = numberWithin(text, 1, UINT32_MAX - 1);
    const passwd *user = uid ? ::getpwuid(*uid) : nullptr;
    if (user == nullptr)
        return fail(Errc::NotAuthorized, "there is no user " + text);
    if (const auto changed = changeTo(*user); !changed)
        return changed;
    ::setenv("HOME", user->pw_dir, 1);
    ::setenv("USER", user->pw_name, 1);
    ::setenv("LOGNAME", user->pw_name, 1);
    return {};
}

} // namespace adit::cli
