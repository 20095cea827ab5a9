// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "firewall/nftables.h"

#include "firewall/ruleset.h"

#include <algorithm>
#include <array>
#include <memory>
#include <nftables/libnftables.h>
#include <sodium.h>
#include <vector>

namespace adit::firewall {

namespace {

/// What libnftables said to one batch.
struct Outcome
{
    bool done = false;
    std::string output{};
    std::string complaint{};
};

enum class Trial { No, Yes };

// A context of its own for each batch: what one remembers of the kernel's tables must not outlive the moment.
Outcome run(const std::string &batch, Trial trial)
{
    const std::unique_ptr<nft_ctx, decltype(&nft_ctx_free)> context(nft_ctx_new(NFT_CTX_DEFAULT),
                                                                    nft_ctx_free);
    if (!context)
        return {.complaint = "libnftables"};
    nft_ctx_set_dry_run(context.get(), trial == Trial::Yes);
    nft_ctx_output_set_flags(context.get(), NFT_CTX_OUTPUT_NUMERIC_ALL | NFT_CTX_OUTPUT_STATELESS);
    nft_ctx_buffer_output(context.get());
    nft_ctx_buffer_error(context.get());
    const bool done = nft_run_cmd_from_buffer(context.get(), batch.c_str()) == 0;
    const char *const output = nft_ctx_get_output_buffer(context.get());
    const char *const complaint = nft_ctx_get_error_buffer(context.get());
    return {done, output != nullptr ? output : "", complaint != nullptr ? complaint : ""};
}

bool hasTables()
{
    return run("list tables inet", Trial::No).done;
}

// The first line without the place in our own text.
std::string firstLine(const std::string &complaint)
{
    const std::string line = complaint.substr(0, complaint.find('\n'));
    const auto error = line.find("Error: ");
    return error == std::string::npos ? line : line.substr(error + 7);
}

Result<> refused(const InterfaceName &name, const Outcome &outcome)
{
    if (!hasTables())
        return fail(Errc::NoFirewall, name.text());
    return fail(Errc::KernelRefused, "table " + tableName(name) + ": " + firstLine(outcome.complaint));
}

// The kernel tells the elements of a set in no certain order.
std::string ordered(std::string listing)
{
    constexpr std::string_view begin = "elements = {";
    for (auto at = listing.find(begin); at != std::string::npos; at = listing.find(begin, at + 1)) {
        const auto first = at + begin.size();
        const auto end = listing.find('}', first);
        std::vector<std::string> elements;
        std::string element;
        for (const char c : listing.substr(first, end - first) + ',') {
            if (c != ',') {
                element += c == '\n' || c == '\t' ? "" : std::string(1, c);
                continue;
            }
            const auto text = element.find_first_not_of(' ');
            elements.push_back(text == std::string::npos
                                   ? ""
                                   : element.substr(text, element.find_last_not_of(' ') + 1 - text));
            element.clear();
        }
        std::ranges::sort(elements);
        std::string joined;
        for (const std::string &one : elements)
            joined += ' ' + one;
        listing.replace(first, end == std::string::npos ? end : end - first, joined);
    }
    return listing;
}

std::string hashOf(const std::string &text)
{
    std::array<std::uint8_t, 32> digest{};
    crypto_generichash(digest.data(), digest.size(), reinterpret_cast<const std::uint8_t *>(text.data()),
                       text.size(), nullptr, 0);
    std::string hex(digest.size() * 2 + 1, '\0');
    sodium_bin2hex(hex.data(), hex.size(), digest.data(), digest.size());
    hex.pop_back();
    return hex;
}

} // namespace

bool isThere()
{
    const auto name = InterfaceName::from("probe").value();
    const Firewall sample{
        .guarded = {*IpAddress::parse("192.0.2.1"), *IpAddress::parse("2001:db8::1")},
        .mark = 1,
        .killSwitch = KillSwitch::Strict,
        .endpoints = {},
    };
    return run(replacement(name, sample), Trial::Yes).done;
}

Result<std::optional<std::string>> read(const InterfaceName &name)
{
    const Outcome listed = run("list table " + tableName(name), Trial::No);
    if (listed.done)
        return hashOf(ordered(listed.output));
    const Outcome tables = run("list tables inet", Trial::No);
    // Without nf_tables there is no table either.
    const bool told = tables.done && tables.output.find(tableName(name) + "\n") != std::string::npos;
    if (told)
        return fail(Errc::KernelRefused, "table " + tableName(name) + ": " + firstLine(listed.complaint));
    return std::nullopt;
}

Result<std::vector<InterfaceName>> names()
{
    const Outcome tables = run("list tables inet", Trial::No);
    return tables.done ? namesIn(tables.output) : std::vector<InterfaceName>();
}

Result<> replace(const InterfaceName &name, const Firewall &firewall)
{
    const Outcome outcome = run(replacement(name, firewall), Trial::No);
    return outcome.done ? Result<>{} : refused(name, outcome);
}

Result<> remove(const InterfaceName &name)
{
    const Outcome outcome = run(removal(name), Trial::No);
    if (outcome.done)
        return {};
    return hasTables() ? refused(name, outcome) : Result<>{};
}

} // namespace adit::firewall
