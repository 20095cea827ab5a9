// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// Errors are values with identity. A library returns an Error, the edge (service, CLI, GUI) turns it
// into words once. The context is data for the sentence (a name, a prefix, a path), never a key.
#pragma once

#include <expected>
#include <string>
#include <utility>

namespace adit {

/// What went wrong. Each value has one D-Bus error name (protocol/errornames.h) and one sentence for people
/// (app/core/errortext.h).
enum class Errc {
    // a value is not valid
    InvalidName,
    InvalidKey,
    InvalidAddress,
    InvalidPrefix,
    InvalidEndpoint,
    InvalidNumber,
    InvalidDomain,
    InvalidText,
    InvalidConfig,
    LimitExceeded,
    DuplicatePeer,
    DuplicateAllowedIp,
    PeerIsSelf,
    KillSwitchNotFull,
    // secrets that came over D-Bus
    SecretsUnsealed,
    SecretsMalformed,
    // the state says no
    NoSuchTunnel,
    NoSuchPeer,
    NotUp,
    AlreadyUp,
    NameTaken,
    AddressInUse,
    PortInUse,
    PrefixInUse,
    ChangedSinceApproval,
    OnTrial,
    NotOnTrial,
    LockedDown,
    Exists,
    // the caller may not
    NotAuthorized,
    AuthorizationDismissed,
    AuthorityUnavailable,
    TooManyCalls,
    // the machine says no
    NoWireGuard,
    NoFirewall,
    KernelRefused,
    KernelMismatch,
    KernelTruncated,
    StoreFailed,
    LedgerFailed,
    Unsupported,
    Timeout,
    // the helper as seen from the app
    HelperMissing,
    HelperUntrusted,
    HelperMismatch,
    // files and names on the app's side
    FileUnreadable,
    FileUnwritable,
    NoSuchVersion,
    EndpointUnresolved,
};

/// An error: its code, the thing it is about, and errno where a system call or the kernel gave one (else 0).
struct Error
{
    Errc code;
    std::string context;
    int sysErrno = 0;

    friend bool operator==(const Error &, const Error &) = default;
};

template <typename T = void>
using Result = std::expected<T, Error>;

/// Short form of std::unexpected(Error{...}).
inline std::unexpected<Error> fail(Errc code, std::string context = {}, int sysErrno = 0)
{
    return std::unexpected(Error{code, std::move(context), sysErrno});
}

} // namespace adit
