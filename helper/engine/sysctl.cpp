// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "engine/sysctl.h"

namespace adit {

namespace {

const char *wordOf(Sysctl::Key key)
{
    switch (key) {
    case Sysctl::Key::SrcValidMark: return "src_valid_mark";
    case Sysctl::Key::ForwardV4:
    case Sysctl::Key::ForwardV6: return "forwarding";
    case Sysctl::Key::AcceptRedirects: return "accept_redirects";
    case Sysctl::Key::AcceptRa: return "accept_ra";
    case Sysctl::Key::ForceForwarding: return "force_forwarding";
    }
    return "";
}

std::string path(const Sysctl &sysctl, char separator)
{
    const bool v6 = sysctl.key == Sysctl::Key::ForwardV6 || sysctl.key == Sysctl::Key::AcceptRa ||
                    sysctl.key == Sysctl::Key::ForceForwarding;
    std::string text = "net";
    for (const std::string &part : {std::string(v6 ? "ipv6" : "ipv4"), std::string("conf"), sysctl.link,
                                    std::string(wordOf(sysctl.key))})
        text += separator + part;
    return text;
}

} // namespace

std::string nameOf(const Sysctl &sysctl)
{
    return path(sysctl, '.');
}

std::string fileOf(const Sysctl &sysctl)
{
    return path(sysctl, '/');
}

} // namespace adit
