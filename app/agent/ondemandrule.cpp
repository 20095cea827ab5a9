// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "agent/ondemandrule.h"

#include <array>

namespace adit {

namespace {

using Action = OnDemandRule::Action;
using Condition = OnDemandRule::Condition;

template <typename T>
struct Word
{
    T value;
    const char *text;
};

constexpr std::array<Word<Action>, 3> actions{
    {{Action::Up, "up"}, {Action::Down, "down"}, {Action::Leave, "leave"}}};
/// Condition::Wifi is the word of AnyWifi with a name behind it.
constexpr std::array<Word<Condition>, 5> conditions{{{Condition::AnyNetwork, "any"},
                                                     {Condition::AnyWifi, "wifi"},
                                                     {Condition::Wired, "wired"},
                                                     {Condition::Metered, "metered"},
                                                     {Condition::NoNetwork, "offline"}}};

template <typename T, std::size_t n>
std::optional<T> valueOf(const std::array<Word<T>, n> &words, QStringView text)
{
    for (const auto &word : words) {
        if (text == QLatin1String(word.text))
            return word.value;
    }
    return std::nullopt;
}

template <typename T, std::size_t n>
QString wordOf(const std::array<Word<T>, n> &words, T value)
{
    for (const auto &word : words) {
        if (word.value == value)
            return QString::fromLatin1(word.text);
    }
    return {};
}

} // namespace

std::optional<OnDemandRule> OnDemandRule::from(const QString &text)
{
    const auto afterAction = text.indexOf(QLatin1Char(' '));
    if (afterAction < 0)
        return std::nullopt;
    const auto afterCondition = text.indexOf(QLatin1Char(' '), afterAction + 1);
    const auto rest = QStringView(text).mid(afterAction + 1);
    const auto action = valueOf(actions, QStringView(text).left(afterAction));
    const auto condition =
        valueOf(conditions, afterCondition < 0 ? rest : rest.left(afterCondition - afterAction - 1));
    if (!action || !condition)
        return std::nullopt;
    if (afterCondition < 0)
        return OnDemandRule{*action, *condition, {}};
    const QString ssid = text.mid(afterCondition + 1);
    if (*condition != Condition::AnyWifi || ssid.isEmpty())
        return std::nullopt;
    return OnDemandRule{*action, Condition::Wifi, ssid};
}

QString OnDemandRule::text() const
{
    const QString start = wordOf(actions, action) + QLatin1Char(' ');
    if (condition == Condition::Wifi)
        return start + QLatin1String("wifi ") + ssid;
    return start + wordOf(conditions, condition);
}

bool OnDemandRule::fits(const Network &network) const
{
    switch (condition) {
    case Condition::AnyNetwork: return network.link != Network::Link::None;
    case Condition::AnyWifi: return network.link == Network::Link::Wifi;
    case Condition::Wifi: return network.link == Network::Link::Wifi && network.ssid == ssid;
    case Condition::Wired: return network.link == Network::Link::Wired;
    case Condition::Metered: return network.link != Network::Link::None && network.metered;
    case Condition::NoNetwork: return network.link == Network::Link::None;
    }
    return false;
}

std::vector<OnDemandRule> rulesFrom(const QStringList &texts)
{
    std::vector<OnDemandRule> rules;
    for (const QString &text : texts) {
        if (const auto rule = OnDemandRule::from(text))
            rules.push_back(*rule);
    }
    return rules;
}

OnDemandRule::Action decide(std::span<const OnDemandRule> rules, const Network &network)
{
    for (const OnDemandRule &rule : rules) {
        if (rule.fits(network))
            return rule.action;
    }
    return OnDemandRule::Action::Leave;
}

} // namespace adit
