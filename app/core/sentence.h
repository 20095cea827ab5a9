// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// What is told to people, before it is words: a template and what goes into it. The command line makes
// English of it, the windows the language of their user.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace adit {

/// A template that translators find; only ADIT_SENTENCE makes one.
struct SentenceSource
{
    const char *text;
};

/// Marks a template for translation (translations/refresh); `context` is always "core".
#define ADIT_SENTENCE(context, text) (::adit::SentenceSource{text})

class Sentence
{
public:
    /// Says nothing.
    Sentence() = default;
    /// Data that is the same in all languages: a name, a number, a path. Implicit, since that is what
    /// arguments are.
    Sentence(std::string data) : m_data(std::move(data)) {}
    Sentence(std::string_view data) : m_data(data) {}
    /// A template with `%1` to `%9`, each standing for one argument; those may be sentences too.
    Sentence(SentenceSource source, std::vector<Sentence> arguments = {})
        : m_source(source.text),
          m_arguments(std::move(arguments))
    {
    }

    bool isEmpty() const { return m_source.empty() && m_data.empty(); }
    /// The template; empty (and not to be translated) where this is data. Ends in NUL.
    std::string_view source() const { return m_source; }
    const std::string &data() const { return m_data; }
    const std::vector<Sentence> &arguments() const { return m_arguments; }
    std::string english() const;

    friend bool operator==(const Sentence &, const Sentence &) = default;

private:
    std::string_view m_source{};
    std::string m_data{};
    std::vector<Sentence> m_arguments{};
};

} // namespace adit
