// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "core/conf/keywords.h"

#include "core/conf/text.h"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

namespace adit::conf {

namespace {

constexpr std::array<Keyword, 17> keywords{{
    {Key::PrivateKey, "PrivateKey", Section::Interface, false},
    {Key::ListenPort, "ListenPort", Section::Interface, false},
    {Key::FwMark, "FwMark", Section::Interface, false},
    {Key::Address, "Address", Section::Interface, true},
    {Key::Dns, "DNS", Section::Interface, true},
    {Key::Mtu, "MTU", Section::Interface, false},
    {Key::Table, "Table", Section::Interface, false},
    {Key::SaveConfig, "SaveConfig", Section::Interface, false},
    {Key::PreUp, "PreUp", Section::Interface, true},
    {Key::PostUp, "PostUp", Section::Interface, true},
    {Key::PreDown, "PreDown", Section::Interface, true},
    {Key::PostDown, "PostDown", Section::Interface, true},
    {Key::PublicKey, "PublicKey", Section::Peer, false},
    {Key::PresharedKey, "PresharedKey", Section::Peer, false},
    {Key::AllowedIps, "AllowedIPs", Section::Peer, true},
    {Key::Endpoint, "Endpoint", Section::Peer, false},
    {Key::PersistentKeepalive, "PersistentKeepalive", Section::Peer, false},
}};

std::size_t editDistance(std::string_view a, std::string_view b)
{
    std::vector<std::size_t> row(b.size() + 1);
    for (std::size_t j = 0; j < row.size(); ++j)
        row[j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::size_t diagonal = std::exchange(row[0], i);
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t change = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({row[j] + 1, row[j - 1] + 1, change});
        }
    }
    return row.back();
}

} // namespace

const Keyword *findKeyword(std::string_view name)
{
    const auto found = std::ranges::find_if(
        keywords, [&](const Keyword &keyword) { return equalsIgnoringCase(keyword.name, name); });
    return found == keywords.end() ? nullptr : &*found;
}

std::string nearestKeyword(std::string_view name)
{
    constexpr std::size_t longest = 32;
    if (name.size() > longest)
        return {};
    const std::string wanted = lowered(name);
    std::string_view best;
    // A third of the letters may be wrong, no more.
    std::size_t bestDistance = wanted.size() / 3 + 1;
    for (const Keyword &keyword : keywords) {
        const std::size_t distance = editDistance(wanted, lowered(keyword.name));
        if (distance < bestDistance) {
            bestDistance = distance;
            best = keyword.name;
        }
    }
    return std::string(best);
}

bool isHook(Key key)
{
    return key == Key::PreUp || key == Key::PostUp || key == Key::PreDown || key == Key::PostDown;
}

std::string_view headerOf(Section section)
{
    return section == Section::Interface ? "[Interface]" : "[Peer]";
}

} // namespace adit::conf
