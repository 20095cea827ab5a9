// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "core/errortext.h"

#include <cerrno>
#include <system_error>

namespace adit {

namespace {

/// The context in quotes, or words that stand for it.
std::string subject(const Error &error, const std::string &otherwise)
{
    return error.context.empty() ? otherwise : "'" + error.context + "'";
}

/// ` 'CONTEXT'`, or nothing.
std::string named(const Error &error)
{
    return error.context.empty() ? std::string() : " '" + error.context + "'";
}

/// ` (CONTEXT)`, or nothing.
std::string aside(const Error &error)
{
    return error.context.empty() ? std::string() : " (" + error.context + ")";
}

/// What the system said, in words: the frequent ones as they are meant here, not as C names them.
std::string reason(int sysErrno)
{
    switch (sysErrno) {
    case 0: return {};
    case EPERM:
    case EACCES: return "permission denied";
    case EEXIST: return "it exists already";
    case ENODEV:
    case ENXIO: return "the interface is gone";
    case EBUSY: return "it is in use";
    case ENOMEM:
    case ENOBUFS: return "out of memory";
    case EOPNOTSUPP:
    case EPROTONOSUPPORT:
    case EAFNOSUPPORT: return "this kernel does not support it";
    case EADDRINUSE: return "the port is in use by another program";
    case ENOSPC: return "the disk is full";
    case EROFS: return "the disk is read-only";
    case ENOENT: return "no such file or directory";
    default: return std::generic_category().message(sysErrno);
    }
}

/// `: why`, or nothing.
std::string because(const Error &error)
{
    return error.sysErrno == 0 ? std::string() : ": " + reason(error.sysErrno);
}

} // namespace

// One case for each code: a table by nature, and the compiler finds the one that is missing.
std::string describe(const Error &error) // NOLINT(readability-function-size)
{
    switch (error.code) {
    case Errc::InvalidName:
        return subject(error, "This") +
               " cannot be the name of a tunnel. A name has 1 to 15 letters, digits, '_', "
               "'-' or '.', starts with a letter, and is not 'all', 'default' or 'lo'.";
    case Errc::InvalidKey: return "A key is not valid" + aside(error) + ". A key is 44 characters of base64.";
    case Errc::InvalidAddress: return subject(error, "This") + " is not an IP address.";
    case Errc::InvalidPrefix:
        return subject(error, "This") + " is not a network. Write it like 10.0.0.0/24 or fd00::/64.";
    case Errc::InvalidEndpoint:
        return "The endpoint is not valid" + aside(error) + ". Write HOST:PORT, or [IPV6]:PORT.";
    case Errc::InvalidNumber: return "A number is not valid or out of range" + aside(error) + ".";
    case Errc::InvalidDomain: return "A domain name is not valid" + aside(error) + ".";
    case Errc::InvalidText: return "A text holds characters that are not allowed" + aside(error) + ".";
    case Errc::InvalidConfig: return "The configuration has errors" + aside(error) + ".";
    case Errc::LimitExceeded: return "That is more than Adit takes" + aside(error) + ".";
    case Errc::DuplicatePeer:
        return "Two peers have the same public key" + aside(error) + ". Remove one of them.";
    case Errc::DuplicateAllowedIp: return "Two peers have the same AllowedIPs" + aside(error) + ".";
    case Errc::PeerIsSelf:
        return "A peer has the public key of this tunnel itself" + aside(error) +
               ". Give the key of the other side.";
    case Errc::SecretsUnsealed:
        return "The keys did not reach the helper in a sealed memory file. Nothing was changed.";
    case Errc::SecretsMalformed:
        return "The keys sent to the helper do not fit the tunnel. Nothing was changed.";
    case Errc::NoSuchTunnel: return "There is no tunnel " + subject(error, "of this name") + " here.";
    case Errc::NoSuchPeer: return "There is no peer " + subject(error, "like this") + " in this tunnel.";
    case Errc::NotUp: return "The tunnel" + named(error) + " is not up.";
    case Errc::AlreadyUp: return "The tunnel" + named(error) + " is up already.";
    case Errc::NameTaken:
        return "The name " + subject(error, "of this tunnel") +
               " is in use on this machine by something that is not this tunnel. Choose another name.";
    case Errc::AddressInUse:
        return "Another running tunnel has this address" + aside(error) + ". Take that tunnel down first.";
    case Errc::PortInUse:
        return "The listen port is in use" + aside(error) +
               ". Take the other tunnel down, or choose another port (ListenPort = 0 finds a free one).";
    case Errc::PrefixInUse:
        return "Another running tunnel carries this network" + aside(error) +
               ". Take that tunnel down first.";
    case Errc::ChangedSinceApproval:
        return "The tunnel" + named(error) + " was changed since it was approved. Approve it again.";
    case Errc::Exists: return subject(error, "It") + " exists already.";
    case Errc::NotAuthorized:
        return "You are not allowed to do this" + aside(error) + ". Ask an administrator.";
    case Errc::AuthorizationDismissed:
        return "The request for a password was cancelled. Nothing was changed.";
    case Errc::AuthorityUnavailable:
        return "polkit, which decides who may do this, does not answer. Nothing was changed. Is polkit "
               "installed?";
    case Errc::TooManyCalls: return "Too many requests at once. Wait a moment and try again.";
    case Errc::NoWireGuard:
        return "This machine has no WireGuard. Load the kernel module (modprobe wireguard), or install "
               "wireguard-go.";
    case Errc::KernelRefused:
        return "The kernel refused" + aside(error) + because(error) + ". All is as it was before.";
    case Errc::KernelMismatch:
        return "The kernel holds something else than it was given" + aside(error) +
               ". All is as it was before.";
    case Errc::KernelTruncated: return "The kernel's answer was cut off" + aside(error) + ". Try again.";
    case Errc::StoreFailed:
        return "The helper could not store the tunnel" + aside(error) + because(error) + ".";
    case Errc::LedgerFailed:
        return "The helper could not note what it is about to change" + aside(error) + because(error) +
               ". Nothing was changed.";
    case Errc::Unsupported: return "This is not supported here" + aside(error) + because(error) + ".";
    case Errc::Timeout: return "No answer in time" + aside(error) + ". Try again.";
    case Errc::HelperMissing:
        return "Adit's helper is not there" + aside(error) +
               ". Install it (package adit), and see that the system message bus runs.";
    case Errc::HelperUntrusted:
        return "The program that answers as Adit's helper does not run as root" + aside(error) +
               ". No key was sent to it. This machine may have been tampered with.";
    case Errc::HelperMismatch:
        return "Adit's helper is of another version" + aside(error) + ". Update Adit, then log in again.";
    case Errc::FileUnreadable: return "Cannot read " + subject(error, "the file") + because(error) + ".";
    case Errc::FileUnwritable: return "Cannot write " + subject(error, "the file") + because(error) + ".";
    case Errc::EndpointUnresolved:
        return "The name of the endpoint" + named(error) + " has no address" + because(error) +
               ". Check the name and the network connection.";
    }
    return "Something went wrong" + aside(error) + "."; // an Errc from a cast, which no code here makes
}

} // namespace adit
