// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "gui/transfer/importnaming.h"

#include "gui/theme/words.h"
#include "store/intake.h"

#include <algorithm>

namespace adit::gui {

using Why = NameQuestion::Why;
using Action = NameAnswer::Action;
using Fate = NamedItem::Fate;

namespace {

bool isAboutTheNameItself(Why why)
{
    return why == Why::NoName || why == Why::BadName;
}

} // namespace

ImportNaming::ImportNaming(const std::vector<ImportItem> &items, Surroundings surroundings)
    : m_items(items),
      m_surroundings(std::move(surroundings))
{
}

bool ImportNaming::isFree(const InterfaceName &name) const
{
    return std::ranges::find(m_surroundings.taken, name) == m_surroundings.taken.end();
}

std::optional<NameQuestion> ImportNaming::next()
{
    while (m_result.size() < m_items.size()) {
        const ImportItem &item = m_items[m_result.size()];
        auto asked = ask(item);
        if (!asked) {
            const InterfaceName name = proposeName(item.fileName).name;
            const bool isSame = standingOf(m_surroundings.store, name, item.text.view()) == Standing::Same;
            settle(name, isSame ? Fate::AlreadyThere : Fate::Save);
            continue;
        }
        const auto standing = isAboutTheNameItself(asked->why) ? m_forBadNames : m_forTakenNames;
        if (!standing || (*standing == Action::Replace && !asked->mayReplace())) {
            m_question = std::move(asked);
            return m_question;
        }
        apply(*asked, *standing, asked->proposal);
    }
    return std::nullopt;
}

std::optional<NameQuestion> ImportNaming::ask(const ImportItem &item) const
{
    if (item.fileName.empty())
        return question(Why::NoName, item);
    const NameProposal wanted = proposeName(item.fileName);
    if (wanted.changed)
        return question(Why::BadName, item);
    const auto isNamed = [&](const NamedItem &named) {
        return named.name == wanted.name && named.fate != Fate::Skip && named.fate != Fate::AlreadyThere;
    };
    if (std::ranges::any_of(m_result, isNamed))
        return question(Why::Twice, item);
    switch (m_surroundings.ownerOf(wanted.name)) {
    case Owner::Foreign: return question(Why::ForeignName, item);
    case Owner::Nobody: return std::nullopt;
    case Owner::Profile: break;
    }
    if (standingOf(m_surroundings.store, wanted.name, item.text.view()) != Standing::Taken)
        return std::nullopt;
    return question(Why::Exists, item);
}

NameQuestion ImportNaming::question(Why why, const ImportItem &item) const
{
    const NameProposal proposal = item.fileName.empty() ? proposeNameFor(item.tunnel, m_surroundings.taken)
                                                        : proposeName(item.fileName, m_surroundings.taken);
    return {why, item.origin, text(proposal.displayName), proposal.name,
            static_cast<int>(m_items.size() - m_result.size()) - 1};
}

void ImportNaming::answer(const NameAnswer &answer)
{
    if (answer.scope == NameAnswer::Scope::All)
        (isAboutTheNameItself(m_question->why) ? m_forBadNames : m_forTakenNames) = answer.action;
    apply(*m_question, answer.action, answer.name);
    m_question.reset();
}

void ImportNaming::apply(const NameQuestion &question, Action action, const InterfaceName &name)
{
    switch (action) {
    case Action::Rename: settle(name, Fate::Save); break;
    case Action::Replace: settle(proposeName(m_items[m_result.size()].fileName).name, Fate::Replace); break;
    case Action::Skip: settle(question.proposal, Fate::Skip); break;
    }
}

void ImportNaming::settle(const InterfaceName &name, Fate fate)
{
    m_result.push_back({m_result.size(), name, fate});
    if (fate != Fate::Skip)
        m_surroundings.taken.push_back(name);
}

} // namespace adit::gui
