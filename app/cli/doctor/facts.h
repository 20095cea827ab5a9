// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// What `aditctl doctor` looks at: facts only, no opinion.
#pragma once

#include "base/interfacename.h"
#include "client/helperclient.h"
#include "core/tunnel/tunnel.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace adit::cli {

/// An endpoint of a profile, and the way to it as the kernel would go it now. Nothing is sent.
struct EndpointFacts
{
    EndpointName name{};
    /// Unset when the name has no address.
    std::optional<Endpoint> address{};
    bool hasRoute = false;
    /// Of the whole way as far as the kernel knows it, in bytes; 0 = not known.
    std::uint32_t pathMtu = 0;
};

/// One profile on disk.
struct ProfileFacts
{
    InterfaceName name;
    std::string path{};
    /// Permission bits of the file.
    unsigned mode = 0600;
    /// Unset when the file has errors or cannot be read.
    std::optional<Tunnel> tunnel{};
    bool isUp = false;
    /// Whether its ListenPort is another's. Of a tunnel that is up it is its own.
    bool portIsTaken = false;
    std::vector<EndpointFacts> endpoints{};
};

/// This machine and its session.
struct MachineFacts
{
    bool hasBus = false;
    bool hasPolkit = false;
    Result<HelperInfo> helper = fail(Errc::HelperMissing);
    /// Who could carry a tunnel, as seen without the helper.
    Backend backend = Backend::None;
    /// The kernel that runs has no modules on disk any more: it was updated, and the machine not restarted.
    bool modulesAreGone = false;

    bool resolvedAnswers = false;
    bool programsAskResolved = false;
    bool hasResolvconf = false;

    bool isRoot = false;
    /// The program that asks for passwords in this desktop.
    std::optional<std::string> desktopAgent{};
    bool hasTerminalAgent = false;
    /// Whether something shows tray icons; unset where there is no desktop.
    std::optional<bool> hasTray{};

    std::chrono::sys_seconds now{};
    /// When this very program was made: no clock that is right can be before that.
    std::chrono::sys_seconds built{};
    bool clockIsSynchronised = false;
    bool hasIpv6 = false;
};

struct Facts
{
    MachineFacts machine{};
    std::vector<ProfileFacts> profiles{};
};

} // namespace adit::cli
