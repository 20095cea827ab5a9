// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// All tunnels that a person sees: profiles on disk, what the helper has approved, and WireGuard interfaces of
// others. Windows, tray and rules read it and act through it, so that they agree.
#pragma once

#include "agent/deployment.h"
#include "agent/eventlog.h"
#include "agent/statuspoller.h"
#include "core/conf/diagnostic.h"
#include "store/profilestore.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string_view>
#include <vector>

namespace adit {

/// A profile as it lies on disk.
struct ProfileFile
{
    SecretText text;
    /// Present when the text reads without errors.
    std::optional<Tunnel> tunnel{};
    std::vector<Diagnostic> diagnostics{};
};

struct FleetTunnel
{
    enum class Origin {
        Profile,      ///< a .conf of this user
        ApprovedOnly, ///< the helper has it, its .conf is gone
        Foreign,      ///< a WireGuard interface that somebody else made; it can only be looked at
    };
    InterfaceName name;
    Origin origin = Origin::Profile;
    /// Only for Origin::Profile, and then never null.
    std::shared_ptr<const ProfileFile> profile{};
    Approval approval = Approval::None;
    /// As assessed, or Activating, Deactivating, Failed by what was asked for here.
    TunnelState state = TunnelState::Off;
    TunnelStatus status;
    Assessment assessment{};
    /// Why the state is Failed, or why the last request was refused; goes with the next request.
    std::optional<Error> failure{};

    /// Whether its interface exists or is about to.
    bool isUp() const { return state != TunnelState::Off && state != TunnelState::Failed; }
};

/// What is known of the helper.
struct HelperState
{
    enum class Kind { Unknown, Present, Missing };
    Kind kind = Kind::Unknown;
    HelperInfo info{};
    /// Why it is Missing: HelperMissing, HelperUntrusted, HelperMismatch, ...
    std::optional<Error> error{};
};

class Fleet : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(Result<>)>;

    /// What is referred to must outlive the fleet.
    Fleet(HelperClient &helper, EndpointResolver &resolver, ProfileStore store, EventLog &log);
    ~Fleet() override;

    /// Reads the profiles and begins to look at the tunnels, as often as somebody watches (behaviour.md
    /// section 3).
    void start(Attention attention);
    void setAttention(Attention attention);

    /// In natural order of their names, foreign ones last.
    const std::vector<FleetTunnel> &tunnels() const { return m_tunnels; }
    /// nullptr when there is none; valid until the next signal.
    const FleetTunnel *find(const InterfaceName &name) const;
    const HelperState &helper() const { return m_helperState; }
    const ProfileStore &store() const { return m_store; }

    /// Approves it if need be (which may ask a person) and brings it up. Done runs once; the failure is in
    /// the log and in FleetTunnel::failure too, apart from AuthorizationDismissed.
    void bringUp(const InterfaceName &name, Interaction interaction, Done done = {});
    void bringDown(const InterfaceName &name, Done done = {});
    /// Saves a new profile. Exists, FileUnwritable.
    Result<> add(const InterfaceName &name, std::string_view text, Overwrite overwrite = Overwrite::Refuse);
    /// Saves an edited profile and, when the tunnel is up, changes it live; nothing is saved when the live
    /// change fails.
    void apply(const InterfaceName &name, SecretText text, Done done);
    /// Takes it down, lets the helper forget it, deletes the profile. The text is given back, for undo.
    void remove(const InterfaceName &name, std::function<void(Result<SecretText>)> done);
    /// Gives a tunnel that is not up another name. Exists, AlreadyUp, FileUnwritable.
    Result<> rename(const InterfaceName &from, const InterfaceName &to);
    /// Reads the profiles again, at once. The folder is watched, so nobody has to.
    void reload();

signals:
    /// Tunnels came or went: rows are others now.
    void listChanged();
    /// State, counters, profile or failure of one tunnel changed.
    void tunnelChanged(const adit::InterfaceName &name);
    /// A look at all tunnels is complete, with fresh counters and rates.
    void looked();
    void helperChanged();

private:
    std::vector<FleetTunnel> m_tunnels{};
    HelperState m_helperState{};
    ProfileStore m_store;
};

} // namespace adit
