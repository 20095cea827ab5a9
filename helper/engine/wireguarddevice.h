// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// A WireGuard device, whoever implements it: the kernel (generic netlink) or a userspace program (UAPI
// socket). DeviceState is what was read back, DeviceChange what shall be written; both hold keys and never
// leave the helper.
#pragma once

#include "base/interfacename.h"
#include "base/ip.h"
#include "base/keys.h"

#include <cstdint>
#include <optional>
#include <set>
#include <vector>

namespace adit {

/// One peer as the device reports it.
struct PeerState
{
    PublicKey publicKey{};
    std::optional<SecretKey> presharedKey{};
    std::optional<Endpoint> endpoint{};
    /// Seconds, 0 = off.
    std::uint16_t keepalive = 0;
    std::int64_t lastHandshake = 0; ///< seconds since 1970, 0 = never
    std::uint64_t rxBytes = 0;
    std::uint64_t txBytes = 0;
    std::vector<IpPrefix> allowedIps{};

    PeerState clone() const;
};

/// The device as it reports itself.
struct DeviceState
{
    std::optional<SecretKey> privateKey{};
    std::uint16_t listenPort = 0;
    std::uint32_t fwMark = 0;
    std::vector<PeerState> peers{};

    DeviceState clone() const;
};

/// What to do with one peer; an empty optional leaves that part as it is.
struct PeerChange
{
    PublicKey publicKey{};
    enum class Kind {
        Set,    ///< create or change
        Update, ///< change only if it exists (WGPEER_F_UPDATE_ONLY)
        Remove,
    };
    Kind kind = Kind::Set;
    /// All-zero takes a preshared key away.
    std::optional<SecretKey> presharedKey{};
    std::optional<Endpoint> endpoint{};
    std::optional<std::uint16_t> keepalive{};
    /// True: allowedIps is the new whole set; false: it is added.
    bool replaceAllowedIps = false;
    std::vector<IpPrefix> allowedIps{};

    PeerChange clone() const;
};

/// One write to a device. Parts that are not given stay; peers that are not named are not touched.
struct DeviceChange
{
    std::optional<SecretKey> privateKey{};
    std::optional<std::uint16_t> listenPort{};
    std::optional<std::uint32_t> fwMark{};
    /// True: peers that are not named are removed (only for a device that was just made).
    bool replacePeers = false;
    std::vector<PeerChange> peers{};

    DeviceChange clone() const;
};

/// A device by name. Implementations split large writes and join long dumps; every write is acknowledged.
class WireGuardDevice
{
public:
    virtual ~WireGuardDevice() = default;
    /// NotUp when there is no such device; KernelTruncated when the answer is not whole.
    virtual Result<DeviceState> read(const InterfaceName &name) = 0;
    /// As read(), but only these peers, as far as they exist: of a large device most need not be taken apart.
    virtual Result<DeviceState> readPeers(const InterfaceName &name, const std::set<PublicKey> &keys);
    /// KernelRefused with errno when any part was refused; earlier parts of a split write then stay applied.
    virtual Result<> write(const InterfaceName &name, const DeviceChange &change) = 0;
};

} // namespace adit
