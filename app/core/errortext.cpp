// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "core/errortext.h"

#include <cerrno>
#include <system_error>

namespace adit {

namespace {

/// The sentence with the context in quotes, or the one without.
Sentence either(const Error &error, SentenceSource with, SentenceSource without)
{
    return error.context.empty() ? Sentence(without) : Sentence(with, {error.context});
}

/// ` 'CONTEXT'`, or nothing.
Sentence named(const Error &error)
{
    return error.context.empty() ? Sentence() : Sentence(ADIT_SENTENCE("core", " '%1'"), {error.context});
}

/// ` (CONTEXT)`, or nothing.
Sentence aside(const Error &error)
{
    return error.context.empty() ? Sentence() : Sentence(ADIT_SENTENCE("core", " (%1)"), {error.context});
}

/// What the system said, in words: the frequent ones as they are meant here, not as C names them.
Sentence reason(int sysErrno)
{
    switch (sysErrno) {
    case EPERM:
    case EACCES: return ADIT_SENTENCE("core", "permission denied");
    case EEXIST: return ADIT_SENTENCE("core", "it exists already");
    case ENODEV:
    case ENXIO: return ADIT_SENTENCE("core", "the interface is gone");
    case EBUSY: return ADIT_SENTENCE("core", "it is in use");
    case ENOMEM:
    case ENOBUFS: return ADIT_SENTENCE("core", "out of memory");
    case EOPNOTSUPP:
    case EPROTONOSUPPORT:
    case EAFNOSUPPORT: return ADIT_SENTENCE("core", "this kernel does not support it");
    case EADDRINUSE: return ADIT_SENTENCE("core", "the port is in use by another program");
    case ENOSPC: return ADIT_SENTENCE("core", "the disk is full");
    case EROFS: return ADIT_SENTENCE("core", "the disk is read-only");
    case ENOENT: return ADIT_SENTENCE("core", "no such file or directory");
    default: return std::generic_category().message(sysErrno);
    }
}

/// `: why`, or nothing.
Sentence because(const Error &error)
{
    if (error.sysErrno == 0)
        return {};
    return {ADIT_SENTENCE("core", ": %1"), {reason(error.sysErrno)}};
}

} // namespace

// One case for each code: a table by nature, and the compiler finds the one that is missing. Where a template
// has no words for its arguments, %1 is the name or the remark behind the subject, and %2 the reason.
Sentence explain(const Error &error) // NOLINT(readability-function-size)
{
    switch (error.code) {
    case Errc::InvalidName:
        return either(
            error,
            ADIT_SENTENCE("core",
                          "'%1' cannot be the name of a tunnel. A name has 1 to 15 letters, digits, '_', '-' "
                          "or '.', starts with a letter, and is not 'all', 'default' or 'lo'."),
            ADIT_SENTENCE("core",
                          "This cannot be the name of a tunnel. A name has 1 to 15 letters, digits, '_', '-' "
                          "or '.', starts with a letter, and is not 'all', 'default' or 'lo'."));
    case Errc::InvalidKey:
        return {ADIT_SENTENCE("core", "A key is not valid%1. A key is 44 characters of base64."),
                {aside(error)}};
    case Errc::InvalidAddress:
        return either(error, ADIT_SENTENCE("core", "'%1' is not an IP address."),
                      ADIT_SENTENCE("core", "This is not an IP address."));
    case Errc::InvalidPrefix:
        return either(
            error, ADIT_SENTENCE("core", "'%1' is not a network. Write it like 10.0.0.0/24 or fd00::/64."),
            ADIT_SENTENCE("core", "This is not a network. Write it like 10.0.0.0/24 or fd00::/64."));
    case Errc::InvalidEndpoint:
        return {ADIT_SENTENCE("core", "The endpoint is not valid%1. Write HOST:PORT, or [IPV6]:PORT."),
                {aside(error)}};
    case Errc::InvalidNumber:
        return {ADIT_SENTENCE("core", "A number is not valid or out of range%1."), {aside(error)}};
    case Errc::InvalidDomain: return {ADIT_SENTENCE("core", "A domain name is not valid%1."), {aside(error)}};
    case Errc::InvalidText:
        return {ADIT_SENTENCE("core", "A text holds characters that are not allowed%1."), {aside(error)}};
    case Errc::InvalidConfig:
        return {ADIT_SENTENCE("core", "The configuration has errors%1."), {aside(error)}};
    case Errc::LimitExceeded:
        return {ADIT_SENTENCE("core", "That is more than Adit takes%1."), {aside(error)}};
    case Errc::DuplicatePeer:
        return {ADIT_SENTENCE("core", "Two peers have the same public key%1. Remove one of them."),
                {aside(error)}};
    case Errc::DuplicateAllowedIp:
        return {ADIT_SENTENCE("core", "Two peers have the same AllowedIPs%1."), {aside(error)}};
    case Errc::PeerIsSelf:
        return {
            ADIT_SENTENCE(
                "core", "A peer has the public key of this tunnel itself%1. Give the key of the other side."),
            {aside(error)}};
    case Errc::KillSwitchNotFull:
        return {ADIT_SENTENCE("core",
                              "The kill switch of the tunnel%1 works only when all traffic goes into the "
                              "tunnel (AllowedIPs = 0.0.0.0/0, ::/0, and no Table). Change that, or turn "
                              "the kill switch off."),
                {named(error)}};
    case Errc::SecretsUnsealed:
        return ADIT_SENTENCE(
            "core", "The keys did not reach the helper in a sealed memory file. Nothing was changed.");
    case Errc::SecretsMalformed:
        return ADIT_SENTENCE("core",
                             "The keys sent to the helper do not fit the tunnel. Nothing was changed.");
    case Errc::NoSuchTunnel:
        return either(error, ADIT_SENTENCE("core", "There is no tunnel '%1' here."),
                      ADIT_SENTENCE("core", "There is no tunnel of this name here."));
    case Errc::NoSuchPeer:
        return either(error, ADIT_SENTENCE("core", "There is no peer '%1' in this tunnel."),
                      ADIT_SENTENCE("core", "There is no peer like this in this tunnel."));
    case Errc::NotUp: return {ADIT_SENTENCE("core", "The tunnel%1 is not up."), {named(error)}};
    case Errc::AlreadyUp: return {ADIT_SENTENCE("core", "The tunnel%1 is up already."), {named(error)}};
    case Errc::NameTaken:
        return either(error,
                      ADIT_SENTENCE("core", "The name '%1' is in use on this machine by something that is "
                                            "not this tunnel. Choose another name."),
                      ADIT_SENTENCE("core", "The name of this tunnel is in use on this machine by something "
                                            "that is not this tunnel. Choose another name."));
    case Errc::AddressInUse:
        return {
            ADIT_SENTENCE("core", "Another running tunnel has this address%1. Take that tunnel down first."),
            {aside(error)}};
    case Errc::PortInUse:
        return {ADIT_SENTENCE("core", "The listen port is in use%1. Take the other tunnel down, or choose "
                                      "another port (ListenPort = 0 finds a free one)."),
                {aside(error)}};
    case Errc::PrefixInUse:
        return {ADIT_SENTENCE("core",
                              "Another running tunnel carries this network%1. Take that tunnel down first."),
                {aside(error)}};
    case Errc::ChangedSinceApproval:
        return {ADIT_SENTENCE("core", "The tunnel%1 was changed since it was approved. Approve it again."),
                {named(error)}};
    case Errc::OnTrial:
        return {
            ADIT_SENTENCE("core", "A change of this tunnel is on trial%1. Keep it or take it back first."),
            {aside(error)}};
    case Errc::NotOnTrial:
        return {ADIT_SENTENCE("core", "No change of the tunnel%1 is on trial. It may have been taken back "
                                      "already."),
                {named(error)}};
    case Errc::LockedDown:
        return {ADIT_SENTENCE("core",
                              "The tunnel%1 comes up with this machine and lets nothing past it. Only "
                              "an administrator may take it away."),
                {named(error)}};
    case Errc::Exists:
        return either(error, ADIT_SENTENCE("core", "'%1' exists already."),
                      ADIT_SENTENCE("core", "It exists already."));
    case Errc::NotAuthorized:
        return {ADIT_SENTENCE("core", "You are not allowed to do this%1. Ask an administrator."),
                {aside(error)}};
    case Errc::AuthorizationDismissed:
        return ADIT_SENTENCE("core", "The request for a password was cancelled. Nothing was changed.");
    case Errc::AuthorityUnavailable:
        return ADIT_SENTENCE("core", "polkit, which decides who may do this, does not answer. Nothing was "
                                     "changed. Is polkit installed?");
    case Errc::TooManyCalls:
        return ADIT_SENTENCE("core", "Too many requests at once. Wait a moment and try again.");
    case Errc::NoWireGuard:
        return ADIT_SENTENCE("core", "This machine has no WireGuard. Load the kernel module (modprobe "
                                     "wireguard), or install wireguard-go.");
    case Errc::NoFirewall:
        return ADIT_SENTENCE("core",
                             "This kernel has no nf_tables, without which there is neither a kill switch "
                             "nor masquerading. Load the kernel module (modprobe nf_tables), or turn "
                             "them off.");
    case Errc::KernelRefused:
        return {ADIT_SENTENCE("core", "The kernel refused%1%2. All is as it was before."),
                {aside(error), because(error)}};
    case Errc::KernelMismatch:
        return {ADIT_SENTENCE(
                    "core", "The kernel holds something else than it was given%1. All is as it was before."),
                {aside(error)}};
    case Errc::KernelTruncated:
        return {ADIT_SENTENCE("core", "The kernel's answer was cut off%1. Try again."), {aside(error)}};
    case Errc::StoreFailed:
        return {ADIT_SENTENCE("core", "The helper could not store the tunnel%1%2."),
                {aside(error), because(error)}};
    case Errc::LedgerFailed:
        return {ADIT_SENTENCE(
                    "core", "The helper could not note what it is about to change%1%2. Nothing was changed."),
                {aside(error), because(error)}};
    case Errc::Unsupported:
        return {ADIT_SENTENCE("core", "This is not supported here%1%2."), {aside(error), because(error)}};
    case Errc::Timeout: return {ADIT_SENTENCE("core", "No answer in time%1. Try again."), {aside(error)}};
    case Errc::HelperMissing:
        return {ADIT_SENTENCE("core", "Adit's helper is not there%1. Install it (package adit), and see that "
                                      "the system message bus runs."),
                {aside(error)}};
    case Errc::HelperUntrusted:
        return {ADIT_SENTENCE("core", "The program that answers as Adit's helper does not run as root%1. No "
                                      "key was sent to it. This machine may have been tampered with."),
                {aside(error)}};
    case Errc::HelperMismatch:
        return {
            ADIT_SENTENCE("core", "Adit's helper is of another version%1. Update Adit, then log in again."),
            {aside(error)}};
    case Errc::FileUnreadable:
        return error.context.empty()
                   ? Sentence(ADIT_SENTENCE("core", "Cannot read the file%1."), {because(error)})
                   : Sentence(ADIT_SENTENCE("core", "Cannot read '%1'%2."), {error.context, because(error)});
    case Errc::FileUnwritable:
        return error.context.empty()
                   ? Sentence(ADIT_SENTENCE("core", "Cannot write the file%1."), {because(error)})
                   : Sentence(ADIT_SENTENCE("core", "Cannot write '%1'%2."), {error.context, because(error)});
    case Errc::NoSuchVersion:
        return either(error, ADIT_SENTENCE("core", "There is no previous version '%1' of this tunnel."),
                      ADIT_SENTENCE("core", "This tunnel has no such previous version."));
    case Errc::EndpointUnresolved:
        return {
            ADIT_SENTENCE(
                "core",
                "The name of the endpoint%1 has no address%2. Check the name and the network connection."),
            {named(error), because(error)}};
    }
    // An Errc from a cast, which no code here makes.
    return {ADIT_SENTENCE("core", "Something went wrong%1."), {aside(error)}};
}

std::string describe(const Error &error)
{
    return explain(error).english();
}

} // namespace adit
