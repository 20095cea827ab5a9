// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "engine/wanted.h"

#include <algorithm>
#include <set>

namespace adit {

namespace {

// One number is both mark and table, as people know it of wg-quick. The range stays below the mark bits that
// container networks mask (0x4000 and up) and apart from the tables 253-255.
constexpr std::uint32_t firstNumber = 0x1000;
constexpr std::uint32_t numberCount = 0x1000;
// Two neighbours each, before the rule for main (32766).
constexpr std::uint32_t firstPriority = 20000;
constexpr std::uint32_t priorityPairs = 4096;

std::uint32_t hashOf(const std::string &text)
{
    std::uint32_t hash = 2166136261U; // FNV-1a
    for (const char c : text)
        hash = (hash ^ static_cast<std::uint8_t>(c)) * 16777619U;
    return hash;
}

template <typename IsFree>
std::optional<std::uint32_t> firstFree(std::uint32_t hash, std::uint32_t slots, IsFree isFree)
{
    for (std::uint32_t i = 0; i < slots; ++i) {
        const std::uint32_t slot = (hash % slots + i) % slots;
        if (isFree(slot))
            return slot;
    }
    return std::nullopt;
}

} // namespace

Result<PolicyNumbers> choosePolicyNumbers(const InterfaceName &name, const MachineFacts &facts)
{
    std::set<std::uint32_t> numbers(facts.routeTables.begin(), facts.routeTables.end());
    std::set<std::uint32_t> priorities;
    for (const Rule &rule : facts.rules) {
        numbers.insert(rule.fwMark);
        numbers.insert(rule.table);
        priorities.insert(rule.priority);
    }
    const std::uint32_t hash = hashOf(name.text());
    const auto number = firstFree(hash, numberCount,
                                  [&](std::uint32_t slot) { return !numbers.contains(firstNumber + slot); });
    const auto pair = firstFree(hash, priorityPairs, [&](std::uint32_t slot) {
        const std::uint32_t first = firstPriority + 2 * slot;
        return !priorities.contains(first) && !priorities.contains(first + 1);
    });
    if (!number || !pair)
        return fail(Errc::Unsupported, "policy routing");
    return PolicyNumbers{firstNumber + *number, firstNumber + *number, firstPriority + 2 * *pair};
}

} // namespace adit
