// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "cli/arguments.h"

#include <algorithm>
#include <charconv>

namespace adit::cli {

namespace {

constexpr Option helpOption{"help"};

const Option *findOption(std::span<const Option> options, std::string_view name)
{
    if (name == helpOption.name)
        return &helpOption;
    const auto found = std::ranges::find(options, name, &Option::name);
    return found == options.end() ? nullptr : &*found;
}

std::string quoted(std::string_view word)
{
    return "'" + std::string(word) + "'";
}

} // namespace

std::expected<Arguments, std::string> Arguments::parse(std::span<const std::string_view> words,
                                                       std::span<const Option> options)
{
    Arguments result;
    for (std::size_t i = 0; i < words.size(); ++i) {
        std::string_view word = words[i] == "-h" ? "--help" : words[i];
        if (word == "--") {
            result.m_operands.insert(result.m_operands.end(),
                                     words.begin() + static_cast<std::ptrdiff_t>(i) + 1, words.end());
            break;
        }
        if (word.size() < 2 || word.front() != '-') {
            result.m_operands.emplace_back(word);
            continue;
        }
        const auto equals = word.find('=');
        const std::string_view written = word.substr(0, equals);
        const Option *option = written.starts_with("--") ? findOption(options, written.substr(2)) : nullptr;
        if (option == nullptr)
            return std::unexpected("unknown option " + quoted(written));
        auto &values = result.m_options[std::string(option->name)];
        if (option->value.empty()) {
            if (equals != std::string_view::npos)
                return std::unexpected("option " + quoted(written) + " takes no value");
        } else if (equals != std::string_view::npos) {
            values.emplace_back(word.substr(equals + 1));
        } else if (++i < words.size()) {
            values.emplace_back(words[i]);
        } else {
            return std::unexpected("option " + quoted(written) + " needs a value");
        }
    }
    return result;
}

std::optional<std::string> Arguments::value(std::string_view option) const
{
    const auto found = m_options.find(option);
    if (found == m_options.end() || found->second.empty())
        return std::nullopt;
    return found->second.back();
}

std::vector<std::string> Arguments::values(std::string_view option) const
{
    const auto found = m_options.find(option);
    return found == m_options.end() ? std::vector<std::string>{} : found->second;
}

std::optional<std::uint32_t> numberWithin(std::string_view text, std::uint32_t least, std::uint32_t most)
{
    std::uint32_t value = 0;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (problem != std::errc() || end != text.data() + text.size() || value < least || value > most)
        return std::nullopt;
    return value;
}

} // namespace adit::cli
