// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// aditctl edit: a profile in the person's editor, asked again until it reads, nothing typed ever lost.
#include "cli/commands.h"
#include "cli/confedit.h"
#include "cli/editor.h"
#include "core/conf/confreader.h"

namespace adit::cli {

namespace {

struct Edited
{
    SecretText text;
    Tunnel tunnel;
};

/// Edits until the text reads or the person gives up.
Result<Edited> editUntilValid(Console &console, Editor &editor)
{
    for (;;) {
        auto text = editor.edit();
        if (!text)
            return std::unexpected(text.error());
        if (auto tunnel = readTunnel(console, text->view(), editor.path(), Show::All))
            return Edited{*std::move(text), *std::move(tunnel)};
        if (!console.canAsk() || console.ask("Edit again?", Console::Answer::Yes) == Console::Answer::No)
            return fail(Errc::InvalidConfig);
    }
}

/// The profile as it was, also when it does not read: editing is how it is mended. A tunnel that cannot be
/// read has the new one as its former self, so that nothing is compared.
LoadedProfile former(const InterfaceName &name, SecretText text, const Tunnel &otherwise)
{
    auto tunnel = readConf(text.view()).tunnel;
    return LoadedProfile{{name, tunnel ? *std::move(tunnel) : otherwise.clone()}, std::move(text)};
}

void keep(Context &context, const Editor &editor, const Error &error)
{
    context.console().message("your text is kept in " + editor.path());
    context.fail(error);
}

void run(Context &context, const Arguments &arguments)
{
    Console &console = context.console();
    const auto name = InterfaceName::from(arguments.operands().front());
    if (!name)
        return context.fail(name.error());
    const auto store = context.store();
    if (!store)
        return context.fail(store.error());
    auto before = store->load(*name);
    if (!before)
        return context.fail(before.error());
    auto editor = Editor::open(store->folder(), before->view());
    if (!editor)
        return context.fail(editor.error());

    auto edited = editUntilValid(console, *editor);
    if (!edited)
        return keep(context, *editor, edited.error());
    const auto now = store->load(*name);
    if (!now || now->view() != before->view())
        return keep(context, *editor, {Errc::FileUnwritable, "it was changed by another program meanwhile"});
    editor->discard();
    if (edited->text.view() == before->view()) {
        console.line("No changes.");
        return context.finish(ExitCode::Ok);
    }
    saveChange(context, {former(*name, *std::move(before), edited->tunnel), std::move(edited->text),
                         arguments.has("apply") ? Live::Apply : Live::Ask, "Saved " + name->text()});
}

constexpr Option options[] = {
    {"apply", {}, "apply the change to the running tunnel without asking"},
    noAskOption,
};

} // namespace

const Command editCommand{
    "edit",
    "NAME",
    "Edit a tunnel in your editor",
    "Opens $VISUAL, $EDITOR or vi. The file is checked when the editor ends; with errors you are asked to go "
    "on\n"
    "editing, and your text is kept in any case. A running tunnel is changed when you agree: peers that stay "
    "keep\n"
    "their sessions.",
    options,
    1,
    1,
    run,
};

} // namespace adit::cli
