// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// Which name each configuration of an import gets. Asks where a name does not fit or is taken; nothing is
// cut or replaced in silence.
#pragma once

#include "gui/transfer/importbatch.h"
#include "store/profilestore.h"

#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace adit::gui {

/// What a person is asked.
struct NameQuestion
{
    enum class Why {
        NoName,      ///< it came without one
        BadName,     ///< its file's name cannot name an interface
        Exists,      ///< another profile has the name
        Twice,       ///< another configuration of this import has it
        ForeignName, ///< an interface that is not Adit's has it
    };
    Why why = Why::NoName;
    QString origin;
    /// The name that it would have had, as the file says.
    QString wanted;
    InterfaceName proposal;
    /// Other configurations of this import that have not got a name yet.
    int othersLeft = 0;

    bool mayReplace() const { return why == Why::Exists; }
};

struct NameAnswer
{
    enum class Action {
        Rename,  ///< takes `name`
        Replace, ///< takes the place of the profile that has the name
        Skip,    ///< is not imported
    };
    enum class Scope { This, All };
    Action action = Action::Rename;
    InterfaceName name;
    Scope scope = Scope::This;
};

/// What is to be done with one item of the batch.
struct NamedItem
{
    enum class Fate { Save, Replace, AlreadyThere, Skip };
    std::size_t item = 0;
    InterfaceName name;
    Fate fate = Fate::Save;
};

class ImportNaming
{
public:
    /// Who has a name, as far as it matters here.
    enum class Owner { Nobody, Profile, Foreign };
    struct Surroundings
    {
        std::function<Owner(const InterfaceName &)> ownerOf;
        std::vector<InterfaceName> taken{};
        ProfileStore store;
    };

    /// The items must stay where they are.
    ImportNaming(const std::vector<ImportItem> &items, Surroundings surroundings);

    /// Names items until something must be asked; nullopt when all have what they need.
    std::optional<NameQuestion> next();
    /// The answer to the last question. A new name must be free: see isFree().
    void answer(const NameAnswer &answer);
    bool isFree(const InterfaceName &name) const;
    const std::vector<NamedItem> &result() const { return m_result; }

private:
    std::optional<NameQuestion> ask(const ImportItem &item) const;
    NameQuestion question(NameQuestion::Why why, const ImportItem &item) const;
    void settle(const InterfaceName &name, NamedItem::Fate fate);
    void apply(const NameQuestion &question, NameAnswer::Action action, const InterfaceName &name);

    const std::vector<ImportItem> &m_items;
    Surroundings m_surroundings;
    std::vector<NamedItem> m_result{};
    std::optional<NameQuestion> m_question{};
    /// For all that has a bad name or none, and for all whose name is taken.
    std::optional<NameAnswer::Action> m_forBadNames{};
    std::optional<NameAnswer::Action> m_forTakenNames{};
};

} // namespace adit::gui
