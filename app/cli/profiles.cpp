// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "cli/profiles.h"

#include "core/conf/confreader.h"
#include "core/errortext.h"
#include "core/tunnel/nameproposal.h"
#include "store/files.h"

namespace adit::cli {

void showDiagnostics(Console &console, const std::vector<Diagnostic> &diagnostics, const std::string &file,
                     Show show)
{
    for (const Diagnostic &diagnostic : diagnostics) {
        if (show == Show::All || diagnostic.severity == Diagnostic::Severity::Error)
            console.note(format(diagnostic, file));
    }
}

Result<Tunnel> readTunnel(Console &console, std::string_view text, const std::string &file, Show show)
{
    ConfReading reading = readConf(text);
    showDiagnostics(console, reading.diagnostics, file, show);
    if (!reading.tunnel)
        return fail(Errc::InvalidConfig, file);
    return *std::move(reading.tunnel);
}

Result<LoadedProfile> loadProfile(Context &context, const std::string &name)
{
    auto valid = InterfaceName::from(name);
    if (!valid)
        return std::unexpected(valid.error());
    const auto store = context.store();
    if (!store)
        return std::unexpected(store.error());
    auto text = store->load(*valid);
    if (!text)
        return std::unexpected(text.error());
    auto tunnel = readTunnel(context.console(), text->view(), store->pathOf(*valid), Show::Errors);
    if (!tunnel)
        return std::unexpected(tunnel.error());
    return LoadedProfile{{*std::move(valid), *std::move(tunnel)}, *std::move(text)};
}

Result<Profile> profileFrom(Context &context, const std::string &word)
{
    if (!meansFile(word)) {
        auto loaded = loadProfile(context, word);
        if (!loaded)
            return std::unexpected(loaded.error());
        return std::move(loaded->profile);
    }
    const auto file = readFile(word);
    if (!file)
        return std::unexpected(file.error());
    auto tunnel = readTunnel(context.console(), file->text.view(), word, Show::Errors);
    if (!tunnel)
        return std::unexpected(tunnel.error());
    return Profile{proposeName(word).name, *std::move(tunnel)};
}

bool meansFile(std::string_view word)
{
    return word.find('/') != std::string_view::npos || word.ends_with(".conf");
}

void Failures::add(const Error &error, const std::string &about)
{
    m_context.console().flush();
    m_context.console().message(about.empty() ? describe(error) : about + ": " + describe(error));
    note(exitCodeOf(error.code));
}

void Failures::add(const Error &error, const InterfaceName &name, const char *administrators)
{
    add(error, name.text());
    if (error.code == Errc::LockedDown)
        m_context.console().message(name.text() + ": with an administrator's password: aditctl " +
                                    administrators + " " + name.text());
}

void Failures::note(ExitCode code)
{
    if (m_code == ExitCode::Ok)
        m_code = code;
}

} // namespace adit::cli
