// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// aditctl peers list: the peers of a profile, as they are written there.
#include "cli/commands.h"
#include "cli/json.h"
#include "cli/profiles.h"
#include "cli/words.h"

namespace adit::cli {

namespace {

QJsonObject jsonPeer(const Peer &peer)
{
    QJsonObject object;
    object[QLatin1String("publicKey")] = jsonText(peer.publicKey.toBase64());
    object[QLatin1String("name")] = peer.name.empty() ? QJsonValue() : jsonText(peer.name);
    object[QLatin1String("hasPresharedKey")] = peer.presharedKey.has_value();
    object[QLatin1String("endpoint")] = peer.endpoint ? jsonText(peer.endpoint->toString()) : QJsonValue();
    object[QLatin1String("keepalive")] = peer.keepalive;
    object[QLatin1String("allowedIps")] = jsonPrefixes(peer.allowedIps);
    return object;
}

void run(Context &context, const Arguments &arguments)
{
    const auto loaded = loadProfile(context, arguments.operands().front());
    if (!loaded)
        return context.fail(loaded.error());
    const auto &peers = loaded->profile.tunnel.peers;
    if (arguments.has("json")) {
        QJsonArray array;
        for (const Peer &peer : peers)
            array.append(jsonPeer(peer));
        writeJson(context.console(), QJsonObject{{QLatin1String("peers"), array}});
        return context.finish(ExitCode::Ok);
    }
    Table table({"PUBLIC KEY", "NAME", "ENDPOINT", "ALLOWED IPS"});
    for (const Peer &peer : peers)
        table.add({peer.publicKey.toBase64(), peer.name.empty() ? "-" : peer.name,
                   peer.endpoint ? peer.endpoint->toString() : "-", prefixWords(peer.allowedIps)});
    context.console().write(table.text());
    context.finish(ExitCode::Ok);
}

constexpr Option options[] = {jsonOption};

} // namespace

const Command peersListCommand{"peers list",
                               "NAME",
                               "List the peers of a tunnel",
                               "From the profile; 'aditctl status NAME' shows which of them answer.",
                               options,
                               1,
                               1,
                               run};

} // namespace adit::cli
