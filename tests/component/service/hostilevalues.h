// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// Makes up values of any D-Bus signature, in the bus's own bytes: from nearly what the contract wants to
// anything that a bus lets through. The same seed makes the same values.
#pragma once

#include <cstdint>
#include <random>
#include <string>
#include <string_view>
#include <vector>

namespace adit::test {

class HostileValues
{
public:
    explicit HostileValues(std::uint64_t seed) : m_random(seed) {}

    /// A number below `most`, which is not 0.
    std::size_t below(std::size_t most) { return m_random() % most; }
    /// How many of a hundred fields are what the contract wants.
    void setDecency(std::size_t percent) { m_decency = percent; }

    /// The body of a message with these types, and how many descriptors it refers to.
    std::string body(std::string_view signature, std::uint32_t descriptors);
    /// Any valid signature.
    std::string signature();
    /// A word that somebody could try as a method's or a tunnel's name.
    std::string text();

private:
    enum class Bytes { Key, Address };

    bool decent() { return below(100) < m_decency; }
    void align(std::size_t to) { m_out.resize((m_out.size() + to - 1) / to * to); }
    void number(std::uint64_t value, std::size_t bytes);
    std::uint64_t anyNumber();
    void string(const std::string &text);
    void values(std::string_view signature, Bytes meaning);
    void value(std::string_view type, Bytes meaning);
    void basic(char type);
    void array(std::string_view element, Bytes meaning);
    std::size_t countOf(std::string_view element, Bytes meaning);

    std::mt19937_64 m_random;
    std::size_t m_decency = 50;
    std::uint32_t m_descriptors = 0;
    std::string m_out;
};

/// The first complete type of a signature that is not empty.
std::string_view firstType(std::string_view signature);

} // namespace adit::test
