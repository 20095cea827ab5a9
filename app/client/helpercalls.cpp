// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// The calls of HelperClient, one for each method of the contract.
#include "client/helperclient.h"

#include "client/replies.h"
#include "protocol/secrets.h"

#include <QDBusUnixFileDescriptor>

namespace adit {

namespace {

QString text(const InterfaceName &name)
{
    return QString::fromStdString(name.text());
}

/// The keys as an argument of a call.
Result<QVariant> sealed(const std::vector<SecretKey> &keys)
{
    const auto fd = sealSecrets(keys);
    if (!fd)
        return std::unexpected(fd.error());
    return QVariant::fromValue(QDBusUnixFileDescriptor(fd->get())); // duplicates the descriptor
}

} // namespace

void HelperClient::install(const TunnelSpec &spec, Interaction interaction, Callback<std::string> done)
{
    const auto keys = sealed(wire::secretsOf(spec));
    if (!keys)
        return failLater(std::move(done), keys.error());
    change(QStringLiteral("Install"), {QVariant::fromValue(wire::toWire(spec)), *keys}, interaction,
           [done = std::move(done)](Result<QDBusMessage> reply) { done(replies::text(reply)); });
}

void HelperClient::installOnTrial(const TunnelSpec &spec, std::uint32_t seconds, Interaction interaction,
                                  Callback<std::string> done)
{
    const auto keys = sealed(wire::secretsOf(spec));
    if (!keys)
        return failLater(std::move(done), keys.error());
    change(QStringLiteral("InstallOnTrial"), {QVariant::fromValue(wire::toWire(spec)), *keys, seconds},
           interaction, [done = std::move(done)](Result<QDBusMessage> reply) { done(replies::text(reply)); });
}

void HelperClient::confirm(const InterfaceName &name, Interaction interaction, Callback<> done)
{
    change(QStringLiteral("Confirm"), {text(name)}, interaction,
           [done = std::move(done)](Result<QDBusMessage> reply) { done(replies::nothing(reply)); });
}

void HelperClient::takeBack(const InterfaceName &name, Interaction interaction, Callback<> done)
{
    change(QStringLiteral("TakeBack"), {text(name)}, interaction,
           [done = std::move(done)](Result<QDBusMessage> reply) { done(replies::nothing(reply)); });
}

void HelperClient::remove(const InterfaceName &name, Interaction interaction, Callback<> done)
{
    change(QStringLiteral("Remove"), {text(name)}, interaction,
           [done = std::move(done)](Result<QDBusMessage> reply) { done(replies::nothing(reply)); });
}

void HelperClient::up(const InterfaceName &name, std::span<const PeerEndpoint> endpoints,
                      Interaction interaction, Callback<> done)
{
    change(QStringLiteral("Up"), {text(name), QVariant::fromValue(wire::toWire(endpoints))}, interaction,
           [done = std::move(done)](Result<QDBusMessage> reply) { done(replies::nothing(reply)); });
}

void HelperClient::down(const InterfaceName &name, Interaction interaction, Callback<> done)
{
    change(QStringLiteral("Down"), {text(name)}, interaction,
           [done = std::move(done)](Result<QDBusMessage> reply) { done(replies::nothing(reply)); });
}

void HelperClient::release(const InterfaceName &name, Interaction interaction, Callback<> done)
{
    change(QStringLiteral("Release"), {text(name)}, interaction,
           [done = std::move(done)](Result<QDBusMessage> reply) { done(replies::nothing(reply)); });
}

void HelperClient::setPeers(const InterfaceName &name, std::span<const PeerSpec> peers,
                            Interaction interaction, Callback<std::string> done)
{
    const auto keys = sealed(wire::secretsOf(peers));
    if (!keys)
        return failLater(std::move(done), keys.error());
    change(QStringLiteral("SetPeers"), {text(name), QVariant::fromValue(wire::toWire(peers)), *keys},
           interaction, [done = std::move(done)](Result<QDBusMessage> reply) { done(replies::text(reply)); });
}

void HelperClient::changePeers(const PeerChanges &changes, Interaction interaction,
                               Callback<std::string> done)
{
    const std::span<const PeerSpec> changed(changes.delta.changed);
    const auto keys = sealed(wire::secretsOf(changed));
    if (!keys)
        return failLater(std::move(done), keys.error());
    const bool given = changes.approval == PeerChanges::Approval::Given;
    change(given ? QStringLiteral("ChangePeers") : QStringLiteral("ApprovePeers"),
           {text(changes.name), QString::fromStdString(changes.base),
            QVariant::fromValue(wire::toWire(changed)),
            QVariant::fromValue(wire::toWire(std::span<const PublicKey>(changes.delta.removed))), *keys},
           interaction, [done = std::move(done)](Result<QDBusMessage> reply) { done(replies::text(reply)); });
}

void HelperClient::setEndpoint(const InterfaceName &name, const PeerEndpoint &endpoint,
                               Interaction interaction, Callback<> done)
{
    const KeySpan key = endpoint.peer.bytes();
    const QByteArray peer(reinterpret_cast<const char *>(key.data()), static_cast<qsizetype>(key.size()));
    change(QStringLiteral("SetEndpoint"),
           {text(name), peer, QVariant::fromValue(wire::toWire(endpoint.endpoint))}, interaction,
           [done = std::move(done)](Result<QDBusMessage> reply) { done(replies::nothing(reply)); });
}

void HelperClient::repair(const InterfaceName &name, Interaction interaction,
                          Callback<std::vector<std::string>> done)
{
    change(QStringLiteral("Repair"), {text(name)}, interaction,
           [done = std::move(done)](Result<QDBusMessage> reply) { done(replies::lines(reply)); });
}

void HelperClient::setBoot(const InterfaceName &name, BootStart start, Interaction interaction,
                           Callback<> done)
{
    change(QStringLiteral("SetBoot"), {text(name), start == BootStart::Yes}, interaction,
           [done = std::move(done)](Result<QDBusMessage> reply) { done(replies::nothing(reply)); });
}

void HelperClient::bootList(Callback<std::vector<std::string>> done)
{
    ask(QStringLiteral("BootList"), {},
        [done = std::move(done)](Result<QDBusMessage> reply) { done(replies::lines(reply)); });
}

void HelperClient::bootTunnels(Callback<std::vector<BootTunnel>> done)
{
    ask(QStringLiteral("BootTunnels"), {},
        [done = std::move(done)](Result<QDBusMessage> reply) { done(replies::bootTunnels(reply)); });
}

void HelperClient::bootUp(const BootTunnel &tunnel, std::span<const PeerEndpoint> endpoints, Callback<> done)
{
    change(QStringLiteral("BootUp"),
           {static_cast<uint>(tunnel.owner), text(tunnel.name), QVariant::fromValue(wire::toWire(endpoints))},
           Interaction::Forbid,
           [done = std::move(done)](Result<QDBusMessage> reply) { done(replies::nothing(reply)); });
}

void HelperClient::list(Callback<std::vector<TunnelSummary>> done)
{
    ask(QStringLiteral("List"), {},
        [done = std::move(done)](Result<QDBusMessage> reply) { done(replies::summaries(reply)); });
}

void HelperClient::status(const InterfaceName &name, Callback<TunnelStatus> done)
{
    ask(QStringLiteral("Status"), {text(name)},
        [done = std::move(done)](Result<QDBusMessage> reply) { done(replies::status(reply)); });
}

void HelperClient::plan(const TunnelSpec &spec, Callback<std::vector<std::string>> done)
{
    ask(QStringLiteral("Plan"), {QVariant::fromValue(wire::toWire(spec))},
        [done = std::move(done)](Result<QDBusMessage> reply) { done(replies::lines(reply)); });
}

void HelperClient::drift(const InterfaceName &name, Callback<std::vector<std::string>> done)
{
    ask(QStringLiteral("Drift"), {text(name)},
        [done = std::move(done)](Result<QDBusMessage> reply) { done(replies::lines(reply)); });
}

} // namespace adit
