// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "cli/nmimport.h"

#include "agent/nmconnections.h"
#include "agent/nmtunnel.h"
#include "cli/importer.h"
#include "cli/json.h"
#include "cli/profiles.h"
#include "cli/words.h"
#include "core/conf/confwriter.h"

#include <algorithm>
#include <memory>

namespace adit::cli {

namespace {

using Connections = std::vector<NmConnection>;

void listThem(Context &context, const Connections &connections, bool json)
{
    QJsonArray array;
    Table table({"NAME", "INTERFACE", "AUTOCONNECT", "UUID"});
    for (const NmConnection &connection : connections) {
        array.append(QJsonObject{{QLatin1String("id"), jsonText(connection.id())},
                                 {QLatin1String("interface"), jsonText(connection.interfaceName())},
                                 {QLatin1String("autoconnect"), connection.startsByItself()},
                                 {QLatin1String("uuid"), jsonText(connection.uuid())}});
        table.add({connection.id(), connection.interfaceName(), connection.startsByItself() ? "yes" : "no",
                   connection.uuid()});
    }
    if (json)
        writeJson(context.console(), QJsonObject{{QLatin1String("connections"), array}});
    else if (connections.empty())
        context.console().message("NetworkManager has no WireGuard connection that you may see");
    else
        context.console().write(table.text());
    context.finish(ExitCode::Ok);
}

/// Imports one connection after the other, since each may need a password.
class ImportFlow : public std::enable_shared_from_this<ImportFlow>
{
public:
    ImportFlow(Context &context, const Arguments &arguments)
        : m_context(context),
          m_failures(context),
          m_names(arguments.operands()),
          m_request(requestFrom(arguments))
    {
    }

    void begin(const Connections &connections)
    {
        for (const std::string &name : m_names) {
            const auto found = std::ranges::find_if(connections, [&](const NmConnection &one) {
                return name == one.id() || name == one.interfaceName() || name == one.uuid();
            });
            if (found == connections.end())
                m_failures.add({Errc::NoSuchTunnel, name}, "NetworkManager");
            else
                m_wanted.push_back(*found);
        }
        next();
    }

private:
    void next()
    {
        if (m_done == m_wanted.size())
            return m_context.finish(m_failures.code());
        const NmConnection &connection = m_wanted[m_done++];
        m_context.networkManager().secrets(
            connection, [self = shared_from_this(), &connection](const Result<NmSettings> &secrets) {
                self->take(connection, secrets);
                self->next();
            });
    }

    void take(const NmConnection &connection, const Result<NmSettings> &secrets)
    {
        if (!secrets)
            return m_failures.add(secrets.error(), connection.id());
        const auto found = tunnelFrom(connection, *secrets);
        if (!found)
            return m_failures.add(found.error(), connection.id());
        const SecretText text = writeConf(found->tunnel, ConfStyle::Full);
        const std::string wish =
            connection.interfaceName().empty() ? connection.id() : connection.interfaceName();
        const auto name = importText(m_context, {"NetworkManager/" + connection.id(), wish, text}, m_request);
        if (!name)
            return m_failures.add(name.error(), connection.id());
        Console &console = m_context.console();
        console.line("Imported " + name->text());
        console.flush();
        for (const std::string &note : found->notes)
            console.message(name->text() + ": " + printable(note));
        console.message("to change over: nmcli connection modify " + connection.uuid() +
                        " autoconnect no; nmcli connection down " + connection.uuid() + "; aditctl up " +
                        name->text());
    }

    Context &m_context;
    Failures m_failures;
    std::vector<std::string> m_names;
    ImportRequest m_request;
    Connections m_wanted{};
    std::size_t m_done = 0;
};

} // namespace

void importFromNetworkManager(Context &context, const Arguments &arguments)
{
    const bool json = arguments.has("json");
    const auto flow = std::make_shared<ImportFlow>(context, arguments);
    const bool lists = arguments.operands().empty();
    context.networkManager().list([&context, flow, json, lists](const Result<Connections> &connections) {
        if (!connections)
            return context.fail(connections.error());
        lists ? listThem(context, *connections, json) : flow->begin(*connections);
    });
}

} // namespace adit::cli
