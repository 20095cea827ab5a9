// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// aditctl key gen, key pub, key psk: keys by themselves, one line each. Private keys come by standard input
// only, never by the command line, which everybody on the machine can read.
#include "cli/commands.h"
#include "cli/context.h"
#include "store/files.h"

#include <unistd.h>

namespace adit::cli {

namespace {

void print(Context &context, std::string_view key)
{
    context.console().line(key);
    context.finish(ExitCode::Ok);
}

void generate(Context &context, const Arguments &)
{
    print(context, SecretKey::generatePrivate().reveal().view());
}

void generatePreshared(Context &context, const Arguments &)
{
    print(context, SecretKey::generatePreshared().reveal().view());
}

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view space = " \t\r\n";
    const auto first = text.find_first_not_of(space);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(space) - first + 1);
}

void derive(Context &context, const Arguments &)
{
    if (::isatty(STDIN_FILENO) == 1)
        context.console().message("type or paste the private key, then Ctrl+D");
    const auto input = readFile("-");
    if (!input)
        return context.fail(input.error());
    const auto key = SecretKey::fromBase64(trimmed(input->text.view()));
    if (!key)
        return context.fail(key.error());
    print(context, key->publicKey().toBase64());
}

} // namespace

const Command keyGenCommand{"key gen", "", "Make a private key", "", {}, 0, 0, generate};
const Command keyPubCommand{"key pub",
                            "",
                            "Print the public key of a private key read from standard input",
                            "For example: aditctl key gen | tee private.key | aditctl key pub",
                            {},
                            0,
                            0,
                            derive};
const Command keyPskCommand{"key psk", "", "Make a preshared key", "", {}, 0, 0, generatePreshared};

} // namespace adit::cli
