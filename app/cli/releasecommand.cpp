// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// aditctl release: takes away what holds the network back.
#include "agent/networkrelease.h"
#include "cli/commands.h"
#include "cli/profiles.h"

namespace adit::cli {

namespace {

class ReleaseFlow : public std::enable_shared_from_this<ReleaseFlow>
{
public:
    explicit ReleaseFlow(Context &context) : m_context(context), m_failures(context) {}

    /// All own tunnels that are broken: one that is up can be switched off like any other.
    void releaseBroken()
    {
        m_context.helper().list([self =
                                     shared_from_this()](const Result<std::vector<TunnelSummary>> &tunnels) {
            if (!tunnels)
                return self->m_context.fail(tunnels.error());
            for (const TunnelSummary &tunnel : *tunnels) {
                if (tunnel.state == LinkState::Broken)
                    self->m_names.push_back(tunnel.name);
            }
            if (self->m_names.empty())
                self->m_context.console().line("No tunnel of yours is broken. 'aditctl release NAME' takes "
                                               "away one that is up, or somebody else's.");
            self->next();
        });
    }

    void release(const InterfaceName &name)
    {
        m_names.push_back(name);
        next();
    }

private:
    void next()
    {
        if (m_next == m_names.size())
            return m_context.finish(m_failures.code());
        const InterfaceName name = m_names[m_next++];
        releaseNetwork(m_context.helper(), name, m_context.interaction(),
                       [self = shared_from_this(), name](const Result<> &released) {
                           if (released)
                               self->m_context.console().line(name.text() + ": nothing of it is left");
                           else if (released.error().code == Errc::NotUp)
                               self->m_context.console().line(name.text() + ": nothing of it was there");
                           else
                               self->m_failures.add(released.error(), name.text());
                           self->next();
                       });
    }

    Context &m_context;
    Failures m_failures;
    std::vector<InterfaceName> m_names{};
    std::size_t m_next = 0;
};

void run(Context &context, const Arguments &arguments)
{
    const auto flow = std::make_shared<ReleaseFlow>(context);
    if (arguments.operands().empty())
        return flow->releaseBroken();
    const auto name = InterfaceName::from(arguments.operands().front());
    if (!name)
        return context.fail(name.error());
    flow->release(*name);
}

constexpr Option options[] = {noAskOption};

} // namespace

const Command releaseCommand{
    "release",
    "[NAME]",
    "Restore the network: take away a tunnel and its kill switch",
    "Without a name: all of your tunnels that are broken, whose kill switch goes on holding everything "
    "back.\n"
    "With a name: that tunnel, also when it is up or its profile is gone. An administrator is asked where "
    "it\n"
    "is somebody else's, is not known any more, or comes up with the machine and lets nothing past it\n"
    "(KillSwitch = strict).",
    options,
    0,
    1,
    run,
};

} // namespace adit::cli
