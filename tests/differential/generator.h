// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// Random but repeatable .conf files: valid ones in all spellings, and the same with a few faults.
#pragma once

#include <cstdint>
#include <initializer_list>
#include <random>
#include <string>
#include <vector>

namespace adit::test {

/// The same seed gives the same files again.
class ConfGenerator
{
public:
    explicit ConfGenerator(std::uint64_t seed) : m_random(seed) {}

    /// A file that both sides should take.
    std::string valid();
    /// A file with one to three small faults, which may still be valid.
    std::string mutated();

private:
    std::size_t below(std::size_t bound) { return static_cast<std::size_t>(m_random() % bound); }
    bool oneIn(std::size_t chance) { return below(chance) == 0; }
    std::string pick(const std::vector<std::string> &choices) { return choices[below(choices.size())]; }

    std::string key();
    std::string number(std::uint64_t most);
    std::string ipv4();
    std::string ipv6();
    std::string prefix();
    std::string prefixes(std::size_t most);
    std::string endpoint();
    std::string spelled(const std::string &name);
    std::string assignment(const std::string &name, const std::string &value);
    std::vector<std::string> interfaceLines();
    std::vector<std::string> peerLines();
    std::string joined(std::vector<std::string> lines);
    void mutate(std::vector<std::string> &lines);
    void mutateCharacter(std::string &line);

    std::mt19937_64 m_random;
};

} // namespace adit::test
