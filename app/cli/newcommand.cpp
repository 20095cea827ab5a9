// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// aditctl new: a tunnel from nothing, with a fresh key.
#include "cli/commands.h"
#include "cli/confedit.h"
#include "cli/profiles.h"
#include "core/conf/confdocument.h"

namespace adit::cli {

namespace {

/// The key alone; what was asked for comes by setInterfaceValue().
std::string skeleton(const SecretKey &key)
{
    return "[Interface]\nPrivateKey = " + std::string(key.reveal().view()) + "\n";
}

void run(Context &context, const Arguments &arguments)
{
    const auto name = InterfaceName::from(arguments.operands().front());
    if (!name)
        return context.fail(name.error());
    const SecretKey key = SecretKey::generatePrivate();
    ConfDocument document = ConfDocument::fromText(skeleton(key));
    const std::pair<std::string_view, std::string> values[] = {
        {"ListenPort", arguments.value("listen-port").value_or("")},
        {"Address", joined(arguments.values("address"))},
        {"DNS", joined(arguments.values("dns"))},
        {"MTU", arguments.value("mtu").value_or("")},
    };
    for (const auto &[option, value] : values) {
        if (!isOneLine(value))
            return context.fail({Errc::InvalidText, std::string(option)});
        if (!value.empty())
            document.setInterfaceValue(option, value);
    }
    const SecretText text(document.text());
    const auto tunnel = readTunnel(context.console(), text.view(), name->text(), Show::All);
    if (!tunnel)
        return context.fail(tunnel.error());
    const auto store = context.store();
    const auto saved =
        store ? store->save(*name, text.view(), Overwrite::Refuse) : std::unexpected(store.error());
    if (!saved)
        return context.fail(saved.error());
    context.console().line("Created " + name->text() + ". Its public key, for the other side:");
    context.console().line(key.publicKey().toBase64());
    context.finish(ExitCode::Ok);
}

constexpr Option options[] = {
    {"address", "ADDRESS",
     "address of the interface with its prefix length, like 10.8.0.1/24; may be repeated"},
    {"listen-port", "PORT", "UDP port at which others reach this machine"},
    {"dns", "SERVER", "DNS server or search domain; may be repeated"},
    {"mtu", "BYTES", "MTU; found by itself when not given"},
};

} // namespace

const Command newCommand{
    "new",
    "NAME",
    "Create a tunnel with a new key",
    "Prints the public key to give to the other side. Add peers with 'aditctl peers add', or with 'aditctl "
    "edit'.",
    options,
    1,
    1,
    run,
};

} // namespace adit::cli
