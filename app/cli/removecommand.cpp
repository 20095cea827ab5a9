// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// aditctl remove: down, approval and file gone. The file goes last: what still runs stays known.
#include "cli/commands.h"
#include "cli/profiles.h"

namespace adit::cli {

namespace {

class RemoveFlow : public std::enable_shared_from_this<RemoveFlow>
{
public:
    RemoveFlow(Context &context, ProfileStore store, const Arguments &arguments)
        : m_context(context),
          m_store(std::move(store)),
          m_arguments(arguments),
          m_failures(context)
    {
    }

    void next()
    {
        if (m_next == m_arguments.operands().size())
            return m_context.finish(m_failures.code());
        const std::string &word = m_arguments.operands()[m_next++];
        const auto name = InterfaceName::from(word);
        if (!name) {
            m_failures.add(name.error());
            return next();
        }
        Console &console = m_context.console();
        if (m_store.contains(*name) && !m_arguments.has("yes") && console.canAsk() &&
            console.ask("Remove " + word + " and its private key for good?", Console::Answer::No) ==
                Console::Answer::No) {
            m_failures.note(ExitCode::Refused);
            return next();
        }
        m_context.helper().remove(*name, m_context.interaction(),
                                  [self = shared_from_this(), name = *name](const Result<> &removed) {
                                      self->removeFile(name, removed);
                                      self->next();
                                  });
    }

private:
    void removeFile(const InterfaceName &name, const Result<> &approval)
    {
        // Never approved, or no helper that could run it: only the file is left.
        const bool nothingApproved = !approval && (approval.error().code == Errc::NoSuchTunnel ||
                                                   approval.error().code == Errc::HelperMissing);
        if (!approval && !nothingApproved)
            return m_failures.add(approval.error(), name, "boot off");
        const auto removed = m_store.remove(name);
        if (!removed && !(approval && removed.error().code == Errc::NoSuchTunnel))
            return m_failures.add(removed.error());
        m_context.console().line("Removed " + name.text());
    }

    Context &m_context;
    ProfileStore m_store;
    Arguments m_arguments;
    Failures m_failures;
    std::size_t m_next = 0;
};

void run(Context &context, const Arguments &arguments)
{
    auto store = context.store();
    if (!store)
        return context.fail(store.error());
    std::make_shared<RemoveFlow>(context, *std::move(store), arguments)->next();
}

constexpr Option options[] = {{"yes", {}, "do not ask back"}, noAskOption};

} // namespace

const Command removeCommand{
    "remove",
    "NAME...",
    "Remove tunnels: down, approval and file",
    "The private key goes with the file; 'aditctl export NAME --output FILE' keeps a copy. On a terminal you "
    "are\n"
    "asked first.",
    options,
    1,
    anyNumber,
    run,
};

} // namespace adit::cli
