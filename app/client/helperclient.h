// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// The helper as the app sees it: asynchronous calls that give domain types or an Error. The helper is found,
// and if need be started, by the first call; nothing is sent to it before its owner is known to be root.
#pragma once

#include "base/peerdelta.h"
#include "base/tunnelspec.h"
#include "base/tunnelstatus.h"
#include "protocol/wireconvert.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QObject>
#include <QVariantList>

#include <functional>
#include <span>
#include <sys/types.h>

namespace adit {

/// Whether a call may make polkit ask a person.
enum class Interaction { Forbid, Allow };

/// Single peers of a tunnel that shall change. Everything is used before the call returns.
struct PeerChanges
{
    const InterfaceName &name;
    /// fingerprint() of the tunnel that is changed.
    std::string base;
    const PeerDelta &delta;
    /// Whether the approved tunnel allows it without an approval of its own.
    enum class Approval { Given, Needed };
    Approval approval = Approval::Needed;
};

struct HelperInfo
{
    std::string version{};
    /// Who would carry a new tunnel.
    Backend backend = Backend::None;

    friend bool operator==(const HelperInfo &, const HelperInfo &) = default;
};

/// Every call returns at once; its callback runs later from the event loop, exactly once, unless the client
/// is destroyed before. Errors: those of the method, HelperMissing, HelperUntrusted, HelperMismatch, Timeout.
class HelperClient : public QObject
{
    Q_OBJECT

public:
    template <typename T = void>
    using Callback = std::function<void(Result<T>)>;
    using ChangeHandler = std::function<void(const InterfaceName &, LinkState)>;
    using RepairHandler = std::function<void(const InterfaceName &)>;

    /// Calls over this bus a helper that must run as `owner`; anything but root is for tests.
    explicit HelperClient(QDBusConnection bus, uid_t owner = 0);

    /// Approves and stores a tunnel; gives its fingerprint. A person may be asked for minutes.
    void install(const TunnelSpec &spec, Interaction interaction, Callback<std::string> done);
    /// As install() for a tunnel that runs; taken back after these seconds (limits::trialLeast to trialMost)
    /// unless confirm() comes in time.
    void installOnTrial(const TunnelSpec &spec, std::uint32_t seconds, Interaction interaction,
                        Callback<std::string> done);
    /// Keeps what is on trial. NotOnTrial when there is nothing any more.
    void confirm(const InterfaceName &name, Interaction interaction, Callback<> done);
    /// Takes what is on trial back now. NotOnTrial as for confirm().
    void takeBack(const InterfaceName &name, Interaction interaction, Callback<> done);
    void remove(const InterfaceName &name, Interaction interaction, Callback<> done);
    void up(const InterfaceName &name, std::span<const PeerEndpoint> endpoints, Interaction interaction,
            Callback<> done);
    void down(const InterfaceName &name, Interaction interaction, Callback<> done);
    /// Takes a tunnel down whoever's it is and whatever it keeps in: an administrator's to do. NotUp.
    void release(const InterfaceName &name, Interaction interaction, Callback<> done);
    /// Replaces the whole peer set of a tunnel that was approved for it; gives the new fingerprint.
    void setPeers(const InterfaceName &name, std::span<const PeerSpec> peers, Interaction interaction,
                  Callback<std::string> done);
    /// Changes single peers of a running tunnel whose approved form has the fingerprint `base`; gives the new
    /// one. ChangedSinceApproval when it has another, NotUp, and NoSuchTunnel when none is approved.
    void changePeers(const PeerChanges &changes, Interaction interaction, Callback<std::string> done);
    void setEndpoint(const InterfaceName &name, const PeerEndpoint &endpoint, Interaction interaction,
                     Callback<> done);

    /// Puts right what others changed of a running tunnel; gives what was done, a line each.
    void repair(const InterfaceName &name, Interaction interaction, Callback<std::vector<std::string>> done);

    /// Whether an own tunnel comes up when the machine starts.
    void setBoot(const InterfaceName &name, BootStart start, Interaction interaction, Callback<> done);
    void bootList(Callback<std::vector<std::string>> done);
    /// All users' tunnels that do, and one of them brought up: for root only.
    void bootTunnels(Callback<std::vector<BootTunnel>> done);
    void bootUp(const BootTunnel &tunnel, std::span<const PeerEndpoint> endpoints, Callback<> done);

    void list(Callback<std::vector<TunnelSummary>> done);
    void status(const InterfaceName &name, Callback<TunnelStatus> done);
    /// The steps that Install and Up would take, a line each.
    void plan(const TunnelSpec &spec, Callback<std::vector<std::string>> done);
    /// Where a running tunnel differs from what was approved: the steps of repair(), a line each.
    void drift(const InterfaceName &name, Callback<std::vector<std::string>> done);
    void info(Callback<HelperInfo> done);

    /// From now on `handler` runs at each TunnelChanged of the helper, in place of the one before; an empty
    /// one ends that.
    void watchChanges(ChangeHandler handler);
    /// The same for tunnels that the helper put right by itself.
    void watchRepairs(RepairHandler handler);
    /// From now on came() and went() are emitted.
    void watchPresence();

signals:
    /// With each TunnelChanged, once watchChanges() was called.
    void changed(const adit::InterfaceName &name);
    /// A helper has started; who it is, is checked by the next call.
    void came();
    /// The helper has ended, as it does when nothing is up, or was killed.
    void went();

private slots:
    void onTunnelChanged(const QString &name, uint state, const QDBusMessage &message);
    void onRepaired(const QString &name, uint steps, const QDBusMessage &message);

private:
    using Answer = std::function<void(Result<QDBusMessage>)>;
    /// Runs with the helper's unique bus name.
    using WithOwner = std::function<void(Result<QString>)>;
    struct Call
    {
        QString interface;
        QString method;
        QVariantList arguments;
        Interaction interaction;
        int timeoutMs;
    };

    /// Runs `action` unless somebody else than the helper sent this signal.
    void ifFromHelper(const QDBusMessage &signal, std::function<void()> action);
    void failLater(Callback<std::string> done, const Error &error);
    void change(const QString &method, QVariantList arguments, Interaction interaction, Answer answer);
    /// Sends it, and once more each time the helper says that it is too soon, `left` times at most.
    void attempt(const Call &call, int left, Answer answer);
    void ask(const QString &method, QVariantList arguments, Answer answer);
    void send(Call call, Answer answer);
    void deliver(const QString &owner, const Call &call, Answer answer);
    void dispatch(const QDBusMessage &message, int timeoutMs, Answer answer);

    void withOwner(WithOwner action);
    void findOwner();
    void startHelper();
    void checkOwner(const QString &owner);
    void ownerFound(Result<QString> owner);
    void askBus(const QString &method, const QVariantList &arguments, Answer answer);

    QDBusConnection m_bus;
    uid_t m_expectedOwner;
    QString m_owner;                    ///< unique name of a helper that passed the check, or empty
    std::vector<WithOwner> m_waiting{}; ///< not empty while the owner is being looked up
    bool m_started = false;             ///< this look-up has started the helper
    ChangeHandler m_handler{};
    RepairHandler m_repairHandler{};
    bool m_watching = false; ///< the signal is connected
};

} // namespace adit
