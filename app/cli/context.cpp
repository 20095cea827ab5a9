// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "cli/context.h"

#include "core/errortext.h"
#include "protocol/wiretypes.h"

namespace adit::cli {

Result<ProfileStore> Context::store() const
{
    const auto folder = ProfileStore::defaultFolder();
    if (!folder)
        return std::unexpected(folder.error());
    return ProfileStore(*folder);
}

QCoreApplication &Context::application()
{
    if (!m_application)
        m_application = std::make_unique<QCoreApplication>(m_argc, m_argv);
    return *m_application;
}

QDBusConnection Context::bus()
{
    application();
    return QDBusConnection::systemBus();
}

HelperClient &Context::helper()
{
    if (!m_helper) {
        wire::registerTypes();
        m_helper = std::make_unique<HelperClient>(bus());
    }
    return *m_helper;
}

EndpointResolver &Context::resolver()
{
    if (!m_resolver) {
        application();
        m_resolver = std::make_unique<EndpointResolver>();
    }
    return *m_resolver;
}

Deployment &Context::deployment()
{
    if (!m_deployment)
        m_deployment = std::make_unique<Deployment>(helper(), resolver(), m_interaction);
    return *m_deployment;
}

NmConnections &Context::networkManager()
{
    if (!m_networkManager)
        m_networkManager = std::make_unique<NmConnections>(bus());
    return *m_networkManager;
}

void Context::finish(ExitCode code)
{
    if (m_code)
        return;
    m_code = code;
    if (m_application)
        QCoreApplication::exit(static_cast<int>(code));
}

void Context::fail(const Error &error, const std::string &about)
{
    m_console.flush();
    m_console.message(about.empty() ? describe(error) : about + ": " + describe(error));
    finish(exitCodeOf(error.code));
}

void Context::usage(const std::string &problem)
{
    m_console.message(problem + "; see 'aditctl help'");
    finish(ExitCode::Usage);
}

int Context::wait()
{
    if (!m_code)
        QCoreApplication::exec();
    const bool written = m_console.flush();
    if (m_code == ExitCode::Ok && !written)
        return static_cast<int>(ExitCode::Refused);
    return static_cast<int>(m_code.value_or(ExitCode::Refused));
}

} // namespace adit::cli
