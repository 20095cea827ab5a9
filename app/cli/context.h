// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// What a command works with. Qt's application object and the connection to the helper are made when a command
// first needs them: most of the time of a short command would be theirs.
#pragma once

#include "agent/deployment.h"
#include "agent/endpointresolver.h"
#include "agent/nmconnections.h"
#include "cli/console.h"
#include "cli/exitcode.h"
#include "client/helperclient.h"
#include "store/profilestore.h"

#include <QCoreApplication>

#include <memory>
#include <optional>
#include <string>

namespace adit::cli {

class Context
{
public:
    Context(int &argc, char **argv) : m_argc(argc), m_argv(argv) {}

    Console &console() { return m_console; }

    /// The user's profiles; an error when the environment does not say where they are.
    Result<ProfileStore> store() const;
    /// Connects to the system bus at the first call.
    HelperClient &helper();
    EndpointResolver &resolver();
    Deployment &deployment();
    /// Connects to the system bus at the first call, as helper() does.
    NmConnections &networkManager();
    QDBusConnection bus();
    /// Made by the first call; the parent of what a command leaves to the event loop.
    QCoreApplication &application();

    /// Whether polkit may ask, by `--no-ask`.
    Interaction interaction() const { return m_interaction; }
    void setInteraction(Interaction interaction) { m_interaction = interaction; }

    /// Ends the program with this code once control is back in main() or the event loop.
    void finish(ExitCode code);
    /// Shows the error, with what it is about in front where that helps, and finishes.
    void fail(const Error &error, const std::string &about = {});
    /// A mistake on the command line: a message with the way to help.
    void usage(const std::string &problem);

    /// Runs the event loop unless the command is done; gives the exit code.
    int wait();

private:
    int &m_argc;
    char **m_argv;
    Console m_console{};
    Interaction m_interaction = Interaction::Allow;
    std::optional<ExitCode> m_code{};
    std::unique_ptr<QCoreApplication> m_application{};
    std::unique_ptr<HelperClient> m_helper{};
    std::unique_ptr<EndpointResolver> m_resolver{};
    std::unique_ptr<Deployment> m_deployment{};
    std::unique_ptr<NmConnections> m_networkManager{};
};

} // namespace adit::cli
