// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// Every kernel call of up, change and down goes wrong once, in every way; and the helper is killed before and
// after each of them.
#include "support/catch.h"
#include "world.h"

#include <cerrno>

using namespace adit;
using namespace adit::test;

namespace {

// From the simple tunnel to this: everything about it moves, and it becomes a full tunnel.
TunnelSpec changedTunnel()
{
    TunnelSpec spec = simpleTunnel();
    spec.privateKey = key(3);
    spec.listenPort = 51999;
    spec.mtu = 1380;
    spec.addresses = {prefix("10.0.0.9/24"), prefix("fd00::9/64")};
    spec.peers[0].presharedKey.reset();
    spec.peers[0].keepalive = 0;
    spec.peers[0].allowedIps = {prefix("0.0.0.0/0"), prefix("10.0.0.3/32")};
    spec.peers[1].allowedIps = {prefix("10.0.0.2/32")};
    spec.peers[1].endpoint = endpoint("198.51.100.9");
    spec.peers.push_back(peer(3, {"192.168.7.0/24"}));
    return spec;
}

// One peer goes, one changes all it has, one comes and takes over what was the first one's.
TunnelSpec otherPeers()
{
    TunnelSpec spec = simpleTunnel();
    spec.peers.erase(spec.peers.begin() + 1);
    spec.peers[0].presharedKey.reset();
    spec.peers[0].endpoint = endpoint("198.51.100.9");
    spec.peers[0].keepalive = 5;
    spec.peers[0].allowedIps = {prefix("10.0.0.2/32"), prefix("fd00:7::/64")};
    spec.peers.push_back(peer(3, {"192.168.7.0/24", "192.168.8.0/24"}));
    return spec;
}

// A full tunnel behind a kill switch.
TunnelSpec walledTunnel()
{
    TunnelSpec spec = fullTunnel();
    spec.killSwitch = KillSwitch::Strict;
    return spec;
}

// To another kill switch, other endpoints and other rules.
TunnelSpec otherWall()
{
    TunnelSpec spec = walledTunnel();
    spec.killSwitch = KillSwitch::Lan;
    spec.routing = RoutingMode::Lan;
    spec.addresses = {prefix("10.9.0.3/32")};
    spec.peers[0].allowedIps = {prefix("0.0.0.0/0")};
    spec.peers[0].endpoint = endpoint("198.51.100.9");
    return spec;
}

// A tunnel for whose peers this machine forwards.
TunnelSpec hubTunnel()
{
    TunnelSpec spec = simpleTunnel();
    spec.forwarding = Forwarding::Masqueraded;
    return spec;
}

enum class Work {
    Up,
    UpFull,
    UpWalled,
    UpUserspace,
    UpHub,
    Change,
    ChangeBack,
    ChangeWall,
    LiftWall,
    RaiseWall,
    MoveWalled,
    Peers,
    BecomeHub,
    LeaveHub,
    Down,
    DownFull,
    DownWalled,
    DownUserspace,
    DownHub
};

struct Scene
{
    Work work;
    const char *name;
};

const Scene scenes[] = {{Work::Up, "up"},
                        {Work::UpFull, "up of a full tunnel"},
                        {Work::UpWalled, "up behind a kill switch"},
                        {Work::UpUserspace, "up over a userspace device"},
                        {Work::UpHub, "up of a hub"},
                        {Work::Change, "change"},
                        {Work::ChangeBack, "change back"},
                        {Work::ChangeWall, "change of the kill switch"},
                        {Work::LiftWall, "to a tunnel without a kill switch"},
                        {Work::RaiseWall, "to a tunnel with a kill switch"},
                        {Work::MoveWalled, "another endpoint behind a kill switch"},
                        {Work::Peers, "change of single peers"},
                        {Work::BecomeHub, "to a hub"},
                        {Work::LeaveHub, "from a hub"},
                        {Work::Down, "down"},
                        {Work::DownFull, "down of a full tunnel"},
                        {Work::DownWalled, "down behind a kill switch"},
                        {Work::DownUserspace, "down over a userspace device"},
                        {Work::DownHub, "down of a hub"}};

bool isUp(Work work)
{
    return work == Work::Up || work == Work::UpFull || work == Work::UpWalled || work == Work::UpUserspace ||
           work == Work::UpHub;
}

bool isChange(Work work)
{
    return work == Work::Change || work == Work::ChangeBack || work == Work::ChangeWall ||
           work == Work::LiftWall || work == Work::RaiseWall || work == Work::BecomeHub ||
           work == Work::LeaveHub;
}

bool isUserspace(Work work)
{
    return work == Work::UpUserspace || work == Work::DownUserspace;
}

TunnelSpec firstSpec(Work work)
{
    if (work == Work::ChangeBack)
        return changedTunnel();
    switch (work) {
    case Work::UpWalled:
    case Work::ChangeWall:
    case Work::LiftWall:
    case Work::MoveWalled:
    case Work::DownWalled:
    case Work::UpUserspace:
    case Work::DownUserspace: return walledTunnel();
    case Work::UpHub:
    case Work::LeaveHub:
    case Work::DownHub: return hubTunnel();
    default: break;
    }
    const bool simple = work == Work::Up || work == Work::Change || work == Work::Peers ||
                        work == Work::RaiseWall || work == Work::BecomeHub || work == Work::Down;
    return simple ? simpleTunnel() : fullTunnel();
}

TunnelSpec lastSpec(Work work)
{
    if (work == Work::Peers)
        return otherPeers();
    if (work == Work::ChangeWall)
        return otherWall();
    if (work == Work::BecomeHub)
        return hubTunnel();
    if (work == Work::RaiseWall || work == Work::MoveWalled)
        return walledTunnel();
    return work == Work::Change ? changedTunnel() : simpleTunnel();
}

void prepare(World &world, Work work)
{
    if (isUserspace(work))
        world.kernel.addForeignLink("adit0", "tun");
    const Backend backend = isUserspace(work) ? Backend::Userspace : Backend::Kernel;
    if (!isUp(work))
        REQUIRE(world.engine.up(firstSpec(work), alice, backend));
}

Result<> carryOut(World &world, Work work)
{
    if (isUp(work))
        return world.engine.up(firstSpec(work), alice,
                               isUserspace(work) ? Backend::Userspace : Backend::Kernel);
    if (isChange(work))
        return world.engine.change(lastSpec(work), alice);
    if (work == Work::MoveWalled)
        return world.engine.setEndpoint(named("adit0"), alice, peerKey(1), endpoint("198.51.100.7"));
    if (work == Work::Peers)
        return world.engine.changePeers(simpleTunnel(), otherPeers(), {peerKey(1), peerKey(2), peerKey(3)},
                                        alice);
    return world.engine.down(named("adit0"), alice);
}

// An interface of a userspace device keeps its state and MTU; it goes with its program.
std::string comparable(const World &world, Work work)
{
    std::string text = world.kernel.dump();
    const auto at = text.find("link adit0 tun");
    if (isUserspace(work) && at != std::string::npos && text.find("'adit'", at) == std::string::npos) {
        text.erase(at, text.find('\n', at) - at);
        const auto port = text.find("device adit0 key - port ");
        text.erase(port, text.find(" mark", port) - port);
    }
    return text;
}

std::string finalState(Work work)
{
    World world;
    prepare(world, work);
    REQUIRE(carryOut(world, work));
    return comparable(world, work);
}

LinkState stateOf(TunnelEngine &engine)
{
    return engine.state(named("adit0"), alice);
}

} // namespace

TEST_CASE("promise 18: whatever call fails, in whatever way, the machine is as before or as requested")
{
    const Scene scene = GENERATE(from_range(std::begin(scenes), std::end(scenes)));
    const Fault fault = GENERATE(Fault::Refuse, Fault::LoseAck, Fault::Half);
    const std::string requested = finalState(scene.work);
    int reached = 0;
    for (const int sysErrno :
         {EPERM, EEXIST, ENODEV, EBUSY, ENOMEM, ENOBUFS, EINTR, EOPNOTSUPP, ENOENT, ESRCH}) {
        for (int k = 1;; ++k) {
            World world;
            prepare(world, scene.work);
            const std::string before = comparable(world, scene.work);
            const LinkState stateBefore = stateOf(world.engine);
            world.kernel.breakAt(k, fault, sysErrno);
            const auto result = carryOut(world, scene.work);
            if (!world.kernel.broke())
                break;
            ++reached;
            INFO(scene.name << ", call " << k << ", errno " << sysErrno << ", fault "
                            << static_cast<int>(fault));
            // A lost acknowledgement of EEXIST is not possible: the kernel would have done nothing.
            if (fault != Fault::Refuse && sysErrno == EEXIST)
                continue;
            CHECK(comparable(world, scene.work) == (result ? requested : before));
            if (!result)
                CHECK(stateOf(world.engine) == stateBefore);
        }
    }
    CHECK(reached >= 30);
}

TEST_CASE("promise 17: killed before or after any call, the helper finds its way to the previous or the "
          "requested state")
{
    const Scene scene = GENERATE(from_range(std::begin(scenes), std::end(scenes)));
    const Fault fault = GENERATE(Fault::KillBefore, Fault::KillAfter);
    const std::string requested = finalState(scene.work);
    const bool changes = isChange(scene.work) || scene.work == Work::MoveWalled || scene.work == Work::Peers;
    int killed = 0;
    for (int k = 1;; ++k) {
        World world;
        prepare(world, scene.work);
        const std::string before = comparable(world, scene.work);
        world.kernel.breakAt(k, fault);
        bool died = false;
        try {
            (void)carryOut(world, scene.work);
        } catch (const Killed &) {
            died = true;
        }
        if (!died)
            break;
        ++killed;
        INFO(scene.name << ", call " << k << (fault == Fault::KillBefore ? ", before" : ", after"));
        const TunnelSpec approved = lastSpec(scene.work);
        world.restartAndRecover(changes ? &approved : nullptr);
        const std::string now = comparable(world, scene.work);
        CHECK((now == before || now == requested));
        // The ledger agrees with the machine, and nothing is left that needs another recovery.
        const bool present =
            now.find("link adit0") != std::string::npos && now.find("'adit'") != std::string::npos;
        CHECK(stateOf(*world.later) == (present ? LinkState::Up : LinkState::Down));
        CHECK(world.later->recover([](const auto &, uid_t) { return std::nullopt; }).empty());
    }
    CHECK(killed >= 3);
}

TEST_CASE("a change that was cut off goes to the approved spec, or down when there is none")
{
    const bool stillApproved = GENERATE(false, true);
    for (int k = 8;; ++k) {
        World world;
        const std::string empty = world.kernel.dump();
        prepare(world, Work::Change);
        const std::string before = world.kernel.dump();
        world.kernel.breakAt(k, Fault::KillAfter);
        bool died = false;
        try {
            (void)carryOut(world, Work::Change);
        } catch (const Killed &) {
            died = true;
        }
        if (!died)
            break;
        INFO("call " << k);
        const TunnelSpec former = simpleTunnel();
        const auto touched = world.restartAndRecover(stillApproved ? &former : nullptr);
        const std::string now = world.kernel.dump();
        if (touched.empty())
            CHECK(now == before);
        else
            CHECK(now == (stillApproved ? before : empty));
    }
}

TEST_CASE("an undo that fails as well leaves a ledger, and the next attempt cleans up")
{
    World world;
    const std::string before = world.kernel.dump();
    const TunnelSpec spec = fullTunnel();
    world.kernel.swallowedRoutes = {prefix("::/0")};
    world.kernel.onKilled = [] {};
    int calls = 0;
    {
        World counting;
        counting.kernel.swallowedRoutes = world.kernel.swallowedRoutes;
        const int start = counting.kernel.calls;
        REQUIRE_FALSE(counting.engine.up(spec, alice, Backend::Kernel));
        calls = counting.kernel.calls - start;
    }
    // The last three calls delete the interface, look whether it is gone, and take the firewall down.
    world.kernel.breakAt(calls - 2, Fault::Refuse, EBUSY);
    CHECK_FALSE(world.engine.up(spec, alice, Backend::Kernel));
    REQUIRE(world.kernel.broke());
    CHECK(world.kernel.dump() != before);
    CHECK(stateOf(world.engine) == LinkState::Broken);
    world.kernel.swallowedRoutes.clear();
    const auto again = world.engine.up(spec, alice, Backend::Kernel);
    INFO((again ? "" : again.error().context));
    REQUIRE(again);
    REQUIRE(world.engine.down(spec.name, alice));
    CHECK(world.kernel.dump() == before);
}
