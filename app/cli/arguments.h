// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// The words of a command line, sorted into options and operands by what a command says it takes.
#pragma once

#include <cstdint>
#include <expected>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace adit::cli {

/// An option of a command: `--name`, or `--name VALUE` and `--name=VALUE` when `value` is not empty.
struct Option
{
    std::string_view name;    ///< without the dashes
    std::string_view value{}; ///< what help calls its value; empty for a switch
    std::string_view help{};
};

/// What a command was given. An option that takes a value may be given several times.
class Arguments
{
public:
    /// Reads the words behind the command's name. `--` ends the options; `-` alone is an operand; `-h` is
    /// `--help`. The error is a sentence.
    static std::expected<Arguments, std::string> parse(std::span<const std::string_view> words,
                                                       std::span<const Option> options);

    bool has(std::string_view option) const { return m_options.contains(option); }
    /// The last value given.
    std::optional<std::string> value(std::string_view option) const;
    /// All values, in order.
    std::vector<std::string> values(std::string_view option) const;
    const std::vector<std::string> &operands() const { return m_operands; }

private:
    std::map<std::string, std::vector<std::string>, std::less<>> m_options{};
    std::vector<std::string> m_operands{};
};

/// Nullopt when it is no number in decimal digits, or one outside these bounds.
std::optional<std::uint32_t> numberWithin(std::string_view text, std::uint32_t least, std::uint32_t most);

} // namespace adit::cli
