// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "protocol/errornames.h"

#include <array>
#include <charconv>

namespace adit {

namespace {

constexpr std::string_view ours = "org.adit.Error.";
constexpr std::string_view errnoOpening = " (errno ";

constexpr std::string_view shortName(Errc code)
{
    switch (code) {
    case Errc::InvalidName: return "InvalidName";
    case Errc::InvalidKey: return "InvalidKey";
    case Errc::InvalidAddress: return "InvalidAddress";
    case Errc::InvalidPrefix: return "InvalidPrefix";
    case Errc::InvalidEndpoint: return "InvalidEndpoint";
    case Errc::InvalidNumber: return "InvalidNumber";
    case Errc::InvalidDomain: return "InvalidDomain";
    case Errc::InvalidText: return "InvalidText";
    case Errc::InvalidConfig: return "InvalidConfig";
    case Errc::LimitExceeded: return "LimitExceeded";
    case Errc::DuplicatePeer: return "DuplicatePeer";
    case Errc::DuplicateAllowedIp: return "DuplicateAllowedIp";
    case Errc::PeerIsSelf: return "PeerIsSelf";
    case Errc::KillSwitchNotFull: return "KillSwitchNotFull";
    case Errc::SecretsUnsealed: return "SecretsUnsealed";
    case Errc::SecretsMalformed: return "SecretsMalformed";
    case Errc::NoSuchTunnel: return "NoSuchTunnel";
    case Errc::NoSuchPeer: return "NoSuchPeer";
    case Errc::NotUp: return "NotUp";
    case Errc::AlreadyUp: return "AlreadyUp";
    case Errc::NameTaken: return "NameTaken";
    case Errc::AddressInUse: return "AddressInUse";
    case Errc::PortInUse: return "PortInUse";
    case Errc::PrefixInUse: return "PrefixInUse";
    case Errc::ChangedSinceApproval: return "ChangedSinceApproval";
    case Errc::OnTrial: return "OnTrial";
    case Errc::NotOnTrial: return "NotOnTrial";
    case Errc::LockedDown: return "LockedDown";
    case Errc::Exists: return "Exists";
    case Errc::NotAuthorized: return "NotAuthorized";
    case Errc::AuthorizationDismissed: return "AuthorizationDismissed";
    case Errc::AuthorityUnavailable: return "AuthorityUnavailable";
    case Errc::TooManyCalls: return "TooManyCalls";
    case Errc::NoWireGuard: return "NoWireGuard";
    case Errc::NoFirewall: return "NoFirewall";
    case Errc::KernelRefused: return "KernelRefused";
    case Errc::KernelMismatch: return "KernelMismatch";
    case Errc::KernelTruncated: return "KernelTruncated";
    case Errc::StoreFailed: return "StoreFailed";
    case Errc::LedgerFailed: return "LedgerFailed";
    case Errc::Unsupported: return "Unsupported";
    case Errc::Timeout: return "Timeout";
    case Errc::HelperMissing: return "HelperMissing";
    case Errc::HelperUntrusted: return "HelperUntrusted";
    case Errc::HelperMismatch: return "HelperMismatch";
    case Errc::FileUnreadable: return "FileUnreadable";
    case Errc::FileUnwritable: return "FileUnwritable";
    case Errc::NoSuchVersion: return "NoSuchVersion";
    case Errc::EndpointUnresolved: return "EndpointUnresolved";
    }
    return "Unknown";
}

Errc fromShortName(std::string_view name)
{
    for (int i = 0; i <= static_cast<int>(Errc::EndpointUnresolved); ++i) {
        if (shortName(static_cast<Errc>(i)) == name)
            return static_cast<Errc>(i);
    }
    return Errc::HelperMismatch;
}

struct BusError
{
    std::string_view name;
    Errc code;
};

// What the bus, systemd's activation or libdbus answer instead of the helper.
constexpr std::array busErrors{
    BusError{"org.freedesktop.DBus.Error.ServiceUnknown", Errc::HelperMissing},
    BusError{"org.freedesktop.DBus.Error.NameHasNoOwner", Errc::HelperMissing},
    BusError{"org.freedesktop.DBus.Error.Disconnected", Errc::HelperMissing},
    BusError{"org.freedesktop.DBus.Error.NoServer", Errc::HelperMissing},
    BusError{"org.freedesktop.DBus.Error.FileNotFound", Errc::HelperMissing},
    BusError{"org.freedesktop.DBus.Error.NoReply", Errc::Timeout},
    BusError{"org.freedesktop.DBus.Error.Timeout", Errc::Timeout},
    BusError{"org.freedesktop.DBus.Error.TimedOut", Errc::Timeout},
    BusError{"org.freedesktop.DBus.Error.AccessDenied", Errc::NotAuthorized},
    BusError{"org.freedesktop.DBus.Error.LimitsExceeded", Errc::TooManyCalls},
};

// Takes ` (errno N)` off the end of the message.
int takeErrno(std::string_view &message)
{
    const auto at = message.rfind(errnoOpening);
    if (at == std::string_view::npos || !message.ends_with(')'))
        return 0;
    const std::string_view digits = message.substr(at + errnoOpening.size());
    int value = 0;
    const auto [end, problem] = std::from_chars(digits.data(), digits.data() + digits.size() - 1, value);
    if (problem != std::errc{} || end != digits.data() + digits.size() - 1 || value <= 0)
        return 0;
    message = message.substr(0, at);
    return value;
}

} // namespace

std::string errorName(Errc code)
{
    return std::string(ours) + std::string(shortName(code));
}

std::string errorMessage(const Error &error)
{
    if (error.sysErrno == 0)
        return error.context;
    return error.context + std::string(errnoOpening) + std::to_string(error.sysErrno) + ")";
}

Error errorFromBus(std::string_view name, std::string_view message)
{
    if (name.starts_with(ours)) {
        const int sysErrno = takeErrno(message);
        return {fromShortName(name.substr(ours.size())), std::string(message), sysErrno};
    }
    for (const BusError &known : busErrors) {
        if (known.name == name)
            return {known.code, {}};
    }
    if (name.starts_with("org.freedesktop.DBus.Error.Spawn.") ||
        name.starts_with("org.freedesktop.systemd1."))
        return {Errc::HelperMissing, std::string(message)};
    return {Errc::HelperMismatch, std::string(name)};
}

} // namespace adit
