// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// All tunnels that a person sees: profiles on disk, what the helper has approved, and WireGuard interfaces of
// others. Windows, tray and rules read it and act through it, so that they agree.
#pragma once

#include "agent/deployment.h"
#include "agent/driftwatch.h"
#include "agent/fleetevents.h"
#include "agent/fleettunnel.h"
#include "agent/foreigninterfaces.h"
#include "agent/profilefolder.h"
#include "agent/statuspoller.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string_view>
#include <vector>

namespace adit {

/// What is known of the helper.
struct HelperState
{
    enum class Kind { Unknown, Present, Missing };
    Kind kind = Kind::Unknown;
    HelperInfo info{};
    /// Why it is Missing: HelperMissing, HelperUntrusted, HelperMismatch, ...
    std::optional<Error> error{};

    friend bool operator==(const HelperState &, const HelperState &) = default;
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
    /// Interfaces came or went: looks for those of others again.
    void lookAtInterfaces();

    /// In natural order of their names, foreign ones last.
    const std::vector<FleetTunnel> &tunnels() const { return m_tunnels; }
    /// nullptr when there is none; valid until the next signal.
    const FleetTunnel *find(const InterfaceName &name) const;
    const HelperState &helper() const { return m_helperState; }
    const ProfileStore &store() const { return m_folder.store(); }

    /// Approves it if need be (which may ask a person) and brings it up. Done runs once; the failure is in
    /// the log and in FleetTunnel::failure too, apart from AuthorizationDismissed.
    void bringUp(const InterfaceName &name, Interaction interaction, Done done = {});
    void bringDown(const InterfaceName &name, Done done = {});
    /// Takes away what is left of a tunnel that holds the network back; may ask for an administrator.
    void release(const InterfaceName &name, Done done = {});
    /// Puts right what others changed of a tunnel that is up.
    void repair(const InterfaceName &name, Done done = {});
    /// Saves a new profile. Exists, FileUnwritable.
    Result<> add(const InterfaceName &name, std::string_view text, Overwrite overwrite = Overwrite::Refuse);
    /// Saves an edited profile and, when the tunnel is up, changes it live; nothing is saved when the live
    /// change fails.
    void apply(const InterfaceName &name, SecretText text, Done done);
    /// The same, with the live change on trial: the helper takes it back after this time unless it is
    /// confirmed. The profile stays as edited.
    void tryOut(const InterfaceName &name, SecretText text, std::chrono::seconds length, Done done);
    /// Keeps the change that is on trial, or takes it back now.
    void confirm(const InterfaceName &name, Done done = {});
    void takeBack(const InterfaceName &name, Done done = {});
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
    using Task = FleetEvents::Task;
    /// Something that was asked for. Once it is answered it counts until a look that began later is done.
    struct Request
    {
        Task task;
        bool isAnswered = false;
        int looksLeft = 0;
    };
    struct Failure
    {
        Task task;
        Error error;
        std::shared_ptr<const ProfileFile> profile{};
    };

    void onLook(Result<TunnelReports> reports);
    void onLookFailed(const Error &error);
    void settleRequests();
    void askForInfo();
    void setHelper(HelperState state);
    void lookAtForeign();
    void lookAtForeignAlone();

    void merge();
    std::vector<FleetTunnel> rows();
    FleetTunnel rowOf(const InterfaceName &name);
    void judge(FleetTunnel &row) const;
    void dropOldFailure(const FleetTunnel &row);
    /// Emits what differs from the rows before, and logs it.
    void tell(const std::vector<FleetTunnel> &before);

    Result<> mayAsk(const InterfaceName &name) const;
    void begin(const InterfaceName &name, Task task);
    void end(const InterfaceName &name, const Result<> &result);
    void refuse(const InterfaceName &name, Task task, const Error &error, const Done &done);
    Done ender(const InterfaceName &name, Done done);
    void applyAs(const InterfaceName &name, SecretText text, std::optional<std::chrono::seconds> trial,
                 Done done);
    void changeLive(const FleetTunnel &before, Tunnel after, Done done);
    void forget(const InterfaceName &name, Done done);

    HelperClient &m_helper;
    EndpointResolver &m_resolver;
    ProfileFolder m_folder;
    FleetEvents m_events;
    StatusPoller m_poller;
    DriftWatch m_drift;
    ForeignInterfaces m_foreign{};
    QTimer m_foreignTimer{};
    Attention m_attention = Attention::Background;
    HelperState m_helperState{};
    bool m_knowsInfo = false; ///< of the helper that runs now

    std::map<InterfaceName, TunnelReport> m_reports{};        ///< approved tunnels at the last look
    std::map<InterfaceName, TunnelReport> m_foreignReports{}; ///< others' interfaces at the last look
    std::map<InterfaceName, Request> m_requests{};
    std::map<InterfaceName, Failure> m_failures{};
    std::vector<FleetTunnel> m_tunnels{};
};

} // namespace adit
