// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// aditctl version.
#include "cli/commands.h"
#include "cli/context.h"

namespace adit::cli {

namespace {

void run(Context &context, const Arguments &)
{
    context.console().line("aditctl " ADIT_VERSION);
    context.finish(ExitCode::Ok);
}

} // namespace

const Command versionCommand{
    "version", "", "Print the version", "'aditctl doctor' prints the version of the helper as well.", {}, 0,
    0,         run};

} // namespace adit::cli
