// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// A machine in memory that behaves as the kernel does where it matters to a plan: AllowedIPs belong to one
// peer, names and routes exist once, an interface takes its addresses and routes with it but no rule, the
// last IPv4 address takes the IPv4 routes. It fails on purpose at the k-th call, or "dies" there as a killed
// helper would.
#pragma once

#include "engine/kernel.h"

#include <functional>
#include <map>
#include <set>

namespace adit::test {

/// Thrown at the call where the helper is killed. Afterwards every call is refused without effect until
/// revive().
struct Killed
{
};

/// What goes wrong at the chosen call.
enum class Fault {
    None,
    Refuse,     ///< an error, without effect
    LoseAck,    ///< an error, although it took effect
    Half,       ///< a device write takes effect for the first half of its peers; else as Refuse
    KillBefore, ///< killed before it takes effect
    KillAfter,  ///< killed after it took effect
};

class FakeKernel final : public Kernel, private WireGuardDevice
{
public:
    /// Makes the k-th call from now (1 = the next) go wrong.
    void breakAt(int call, Fault fault, int sysErrno = 5);
    /// Whether that call was reached.
    bool broke() const { return m_broke; }
    /// The helper starts anew: calls work again.
    void revive();
    /// Called after each call that took effect.
    std::function<void()> onCall{};
    /// Called at the moment of the kill, when the disk is as a killed helper leaves it.
    std::function<void()> onKilled{};

    /// Everything that exists, sorted, without interface indexes: two machines are alike if this is equal.
    std::string dump() const;
    /// An interface that is not Adit's, or the tun interface of a userspace device.
    int addForeignLink(const std::string &name, const std::string &kind);
    /// What a peer's device does by itself.
    PeerState &peer(const InterfaceName &name, const PublicKey &key);
    const DeviceState &deviceState(const InterfaceName &name) const { return m_devices.at(name.text()); }

    bool hasWireGuard = true;
    bool hasIpv6 = true;
    bool hasNfTables = true;
    /// Tables of nf_tables by their tunnel's name, each as text; what is not ours is here too.
    std::map<std::string, std::string> firewalls{};
    /// As a machine has them whose owner was careful: one link may pass packets on by itself, another listens
    /// to routers, and none of all may be redirected.
    Sysctls sysctls{{{Sysctl::Key::SrcValidMark}, 0},
                    {{Sysctl::Key::ForwardV4}, 0},
                    {{Sysctl::Key::ForwardV4, "default"}, 0},
                    {{Sysctl::Key::ForwardV4, "eth0"}, 1},
                    {{Sysctl::Key::ForwardV6}, 0},
                    {{Sysctl::Key::ForwardV6, "default"}, 0},
                    {{Sysctl::Key::ForwardV6, "eth0"}, 0},
                    {{Sysctl::Key::AcceptRedirects}, 0},
                    {{Sysctl::Key::AcceptRa, "default"}, 1},
                    {{Sysctl::Key::AcceptRa, "eth0"}, 1},
                    {{Sysctl::Key::ForceForwarding, "eth0"}, 1}};
    /// Whether forwarding was turned on while a link listened to routers as a host only.
    bool routersLost = false;
    /// UDP ports of other programs.
    std::set<std::uint16_t> portsInUse{};
    std::map<IpAddress, std::uint32_t> pathMtus{};
    /// Every device write since the last clear, and the number of calls of any kind.
    std::vector<DeviceChange> writes{};
    int calls = 0;
    /// Routes that the kernel acknowledges and does not make.
    std::set<IpPrefix> swallowedRoutes{};

    Result<MachineFacts> facts() override;
    Result<bool> ipv6() override;
    Result<std::uint32_t> pathMtu(const IpAddress &towards, std::uint32_t mark) override;
    Result<std::optional<Link>> link(const InterfaceName &name) override;
    Result<> createLink(const InterfaceName &name) override;
    Result<> deleteLink(int index) override;
    Result<> setLinkAlias(int index, const std::string &alias) override;
    Result<> setLinkMtu(int index, std::uint32_t mtu) override;
    Result<> setLinkUp(int index) override;
    Result<std::vector<IpPrefix>> addresses(int index) override;
    Result<> addAddress(int index, const IpPrefix &address) override;
    Result<> removeAddress(int index, const IpPrefix &address) override;
    Result<std::vector<Route>> routes(int index) override;
    Result<> addRoute(const Route &route) override;
    Result<> removeRoute(const Route &route) override;
    Result<std::vector<Rule>> rules() override;
    Result<> addRule(const Rule &rule) override;
    Result<> removeRule(const Rule &rule) override;
    Result<bool> hasFirewall() override;
    Result<std::optional<std::string>> firewall(const InterfaceName &name) override;
    Result<std::vector<InterfaceName>> firewallNames() override;
    Result<> setFirewall(const InterfaceName &name, const Firewall &firewall) override;
    Result<> removeFirewall(const InterfaceName &name) override;
    Result<std::optional<std::uint32_t>> sysctl(const Sysctl &sysctl) override;
    Result<> setSysctl(const Sysctl &sysctl, std::uint32_t value) override;
    WireGuardDevice &device(Backend backend) override;

private:
    Result<DeviceState> read(const InterfaceName &name) override;
    Result<> write(const InterfaceName &name, const DeviceChange &change) override;

    template <typename Act>
    auto call(const char *what, Act act) -> decltype(act());
    [[noreturn]] void die();
    Result<> onLink(int index, const std::function<Result<>(Link &)> &act);
    Result<> openPort(const std::string &name, std::uint16_t port);
    void applyPeer(DeviceState &device, const PeerChange &change);
    std::string dumpDevice(const std::string &name) const;

    std::map<int, Link> m_links;
    std::map<std::string, DeviceState> m_devices;
    std::map<int, std::vector<IpPrefix>> m_addresses;
    std::vector<Route> m_routes;
    std::vector<Rule> m_rules;
    int m_nextIndex = 10;
    int m_breakAt = 0;
    int m_errno = 0;
    Fault m_fault = Fault::None;
    bool m_broke = false;
    bool m_half = false;
    bool m_dead = false;
};

} // namespace adit::test
