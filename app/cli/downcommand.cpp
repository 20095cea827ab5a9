// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// aditctl down: takes tunnels down, one after the other.
#include "cli/commands.h"
#include "cli/profiles.h"

namespace adit::cli {

namespace {

class DownFlow : public std::enable_shared_from_this<DownFlow>
{
public:
    DownFlow(Context &context, std::vector<std::string> names)
        : m_context(context),
          m_names(std::move(names)),
          m_failures(context)
    {
    }

    void next()
    {
        if (m_next == m_names.size())
            return m_context.finish(m_failures.code());
        const std::string word = m_names[m_next++];
        const auto name = InterfaceName::from(word);
        if (!name) {
            m_failures.add(name.error());
            return next();
        }
        m_context.helper().down(*name, m_context.interaction(),
                                [self = shared_from_this(), word, name = *name](const Result<> &down) {
                                    if (down)
                                        self->m_context.console().line(word + ": off");
                                    else if (down.error().code == Errc::NotUp)
                                        self->m_context.console().line(word + ": off already");
                                    else
                                        self->m_failures.add(down.error(), name, "release");
                                    self->next();
                                });
    }

private:
    Context &m_context;
    std::vector<std::string> m_names;
    Failures m_failures;
    std::size_t m_next = 0;
};

void run(Context &context, const Arguments &arguments)
{
    std::make_shared<DownFlow>(context, arguments.operands())->next();
}

constexpr Option options[] = {noAskOption};

} // namespace

const Command downCommand{
    "down",
    "NAME...",
    "Take tunnels down",
    "Routes, DNS and everything else are as they were before the tunnel came up.",
    options,
    1,
    anyNumber,
    run,
};

} // namespace adit::cli
