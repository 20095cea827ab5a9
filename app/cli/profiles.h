// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// Reading profiles for commands: what is wrong with one is shown in the reader's own words.
#pragma once

#include "agent/deployment.h"
#include "cli/context.h"
#include "core/conf/diagnostic.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace adit::cli {

/// A profile with the text that it was read from.
struct LoadedProfile
{
    Profile profile;
    SecretText text;
};

/// Which diagnostics a person wants to see.
enum class Show { All, Errors };

/// `FILE:LINE:COLUMN: ...` on standard error.
void showDiagnostics(Console &console, const std::vector<Diagnostic> &diagnostics, const std::string &file,
                     Show show);

/// The text as a tunnel. On error the diagnostics were shown and the value is InvalidConfig.
Result<Tunnel> readTunnel(Console &console, std::string_view text, const std::string &file, Show show);

/// Loads and reads a profile of the store by its name.
Result<LoadedProfile> loadProfile(Context &context, const std::string &name);

/// A profile of the store by its name, or one read from a file that need not be imported.
Result<Profile> profileFrom(Context &context, const std::string &word);

/// Whether a word that may be a name or a file means a file: it holds a slash, or ends with `.conf`.
bool meansFile(std::string_view word);

/// Shows one operand's error and remembers the exit code of the first.
class Failures
{
public:
    explicit Failures(Context &context) : m_context(context) {}
    void add(const Error &error, const std::string &about = {});
    /// As add(); of a locked tunnel also which command of aditctl helps, without its NAME.
    void add(const Error &error, const InterfaceName &name, const char *administrators);
    /// Remembers a failure that was shown in another way.
    void note(ExitCode code);
    ExitCode code() const { return m_code; }

private:
    Context &m_context;
    ExitCode m_code = ExitCode::Ok;
};

} // namespace adit::cli
