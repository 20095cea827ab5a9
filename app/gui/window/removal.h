// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// Takes tunnels away, and keeps their text for as long as this can be undone.
#pragma once

#include "agent/fleet.h"

#include <QObject>
#include <QStringList>

#include <utility>
#include <vector>

namespace adit::gui {

class Removal : public QObject
{
    Q_OBJECT

public:
    /// The fleet must outlive it.
    explicit Removal(Fleet &fleet) : m_fleet(fleet) {}

    /// One after the other. What an earlier removal kept is forgotten. Nothing while one is under way.
    void remove(std::vector<InterfaceName> names);
    bool isUnderWay() const { return m_underWay; }
    /// Puts back what was removed last.
    void undo();
    /// Wipes what was kept.
    void forget();

signals:
    /// All that can be removed is; names of tunnels whose text is kept, and a sentence for each failure.
    void removed(const QStringList &names, const QStringList &failures);
    void restored(const adit::InterfaceName &name);
    /// It cannot be put back any more.
    void forgotten(const adit::InterfaceName &name);
    /// A sentence on why one could not be put back.
    void failed(const QString &text);

private:
    /// A removed tunnel with all that it needs to come back.
    struct Kept
    {
        InterfaceName name;
        SecretText text;
        std::vector<KeptVersion> versions;
    };
    void next();

    Fleet &m_fleet;
    std::vector<InterfaceName> m_left{};
    std::vector<Kept> m_kept{};
    QStringList m_names{};
    QStringList m_failures{};
    bool m_underWay = false;
};

} // namespace adit::gui
